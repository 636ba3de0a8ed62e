internal import Findings
internal import RecordModel
internal import Semantics

extension ReportSetting {
    /// What makes a finding the same one in another run.
    func fingerprint(of finding: Finding) -> FindingFingerprint {
        let heading = book.rules.heading(finding.rule)
        return FindingFingerprint(of: finding, rule: heading.id, kind: book.records[heading.record].name)
    }
}
