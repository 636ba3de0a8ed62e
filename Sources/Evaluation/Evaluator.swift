public import Findings
public import RecordModel
public import Semantics
public import Values
public import WorkCalendar

/// Says, for one record and one rule at a time, what holds, why, and what would decide or repair it.
///
/// It walks the checked terms as they stand, without batches, sharing or caches: it is the meaning of the language, and the
/// oracle of every faster way to the same verdicts.
public struct Evaluator: Sendable {
    /// The rules.
    public let book: RuleBook
    /// The working days.
    public let calendar: WorkCalendar
    /// The day on which the cases are looked at; nil leaves acts that have not happened open.
    public let asOf: Day?
    /// The region of records that state none.
    public let defaultRegion: RegionTree.ID?

    /// Creates an evaluator.
    public init(book: RuleBook, calendar: WorkCalendar, asOf: Day?, defaultRegion: RegionTree.ID? = nil) {
        self.book = book
        self.calendar = calendar
        self.asOf = asOf
        self.defaultRegion = defaultRegion
    }

    /// Returns what a rule says of a record: one finding, or one for each element that the rule loops over.
    ///
    /// The rule looks at single records, and the record is of its kind; else the result is empty.
    public func findings(rule index: Int, record: CaseRecord, ordinal: Int) -> [Finding] {
        let rule = book.rules[index]
        guard !rule.scope.isOver, rule.record == record.kind else { return [] }
        return CaseEvaluation(evaluator: self, index: index, record: record, ordinal: ordinal).run()
    }

    /// Returns what every rule in `rules` says of a record, in their order.
    public func findings(rules: some Sequence<Int>, record: CaseRecord, ordinal: Int) -> [Finding] {
        rules.flatMap { findings(rule: $0, record: record, ordinal: ordinal) }
    }
}
