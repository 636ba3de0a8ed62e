public import Findings
public import RecordModel
internal import Values

/// The report as a table that spreadsheets open, a row a finding, with the columns of an audit's table, and what was found,
/// what to do and in which cell to look besides.
///
/// What could not be read, waivers that excused nothing and entries gone from a baseline are rows too, so that the table alone tells of them.
public struct CSVReport: FindingReport {
    /// What it knows beside the findings.
    public let setting: ReportSetting
    /// Writes the rows.
    private let table: FindingTable

    /// Creates a report.
    public init(_ setting: ReportSetting) {
        self.setting = setting
        table = FindingTable(setting, isTold: true)
    }

    /// Writes the headers.
    public mutating func begin() -> [UInt8] { table.header }

    /// Writes the row of a finding.
    public func show(_ finding: Finding) -> [UInt8] { table.row(finding) }

    /// Writes the row of a problem.
    public mutating func show(_ problem: InputProblem) -> [UInt8] {
        let label = problem.severity == .error ? TablePhrases.unreadable : TablePhrases.warning
        return table.row(
            label, rule: problem.code, said: FindingWords.shown(problem.message[setting.language]),
            file: problem.place?.file ?? problem.file, line: problem.place?.line, cell: problem.place?.cell?.fullName)
    }

    /// Writes the rows of waivers that excused nothing and of what is gone from the baseline, and how many findings it knew.
    public mutating func end(_ closing: Closing) -> [UInt8] {
        var bytes: [UInt8] = []
        for idle in closing.idleWaivers ?? [] {
            let label = idle.hasExpired ? TablePhrases.expiredWaiver : TablePhrases.unusedWaiver
            let (waiver, place) = (idle.waiver, idle.waiver.place)
            bytes += table.row(label, rule: waiver.rule, record: waiver.record, said: waiver.reason, file: place.file, line: place.line)
        }
        guard let baseline = closing.baseline else { return bytes }
        for entry in baseline.gone {
            bytes += table.row(TablePhrases.gone, rule: entry.rule, record: entry.record, element: entry.element, file: baseline.file)
        }
        return bytes + table.row(TablePhrases.baseline, said: ReportPhrases.known(baseline)[setting.language], file: baseline.file)
    }
}
