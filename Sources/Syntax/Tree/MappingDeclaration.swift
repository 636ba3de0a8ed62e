public import Diagnostics

/// `mapping ocds-tender "…" to tender { … }`: where in input of another form the fields of a record stand.
public struct MappingDeclaration: Hashable, Sendable {
    /// One line of the block.
    public enum Item: Hashable, Sendable {
        /// `cite …`.
        case cite(Citation)
        /// `note "…"`.
        case note(QuotedText)
        /// `told by "…"`.
        case toldBy([QuotedText], SourceRange)
        /// `for each x in …`: one record an element.
        case each(MappingLoop)
        /// A field and where it comes from.
        case mapped(MappedField)
    }

    /// What it is called.
    public var name: Name
    /// What people call the other form.
    public var title: QuotedText
    /// The kind of record that is made.
    public var record: Name
    /// The block, in its order.
    public var items: [Item]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a mapping.
    public init(name: Name, title: QuotedText, record: Name, items: [Item], range: SourceRange) {
        self.name = name
        self.title = title
        self.record = record
        self.items = items
        self.range = range
    }
}

/// `refundedOn from "退还日", x.refundDate as { … }`: a field and where it comes from.
public struct MappedField: Hashable, Sendable {
    /// Where a field comes from.
    public enum Content: Hashable, Sendable {
        /// From the first of these that says something, its codes put into words.
        case origins([MappingOrigin], words: MappingWords?)
        /// A list, from the elements that a loop goes through.
        case elements(MappingLoop, [MappedField])
    }

    /// The field.
    public var path: Path
    /// Where it comes from.
    public var content: Content
    /// Where it stands.
    public var range: SourceRange

    /// Creates a mapped field.
    public init(path: Path, content: Content, range: SourceRange) {
        self.path = path
        self.content = content
        self.range = range
    }
}

/// `{ "open" is "公开招标" … }`: what codes mean in the words of a field.
public struct MappingWords: Hashable, Sendable {
    /// A code and what it means.
    public struct Pair: Hashable, Sendable {
        /// The code.
        public var code: QuotedText
        /// A text, `yes` or `no`.
        public var word: Literal

        /// Creates a pair.
        public init(code: QuotedText, word: Literal) {
            self.code = code
            self.word = word
        }
    }

    /// The pairs, in their order.
    public var pairs: [Pair]
    /// Where they stand.
    public var range: SourceRange

    /// Creates words.
    public init(pairs: [Pair], range: SourceRange) {
        self.pairs = pairs
        self.range = range
    }
}
