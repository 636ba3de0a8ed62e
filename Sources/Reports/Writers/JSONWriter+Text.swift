internal import Diagnostics

extension JSONWriter {
    /// Appends words that stand for themselves.
    mutating func append(_ words: String) {
        var words = words
        words.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Appends the digits of a number.
    mutating func append(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }

    /// Appends a text with escapes for what may not stand in JSON and for what would act on a terminal; stretches without are copied.
    mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { text in
            let needsLook = JSONWriter.needsLook
            var (copied, next) = (0, 0)
            while next < text.count {
                guard needsLook[Int(text[next])] else {
                    next += 1
                    continue
                }
                let (scalar, length) = Sanitizer.scalar(text, at: next)
                if JSONWriter.isEscaped(scalar) {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<next]))
                    escape(scalar)
                    copied = next + length
                }
                next += length
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        }
    }

    /// Whether a byte can begin a character that is escaped.
    private static let needsLook = (0...255).map { byte in
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || Sanitizer.mayBeginHostile(byte)
    }

    /// Whether a character is escaped.
    private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" || scalar == "\\" || Sanitizer.isHostile(scalar) }

    /// Appends the escape of one character.
    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append("\\\"")
        case "\\": append("\\\\")
        case "\n": append("\\n")
        case "\r": append("\\r")
        case "\t": append("\\t")
        default: for unit in String(scalar).utf16 { escape(unit) }
        }
    }

    /// Appends one UTF-16 unit as an escape.
    private mutating func escape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    }
}
