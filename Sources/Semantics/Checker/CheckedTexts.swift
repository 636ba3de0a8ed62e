public import Diagnostics
public import Syntax

/// Rule texts that were parsed and checked together, with everything that was said about them.
public struct CheckedTexts: Sendable {
    /// The checked rules.
    public let book: RuleBook
    /// The trees, in the order of their texts.
    public let files: [(file: RuleFile, source: Int)]
    /// The texts.
    public let sources: SourceMap
    /// What the parser and the checker had to say, in the order of the texts; of one text as it was found.
    public let diagnostics: [Diagnostic]

    /// Parses and checks texts in their order; O(size).
    ///
    /// - Parameter examples: whether the examples are read; a book without them is made faster.
    public init(_ texts: [SourceText], examples: Bool = true) {
        var sources = SourceMap()
        var files: [(file: RuleFile, source: Int)] = []
        var diagnostics: [Diagnostic] = []
        for text in texts {
            let number = sources.add(text)
            let parsed = Parser.parse(source: text, number: number, examples: examples)
            files.append((parsed.file, number))
            diagnostics += parsed.diagnostics
        }
        let incomplete = Set(diagnostics.compactMap(\.primary?.range.source))
        let checked = Checker.check(files: files, sources: sources, incomplete: incomplete)
        book = checked.book
        self.files = files
        self.sources = sources
        self.diagnostics = CheckedTexts.inOrder(diagnostics + checked.diagnostics)
    }

    /// Diagnostics in the order of the texts; those of one text as they were found.
    private static func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let keyed = diagnostics.enumerated().map { (source: $0.element.primary?.range.source ?? -1, place: $0.offset, $0.element) }
        return keyed.sorted { ($0.source, $0.place) < ($1.source, $1.place) }.map(\.2)
    }
}
