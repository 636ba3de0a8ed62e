public import RecordModel

/// Which kind of record an input tells, and which of its columns is which field.
public struct Proposal: Sendable {
    /// How the kind was found.
    public enum Ground: Hashable, Sendable {
        /// Somebody named it.
        case named
        /// The rows tell it.
        case told
        /// The columns fit it much better than any other.
        case columns
    }

    /// A kind, and how well the columns fit it.
    public struct Rank: Hashable, Sendable {
        /// Its position among the kinds.
        public let kind: Int
        /// How many columns are like one of its fields.
        public let columns: Int
        /// How much that says: a thousand for a column that only this kind has.
        public let weight: Int
    }

    /// A field that rules read and no column is.
    public struct Missing: Hashable, Sendable {
        /// The field.
        public let slot: FieldSlot
        /// How many rules read it.
        public let rules: Int
    }

    /// How the kind was found; nil when it was not, and the best of the ranks is shown.
    public let ground: Ground?
    /// The kinds that fit best, the best first; at most four.
    public let ranks: [Rank]
    /// The kind that is proposed, or the best of several that fit alike.
    public let kind: Int
    /// The columns, in their order.
    public let columns: [ColumnProposal]
    /// The fields that rules read and no column is, those that most rules read first.
    public let missing: [Missing]
    /// How many further columns were not looked at.
    public let left: Int
    /// The column that names the record, when its values repeat and no list says why.
    public let repeatedKey: String?
    /// Whether the row below the header looks like a second row of it.
    public let hasSecondHeader: Bool

    /// Whether the reading of tables knows every column that is proposed by itself, so that no mapping is needed.
    public var isExact: Bool {
        columns.allSatisfy { if $0.field == nil { true } else if case .exact = $0.outcome { true } else { false } }
    }
}
