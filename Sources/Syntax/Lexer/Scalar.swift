/// A Unicode scalar read from UTF-8 bytes, with its length in bytes.
struct Scalar {
    /// The code point.
    let value: UInt32
    /// How many bytes it takes.
    let length: Int

    /// Reads the scalar at `offset`, whose byte is not ASCII; nil when the bytes are not UTF-8 (overlong forms and surrogates are not).
    @inline(__always)
    init?(_ bytes: [UInt8], at offset: Int) {
        let lead = bytes[offset]
        // Chinese text is nearly all in the three-byte range.
        if lead >= 0xE0, lead < 0xF0 {
            guard let tail = Self.tail(bytes, offset, 2) else { return nil }
            value = UInt32(lead & 0x0F) << 12 | tail
            length = 3
            if value < 0x800 || (0xD800...0xDFFF).contains(value) { return nil }
        } else if lead >= 0xC2, lead < 0xE0 {
            guard let tail = Self.tail(bytes, offset, 1) else { return nil }
            value = UInt32(lead & 0x1F) << 6 | tail
            length = 2
        } else if lead >= 0xF0, lead < 0xF5 {
            guard let tail = Self.tail(bytes, offset, 3) else { return nil }
            value = UInt32(lead & 0x07) << 18 | tail
            length = 4
            if value < 0x10000 || value > 0x10FFFF { return nil }
        } else {
            return nil
        }
    }

    /// The bits of the `count` continuation bytes after `offset`; nil when they are not there.
    @inline(__always)
    private static func tail(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> UInt32? {
        guard offset + count < bytes.count else { return nil }
        var bits: UInt32 = 0
        for place in 1...count {
            let byte = bytes[offset + place]
            guard byte & 0xC0 == 0x80 else { return nil }
            bits = bits << 6 | UInt32(byte & 0x3F)
        }
        return bits
    }

    /// Whether it is a Chinese character, which names may have.
    @inline(__always)
    var isChinese: Bool {
        switch value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
        default: false
        }
    }

    /// Whether it is a control character, a line separator, or one that changes the direction of the text unseen.
    @inline(__always)
    var isHidden: Bool {
        switch value {
        case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
