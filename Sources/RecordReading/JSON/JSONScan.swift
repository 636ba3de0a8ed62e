import Values

/// What the reader knows of single bytes.
enum JSONScan {
    /// Returns the value of the four hexadecimal digits at an offset, or nil when they are not four.
    static func hex(_ bytes: [UInt8], at start: Int) -> UInt16? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt16 = 0
        for index in start..<(start + 4) {
            guard let digit = hexDigit(bytes[index]) else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    /// Returns the value of one hexadecimal digit.
    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    /// `true` iff a byte is a digit.
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// `true` iff a byte is one of the four blanks of RFC 8259 section 2.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// Returns the length of the UTF-8 sequence at an offset (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF), or nil.
    static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int? {
        bytes.withUnsafeBufferPointer { UTF8Sequence.length($0, at: index) }
    }

    /// Returns the scalar at an offset, or nil when there is no valid one.
    static func scalar(_ bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
        guard index < bytes.count, let length = sequenceLength(bytes, at: index) else { return nil }
        return String(decoding: bytes[index..<(index + length)], as: UTF8.self).unicodeScalars.first
    }
}
