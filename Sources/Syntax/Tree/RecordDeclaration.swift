public import Diagnostics

/// `record tender "招标项目" { … }`: a kind of case record.
public struct RecordDeclaration: Hashable, Sendable {
    /// One line of the block.
    public enum Item: Hashable, Sendable {
        /// `told by "…"`.
        case toldBy([QuotedText], SourceRange)
        /// `dated by …`.
        case datedBy(Path, SourceRange)
        /// A field.
        case field(FieldDeclaration)
    }

    /// What rules call it.
    public var name: Name
    /// The Chinese label, then aliases.
    public var labels: [QuotedText]
    /// The block, in its order.
    public var items: [Item]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a record declaration.
    public init(name: Name, labels: [QuotedText], items: [Item], range: SourceRange) {
        self.name = name
        self.labels = labels
        self.items = items
        self.range = range
    }
}

/// `refundedOn "退还日期" event`: one fact of a record.
public struct FieldDeclaration: Hashable, Sendable {
    /// What rules call it.
    public var name: Name
    /// The Chinese label, then aliases.
    public var labels: [QuotedText]
    /// What its values are.
    public var type: TypeExpression
    /// Whether it names the record or the element in reports.
    public var isKey: Bool
    /// Whether a blank means that there is none.
    public var isOptional: Bool
    /// Where it stands.
    public var range: SourceRange

    /// Creates a field declaration.
    public init(name: Name, labels: [QuotedText], type: TypeExpression, isKey: Bool, isOptional: Bool, range: SourceRange) {
        self.name = name
        self.labels = labels
        self.type = type
        self.isKey = isKey
        self.isOptional = isOptional
        self.range = range
    }
}

/// The type of a field as written.
public indirect enum TypeExpression: Hashable, Sendable {
    case text, creditCode, boolean, money, share, date, event, region
    /// `number 平方米`.
    case number(unit: Name?)
    /// `count 家`.
    case count(unit: Name?)
    /// `choice "…", "…"`.
    case choice([QuotedText])
    /// `group { … }`.
    case group([FieldDeclaration])
    /// `list { … }`.
    case list([FieldDeclaration])
    /// A type that could not be read and was reported.
    case missing(SourceRange)
}
