public import Values

/// What some records, of which everything is known, bring to their group of a rule over many: counts and exact sums, which merge.
///
/// The records that may be shown as those that count against the group most are not among them.
public struct GroupPart: Sendable {
    /// How many records there are.
    public var records = 0
    /// How many of them count against the group.
    public var against = 0
    /// What they bring to every quantity of the rule.
    public var quantities: [Quantity]
    /// Who must act, as the records tell; nil when none does, empty when they differ.
    public var obligor: String?

    /// What records bring to one quantity.
    public struct Quantity: Sendable {
        /// How many take part.
        public var chosen = 0
        /// The sum of what they say; nil when it is beyond what is kept exactly.
        public var sum: ExactNumber? = .zero
        /// The least and the greatest that one says; nil when none says anything.
        public var least: ExactNumber?, greatest: ExactNumber?

        /// Nothing.
        public init() {}

        /// Adds a record that takes part, with what it says; nil where only the number of records matters.
        public mutating func add(_ value: ExactNumber?) {
            chosen += 1
            guard let value else { return }
            sum = sum?.adding(value)
            least = least.map { min($0, value) } ?? value
            greatest = greatest.map { max($0, value) } ?? value
        }
    }

    /// A part without records, of a rule with so many quantities.
    public init(quantities: Int) { self.quantities = Array(repeating: Quantity(), count: quantities) }

    /// Keeps who must act, as long as all records agree.
    public mutating func name(_ other: String?) {
        guard let other else { return }
        obligor = obligor == nil || obligor == other ? other : ""
    }
}
