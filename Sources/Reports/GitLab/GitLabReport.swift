public import Findings
public import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// The report as GitLab reads it for code quality: an array of issues with a description, a check, a severity, a place and a unique fingerprint.
///
/// The gravest are kept until the end, at most `mostIssues` and `mostBytes`; how many are left out stands in a last issue.
public struct GitLabReport: Report {
    /// The most findings that are listed.
    public static let mostIssues = 20_000
    /// The most bytes that they take.
    public static let mostBytes = 10_000_000

    /// What it knows beside the findings.
    let setting: ReportSetting
    /// The findings that are listed.
    private var issues = GravestFindings<NumberedLater>(mostCount: mostIssues, mostBytes: mostBytes)
    /// The problems of the input.
    private var problems = BoundedLines(mostBytes: 1_000_000)
    /// The fingerprints of what is no finding.
    private var counter = FingerprintCounter()
    /// A file that occurred, for what belongs to none.
    private var anyFile: String?

    /// Issues have no place for hashes.
    public var isSealed: Bool { false }

    /// Creates a report.
    public init(_ setting: ReportSetting) { self.setting = setting }

    /// Nothing stands before the issues.
    public mutating func begin() -> [UInt8] { [] }

    /// The finding, if it is listed.
    public func needed(of finding: Finding) -> Finding? { setting.lists(finding) ? finding.withoutDerivation : nil }

    /// Keeps the issues of a record.
    public mutating func show(_ entry: RecordEntry, to write: ([UInt8]) -> Void) {
        anyFile = anyFile ?? entry.record.place.file
        for finding in setting.listed(of: entry) { keep(finding) }
        for problem in entry.problems { _ = show(problem) }
    }

    /// Keeps the issues of groups.
    public mutating func show(groups findings: [Finding]) -> [UInt8] {
        for finding in setting.listed(findings) { keep(finding) }
        return []
    }

    /// Keeps the issue of a problem.
    public mutating func show(_ problem: InputProblem) -> [UInt8] {
        let severity = problem.severity == .error ? GitLabSeverity.critical : .info
        let issue = issue(
            FindingWords.shown(problem.message[setting.language]), check: problem.code, severity,
            file: problem.place?.plainFile ?? problem.file,
            line: problem.place?.line ?? 1, identity: [problem.code, problem.file, problem.place?.pointer ?? ""])
        problems.add(issue)
        return []
    }

    /// Writes the issues.
    public mutating func end(_ closing: Closing) -> [UInt8] {
        var all = numbered() + problems.lines
        for idle in closing.idleWaivers ?? [] {
            let (waiver, place) = (idle.waiver, idle.waiver.place)
            all.append(
                issue(
                    FindingWords.shown(idle.words[setting.language]), check: idle.code, .minor, file: place.plainFile, line: place.line,
                    identity: [idle.code, waiver.rule, waiver.record]))
        }
        if let rest = rest() { all.append(rest) }
        var bytes = Array("[".utf8)
        for (number, issue) in all.enumerated() { bytes += Array(number == 0 ? "\n".utf8 : ",\n".utf8) + issue }
        return bytes + Array("\n]\n".utf8)
    }

    /// The issues of findings, each with a fingerprint of its own.
    private func numbered() -> [[UInt8]] {
        var counter = FingerprintCounter()
        return issues.inOrder.map { $0.whole(&counter) }
    }

    /// The issue that says how many are left out; nil when none is.
    private mutating func rest() -> [UInt8]? {
        let problems = problems.leftOut
        if issues.leftOut.isEmpty, problems == 0 { return nil }
        var words: [Localized] = []
        if !issues.leftOut.isEmpty { words.append(ReportPhrases.leftOut(issues.leftOut)) }
        if problems > 0 { words.append(ReportPhrases.furtherProblems(problems)) }
        return issue(
            words.map { $0[setting.language] }.joined(separator: "; "), check: "guiju", .info, file: anyFile ?? "<stdin>", line: 1,
            identity: ["left out"])
    }

    /// Keeps the issue of a finding.
    private mutating func keep(_ finding: Finding) {
        let words = FindingWords(finding, setting)
        let place = words.place
        var writer = JSONWriter()
        writer.open("{")
        members(
            "\(words.title) · \(words.subject): \(words.sentence)"
                + (words.clause.map { setting.language == .zh ? "（\($0)）" : " (\($0))" } ?? ""),
            check: words.rule.id, GitLabSeverity(finding), file: place?.plainFile ?? anyFile ?? "<stdin>", line: place?.line ?? 1,
            on: &writer)
        let issue = NumberedLater(bytes: writer.bytes, fingerprint: setting.fingerprint(of: finding), ending: "}")
        issues.add(issue, of: finding, bytes: issue.bytes.count + 40)
    }

    /// An issue that is about no finding.
    private mutating func issue(
        _ description: String, check: String, _ severity: GitLabSeverity, file: String, line: Int, identity: [String]
    ) -> [UInt8] {
        var writer = JSONWriter()
        writer.open("{")
        members(description, check: check, severity, file: file, line: line, on: &writer)
        return NumberedLater(bytes: writer.bytes, fingerprint: FindingFingerprint(ofParts: identity), ending: "}").whole(&counter)
    }

    /// Writes the members of an issue; the value of the fingerprint has to follow.
    private func members(
        _ description: String, check: String, _ severity: GitLabSeverity, file: String, line: Int, on writer: inout JSONWriter
    ) {
        writer.member("description", description)
        writer.member("check_name", check)
        writer.member("severity", severity.rawValue)
        writer.object("location") {
            $0.member("path", file)
            $0.object("lines") { $0.member("begin", line) }
        }
        writer.key("fingerprint")
    }
}
