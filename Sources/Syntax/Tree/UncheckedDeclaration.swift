public import Diagnostics

/// `unchecked zzw-2023-62 item 33 "…" { … }`: what a document asks for and no record can decide.
public struct UncheckedDeclaration: Hashable, Sendable {
    /// One line of the block.
    public enum Item: Hashable, Sendable {
        /// `requirement "…", "…"`.
        case requirements([QuotedText])
        /// `because "…"`.
        case because(QuotedText)
    }

    /// The clause, with its words.
    public var citation: Citation
    /// The block, in its order.
    public var items: [Item]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a declaration.
    public init(citation: Citation, items: [Item], range: SourceRange) {
        self.citation = citation
        self.items = items
        self.range = range
    }
}
