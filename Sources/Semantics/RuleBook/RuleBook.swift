public import Diagnostics
public import RecordModel
public import WorkCalendar

/// Checked rules, with everything they stand on: every name resolved, every type and unit agreed.
public struct RuleBook: Sendable {
    /// The sources that rules cite.
    public var documents: [Document]
    /// The places that rules bind.
    public var regions: RegionTree
    /// How statutes count periods; a `Rule.profile` is a position here.
    public var profiles: [CountingProfile]
    /// The kinds of case record.
    public var records: [RecordKind]
    /// The rules, in the order of their files and of their declaration.
    public var rules: [Rule]
    /// The tables that were checked by their form only; this version does not evaluate them.
    public var targets: [UnevaluatedTable]
    /// Where the declared counting profiles stand, those of the first positions.
    public var profileRanges: [SourceRange] = []
    /// Where the fields are declared that rules over records and tables name, which this version does not evaluate.
    public var namedByUnevaluated: Set<SourceRange> = []
    /// SHA-256, in hexadecimal, of the rule sources in their order.
    public var hash: String

    /// Creates a rule book.
    public init(
        documents: [Document], regions: RegionTree, profiles: [CountingProfile], records: [RecordKind], rules: [Rule],
        targets: [UnevaluatedTable], hash: String
    ) {
        self.documents = documents
        self.regions = regions
        self.profiles = profiles
        self.records = records
        self.rules = rules
        self.targets = targets
        self.hash = hash
    }
}

/// A `targets` table, kept by name.
public struct UnevaluatedTable: Hashable, Sendable {
    /// The table's name.
    public var name: String
    /// The kind of record, as a position in the rule book.
    public var record: Int
    /// The clauses it encodes.
    public var citations: [CheckedCitation] = []
    /// Where it is declared.
    public var range: SourceRange

    /// Creates a table.
    public init(name: String, record: Int, range: SourceRange) {
        self.name = name
        self.record = record
        self.range = range
    }
}
