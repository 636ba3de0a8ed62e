public import Findings
public import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// The report as GitLab reads it for code quality: an array of issues with a description, a check, a severity, a place and a unique fingerprint.
///
/// The gravest are kept until the end, at most `mostIssues` and `mostBytes`; how many are left out stands in a last issue. What is gone from a
/// baseline is an issue of no weight each, so that those who read the report alone see it too.
public struct GitLabReport: FindingReport {
    /// The most findings that are listed.
    public static let mostIssues = 20_000
    /// The most bytes that they take.
    public static let mostBytes = 10_000_000

    /// What it knows beside the findings.
    public let setting: ReportSetting
    /// The findings that are listed.
    private var issues = GravestFindings<NumberedLater>(mostCount: mostIssues, mostBytes: mostBytes)
    /// The problems of the input.
    private var problems = BoundedLines(mostBytes: 1_000_000)
    /// The fingerprints of what is no finding.
    private var counter = FingerprintCounter()
    /// A file that occurred, for what belongs to none.
    private var anyFile: String?

    /// Creates a report.
    public init(_ setting: ReportSetting) { self.setting = setting }

    /// Keeps the issue of a problem.
    public mutating func show(_ problem: InputProblem) -> [UInt8] {
        let severity = problem.severity == .error ? GitLabSeverity.critical : .info
        let file = problem.place?.plainFile ?? problem.file
        anyFile = anyFile ?? file
        let issue = issue(
            FindingWords.shown(problem.message[setting.language]), check: problem.code, severity, file: file,
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
        all += issues(of: closing.baseline)
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

    /// The issues about a baseline, at its file: one counts what it knew, and one names each of what is gone from it.
    private mutating func issues(of baseline: BaselineOutcome?) -> [[UInt8]] {
        guard let baseline else { return [] }
        var counts = [ReportPhrases.known(baseline)]
        if baseline.gone.count > ClosingPhrases.mostGone {
            counts.append(ReportPhrases.furtherGone(baseline.gone.count - ClosingPhrases.mostGone))
        }
        if baseline.absent > 0 { counts.append(ReportPhrases.absent(baseline.absent)) }
        let gone = baseline.gone.prefix(ClosingPhrases.mostGone).map { (ReportPhrases.gone($0), ["gone", $0.fingerprint.digits]) }
        return ([(ReportPhrases.joined(counts), ["baseline"])] + gone).map { words, identity in
            issue(FindingWords.shown(words[setting.language]), check: "guiju", .info, file: baseline.file, line: 1, identity: identity)
        }
    }

    /// The issue that says how many are left out; nil when none is.
    private mutating func rest() -> [UInt8]? {
        let problems = problems.leftOut
        if issues.leftOut.isEmpty, problems == 0 { return nil }
        var words: [Localized] = []
        if !issues.leftOut.isEmpty { words.append(ReportPhrases.leftOut(issues.leftOut)) }
        if problems > 0 { words.append(ReportPhrases.furtherProblems(problems)) }
        return issue(
            ReportPhrases.joined(words)[setting.language], check: "guiju", .info, file: anyFile ?? "<stdin>", line: 1,
            identity: ["left out"])
    }

    /// Keeps the issue of a finding.
    public mutating func show(_ finding: Finding) -> [UInt8] {
        let words = FindingWords(finding, setting)
        let place = words.place
        anyFile = anyFile ?? place?.plainFile
        var writer = JSONWriter()
        writer.open("{")
        members(
            "\(words.title) · \(words.subject): \(words.sentence)"
                + (words.clause.map { setting.language == .zh ? "（\($0)）" : " (\($0))" } ?? ""),
            check: words.rule.id, GitLabSeverity(finding), file: place?.plainFile ?? anyFile ?? "<stdin>", line: place?.line ?? 1,
            on: &writer)
        let issue = NumberedLater(bytes: writer.bytes, fingerprint: setting.fingerprint(of: finding), ending: "}")
        issues.add(issue, of: finding, bytes: issue.bytes.count + 40)
        return []
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
