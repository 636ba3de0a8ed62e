public import Findings
internal import RecordModel
internal import Semantics
internal import Values

/// A finding as a page holds it: a row of the table, and what unfolds from it. It depends on nothing but the finding, so that findings may be
/// written by many threads, kept in files, and put together later.
public struct PageFinding: Sendable {
    /// The bytes, without line ends; the position of a record without a key is marked (`JSONWriter.ordinalMark`).
    public let bytes: ArraySlice<UInt8>

    /// Takes bytes that were written earlier.
    public init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// Writes a finding about a record of some place and month; nil for one about a group, which has neither.
    public init(_ finding: Finding, of part: RunSummary.RecordPart?, setting: ReportSetting) {
        var json = PageJSON()
        json.array { PageRow(finding, part, setting.book).write(on: &$0) }
        json.nextPart()
        let start = json.bytes.count
        json.array { PageDetail(finding, setting).write(on: &$0) }
        let isShort = json.bytes.count - start <= PageFinding.mostBytes
        bytes = isShort ? json.bytes[...] : json.bytes[..<start] + PageDetail.tooLong
    }

    /// Writes a finding that is not explained: what its line in the list of findings has, and nothing to unfold.
    public init(brief finding: Finding, of part: RunSummary.RecordPart?, setting: ReportSetting) {
        var json = PageJSON()
        json.array { PageRow(finding, part, setting.book, isBrief: true).write(on: &$0) }
        json.nextPart()
        bytes = json.bytes[...] + PageDetail.none
    }

    /// The most bytes of what unfolds from a finding: one that has more, with thousands of days or elements, has it in findings.ndjson alone.
    static let mostBytes = 1 << 17
}

/// The row of a finding in the table.
struct PageRow {
    /// The finding.
    private let finding: Finding
    /// The place and month of its record.
    private let part: RunSummary.RecordPart?
    /// The rule book.
    private let book: RuleBook
    /// Whether how far off it is stays out.
    private let isBrief: Bool

    /// Creates a row.
    init(_ finding: Finding, _ part: RunSummary.RecordPart?, _ book: RuleBook, isBrief: Bool = false) {
        self.finding = finding
        self.part = part
        self.book = book
        self.isBrief = isBrief
    }

    /// Writes the row: mark, rule, place, month, who must act, kind of record, key, element, file, line, how late in minutes, how far off,
    /// and for a record of a table its cell.
    func write(on json: inout PageJSON) {
        json.number(FindingMark(finding).rawValue)
        json.number(finding.rule)
        json.number(part?.region?.index ?? -1)
        if let month = part?.month { json.text(month.text) } else { json.null() }
        json.text(finding.obligor)
        switch finding.subject {
        case .record(let record): write(record, on: &json)
        case .group(let group): write(group, on: &json)
        }
        if !isBrief, let late = finding.margin?.lateMinutes { json.number(late) } else { json.null() }
        json.text(isBrief ? nil : PagePhrases.distance(finding), atMost: PageText.value)
        if let cell = finding.record?.place.cell { json.text(cell.fullName, atMost: PageText.value) }
    }

    /// Writes which record it is.
    private func write(_ record: RecordReference, on json: inout PageJSON) {
        json.number(record.kind)
        if let key = record.key { json.text(key) } else { json.ordinal(record.ordinal) }
        if finding.element.isEmpty { json.null() } else { json.text(PagePhrases.element(finding.element), atMost: PageText.value) }
        json.text(record.place.file)
        json.number(record.place.line)
    }

    /// Writes which group it is.
    private func write(_ group: GroupReference, on json: inout PageJSON) {
        json.number(group.kind)
        json.text(PagePhrases.group(group), atMost: PageText.value)
        json.text(PagePhrases.size(group))
        json.null()
        json.number(0)
    }
}

extension Margin {
    /// How many minutes late, at least zero days' worth; nil for a quantity.
    fileprivate var lateMinutes: Int? {
        switch self {
        case .days(let days, _): days.multipliedReportingOverflow(by: 1_440).overflow ? nil : days * 1_440
        case .minutes(let minutes): minutes
        case .quantity: nil
        }
    }
}
