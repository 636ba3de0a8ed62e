public import Diagnostics
public import RecordModel
internal import Syntax

/// A mapping and what it stands on.
public struct CheckedMapping: Hashable, Sendable {
    /// The mapping.
    public var mapping: Mapping
    /// What it cites.
    public var citations: [CheckedCitation]
}

/// Mappings of files that hold nothing else, with everything that was said about them.
public struct CheckedMappings: Sendable {
    /// The mappings.
    public let mappings: [CheckedMapping]
    /// The texts.
    public let sources: SourceMap
    /// What the parser and the checker had to say.
    public let diagnostics: [Diagnostic]

    /// Parses and checks texts that add mappings to a book; O(size).
    public init(_ texts: [SourceText], to book: RuleBook) {
        var sources = SourceMap()
        var files: [(file: RuleFile, source: Int)] = []
        var diagnostics: [Diagnostic] = []
        for text in texts {
            let number = sources.add(text)
            let parsed = Parser.parse(source: text, number: number)
            files.append((parsed.file, number))
            diagnostics += parsed.diagnostics
        }
        let incomplete = Set(diagnostics.compactMap(\.primary?.range.source))
        let checked = Checker.checkMappings(files: files, sources: sources, incomplete: incomplete, of: book)
        mappings = checked.mappings
        self.sources = sources
        self.diagnostics = diagnostics + checked.diagnostics
    }
}

extension Declaration {
    /// Where the name of what is declared stands.
    var nameRange: SourceRange {
        switch self {
        case .document(let it): it.name.range
        case .regions(let it): it.name.range
        case .counting(let it): it.name.range
        case .record(let it): it.name.range
        case .rule(let it): it.name.range
        case .targets(let it): it.name.range
        case .unchecked(let it): it.citation.range
        case .mapping(let it): it.name.range
        }
    }
}
