public import Values

/// One case record as it was read.
public struct CaseRecord: Hashable, Sendable {
    /// The kind, as its position in the rule book.
    public var kind: Int
    /// The facts, one for every field of the kind, in its order.
    public var facts: [Fact]
    /// Where the record begins.
    public var place: Place

    /// Creates a record.
    public init(kind: Int, facts: [Fact], place: Place) {
        self.kind = kind
        self.facts = facts
        self.place = place
    }
}

/// A value and where it was read.
public struct Fact: Hashable, Sendable {
    /// What was read.
    public var value: FactValue
    /// Where; nil when the key is absent.
    public var place: Place?
    /// The characters as written, cut to 200, when they say more than the value.
    public var written: String?

    /// Creates a fact.
    public init(_ value: FactValue, at place: Place? = nil, written: String? = nil) {
        self.value = value
        self.place = place
        self.written = written
    }

    /// A fact that is not there.
    public static let missing = Fact(.missing)
}

/// What a fact says.
public indirect enum FactValue: Hashable, Sendable {
    /// The key is absent, or its value is null or blank.
    case missing
    /// Something stands there that cannot be read as the field's type; says why.
    case unreadable(Localized)
    /// A text, or a word of a choice.
    case text(String)
    /// Yes or no.
    case boolean(Bool)
    /// Money in yuan, a share as a part of one, or a plain number.
    case number(ExactNumber)
    /// A day or a minute, perhaps known to the month or the year only.
    case time(CivilTime)
    /// A place.
    case region(RegionTree.ID)
    /// The facts of a group, one for every field.
    case group([Fact])
    /// The elements of a list.
    case list([Element])

    /// One element of a list.
    public struct Element: Hashable, Sendable {
        /// The facts, one for every field of the list.
        public var facts: [Fact]
        /// Where the element begins.
        public var place: Place

        /// Creates an element.
        public init(facts: [Fact], place: Place) {
            self.facts = facts
            self.place = place
        }
    }
}

/// A place in the input.
public struct Place: Hashable, Sendable {
    /// The file, or `<stdin>`.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column in Unicode scalars, from 1.
    public var column: Int
    /// The offset in bytes, from 0.
    public var byteOffset: Int
    /// The JSON Pointer (RFC 6901) within the record's document; for NDJSON, within the line.
    public var pointer: String
    /// The cell of the table; nil for other input.
    public var cell: Cell?

    /// Creates a place.
    public init(file: String, line: Int, column: Int, byteOffset: Int, pointer: String, cell: Cell? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.byteOffset = byteOffset
        self.pointer = pointer
        self.cell = cell
    }
}
