public import Findings
internal import Semantics
internal import Values

/// How one rule comes to its verdicts, for people: each record with its findings, each finding with its derivation.
public struct DerivationReport {
    /// Shows the findings themselves.
    private var report: TextReport

    /// Creates a report.
    public init(_ setting: ReportSetting) { report = TextReport(setting) }

    /// Writes a record with what a rule says of it, and why.
    public mutating func show(_ record: RecordReference, _ findings: [Finding]) -> [UInt8] {
        report.begin(record)
        for finding in findings { show(finding) }
        return report.page.take()
    }

    /// Writes groups of records with what a rule says of them, and why.
    public mutating func show(groups findings: [Finding]) -> [UInt8] {
        for finding in findings {
            if let group = finding.group { report.begin(group) }
            show(finding)
        }
        return report.page.take()
    }

    /// Writes a finding and its derivation.
    private mutating func show(_ finding: Finding) {
        report.show(finding)
        DerivationText.write(finding, on: &report.page, indent: 6)
        for assumption in finding.assumptions { report.page.line(RulePhrases.assumption(assumption), .quiet, indent: 6) }
    }
}
