import Columns
import Evaluation
import Findings
import Plan
import RecordModel
import Semantics
import Testing
import Values
import WorkCalendar

/// Holds the groups that the plan and the explaining evaluator make together against those that the evaluator makes alone.
struct GroupAgreement {
    /// The rules.
    let book: RuleBook
    /// The working days.
    let calendar: WorkCalendar
    /// How many findings about groups were compared, by rule and verdict.
    private(set) var byRule: [Int: [Verdict: Int]] = [:]
    /// How many records were added by the plan, and how many were explained.
    private(set) var fast = 0, slow = 0

    /// Prepares to compare.
    init(_ book: RuleBook, _ calendar: WorkCalendar) { (self.book, self.calendar) = (book, calendar) }

    /// How many findings were compared.
    var count: Int { byRule.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

    /// Compares the groups that records make; returns, by rule, the first finding that is not the same, by the evaluator alone and by both.
    mutating func compare(
        _ plan: Plan, _ records: [CaseRecord], asOf: Day?, region: RegionTree.ID?
    ) throws -> [Int: (alone: String, together: String)] {
        let evaluator = Evaluator(book: book, calendar: calendar, asOf: asOf, defaultRegion: region)
        var alone = GroupTotals()
        for (row, record) in records.enumerated() { evaluator.add(record, ordinal: row + 1, rules: plan.rulesOver, to: &alone) }
        let together = try totals(plan, records, evaluator, Machine(plan, calendar: calendar, asOf: asOf, defaultRegion: region))
        let (mine, theirs) = (evaluator.findings(of: together), evaluator.findings(of: alone))
        for finding in theirs { byRule[finding.rule, default: [:]][finding.verdict, default: 0] += 1 }
        var differing: [Int: (alone: String, together: String)] = [:]
        for rule in plan.rulesOver {
            let (left, right) = (theirs.filter { $0.rule == rule }.map(Self.shown), mine.filter { $0.rule == rule }.map(Self.shown))
            guard left != right else { continue }
            let place = zip(left, right).enumerated().first { $1.0 != $1.1 }?.offset ?? min(left.count, right.count)
            differing[rule] = (left.dropFirst(place).first ?? "nothing", right.dropFirst(place).first ?? "nothing")
        }
        return differing
    }

    /// The totals that the plan makes, with the records that it leaves to the evaluator.
    private mutating func totals(_ plan: Plan, _ records: [CaseRecord], _ evaluator: Evaluator, _ machine: Machine) throws -> GroupTotals {
        let batch = try #require(BatchBuilder(plan.layout, records)).batch
        var (totals, next) = (GroupTotals(), 0)
        while next < records.count {
            next = machine.run(batch, from: next).upperBound
            let outcome = machine.overOutcome()
            for (rule, group, part) in outcome.parts {
                totals.add(part, rule: rule, group: group)
                fast += part.records
            }
            for (rule, row) in outcome.rest { evaluator.add(records[row], ordinal: row + 1, rules: [rule], to: &totals) }
            slow += outcome.rest.count
        }
        return totals
    }

    /// Everything of a finding that a reader sees.
    private static func shown(_ finding: Finding) -> String {
        let group = finding.group.map {
            "\($0.keys.map(\.value)) \($0.records) \($0.doubtful) \($0.againstCount) \($0.against.map(\.ordinal))"
        }
        let lacking = finding.lacking.map { "\($0.path) \($0.reason) \($0.detail?.en ?? "")" }
        let steps = finding.derivation.map { "\($0.text.en) \($0.answer.en) \($0.details)" }
        return "\(finding.rule) \(finding.verdict) \(group ?? "") \(finding.obligor ?? "") \(lacking) \(steps)"
    }
}
