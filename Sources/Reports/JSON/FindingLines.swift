public import Findings
public import RecordModel

/// The lines of the files that an audit writes: those of the NDJSON report, each by itself.
///
/// Findings about records have the position of the record marked, `JSONWriter.ordinalMark` in front of its digits, because a block of the input
/// does not know how many records come before it.
public struct FindingLines: Sendable {
    /// What it knows beside the findings.
    private let setting: ReportSetting
    /// Writes findings.
    private let findings: FindingJSON

    /// Creates lines.
    public init(_ setting: ReportSetting) {
        self.setting = setting
        findings = FindingJSON(setting, ofMany: true)
    }

    /// Those findings about one record or about groups that are listed, the gravest first; among equally grave ones in the order of the rules.
    public func listed(_ findings: [Finding]) -> [Finding] { setting.listed(findings) }

    /// The line of a finding, with everything that is needed to redo it by hand.
    public func explained(_ finding: Finding) -> [UInt8] {
        var bytes: [UInt8] = []
        explain(finding, to: &bytes)
        return bytes
    }

    /// The line of a finding that is not explained.
    public func brief(_ finding: Finding) -> [UInt8] {
        var bytes: [UInt8] = []
        list(finding, to: &bytes)
        return bytes
    }

    /// Adds the line of a finding, with everything that is needed to redo it by hand.
    public func explain(_ finding: Finding, to bytes: inout [UInt8]) {
        add("finding", to: &bytes) { findings.members(of: finding, on: &$0) }
    }

    /// Adds the line of a finding that is not explained.
    public func list(_ finding: Finding, to bytes: inout [UInt8]) {
        add("brief", to: &bytes) { findings.briefMembers(of: finding, on: &$0) }
    }

    /// The line of a problem.
    public func problem(_ problem: InputProblem) -> [UInt8] { line("problem") { InputJSON.members(of: problem, on: &$0) } }

    /// The line of a value that was not read literally.
    public func reading(_ reading: Reading) -> [UInt8] { line("reading") { InputJSON.members(of: reading, on: &$0) } }

    /// A text as JSON, in which no control character stands.
    public static func quoted(_ text: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.string(text)
        return writer.bytes
    }

    /// Writes one line that tells what it is.
    private func line(_ kind: String, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        add(kind, to: &bytes, members)
        return bytes
    }

    /// Adds one line that tells what it is.
    private func add(_ kind: String, to bytes: inout [UInt8], _ members: (inout JSONWriter) -> Void) {
        var before: [UInt8] = []
        swap(&before, &bytes)
        var writer = JSONWriter(behind: before, marksOrdinals: true)
        before = []
        writer.object {
            $0.member("line", kind)
            members(&$0)
        }
        writer.endDocument()
        bytes = writer.take()
    }
}
