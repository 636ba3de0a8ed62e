/// The punctuation that Chinese keyboards give, and what the language uses in its place.
enum FullWidth {
    /// The bytes of a Chinese quotation mark.
    static let markLength = 3

    /// The character to write instead; nil when there is none.
    static func plain(_ written: String) -> String? {
        guard let scalar = written.unicodeScalars.first, written.unicodeScalars.count == 1 else { return nil }
        switch scalar {
        case "，", "、": return ","
        case "“", "”", "‘", "’", "「", "」", "『", "』": return "\""
        case "。": return "."
        case "－", "–", "—": return "-"
        case "×": return "*"
        case "÷": return "/"
        case "【": return "["
        case "】": return "]"
        case "；": return nil
        default: break
        }
        guard (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0) else { return nil }
        return String(plain)
    }
}
