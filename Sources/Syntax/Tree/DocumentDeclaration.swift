public import Diagnostics
public import Values

/// `document zgb-2021-19 "郑港办〔2021〕19号" { … }`: a source that rules cite.
public struct DocumentDeclaration: Hashable, Sendable {
    /// One line of the block.
    public enum Item: Hashable, Sendable {
        /// `title "…"`.
        case title(QuotedText)
        /// `issuer "…"`.
        case issuer(QuotedText)
        /// `issued 2021-07-01`.
        case issued(DateLiteral)
        /// `region …`.
        case region(Name)
        /// `counts by …`.
        case counts(by: Name)
        /// `in force …`.
        case force(ForceClause)
        /// `replaces …`.
        case replaces(Name)
        /// `note "…"`.
        case note(QuotedText)
    }

    /// What rules cite it by.
    public var name: Name
    /// The number as printed.
    public var number: QuotedText
    /// The block, in its order.
    public var items: [Item]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a document declaration.
    public init(name: Name, number: QuotedText, items: [Item], range: SourceRange) {
        self.name = name
        self.number = number
        self.items = items
        self.range = range
    }
}

/// A date as written, which may be no more than a month.
public struct DateLiteral: Hashable, Sendable {
    /// The date at its precision.
    public var value: CivilTime
    /// Where it stands.
    public var range: SourceRange

    /// Creates a date.
    public init(_ value: CivilTime, _ range: SourceRange) {
        self.value = value
        self.range = range
    }
}

/// `in force from … until …`; at least one of the two.
public struct ForceClause: Hashable, Sendable {
    /// The first day.
    public var from: DateLiteral?
    /// The last day.
    public var until: DateLiteral?
    /// Where it stands.
    public var range: SourceRange

    /// Creates a clause.
    public init(from: DateLiteral?, until: DateLiteral?, range: SourceRange) {
        self.from = from
        self.until = until
        self.range = range
    }
}
