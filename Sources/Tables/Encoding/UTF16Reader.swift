/// Turns UTF-16, as it comes in pieces, into UTF-8.
struct UTF16Reader {
    /// Whether the high byte of a pair comes first.
    private let isBigEndian: Bool
    /// The bytes of a character that has begun.
    private var rest: [UInt8] = []
    /// Whether nothing was read yet, so that a byte order mark may come.
    private var isAtStart = true

    /// Creates a reader of one of the two orders.
    init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

    /// Returns the UTF-8 of the next piece; an empty piece is the end.
    ///
    /// Half a surrogate pair, and half a pair of bytes at the end, become a byte that is no UTF-8, so that whoever reads on says where it stands.
    mutating func utf8(of piece: [UInt8]) -> [UInt8] {
        let bytes = rest + piece
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count * 3 / 2 + 4)
        var index = 0
        while index + 1 < bytes.count {
            let unit = unit(bytes, at: index)
            guard unit & 0xFC00 == 0xD800 else {
                append(unit, to: &out)
                index += 2
                continue
            }
            guard index + 3 < bytes.count else { break }
            let low = self.unit(bytes, at: index + 2)
            guard low & 0xFC00 == 0xDC00 else {
                out.append(0xFF)
                index += 2
                continue
            }
            let value = 0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(low) & 0x3FF
            out += String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8
            index += 4
        }
        rest = Array(bytes[index...])
        if piece.isEmpty, !rest.isEmpty {
            rest = []
            out.append(0xFF)
        }
        return out
    }

    /// The unit at an index.
    private func unit(_ bytes: [UInt8], at index: Int) -> UInt16 {
        let (one, other) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return isBigEndian ? one << 8 | other : other << 8 | one
    }

    /// Appends a unit that is a character by itself.
    private mutating func append(_ unit: UInt16, to out: inout [UInt8]) {
        defer { isAtStart = false }
        if isAtStart, unit == 0xFEFF { return }
        switch unit {
        case ..<0x80: out.append(UInt8(unit))
        case ..<0x800: out += [0xC0 | UInt8(unit >> 6), 0x80 | UInt8(unit & 0x3F)]
        case 0xDC00...0xDFFF: out.append(0xFF)
        default: out += [0xE0 | UInt8(unit >> 12), 0x80 | UInt8(unit >> 6 & 0x3F), 0x80 | UInt8(unit & 0x3F)]
        }
    }
}
