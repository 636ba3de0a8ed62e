public import Values

/// What `explain` tells of every code of the checker and the lint.
public enum SemanticCatalogue {
    /// A code and what it means, with what is wrong and what is right.
    public typealias Entry = (code: String, text: Localized)

    /// The explanations in the order of their codes.
    public static let entries: [Entry] = names + declarations + types + rules + mappings + lint

    /// Makes an entry with an example.
    static func entry(_ code: String, zh: String, en: String, wrong: String, right: String) -> Entry {
        let (wrong, right) = (indented(wrong), indented(right))
        return (code, Localized(zh: "\(zh)\n\n不写：\n\(wrong)\n写：\n\(right)", en: "\(en)\n\nnot:\n\(wrong)\nbut:\n\(right)"))
    }

    /// Lines of code, set in from the margin.
    private static func indented(_ code: String) -> String {
        code.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    }
}
