public import Diagnostics

/// `example pass "…" due … as of … { … }`: a small record and the verdict it must get.
public struct ExampleDeclaration: Hashable, Sendable {
    /// The verdicts an example can ask for.
    public enum Expected: String, Hashable, Sendable, CaseIterable { case pass, fail, pending, open, review, inapplicable }

    /// The verdict.
    public var expected: Expected
    /// What the example shows.
    public var title: QuotedText
    /// The due date that the finding must carry.
    public var due: DateLiteral?
    /// The as-of date.
    public var asOf: DateLiteral?
    /// The record's facts.
    public var facts: Facts
    /// Where it stands.
    public var range: SourceRange

    /// Creates an example.
    public init(expected: Expected, title: QuotedText, due: DateLiteral?, asOf: DateLiteral?, facts: Facts, range: SourceRange) {
        self.expected = expected
        self.title = title
        self.due = due
        self.asOf = asOf
        self.facts = facts
        self.range = range
    }
}

/// `{ name value … }`: facts of a record.
public struct Facts: Hashable, Sendable {
    /// One fact.
    public struct Entry: Hashable, Sendable {
        /// The field.
        public var name: Name
        /// Its value.
        public var value: Fact

        /// Creates an entry.
        public init(name: Name, value: Fact) {
            self.name = name
            self.value = value
        }
    }

    /// The facts, in their order.
    public var entries: [Entry]
    /// Where they stand, with their braces.
    public var range: SourceRange

    /// Creates facts.
    public init(entries: [Entry], range: SourceRange) {
        self.entries = entries
        self.range = range
    }
}

/// The value of a fact.
public indirect enum Fact: Hashable, Sendable {
    /// A value.
    case literal(Literal)
    /// `blank`.
    case blank(SourceRange)
    /// A bare name: a region.
    case name(Name)
    /// `{ … }`.
    case group(Facts)
    /// `[{ … }]`.
    case list([Facts], SourceRange)
}
