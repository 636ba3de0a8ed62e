public import Diagnostics

/// `record tender "招标项目" { … }`: a kind of case record.
public struct RecordDeclaration: Hashable, Sendable {
    /// One line of the block.
    public enum Item: Hashable, Sendable {
        case toldBy([QuotedText], SourceRange)
        case datedBy(Path, SourceRange)
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
    case text, boolean, money, share, date, event, region
    case number(unit: Name?)
    case count(unit: Name?)
    case choice([QuotedText])
    case group([FieldDeclaration])
    case list([FieldDeclaration])
    /// A type that could not be read and was reported.
    case missing(SourceRange)
}
