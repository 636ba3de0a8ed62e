import Diagnostics
import RecordModel
import Syntax

extension Checker {
    /// Checks a table: its columns, and every row as the rule that it stands for.
    mutating func check(_ table: TargetsDeclaration) {
        _ = declare(table.name, in: \.ruleNames)
        checkColumns(of: table)
        for row in table.rows {
            let values = row.lines.compactMap { if case .values(let cells) = $0 { cells.first } else { nil } }
            for second in values.dropFirst() { report(.linesTwice("values", at: second.place)) }
        }
        if table.rows.isEmpty { report(.tableWithoutRows(table.name)) }
        for row in table.rows where row.cells.count != table.columns.count {
            _ = declare(row.name, in: \.ruleNames)
            report(.rowHasOtherLength(row.name, cells: row.cells.count, columns: table.columns.count))
        }
        for rule in table.rules { check(rule, table: table.name) }
    }

    /// Reports columns that are named twice, or as a field of the record, which they would hide.
    private mutating func checkColumns(of table: TargetsDeclaration) {
        let fields = recordNames.find(table.scope.record.text).map { records[$0].fields } ?? []
        let lines = table.lines.compactMap { if case .columns(let names) = $0 { names.first } else { nil } }
        for second in lines.dropFirst() { report(.linesTwice("columns", at: second.range)) }
        var seen: [String: Name] = [:]
        for column in table.columns where !column.text.isEmpty {
            if let first = seen.updateValue(column, forKey: column.text) { report(.columnTwice(column, first: first)) }
            if fields.contains(where: { $0.name == column.text }) { report(.columnHidesField(column)) }
        }
    }
}
