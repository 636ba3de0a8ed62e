public import Findings
internal import Values

/// The findings of a page while an audit goes on, a line each, from which the page is put together when all totals are known.
public struct PageLines: Sendable {
    /// What it knows beside the findings.
    private let setting: ReportSetting

    /// Creates lines.
    public init(_ setting: ReportSetting) { self.setting = setting }

    /// The line of a finding about a record of some place and month; nil for one about a group.
    public func explained(_ finding: Finding, of part: RunSummary.RecordPart?) -> [UInt8] {
        PageFinding(finding, of: part, setting: setting).bytes + [UInt8(ascii: "\n")]
    }

    /// The line of a finding that is not explained.
    public func brief(_ finding: Finding, of part: RunSummary.RecordPart?) -> [UInt8] {
        PageFinding(brief: finding, of: part, setting: setting).bytes + [UInt8(ascii: "\n")]
    }
}
