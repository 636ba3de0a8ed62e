public import Values

/// A group of records that a finding is about, and the records that count against it most.
public struct GroupReference: Hashable, Sendable {
    /// One of the things that records are grouped by.
    public struct Key: Hashable, Sendable {
        /// What it is: `预算单位`.
        public var label: Localized
        /// Its value for this group.
        public var value: String

        /// Creates a key.
        public init(label: Localized, value: String) {
            self.label = label
            self.value = value
        }
    }

    /// The kind of the records, as a position in the rule book.
    public var kind: Int
    /// What makes the group; empty when all records are one.
    public var keys: [Key]
    /// How many records certainly belong to it.
    public var records: Int
    /// How many may: what lacks in them is said in the finding.
    public var doubtful: Int
    /// The records that count against it most, at most five, the worst first.
    public var against: [RecordReference]
    /// How many records count against it.
    public var againstCount: Int

    /// Creates a group.
    public init(kind: Int, keys: [Key], records: Int, doubtful: Int, against: [RecordReference], againstCount: Int) {
        self.kind = kind
        self.keys = keys
        self.records = records
        self.doubtful = doubtful
        self.against = against
        self.againstCount = againstCount
    }
}
