internal import RecordReading
internal import Values

/// Regular expressions of what people may write, in the part that ECMA-262 and Python read alike.
///
/// Letters, digits and marks are taken in full width too, and blanks of every kind, as the reading of values takes them.
enum LoosePattern {
    /// Any blanks: what ECMA-262 and Python call so holds every kind that the reading of values knows.
    static let blank = "\\s*"
    /// What may stand at the ends of a value: blanks and invisible marks.
    static let ends = "[\\s\\u200b-\\u200d\\u2060\\ufeff]*"
    /// A digit.
    static let digit = "[0-9０-９]"

    /// The whole of a text: one of some patterns between blanks, or blanks alone.
    static func whole(_ alternatives: String...) -> String { "^\(ends)(?:\((alternatives + [""]).joined(separator: "|")))\(ends)$" }

    /// A word, in the plain form that texts are compared in.
    static func word(_ text: String) -> String { HalfWidth.of(text).unicodeScalars.map(anyWidth).joined() }

    /// One of some keys, letter for letter.
    static func key(_ spellings: [String]) -> String {
        "(?:" + spellings.map { $0.unicodeScalars.map(exactly).joined() }.joined(separator: "|") + ")"
    }

    /// One character as it is.
    private static func exactly(_ scalar: Unicode.Scalar) -> String {
        "\\^$.|?*+()[]{}/".unicodeScalars.contains(scalar) ? "\\\(scalar)" : String(scalar)
    }

    /// One of some words.
    static func oneOf(_ words: [String]) -> String { "(?:" + words.map(word).joined(separator: "|") + ")" }

    /// One character in every width.
    private static func anyWidth(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case " ": return "\\s"
        case "-": return "[－−‐‑-]"
        case "¥": return "[¥￥]"
        case "\\", "]", "^", "[": return "[\\\(scalar)\(wide(scalar))]"
        case "!"..."~": return "[\(scalar)\(wide(scalar))]"
        default: return String(scalar)
        }
    }

    /// The full-width form of a character of ASCII.
    static func wide(_ scalar: Unicode.Scalar) -> String { Unicode.Scalar(scalar.value + 0xFEE0).map { String($0) } ?? "" }

    /// A minus or a plus, or none.
    static let sign = "[+＋－−‐‑-]?"
    /// A whole number without a sign, with commas between groups of three digits or without.
    static let integer = "(?:\(digit){1,3}(?:[,，]\(digit){3})+|\(digit)+)"
    /// A power of ten behind a number.
    static let exponent = "[eEｅＥ]\(sign)\(digit)+"
    /// A number without a sign.
    static let unsigned = "\(integer)(?:[.．]\(digit)+)?(?:\(exponent))?"
    /// A number.
    static let number = sign + unsigned
    /// A word that multiplies a number.
    static let multiplier = oneOf(WrittenForms.multipliers)
}
