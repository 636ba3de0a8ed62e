public import Diagnostics

/// A kind of case record: what rules and input call it, and the facts it carries.
public struct RecordKind: Hashable, Sendable {
    /// Its position in the rule book.
    public var index: Int
    /// What rules call it.
    public var name: String
    /// The Chinese label, then aliases.
    public var labels: [String]
    /// The keys under which input tells the kind of a record.
    public var kindKeys: [String]
    /// The field that dates the record, as positions from the root.
    public var datedBy: [Int]?
    /// The facts.
    public var fields: [Field]
    /// Where it is declared.
    public var range: SourceRange

    /// Creates a kind of record.
    public init(index: Int, name: String, labels: [String], kindKeys: [String], datedBy: [Int]?, fields: [Field], range: SourceRange) {
        self.index = index
        self.name = name
        self.labels = labels
        self.kindKeys = kindKeys
        self.datedBy = datedBy
        self.fields = fields
        self.range = range
    }

    /// The label shown to people.
    public var label: String { labels.first ?? name }
}

/// One fact of a record.
public struct Field: Hashable, Sendable {
    /// What rules call it.
    public var name: String
    /// The Chinese label, then aliases.
    public var labels: [String]
    /// What its values are.
    public var type: FieldType
    /// Whether it names the record or the element in reports.
    public var isKey: Bool
    /// What a blank means.
    public var blank: Blank
    /// Where it is declared.
    public var range: SourceRange

    /// What a blank says.
    public enum Blank: String, Hashable, Sendable, CaseIterable {
        /// The fact is not known.
        case notKnown
        /// There is no such thing.
        case none
        /// The act has not happened yet.
        case notYet
    }

    /// Creates a field.
    public init(name: String, labels: [String], type: FieldType, isKey: Bool, blank: Blank, range: SourceRange) {
        self.name = name
        self.labels = labels
        self.type = type
        self.isKey = isKey
        self.blank = blank
        self.range = range
    }

    /// The label shown to people.
    public var label: String { labels.first ?? name }
}

/// What the values of a field are.
public indirect enum FieldType: Hashable, Sendable {
    /// Any text.
    case text
    /// A unified social credit code, which has a check character.
    case creditCode
    /// Yes or no.
    case boolean
    /// Yuan.
    case money
    /// A part of one; `0.5` is 50%.
    case share
    /// A number in a unit, or in none.
    case number(unit: String?)
    /// A whole number from 0, in a unit, or in none.
    case count(unit: String?)
    /// A date or a date with a time of day; fields declared `event` are these with `Blank.notYet`.
    case time
    /// A place of the region tree.
    case region
    /// One of these words.
    case choice([String])
    /// Fields under one name.
    case group([Field])
    /// Any number of groups with the same fields.
    case list([Field])
}
