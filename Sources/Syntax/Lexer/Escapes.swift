/// The escapes of texts in quotation marks.
enum Escapes {
    /// The text that `bytes` mean; an escape that is none stands for itself, for it was reported.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex else {
                result.append(bytes[index])
                index += 1
                continue
            }
            index = append(to: &result, bytes, escapeAt: index)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends what the escape at `index` means and returns the index after it.
    private static func append(to result: inout [UInt8], _ bytes: ArraySlice<UInt8>, escapeAt index: Int) -> Int {
        switch bytes[index + 1] {
        case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(bytes[index + 1])
        case UInt8(ascii: "u"):
            if let (scalar, end) = scalar(bytes, from: index + 2) {
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                return end
            }
            fallthrough
        default:
            result.append(UInt8(ascii: "\\"))
            return index + 1
        }
        return index + 2
    }

    /// The scalar that `{…}` at `start` names, and the index after the brace.
    private static func scalar(_ bytes: ArraySlice<UInt8>, from start: Int) -> (Unicode.Scalar, Int)? {
        guard start < bytes.endIndex, bytes[start] == UInt8(ascii: "{") else { return nil }
        guard let end = bytes[start...].prefix(11).firstIndex(of: UInt8(ascii: "}")) else { return nil }
        var value: UInt32 = 0
        for byte in bytes[(start + 1)..<end] {
            guard let digit = hexValue(byte) else { return nil }
            value = value &<< 4 | digit
        }
        return Unicode.Scalar(value).map { ($0, end + 1) }
    }

    /// The text in quotation marks that means `text`, on one line.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default:
                if isShown(scalar) { result.unicodeScalars.append(scalar) } else { result += "\\u{\(String(scalar.value, radix: 16))}" }
            }
        }
        return result + "\""
    }

    /// Whether a character may stand in a text as it is.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: false
        default: true
        }
    }
}
