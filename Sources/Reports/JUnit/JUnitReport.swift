public import Findings
public import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// The report as JUnit XML, which nearly every CI server shows: a suite a record, a test case a rule on it.
///
/// Suites are written as they come, each with its counts. A broken duty is a failure, input that cannot be read an error; what is undecided, waived
/// or a mere target is skipped and says why. The schema that Jenkins publishes for the form (`junit-10.xsd`) is kept.
public struct JUnitReport: Report {
    /// What it knows beside the findings.
    let setting: ReportSetting
    /// The document.
    private var writer = XMLWriter()

    /// Creates a report.
    public init(_ setting: ReportSetting) { self.setting = setting }

    /// Begins the document.
    public mutating func begin() -> [UInt8] {
        writer.declaration()
        writer.begin("testsuites", ["name": "guiju"])
        return writer.take()
    }

    /// The finding, if it is listed; only why a rule does not apply stands in the derivation.
    public func needed(of finding: Finding) -> Finding? { setting.lists(finding) ? finding.withoutDerivation : nil }

    /// Writes the suite of a record.
    public mutating func show(_ entry: RecordEntry, to write: ([UInt8]) -> Void) {
        let findings = setting.listed(of: entry)
        if findings.isEmpty, entry.problems.isEmpty { return }
        let record = entry.record
        let kind = setting.book.records[record.kind]
        let name = record.key?.cut(to: FindingWords.mostOfName) ?? ReportPhrases.ordinal(record.ordinal)[setting.language]
        suite("\(setting.language == .zh ? kind.label : kind.name) \(name)", file: record.place.plainFile, of: findings)
        for finding in findings { testCase(finding) }
        if !entry.problems.isEmpty {
            writer.element("system-err", lines: entry.problems.map { FindingWords.shown(ReportPhrases.problem($0)[setting.language]) })
        }
        writer.end()
        write(writer.take())
    }

    /// Writes a suite for each group of records.
    public mutating func show(groups findings: [Finding]) -> [UInt8] {
        for finding in setting.listed(findings) {
            let words = FindingWords(finding, setting)
            suite(words.subject, file: words.place?.plainFile, of: [finding])
            testCase(finding)
            writer.end()
        }
        return writer.take()
    }

    /// Writes a suite with an error for what could not be read; a warning is only told.
    public mutating func show(_ problem: InputProblem) -> [UInt8] {
        let words = FindingWords.shown(ReportPhrases.problem(problem)[setting.language])
        let file = problem.place?.plainFile ?? problem.file
        let isError = problem.severity == .error
        writer.begin(
            "testsuite",
            [
                "name": JUnitPhrases.input[setting.language], "file": file, "tests": "1", "failures": "0", "errors": isError ? "1" : "0",
                "skipped": "0", "time": "0",
            ])
        writer.begin(
            "testcase",
            [
                "classname": problem.code, "name": "\(file):\(problem.place?.line ?? 1)", "file": file,
                "line": String(problem.place?.line ?? 1), "time": "0",
            ])
        if isError {
            writer.element(
                "error", ["type": problem.code, "message": problem.message[setting.language].cut(to: FindingWords.mostOfLine)],
                lines: [words])
        } else {
            writer.element("system-err", lines: [words])
        }
        writer.end()
        writer.end()
        return writer.take()
    }

    /// Writes the suite of the run itself: its totals as properties, idle waivers, and what is gone from the baseline.
    public mutating func end(_ closing: Closing) -> [UInt8] {
        let idle = closing.idleWaivers ?? []
        writer.begin(
            "testsuite",
            [
                "name": JUnitPhrases.run[setting.language], "tests": String(idle.count), "failures": "0", "errors": "0",
                "skipped": String(idle.count), "time": "0",
            ])
        writer.begin("properties")
        for (name, value) in JUnitPhrases.properties(closing, setting) { writer.element("property", ["name": name, "value": value]) }
        writer.end()
        for idle in idle {
            let place = idle.waiver.place
            writer.begin(
                "testcase",
                [
                    "classname": idle.code, "name": FindingWords.shown("\(idle.waiver.rule) \(idle.waiver.record)"),
                    "file": place.plainFile, "line": String(place.line), "time": "0",
                ])
            writer.element("skipped", ["type": idle.code, "message": FindingWords.shown(idle.words[setting.language])])
            writer.end()
        }
        let lines = JUnitPhrases.lines(closing, setting)
        if !lines.isEmpty { writer.element("system-out", lines: lines) }
        writer.end()
        writer.end()
        return writer.take()
    }

    /// Begins a suite, with how many of its findings fail and are skipped.
    private mutating func suite(_ name: String, file: String?, of findings: [Finding]) {
        let outcomes = findings.map(JUnitOutcome.init)
        writer.begin(
            "testsuite",
            [
                "name": name, "file": file, "tests": String(findings.count), "failures": String(outcomes.count { $0 == .failure }),
                "errors": "0",
                "skipped": String(outcomes.count { $0 == .skipped }), "time": "0",
            ])
    }

    /// Writes the test case of a finding.
    private mutating func testCase(_ finding: Finding) {
        let words = FindingWords(finding, setting)
        let place = words.place
        let name = "\(FindingWords.shown(words.rule.title)) · \(words.subject)"
        writer.begin(
            "testcase",
            ["classname": words.rule.id, "name": name, "file": place?.plainFile, "line": place.map { String($0.line) }, "time": "0"])
        let message: KeyValuePairs<String, String?> = ["type": finding.verdict.rawValue, "message": "\(words.verdict): \(words.sentence)"]
        switch JUnitOutcome(finding) {
        case .failure: writer.element("failure", message, lines: [words.sentence] + words.details)
        case .skipped: writer.element("skipped", message, lines: [words.sentence] + words.details)
        case .passed: writer.element("system-out", lines: [words.sentence])
        }
        writer.end()
    }
}

/// What a test case comes to.
enum JUnitOutcome: Hashable {
    case passed, failure, skipped

    /// What a finding comes to: a duty that is broken fails; whatever decides nothing is skipped.
    init(_ finding: Finding) {
        switch finding.verdict {
        case .pass: self = .passed
        case .fail where finding.modality == .must: self = .failure
        case .fail, .open, .pending, .review, .waived, .inapplicable: self = .skipped
        }
    }
}
