internal import Diagnostics
public import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// The findings as a table for spreadsheets, a row a finding, in the language of the setting.
///
/// Texts from outside stand on one line and hide nothing: a line of their own could be taken for a command in the log of a CI server.
/// A row says as much of a finding that is explained as of one that is not.
public struct FindingTable: Sendable {
    /// What it knows beside the findings.
    private let setting: ReportSetting

    /// Creates a table.
    public init(_ setting: ReportSetting) { self.setting = setting }

    /// The byte order mark and the row of the headers.
    public var header: [UInt8] {
        var row = CSVRow()
        for header in TablePhrases.headers { row.add(header[setting.language]) }
        return CSVRow.byteOrderMark + row.ended
    }

    /// The row of a finding.
    public func row(_ finding: Finding) -> [UInt8] {
        let rule = setting.book.rules[finding.rule]
        var row = CSVRow()
        row.add(finding.verdict.label[setting.language])
        row.add(finding.modality.map { TablePhrases.modality($0)[setting.language] })
        row.add(rule.id)
        row.add(rule.title)
        subject(of: finding, to: &row)
        row.add(finding.obligor.map(Sanitizer.escaped))
        let citation = rule.citations.first
        row.add(citation.map { setting.book.documents[$0.document].number })
        row.add(citation.map { $0.place[setting.language] })
        let place = finding.element.last?.place ?? finding.record?.place
        row.add(place.map { Sanitizer.escaped($0.file) })
        row.add(place?.line)
        return row.ended
    }

    /// A row that is no finding: what it is, and what of the columns it fills.
    func row(
        _ label: Localized, rule: String?, title: String?, record: String? = nil, element: String? = nil, file: String, line: Int? = nil
    ) -> [UInt8] {
        var row = CSVRow()
        for text in [label[setting.language], nil, rule, title, nil, record, element, nil, nil, nil, file] {
            row.add(text.map(Sanitizer.escaped))
        }
        row.add(line)
        return row.ended
    }

    /// Adds what the finding is about.
    private func subject(of finding: Finding, to row: inout CSVRow) {
        if let record = finding.record {
            row.add(setting.book.records[record.kind].label)
            row.add(record.key.map(Sanitizer.escaped))
        } else if let group = finding.group {
            row.add(setting.book.records[group.kind].label)
            row.add(Sanitizer.escaped(group.keys.map { "\($0.label[setting.language]) \($0.value)" }.joined(separator: ", ")))
        }
        row.add(Sanitizer.escaped(finding.element.map { "\($0.list) \($0.key ?? String($0.ordinal))" }.joined(separator: ", ")))
    }
}
