public import Findings
public import RecordModel
internal import Values

/// The report for programs that read a line at a time: every finding, problem and reading is a line, and the last line is the summary.
public struct NDJSONReport: Report {
    /// What it knows beside the findings.
    let setting: ReportSetting

    /// The seal is what a program needs to know that nothing else was checked.
    public var isSealed: Bool { true }

    /// Creates a report.
    public init(_ setting: ReportSetting) { self.setting = setting }

    /// Writes the listed findings, and what else there is to say of the record.
    public mutating func show(_ entry: RecordEntry, to write: ([UInt8]) -> Void) {
        for finding in setting.listed(of: entry) { write(line("finding") { FindingJSON(setting).members(of: finding, on: &$0) }) }
        for problem in entry.problems { write(show(problem)) }
        for reading in entry.readings { write(line("reading") { InputJSON.members(of: reading, on: &$0) }) }
    }

    /// The finding, if it is listed.
    public func needed(of finding: Finding) -> Finding? { setting.lists(finding) ? finding : nil }

    /// Writes the listed findings about groups.
    public mutating func show(groups findings: [Finding]) -> [UInt8] {
        setting.listed(findings).flatMap { finding in line("finding") { FindingJSON(setting).members(of: finding, on: &$0) } }
    }

    /// Writes a problem.
    public func show(_ problem: InputProblem) -> [UInt8] { line("problem") { InputJSON.members(of: problem, on: &$0) } }

    /// Writes the totals and the seal.
    public mutating func end(_ closing: Closing) -> [UInt8] {
        line("summary") {
            $0.member("version", JSONReport.version)
            SealJSON.members(of: closing, on: &$0)
        }
    }

    /// Writes one line that tells what it is.
    private func line(_ kind: String, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("line", kind)
            members(&$0)
        }
        writer.endDocument()
        return writer.bytes
    }
}
