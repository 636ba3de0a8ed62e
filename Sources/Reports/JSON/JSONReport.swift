public import Findings
public import RecordModel
internal import Values

/// The report for programs, as one JSON document: `Schema/report.schema.json` says what it holds.
///
/// Findings are written as they come. Problems and readings stand behind them and are kept until the end, as bytes; for input without
/// bound, `NDJSONReport` keeps nothing.
public struct JSONReport: Report {
    /// The version of the format; it grows when a member is removed or changes its meaning.
    public static let version = 1

    /// What it knows beside the findings.
    let setting: ReportSetting
    /// The document.
    private var writer = JSONWriter()
    /// The problems.
    private var problems = JSONWriter()
    /// The readings.
    private var readings = JSONWriter()

    /// The seal is what a program needs to know that nothing else was checked.
    public var isSealed: Bool { true }

    /// Creates a report.
    public init(_ setting: ReportSetting) { self.setting = setting }

    /// Begins the document and its findings.
    public mutating func begin() -> [UInt8] {
        writer.open("{")
        writer.member("report", "guiju")
        writer.member("version", JSONReport.version)
        writer.key("findings")
        writer.open("[")
        return writer.take()
    }

    /// Writes the listed findings, each on a line, and keeps what else there is to say of the record.
    public mutating func show(_ entry: RecordEntry, to write: ([UInt8]) -> Void) {
        for finding in setting.listed(of: entry) {
            writer.newLine()
            writer.object { FindingJSON(setting).members(of: finding, on: &$0) }
            write(writer.take())
        }
        for problem in entry.problems { keep(problem) }
        for reading in entry.readings {
            readings.newLine()
            readings.object { InputJSON.members(of: reading, on: &$0) }
        }
    }

    /// The finding, if it is listed.
    public func needed(of finding: Finding) -> Finding? { setting.lists(finding) ? finding : nil }

    /// Writes the listed findings about groups, each on a line.
    public mutating func show(groups findings: [Finding]) -> [UInt8] {
        for finding in setting.listed(findings) {
            writer.newLine()
            writer.object { FindingJSON(setting).members(of: finding, on: &$0) }
        }
        return writer.take()
    }

    /// Keeps a problem.
    public mutating func show(_ problem: InputProblem) -> [UInt8] {
        keep(problem)
        return []
    }

    /// Keeps a problem.
    private mutating func keep(_ problem: InputProblem) {
        problems.newLine()
        problems.object { InputJSON.members(of: problem, on: &$0) }
    }

    /// Writes what was kept, the totals and the seal.
    public mutating func end(_ closing: Closing) -> [UInt8] {
        writer.close("]")
        writer.newLine()
        for (key, part) in [("problems", problems), ("readings", readings)] {
            writer.key(key)
            writer.open("[")
            writer.raw(part.bytes)
            writer.close("]")
            writer.newLine()
        }
        SealJSON.members(of: closing, on: &writer)
        writer.close("}")
        writer.endDocument()
        return writer.take()
    }
}
