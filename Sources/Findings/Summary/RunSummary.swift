public import RecordModel
public import Syntax

/// The exact totals of a run, or of a part of one: the summaries of two parts, merged in the order of the input, are that of both.
///
/// Its size grows with how many rules, places, obligors, months and groups there are, and not with the number of records.
public struct RunSummary: Sendable {
    /// How many records were checked.
    public var records = 0
    /// How many records no rule applied to.
    public var recordsWithoutRule = 0
    /// How many groups of records rules over many spoke of.
    public var groups = 0
    /// All findings.
    public internal(set) var all = FindingCounts()
    /// The findings by how binding they are, in the order of `Modality.allCases`; those that bind nobody stand last.
    public internal(set) var modalities = Array(repeating: FindingCounts(), count: Modality.allCases.count + 1)
    /// The findings by rule, as a position in the rule book; rules without findings have no entry.
    public internal(set) var rules: [Int: FindingCounts] = [:]
    /// The records and findings by the place of the record; nil stands for records whose place is not known.
    public internal(set) var regions: [RegionTree.ID?: PartCounts] = [:]
    /// The records and findings by the month of the date that dates the record; nil stands for records whose month is not known.
    public internal(set) var months: [Month?: PartCounts] = [:]
    /// The findings by who must act; nil stands for findings that name nobody.
    public internal(set) var obligors: [String?: FindingCounts] = [:]
    /// How late what failed came.
    public internal(set) var lateness = Lateness()
    /// What was seen of the fields of every kind of record that occurred, by its position in the rule book.
    public internal(set) var kinds: [Int: FieldCensus] = [:]
    /// How many problems of the input there were, by code.
    public internal(set) var problems: [String: ProblemCount] = [:]
    /// The waivers that excused something, by their position.
    public internal(set) var waivers: Set<Int> = []

    /// Creates the summary of nothing.
    public init() {}

    /// The records of one place or month, and what was found about them.
    public struct PartCounts: Hashable, Sendable {
        /// How many records.
        public internal(set) var records = 0
        /// Their findings.
        public internal(set) var findings = FindingCounts()
    }

    /// A month of a year.
    public struct Month: Hashable, Sendable, Comparable {
        /// The year.
        public var year: Int
        /// The month, 1…12.
        public var month: Int

        /// Creates a month.
        public init(year: Int, month: Int) {
            self.year = year
            self.month = month
        }

        /// `true` iff `left` is the earlier one.
        public static func < (left: Month, right: Month) -> Bool { (left.year, left.month) < (right.year, right.month) }
    }

    /// How many days or minutes after the last lawful one what failed came, or has stayed away so far.
    public struct Lateness: Hashable, Sendable {
        /// The failures by calendar days; those that came too early have negative days.
        public internal(set) var days: [Int: Int] = [:]
        /// The failures by minutes.
        public internal(set) var minutes: [Int: Int] = [:]
    }

    /// How many problems of one code there were.
    public struct ProblemCount: Hashable, Sendable {
        /// How grave they are.
        public var severity: InputProblem.Severity
        /// How many.
        public var count: Int
    }

    /// What a record is counted under.
    public struct RecordPart: Hashable, Sendable {
        /// Its place; nil when it is not known.
        public var region: RegionTree.ID?
        /// Its month; nil when it is not known.
        public var month: Month?

        /// Creates what a record is counted under.
        public init(region: RegionTree.ID?, month: Month?) {
            self.region = region
            self.month = month
        }
    }
}

extension RunSummary {
    /// Counts a record of some place and month, to which some rule applied or none.
    public mutating func add(recordOf part: RecordPart, isChecked: Bool) {
        records += 1
        if !isChecked { recordsWithoutRule += 1 }
        regions[part.region, default: PartCounts()].records += 1
        months[part.month, default: PartCounts()].records += 1
    }

    /// Counts a finding about a record of some place and month; nil for one about a group, which has neither.
    public mutating func add(_ finding: Finding, of part: RecordPart?) {
        let (verdict, modality) = (finding.verdict, finding.modality)
        add(verdict, modality, rule: finding.rule, obligor: finding.obligor, of: part)
        guard verdict == .fail else { return }
        switch finding.margin {
        case .days(let late, _)?: lateness.days[late, default: 0] += 1
        case .minutes(let late)?: lateness.minutes[late, default: 0] += 1
        case .quantity?, nil: break
        }
    }

    /// Counts findings of one rule that have everything in common that is counted, but how late they are.
    public mutating func add(
        _ verdict: Verdict, _ modality: Modality?, rule: Int, obligor: String?, of part: RecordPart?, times: Int = 1
    ) {
        count(verdict, modality, rule: rule, times: times)
        count(verdict, modality, obligor: obligor, times: times)
        if let part { count(verdict, modality, of: part, times: times) }
    }

    /// Counts findings of one rule, but neither who must act nor where the records lie.
    public mutating func count(_ verdict: Verdict, _ modality: Modality?, rule: Int, times: Int) {
        all.add(verdict, modality, times: times)
        let place = modality.flatMap { Modality.allCases.firstIndex(of: $0) } ?? Modality.allCases.count
        modalities[place].add(verdict, modality, times: times)
        rules[rule, default: FindingCounts()].add(verdict, modality, times: times)
    }

    /// Counts findings by who must act, and nothing else.
    public mutating func count(_ verdict: Verdict, _ modality: Modality?, obligor: String?, times: Int) {
        obligors[obligor, default: FindingCounts()].add(verdict, modality, times: times)
    }

    /// Counts findings by where and when the records lie, and nothing else.
    public mutating func count(_ verdict: Verdict, _ modality: Modality?, of part: RecordPart, times: Int) {
        regions[part.region, default: PartCounts()].findings.add(verdict, modality, times: times)
        months[part.month, default: PartCounts()].findings.add(verdict, modality, times: times)
    }

    /// Counts records that no rule applied to, and that are counted already.
    public mutating func count(withoutRule times: Int) { recordsWithoutRule += times }

    /// Counts records of some place and month.
    public mutating func count(recordsOf part: RecordPart, times: Int) {
        records += times
        regions[part.region, default: PartCounts()].records += times
        months[part.month, default: PartCounts()].records += times
    }

    /// Counts failures that came so many days late.
    public mutating func add(daysLate: Int, times: Int = 1) { lateness.days[daysLate, default: 0] += times }

    /// Counts failures that came so many minutes late.
    public mutating func add(minutesLate: Int, times: Int = 1) { lateness.minutes[minutesLate, default: 0] += times }

    /// Counts a problem of the input.
    public mutating func add(_ problem: InputProblem) {
        problems[problem.code, default: ProblemCount(severity: problem.severity, count: 0)].count += 1
    }

    /// Counts warnings of one code.
    public mutating func add(warning code: String, times: Int) {
        if times > 0 { problems[code, default: ProblemCount(severity: .warning, count: 0)].count += times }
    }

    /// Notes that a waiver excused something.
    public mutating func add(waiver: Int) { waivers.insert(waiver) }

    /// Changes what was seen of the fields of a kind of record.
    public mutating func update(kind: Int, slots: Int, _ body: (inout FieldCensus) -> Void) {
        body(&kinds[kind, default: FieldCensus(slots: slots)])
    }

    /// How many problems were errors: records, or the rest of an input, that could not be read.
    public var unreadable: Int { problems.values.reduce(0) { $0 + ($1.severity == .error ? $1.count : 0) } }

    /// How many problems were warnings: values that could not be read, fields that nobody knows.
    public var warnings: Int { problems.values.reduce(0) { $0 + ($1.severity == .warning ? $1.count : 0) } }

    /// The totals as other reports have them.
    public var totals: Totals {
        var totals = Totals()
        totals.records = records
        totals.recordsWithoutRule = recordsWithoutRule
        totals.groups = groups
        totals.unreadable = unreadable
        for verdict in Verdict.allCases { totals[verdict] = all[verdict] }
        totals.missedTargets = all.missedTargets
        totals.missedEncouragements = all.missedEncouragements
        return totals
    }

    /// Adds the part of the run that follows.
    public mutating func merge(_ next: RunSummary) {
        records += next.records
        recordsWithoutRule += next.recordsWithoutRule
        groups += next.groups
        all.merge(next.all)
        for place in modalities.indices { modalities[place].merge(next.modalities[place]) }
        rules.merge(next.rules) { $0.merging($1) }
        regions.merge(next.regions) { $0.merging($1) }
        months.merge(next.months) { $0.merging($1) }
        obligors.merge(next.obligors) { $0.merging($1) }
        lateness.days.merge(next.lateness.days, uniquingKeysWith: +)
        lateness.minutes.merge(next.lateness.minutes, uniquingKeysWith: +)
        kinds.merge(next.kinds) { $0.merging($1) }
        problems.merge(next.problems) { ProblemCount(severity: $0.severity, count: $0.count + $1.count) }
        waivers.formUnion(next.waivers)
    }
}

extension FindingCounts {
    /// These and others.
    fileprivate func merging(_ other: FindingCounts) -> FindingCounts {
        var sum = self
        sum.merge(other)
        return sum
    }
}

extension RunSummary.PartCounts {
    /// These and others.
    fileprivate func merging(_ other: RunSummary.PartCounts) -> RunSummary.PartCounts {
        var sum = self
        sum.records += other.records
        sum.findings.merge(other.findings)
        return sum
    }
}
