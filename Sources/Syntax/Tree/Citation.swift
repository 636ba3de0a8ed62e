public import Diagnostics

/// `gpl-2014 article 46 "…"`: a place in a document, and its words.
public struct Citation: Hashable, Sendable {
    /// Where in the document.
    public enum Place: Hashable, Sendable {
        /// `item`, `article`, `section`, `table` or `row`, with its number.
        case numbered(Kind, Int)
        /// As a reader would cite it.
        case clause(QuotedText)

        /// What is numbered.
        public enum Kind: String, Hashable, Sendable, CaseIterable { case item, article, section, table, row }
    }

    /// The document.
    public var document: Name
    /// Where in it.
    public var place: Place
    /// The exact words.
    public var quotation: QuotedText?
    /// Where the citation stands.
    public var range: SourceRange

    /// Creates a citation.
    public init(document: Name, place: Place, quotation: QuotedText?, range: SourceRange) {
        self.document = document
        self.place = place
        self.quotation = quotation
        self.range = range
    }
}
