import Evaluation
import Findings
import RecordModel
import RecordReading
import Reports
import Semantics
import Syntax

/// The work of a check: takes what is read, gives what is to be shown, and keeps the totals.
struct CheckRun {
    /// Something to show.
    enum Event {
        /// A record with all that was found about it.
        case entry(RecordEntry)
        /// A problem that belongs to no record.
        case problem(InputProblem)
    }

    /// The totals so far.
    private(set) var totals = Totals()
    /// What rules over many records know so far.
    private var groups = GroupTotals()
    /// The waivers that excused something.
    private(set) var usedWaivers: Set<Waiver> = []
    /// What the run stands on.
    private let setting: RunSetting
    /// Evaluates rules.
    private let evaluator: Evaluator
    /// Says what they find.
    private let explainer: Explainer
    /// The rules, by what they look at.
    private let rules: RulesByKind
    /// Whether readings are wanted.
    private let wantsReadings: Bool
    /// What will be shown of a finding.
    private let needed: (Finding) -> Finding?
    /// What was known before the run; nil when everything is new.
    private(set) var baseline: Baseline?
    /// What was said of the record that comes next.
    private var problems: [InputProblem] = []
    /// What was read freely in the record that comes next.
    private var readings: [Reading] = []

    /// Prepares a run of some rules.
    init(_ setting: RunSetting, rules chosen: [Int], wantsReadings: Bool, needed: @escaping (Finding) -> Finding?) {
        self.setting = setting
        self.wantsReadings = wantsReadings
        self.needed = needed
        evaluator = setting.evaluator
        baseline = setting.baseline.map { Baseline($0.entries) }
        explainer = Explainer(evaluator)
        rules = RulesByKind(chosen, of: setting.book)
    }

    /// Takes something that was read.
    mutating func take(_ outcome: ReadOutcome) -> [Event] {
        switch outcome {
        case .record(let record): return [.entry(check(record))]
        case .reading(let reading):
            if wantsReadings { readings.append(reading) }
            return []
        case .problem(let problem) where problem.severity == .warning:
            problems.append(problem)
            // What has no place is about a file, and not about the record that comes next.
            guard problem.place == nil else { return [] }
            defer { problems = [] }
            return problems.map { .problem($0) }
        case .problem(let problem):
            totals.unreadable += 1
            return finish() + [.problem(problem)]
        }
    }

    /// Gives the warnings that no record followed.
    mutating func finish() -> [Event] {
        defer {
            problems = []
            readings = []
        }
        return problems.map { .problem($0) }
    }

    /// Evaluates the rules on a record.
    private mutating func check(_ record: CaseRecord) -> RecordEntry {
        totals.records += 1
        let reference = evaluator.reference(to: record, ordinal: totals.records)
        let (findings, applies) = findings(of: record)
        if baseline != nil { baseline?.meet(kind: setting.book.records[record.kind].name, key: reference.key) }
        let isGrouped = explainer.add(record, ordinal: totals.records, rules: rules.over, to: &groups)
        if !applies, !isGrouped { totals.recordsWithoutRule += 1 }
        let entry = RecordEntry(
            record: reference, findings: findings, problems: problems, readings: readings)
        problems = []
        readings = []
        return entry
    }

    /// Counts what is found about a record, and returns what of it will be shown, and whether a rule applies or may apply.
    private mutating func findings(of record: CaseRecord) -> (shown: [Finding], applies: Bool) {
        var shown: [Finding] = []
        var applies = false
        let needed = needed
        for rule in rules.single[record.kind] {
            let findings = explainer.findings(rule: rule, record: record, ordinal: totals.records) { needed($0) != nil }
            for finding in findings {
                applies = applies || finding.verdict != .inapplicable
                if isKnown(finding) { continue }
                count(finding)
                if let needed = needed(finding) { shown.append(needed) }
            }
        }
        return (shown, applies)
    }

    /// Gives what is said of groups of records, once all records were taken.
    mutating func finishGroups() -> [Finding] {
        let findings = evaluator.findings(of: groups)
        totals.groups = findings.count
        return findings.filter { finding in
            if isKnown(finding) { return false }
            count(finding)
            return true
        }
    }

    /// Whether the baseline knows a finding, which is then counted there and nowhere else.
    private mutating func isKnown(_ finding: Finding) -> Bool {
        if baseline == nil || finding.verdict == .pass || finding.verdict == .inapplicable { return false }
        let heading = setting.book.rules.heading(finding.rule)
        return baseline?.knows(BaselineEntry(finding, rule: heading.id, kind: setting.book.records[heading.record].name)) ?? false
    }

    /// Counts a finding.
    private mutating func count(_ finding: Finding) {
        totals[finding.verdict] += 1
        if let waiver = finding.waiver { usedWaivers.insert(waiver) }
        guard finding.verdict == .fail, let modality = finding.modality, modality != .must else { return }
        totals.missedTargets += 1
        if modality == .encouraged { totals.missedEncouragements += 1 }
    }
}
