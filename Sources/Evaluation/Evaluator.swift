public import Findings
public import RecordModel
public import Semantics
public import Values
public import WorkCalendar

/// The rules with all that they are asked with, and what they say of one record, why, and what would decide or repair it.
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
    /// The failures that are excused.
    public let waivers: [Waiver]

    /// Creates an evaluator.
    public init(book: RuleBook, calendar: WorkCalendar, asOf: Day?, defaultRegion: RegionTree.ID? = nil, waivers: [Waiver] = []) {
        self.book = book
        self.calendar = calendar
        self.asOf = asOf
        self.defaultRegion = defaultRegion
        self.waivers = waivers
    }

    /// Returns what a rule says of a record: one finding, or one for each element that the rule loops over.
    ///
    /// The rule looks at single records, and the record is of its kind; else the result is empty.
    ///
    /// Who asks about many records keeps an `Explainer`.
    public func findings(rule index: Int, record: CaseRecord, ordinal: Int) -> [Finding] {
        Explainer(self).findings(rule: index, record: record, ordinal: ordinal)
    }

    /// The finding, waived if it is a failure that a waiver on file excuses on the as-of date.
    func excused(_ finding: Finding, _ rule: String) -> Finding {
        guard finding.verdict == .fail, let key = finding.record?.key else { return finding }
        guard let waiver = waivers.first(where: { $0.rule == rule && $0.record == key && $0.holds(on: asOf) }) else { return finding }
        var result = finding
        result.verdict = .waived
        result.waiver = waiver
        return result
    }

    /// How findings refer to a record: by the value of its key, when it has one.
    public func reference(to record: CaseRecord, ordinal: Int) -> RecordReference {
        let fields = book.records[record.kind].fields
        let position = record.facts.indices.first { fields.indices.contains($0) && fields[$0].isKey }
        let key = position.flatMap { record.facts[$0].value.shown(in: book.regions)?.zh }
        return RecordReference(kind: record.kind, key: key, ordinal: ordinal, place: record.place)
    }

    /// Returns what every rule in `rules` says of a record, in their order.
    public func findings(rules: some Sequence<Int>, record: CaseRecord, ordinal: Int) -> [Finding] {
        Explainer(self).findings(rules: rules, record: record, ordinal: ordinal)
    }
}
