public import Findings
public import RecordModel
internal import Values

/// The report as a table that spreadsheets open, a row a finding, with the columns of an audit's table.
///
/// What could not be read, waivers that excused nothing and entries gone from a baseline are rows too, so that the table alone tells of them.
public struct CSVReport: Report {
    /// What it knows beside the findings.
    let setting: ReportSetting
    /// Writes the rows.
    private let table: FindingTable

    /// A table has no place for hashes.
    public var isSealed: Bool { false }

    /// Creates a report.
    public init(_ setting: ReportSetting) {
        self.setting = setting
        table = FindingTable(setting)
    }

    /// Writes the headers.
    public mutating func begin() -> [UInt8] { table.header }

    /// The finding, if it is listed.
    public func needed(of finding: Finding) -> Finding? { setting.lists(finding) ? finding.withoutDerivation : nil }

    /// Writes the rows of a record.
    public mutating func show(_ entry: RecordEntry, to write: ([UInt8]) -> Void) {
        for finding in setting.listed(of: entry) { write(table.row(finding)) }
        for problem in entry.problems { write(show(problem)) }
    }

    /// Writes the rows of groups.
    public mutating func show(groups findings: [Finding]) -> [UInt8] { setting.listed(findings).flatMap { table.row($0) } }

    /// Writes the row of a problem.
    public mutating func show(_ problem: InputProblem) -> [UInt8] {
        let label = problem.severity == .error ? TablePhrases.unreadable : TablePhrases.warning
        return table.row(
            label, rule: problem.code, title: FindingWords.shown(problem.message[setting.language]),
            file: problem.place?.file ?? problem.file,
            line: problem.place?.line)
    }

    /// Writes the rows of waivers that excused nothing and of what is gone from the baseline, and how many findings it knew.
    public mutating func end(_ closing: Closing) -> [UInt8] {
        var bytes: [UInt8] = []
        for idle in closing.idleWaivers ?? [] {
            let label = idle.hasExpired ? TablePhrases.expiredWaiver : TablePhrases.unusedWaiver
            let (waiver, place) = (idle.waiver, idle.waiver.place)
            bytes += table.row(label, rule: waiver.rule, title: waiver.reason, record: waiver.record, file: place.file, line: place.line)
        }
        guard let baseline = closing.baseline else { return bytes }
        for entry in baseline.gone {
            bytes += table.row(
                TablePhrases.gone, rule: entry.rule, title: nil, record: entry.record, element: entry.element, file: baseline.file)
        }
        return bytes
            + table.row(TablePhrases.baseline, rule: nil, title: ReportPhrases.known(baseline)[setting.language], file: baseline.file)
    }
}
