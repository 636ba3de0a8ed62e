public import Values

/// What `explain` tells of every code of the lexer, the parser and the formatter.
public enum SyntaxCatalogue {
    /// A code, what it means, and an example of it.
    public struct Entry: Sendable {
        /// The code.
        public let code: String
        /// What it means and what to do about it, with the example.
        public let text: Localized
        /// Lines that provoke it, and lines that do not; nil for what a few lines cannot show.
        package let example: (wrong: String, right: String, place: Place)?
    }

    /// Where the lines of an example stand.
    package enum Place: Sendable { case file, document, record, rule }

    /// The explanations in the order of their codes.
    public static let entries: [Entry] = characters + words + structure

    /// Makes an entry without an example.
    static func entry(_ code: String, zh: String, en: String) -> Entry {
        Entry(code: code, text: Localized(zh: zh, en: en), example: nil)
    }

    /// Makes an entry with an example.
    static func entry(_ code: String, zh: String, en: String, wrong: String, right: String, in place: Place) -> Entry {
        let (not, but) = (indented(wrong), indented(right))
        let text = Localized(zh: "\(zh)\n\n不写：\n\(not)\n写：\n\(but)", en: "\(en)\n\nnot:\n\(not)\nbut:\n\(but)")
        return Entry(code: code, text: text, example: (wrong, right, place))
    }

    /// Lines of code, set in from the margin.
    private static func indented(_ code: String) -> String {
        code.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    }
}
