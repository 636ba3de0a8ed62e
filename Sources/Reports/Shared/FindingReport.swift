public import Findings
internal import RecordModel

/// A report that takes the findings one by one, whatever record or group they are about: it writes each at once, or keeps it until the end.
public protocol FindingReport: Report {
    /// What it knows beside the findings.
    var setting: ReportSetting { get }
    /// One finding that is listed, and what is written for it at once.
    mutating func show(_ finding: Finding) -> [UInt8]
}

extension FindingReport {
    /// The finding, if it is listed; only why a rule does not apply stands in the derivation.
    public func needed(of finding: Finding) -> Finding? { setting.lists(finding) ? finding.withoutDerivation : nil }

    /// Shows the listed findings of a record, and its problems.
    public mutating func show(_ entry: RecordEntry, to write: ([UInt8]) -> Void) {
        for finding in setting.listed(of: entry) { write(show(finding)) }
        for problem in entry.problems { write(show(problem)) }
    }

    /// Shows the listed findings about groups.
    public mutating func show(groups findings: [Finding]) -> [UInt8] {
        var bytes: [UInt8] = []
        for finding in setting.listed(findings) { bytes += show(finding) }
        return bytes
    }
}
