@testable import Tables

/// Writes GB 18030, by what the reader makes of every code.
enum GB18030Writer {
    /// The codes of two and of four bytes of the characters up to U+FFFF.
    private static let codes: [Unicode.Scalar: [UInt8]] = {
        var codes: [Unicode.Scalar: [UInt8]] = [:]
        for lead in UInt8(0x81)...0xFE {
            for trail in UInt8(0x40)...0xFE where trail != 0x7F { add([lead, trail], to: &codes) }
        }
        for one in UInt8(0x81)...0x84 {
            for two in UInt8(0x30)...0x39 {
                for three in UInt8(0x81)...0xFE { for four in UInt8(0x30)...0x39 { add([one, two, three, four], to: &codes) } }
            }
        }
        return codes
    }()

    /// Adds a code.
    private static func add(_ code: [UInt8], to codes: inout [Unicode.Scalar: [UInt8]]) {
        code.withUnsafeBufferPointer { if let found = GB18030.scalar($0, at: 0) { codes[found.scalar] = code } }
    }

    /// The bytes of a text.
    static func bytes(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar -> [UInt8] in
            if scalar.isASCII { return [UInt8(scalar.value)] }
            if let code = codes[scalar] { return code }
            var rest = Int(scalar.value) - 0x10000
            var code: [UInt8] = []
            for (base, count) in [(0x30, 10), (0x81, 126), (0x30, 10)] {
                code.insert(UInt8(base + rest % count), at: 0)
                rest /= count
            }
            return [UInt8(0x90 + rest)] + code
        }
    }
}
