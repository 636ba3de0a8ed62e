/// What was seen of the fields of one kind of record: which ever occurred, and how many of their values could not be read.
///
/// A field has a slot: its position when the fields are listed depth first, each before the fields within it.
public struct FieldCensus: Hashable, Sendable {
    /// How many records of the kind there are.
    public var records = 0
    /// Whether the field of a slot ever occurred, even blank.
    public private(set) var seen: [Bool]
    /// How many values of the field of a slot could not be read.
    public private(set) var unreadable: [Int]

    /// Creates a census of so many fields.
    public init(slots: Int) {
        seen = Array(repeating: false, count: slots)
        unreadable = Array(repeating: 0, count: slots)
    }

    /// Creates a census of what is known already; both lists have an entry for every slot.
    public init(records: Int, seen: [Bool], unreadable: [Int]) {
        self.records = records
        self.seen = seen
        self.unreadable = unreadable
    }

    /// Notes that a field occurred.
    public mutating func see(_ slot: Int) { seen[slot] = true }

    /// Counts values of a field that could not be read.
    public mutating func count(unreadable slot: Int, times: Int = 1) { unreadable[slot] += times }

    /// This and the census of other records of the same kind.
    func merging(_ other: FieldCensus) -> FieldCensus {
        var sum = self
        sum.records += other.records
        for slot in seen.indices where slot < other.seen.count {
            sum.seen[slot] = seen[slot] || other.seen[slot]
            sum.unreadable[slot] += other.unreadable[slot]
        }
        return sum
    }
}
