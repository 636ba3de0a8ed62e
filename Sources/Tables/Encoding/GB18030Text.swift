/// GB 18030 for whoever reads many characters at once.
public enum GB18030Text {
    /// `true` iff bytes are characters, each of which is one that Unicode knows and can be written in one way only.
    public static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            guard let (scalar, length) = GB18030.scalar(bytes, at: index), scalar != "\u{FFFD}" else { return false }
            index += length
        }
        return true
    }

    /// Appends characters as UTF-8; what is none is left out.
    public static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                out.append(byte)
                index += 1
            } else if let (scalar, length) = GB18030.scalar(bytes, at: index) {
                append(scalar.value, to: &out)
                index += length
            } else {
                index += 1
            }
        }
    }

    /// Appends a character beyond ASCII.
    @inline(__always) private static func append(_ value: UInt32, to out: inout [UInt8]) {
        func last(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: value &>> shift) & 0x3F | 0x80 }
        if value < 0x800 {
            out.append(UInt8(truncatingIfNeeded: value &>> 6) | 0xC0)
        } else {
            if value < 0x10000 {
                out.append(UInt8(truncatingIfNeeded: value &>> 12) | 0xE0)
            } else {
                out.append(UInt8(truncatingIfNeeded: value &>> 18) | 0xF0)
                out.append(last(12))
            }
            out.append(last(6))
        }
        out.append(last(0))
    }

    /// `true` iff a character that begins with a byte may be a blank, or one that cannot be seen.
    public static func mayBeBlank(lead: UInt8) -> Bool {
        switch lead {
        case 0x81, 0x84, 0xA1, 0xA8, 0xA9: true
        default: false
        }
    }
}
