import Diagnostics
import RecordModel
import Syntax

extension Checker {
    /// Checks the form of a table: its names, its columns and its cells; it is kept by name.
    mutating func check(_ table: TargetsDeclaration) {
        let isNew = declare(table.name, in: \.ruleNames)
        let record = recordPosition(table.record)
        context = Context(record: record.map { records[$0] }, isOver: true)
        var draft = RuleDraft()
        for item in table.items { take(item, into: &draft) }
        let columns = table.columns.map { column($0) }
        for row in table.rows { check(row, columns, of: table) }
        guard isNew, let record else { return }
        var checked = UnevaluatedTable(name: table.name.text, record: record, range: table.range)
        checked.citations = draft.citations
        targets.append(checked)
    }

    /// Returns the field of a column; nil when there is none, which is reported.
    private mutating func column(_ name: Name) -> Field? {
        guard let record = context.record, !name.text.isEmpty else { return nil }
        if let field = record.fields.first(where: { $0.name == name.text }) {
            namedByUnevaluated.insert(field.range)
            return field
        }
        report(.unknownField(name, among: record.fields))
        return nil
    }

    /// Checks a row of a table.
    private mutating func check(_ row: TargetsDeclaration.Row, _ columns: [Field?], of table: TargetsDeclaration) {
        _ = declare(row.name, in: \.ruleNames)
        if row.cells.count != columns.count { report(.rowHasOtherLength(row.name, cells: row.cells.count, columns: columns.count)) }
        for (cell, column) in zip(row.cells, columns) {
            guard let column else { continue }
            switch cell {
            case .literal(let literal): _ = value(literal, of: column)
            case .name(let name): _ = value(name, of: column)
            case .group(let facts): report(.factOfWrongShape(column, isList: false, at: facts.range))
            case .list(_, let range): report(.factOfWrongShape(column, isList: true, at: range))
            case .blank: break
            }
        }
    }
}
