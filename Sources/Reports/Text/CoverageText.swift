public import Coverage
internal import Diagnostics
public import Semantics
internal import Values

/// What a rule book makes of an inventory, for people.
public enum CoverageText {
    /// Writes the figures: by document, by kind, and together.
    public static func figures(_ result: CoverageResult, on page: inout TextPage) {
        let (documents, kinds, total) = (result.byDocument, result.byKind, result.total)
        var rows = [CoveragePhrases.heads(CoveragePhrases.byDocument)] + documents.map(CoveragePhrases.cells)
        if documents.count > 1 { rows.append(CoveragePhrases.cells(of: total)) }
        table(rows, on: &page)
        page.newLine()
        table([CoveragePhrases.heads(CoveragePhrases.byKind)] + kinds.map(CoveragePhrases.cells), on: &page)
        page.newLine()
        if total.requirements > total.checkable { page.line(CoveragePhrases.beyond(total)) }
        page.line(CoveragePhrases.summary(total), .heading)
    }

    /// Writes the requirements of some statuses, each with its clause and words, and with its rules or the reason.
    public static func list(
        _ result: CoverageResult, _ statuses: [CoverageStatus], of book: RuleBook, on page: inout TextPage
    ) {
        for status in CoverageStatus.allCases where statuses.contains(status) {
            let rows = result.rows.filter { $0.status == status }
            page.newLine()
            page.line(CoveragePhrases.heading(status, count: rows.count), .heading)
            for row in rows { line(row, of: book, on: &page) }
        }
    }

    /// Writes one requirement.
    private static func line(_ row: CoverageResult.Row, of book: RuleBook, on page: inout TextPage) {
        page.put("  \(row.entry.id)", .heading)
        page.put("  \(row.entry.document) \(row.entry.clause)")
        page.put(ReportPhrases.quoted(row.entry.quotation), .quotation)
        page.newLine()
        if !row.rules.isEmpty { page.line(CoveragePhrases.rules(row.rules.map { book.rules[$0].id }), indent: 6) }
        if let reason = row.reason { page.line(RulePhrases.reason(reason), indent: 6) }
    }

    /// Writes columns: the first to the left, the others to the right, as wide as their widest cell.
    private static func table(_ rows: [[Localized]], on page: inout TextPage) {
        let cells = rows.map { $0.map { $0[page.language] } }
        let widths = (cells.first ?? []).indices.map { column in cells.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        for (number, row) in cells.enumerated() {
            for (column, cell) in row.enumerated() {
                let blanks = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
                page.put(column == 0 ? cell + blanks : "  " + blanks + cell, number == 0 ? .heading : .normal)
            }
            page.newLine()
        }
    }
}
