public import Findings
public import RecordModel
internal import Semantics
internal import Values

/// The report for people: by record, what is broken and what to do, then what is undecided and what would decide it; at the end the totals.
public struct TextReport: Report {
    /// What it knows beside the findings.
    let setting: ReportSetting
    /// The page that is being written.
    var page: TextPage
    /// Whether anything stands above, so that a blank line parts it from what follows.
    private var hasContent = false
    /// An explanation that the reader can ask for next: a rule and a file.
    private var example: (rule: String, file: String)?
    /// Whether that explanation is of a failure, which no other finding replaces.
    private var exampleFails = false
    /// Whether a key was lacking, and whether it was not said where a record is, which call for a word of advice each.
    private var lacksKeys = false, lacksPlace = false

    /// Creates a report.
    public init(_ setting: ReportSetting) {
        self.setting = setting
        page = TextPage(setting.language, setting.style)
    }

    /// Writes a record when something about it is listed, or something in it deserves a look.
    public mutating func show(_ entry: RecordEntry, to write: ([UInt8]) -> Void) {
        let findings = setting.listed(of: entry)
        if findings.isEmpty, entry.problems.isEmpty, entry.readings.isEmpty { return }
        begin(entry.record)
        for finding in findings where !finding.isUndecided { show(finding) }
        let told = show(undecided: findings.filter(\.isUndecided))
        // What is wrong with a value is said once.
        for problem in entry.problems where problem.place.map({ !told.contains($0) }) ?? true { show(problem, in: entry.record) }
        for reading in entry.readings { show(reading) }
        note(lackingOf: findings, entry.record)
        if let first = findings.first, example == nil || (first.verdict == .fail && !exampleFails) {
            exampleFails = first.verdict == .fail
            example = (setting.book.rules[first.rule].id, entry.record.place.file)
        }
        write(page.take())
    }

    /// Notes which advice what findings lack calls for.
    private mutating func note(lackingOf findings: [Finding], _ record: RecordReference) {
        guard !lacksKeys || !lacksPlace else { return }
        let places = setting.book.records[record.kind].fields.filter { $0.type == .region }.map(\.name)
        for lacking in findings.lazy.flatMap(\.lacking) {
            let isPlace = places.contains(lacking.path) && (lacking.reason == .missing || lacking.reason == .absent)
            if isPlace { lacksPlace = true } else if lacking.reason == .absent { lacksKeys = true }
        }
    }

    /// The finding, if it is listed, without what only its explanation would show.
    public func needed(of finding: Finding) -> Finding? {
        guard setting.lists(finding) else { return nil }
        var finding = finding
        if !finding.isUnasked { finding.derivation = [] }
        if finding.isUndecided { finding.facts = [] }
        finding.assumptions = []
        return finding
    }

    /// Writes what is said of groups of records, each under its own heading.
    public mutating func show(groups findings: [Finding]) -> [UInt8] {
        for finding in setting.listed(findings) {
            guard let group = finding.group else { continue }
            begin(group)
            if finding.isUndecided { show(undecided: [finding]) } else { show(finding) }
            if !group.against.isEmpty { page.line(ReportPhrases.against(group), indent: 6) }
        }
        return page.take()
    }

    /// Writes a warning that belongs to no record; errors are written on the error way, not here.
    public mutating func show(_ problem: InputProblem) -> [UInt8] {
        guard problem.severity == .warning else { return [] }
        part()
        page.put(ReportPhrases.warning, .doubtful)
        page.put("[\(problem.code)] ", .quiet)
        page.put(problem.place.map { "\($0.inFiles): " } ?? "\(problem.file): ", .quiet)
        page.put(problem.message)
        page.newLine()
        return page.take()
    }

    /// Writes a warning about a value of a record.
    private mutating func show(_ problem: InputProblem, in record: RecordReference) {
        page.put("  ")
        page.put(ReportPhrases.warning, .doubtful)
        page.put("[\(problem.code)] ", .quiet)
        if let place = problem.place { page.put(ReportPhrases.at(place), .quiet) }
        page.put(problem.message)
        page.newLine()
    }

    /// Writes a value that was not read literally.
    private mutating func show(_ reading: Reading) {
        page.put("  ")
        page.put(ReportPhrases.reading)
        page.put(ReportPhrases.at(reading.place), .quiet)
        page.put(ReportPhrases.readAs(reading))
        page.newLine()
    }

    /// Writes the totals.
    public mutating func end(_ closing: Closing) -> [UInt8] {
        part()
        if closing.totals.isAllKept { page.line(ReportPhrases.allKept(isKnown: (closing.baseline?.knownCount ?? 0) > 0), .good) }
        page.line(ReportPhrases.totals(closing.totals), .heading)
        let quiet = Verdict.allCases.filter { !setting.listed.contains($0) && closing.totals[$0] > 0 }
        if !quiet.isEmpty { page.line(ReportPhrases.notListed(quiet), .quiet) }
        if closing.totals.recordsWithoutRule > 0, closing.totals.recordsWithoutRule < closing.totals.records {
            page.line(ReportPhrases.withoutRule(closing.totals.recordsWithoutRule), .doubtful)
        }
        if closing.totals.unreadable > 0 { page.line(ReportPhrases.unreadable(closing.totals.unreadable), .bad) }
        if lacksPlace { page.line(ReportPhrases.noPlace, .doubtful) }
        if lacksKeys { page.line(ReportPhrases.absentKeys, .doubtful) }
        for line in ClosingPhrases.baseline(closing.baseline) { page.line(line, .quiet) }
        for idle in closing.idleWaivers ?? [] { show(idle) }
        page.line(ReportPhrases.asOf(closing.asOf), .quiet)
        if let example {
            let next = ReportPhrases.explainNext(
                rule: example.rule, file: example.file, reading: setting.reading, asOf: closing.asOf)
            page.line(next, .quiet)
        }
        return page.take()
    }

    /// Writes that a waiver excused nothing.
    private mutating func show(_ idle: IdleWaiver) {
        page.put(ReportPhrases.warning, .doubtful)
        page.put("[\(idle.code)] ", .quiet)
        page.put(idle.words)
        page.newLine()
    }

    /// Begins what is said of a record.
    mutating func begin(_ record: RecordReference) {
        part()
        header(of: record)
    }

    /// Begins what is said of a group of records.
    mutating func begin(_ group: GroupReference) {
        part()
        page.line(ReportPhrases.heading(of: group, in: setting.book), .heading)
    }

    /// Parts what follows from what stands above.
    private mutating func part() {
        if hasContent { page.newLine() }
        hasContent = true
    }

    /// Writes which record follows.
    private mutating func header(of record: RecordReference) {
        let kind = setting.book.records[record.kind]
        page.put(setting.language == .zh ? kind.label : kind.name, .heading)
        page.put(" \(record.key ?? ReportPhrases.ordinal(record.ordinal)[setting.language])", .heading)
        page.put("  \(record.place.file):\(record.place.line)", .quiet)
        page.newLine()
    }
}

extension Finding {
    /// Whether more facts, or time, would decide the verdict.
    fileprivate var isUndecided: Bool { verdict == .open || verdict == .pending }
    /// Whether nothing is asked, for a reason that stands in the derivation.
    fileprivate var isUnasked: Bool { verdict == .inapplicable || verdict == .waived }
}
