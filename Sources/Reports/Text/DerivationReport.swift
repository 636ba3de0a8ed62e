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
        for finding in findings {
            report.show(finding)
            DerivationText.write(finding, on: &report.page, indent: 6)
            for assumption in finding.assumptions { report.page.line(RulePhrases.assumption(assumption), .quiet, indent: 6) }
        }
        return report.page.take()
    }
}
