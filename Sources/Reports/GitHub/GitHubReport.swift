public import Findings
public import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// The report as workflow commands, which GitHub shows beside the lines of a pull request: `::error file=…,line=…,col=…,title=…::…`, one a line.
///
/// Lines are written as they come; GitHub itself shows only the first few of a step, so the last line has the totals.
public struct GitHubReport: FindingReport {
    /// What it knows beside the findings.
    public let setting: ReportSetting

    /// Creates a report.
    public init(_ setting: ReportSetting) { self.setting = setting }

    /// Writes an annotation for a problem.
    public mutating func show(_ problem: InputProblem) -> [UInt8] {
        let place = problem.place ?? Place(file: problem.file, line: 1, column: 1, byteOffset: 0, pointer: "")
        return GitHubAnnotation(
            level: problem.severity == .error ? .error : .warning, place: place, title: problem.code,
            lines: [FindingWords.shown(problem.message[setting.language])]
        ).bytes
    }

    /// Writes what is known at the end.
    public mutating func end(_ closing: Closing) -> [UInt8] {
        var bytes: [UInt8] = []
        for idle in closing.idleWaivers ?? [] {
            let words = FindingWords.shown(idle.words[setting.language])
            bytes += GitHubAnnotation(level: .warning, place: idle.waiver.place, title: idle.code, lines: [words]).bytes
        }
        let lines = [ReportPhrases.totals(closing.totals)] + ClosingPhrases.baseline(closing.baseline) + [ReportPhrases.asOf(closing.asOf)]
        let words = lines.map { FindingWords.shown($0[setting.language]) }
        return bytes + GitHubAnnotation(level: .notice, place: nil, title: "guiju", lines: words).bytes
    }

    /// Writes the annotation of a finding.
    public func show(_ finding: Finding) -> [UInt8] {
        let words = FindingWords(finding, setting)
        return GitHubAnnotation(
            level: GitHubAnnotation.Level(finding), place: words.place, title: "\(words.title) (\(words.rule.id))",
            lines: ["\(words.subject): \(words.sentence)"] + words.details
        ).bytes
    }
}
