public import Diagnostics
public import RecordModel
public import Values
public import WorkCalendar

/// Checked rules, with everything they stand on: every name resolved, every type and unit agreed.
public struct RuleBook: Sendable {
    /// The sources that rules cite.
    public var documents: LazyTable<Document>
    /// The places that rules bind.
    public var regions: RegionTree
    /// How statutes count periods; a `Rule.profile` is a position here.
    public var profiles: LazyTable<CountingProfile>
    /// The kinds of case record.
    public var records: RecordKinds
    /// The rules, in the order of their files and of their declaration.
    public var rules: RuleTable
    /// What the documents ask for and no record can decide, in the same order.
    public var unchecked: [Unchecked]
    /// Where the declared counting profiles stand, those of the first positions.
    public var profileRanges: [SourceRange] = []
    /// Where in input of another form the fields of records stand, in the same order.
    public var mappings: Mappings = []
    /// What each mapping cites; empty for those of a packed book.
    public var mappingCitations: [[CheckedCitation]] = []
    /// What the rules were read from.
    let origin: Origin

    /// What rules were read from.
    enum Origin: Sendable {
        /// The texts, in their order.
        case texts([SourceText])
        /// A packed book, which remembers the hash of its texts.
        case packed(hash: String)
    }

    /// Creates a rule book.
    public init(
        documents: [Document], regions: RegionTree, profiles: [CountingProfile], records: [RecordKind], rules: [Rule],
        unchecked: [Unchecked], sources: [SourceText]
    ) {
        self.documents = LazyTable(documents)
        self.regions = regions
        self.profiles = LazyTable(profiles)
        self.records = RecordKinds(records)
        self.rules = RuleTable(rules)
        self.unchecked = unchecked
        origin = .texts(sources)
    }

    /// Creates a book whose parts are still packed.
    init(
        documents: LazyTable<Document>, regions: RegionTree, profiles: LazyTable<CountingProfile>, records: RecordKinds, rules: RuleTable,
        profileRanges: [SourceRange], hash: String
    ) {
        self.documents = documents
        self.regions = regions
        self.profiles = profiles
        self.records = records
        self.rules = rules
        unchecked = []
        self.profileRanges = profileRanges
        origin = .packed(hash: hash)
    }
}
