/// Gives bits of deflated data, the lowest of each byte first.
struct BitReader {
    /// The data.
    private let bytes: [UInt8]
    /// The index of the next byte, and of the end.
    private var index: Int
    private let end: Int
    /// Bits that were taken from bytes, and how many.
    private(set) var bits: UInt64 = 0
    private(set) var count = 0

    /// Creates a reader of a stretch of bytes.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    /// Takes bytes until there are at least 48 bits, or no more bytes.
    @inline(__always)
    mutating func refill() {
        while count <= 48, index < end {
            bits |= UInt64(bytes[index]) << UInt64(count)
            index += 1
            count += 8
        }
    }

    /// Takes at most 16 bits; nil when there are not so many.
    @inline(__always)
    mutating func take(_ wanted: Int) -> Int? {
        if count < wanted { refill() }
        guard count >= wanted else { return nil }
        let value = bits & (1 << UInt64(wanted) - 1)
        drop(wanted)
        return Int(value)
    }

    /// Drops bits that are there.
    @inline(__always)
    mutating func drop(_ wanted: Int) {
        bits >>= UInt64(wanted)
        count -= wanted
    }

    /// Drops the rest of a byte.
    mutating func align() { drop(count & 7) }
}
