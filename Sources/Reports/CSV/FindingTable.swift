internal import Diagnostics
public import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// The findings as a table for spreadsheets, a row a finding, in the language of the setting.
///
/// Texts from outside stand on one line and hide nothing: a line of their own could be taken for a command in the log of a CI server.
/// A row says as much of a finding that is explained as of one that is not, unless the table tells what was found.
public struct FindingTable: Sendable {
    /// What it knows beside the findings.
    private let setting: ReportSetting
    /// Whether it tells what was found, what to do and where to look, and not only of whom.
    private let isTold: Bool

    /// Creates a table that every finding of an audit can be in.
    public init(_ setting: ReportSetting) { self.init(setting, isTold: false) }

    /// Creates a table.
    init(_ setting: ReportSetting, isTold: Bool) {
        self.setting = setting
        self.isTold = isTold
    }

    /// The byte order mark and the row of the headers.
    public var header: [UInt8] {
        var row = CSVRow()
        for header in TablePhrases.headers(isTold: isTold) { row.add(header[setting.language]) }
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
        let words = isTold ? FindingWords(finding, setting) : nil
        if let words {
            row.add(words.sentence)
            row.add(words.repair)
        }
        let citation = rule.citations.first
        row.add(citation.map { setting.book.documents[$0.document].number })
        row.add(citation.map { $0.place[setting.language] })
        let place = isTold ? words?.place : finding.element.last?.place ?? finding.record?.place
        row.add(place.map { Sanitizer.escaped($0.file) })
        row.add(place?.line)
        if isTold { row.add((place?.cell?.fullName).map(Sanitizer.escaped)) }
        return row.ended
    }

    /// A row of a table that tells what was found, about something else: what it is, and what of the columns it fills.
    func row(
        _ label: Localized, rule: String? = nil, record: String? = nil, element: String? = nil, said: String? = nil, file: String,
        line: Int? = nil, cell: String? = nil
    ) -> [UInt8] {
        var row = CSVRow()
        for text in [label[setting.language], nil, rule, nil, nil, record, element, nil, said, nil, nil, nil, file] {
            row.add(text.map(Sanitizer.escaped))
        }
        row.add(line)
        row.add(cell.map(Sanitizer.escaped))
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
