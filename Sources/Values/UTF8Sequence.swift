/// What begins a character in UTF-8 (RFC 3629): no overlong form, no surrogate, nothing above U+10FFFF.
public enum UTF8Sequence {
    /// How many bytes the sequence that a byte begins has, and what its second byte may be, which a sequence of one has not; nil when none
    /// begins with it. The bytes behind the second are 80…BF.
    @inlinable
    public static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch lead {
        case 0x00...0x7F: (1, 0x80...0xBF)
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }

    /// How many bytes the character at an index has; nil when none begins there, or when it does not end among the bytes.
    @inlinable
    public static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard let (length, second) = shape(of: bytes[index]) else { return nil }
        if length == 1 { return 1 }
        guard index + length <= bytes.count, second ~= bytes[index + 1] else { return nil }
        for offset in 2..<length where bytes[index + offset] & 0xC0 != 0x80 { return nil }
        return length
    }
}
