import Diagnostics
import RecordModel
import Values

/// What a line of an inventory holds, told as a kind of record, so that it is read with the care that records are read with.
enum InventoryFormat {
    /// The line; every other key of it is passed over.
    static let kind: RecordKind = {
        let nowhere = SourceRange(source: 0, start: 0, end: 0)
        func field(_ name: String, _ label: String, _ type: FieldType = .text) -> Field {
            Field(name: name, labels: [name, label], type: type, isKey: name == "id", blank: .notKnown, range: nowhere)
        }
        return RecordKind(
            index: 0, name: "requirement", labels: ["要求"], kindKeys: [], datedBy: nil,
            fields: [
                field("id", "编号"), field("document", "文号"), field("title", "标题"), field("kind", "类型"), field("checkable", "可判断", .boolean),
                field("clause", "条款"), field("quote", "原文"), field("note", "备注"),
            ], range: nowhere)
    }()

    /// The requirement that a line states; nil when something lacks, which is reported unless its value was.
    static func entry(of record: CaseRecord, _ problems: inout [InputProblem]) -> InventoryEntry? {
        let document = text(1, record) ?? text(2, record)
        var lacking = [0, 3, 4, 5, 6].filter { record.facts[$0].value == .missing }
        if document == nil, record.facts[1].value == .missing, record.facts[2].value == .missing { lacking.append(1) }
        for field in lacking.sorted() { problems.append(CoverageProblems.lacks(kind.fields[field], at: record.place)) }
        guard let id = text(0, record), let document, let sort = text(3, record), let clause = text(5, record),
            let quotation = text(6, record), case .boolean(let isCheckable) = record.facts[4].value
        else { return nil }
        return InventoryEntry(
            id: id, document: document, kind: sort, isCheckable: isCheckable, clause: clause, quotation: quotation,
            note: text(7, record), place: record.place)
    }

    /// The text of a field; nil when there is none that could be read.
    private static func text(_ field: Int, _ record: CaseRecord) -> String? {
        if case .text(let text) = record.facts[field].value { text } else { nil }
    }
}
