import RecordModel
import Tables
import Values

/// The header of a table: what its columns are called, and where.
struct TableHeader {
    /// The names of the columns as they are written, without the line breaks that spreadsheets allow within them.
    let names: [String]
    /// The header cells, for messages.
    let places: [PlacedDocument.CellPlace]
    /// How many columns there are up to the last that has a name.
    let width: Int
    /// How many cells the row of the header has.
    let cells: Int
    /// The sheet; nil for a file that is the table.
    let sheet: String?

    /// Creates the header that a row is.
    init(_ row: TableRow, sheet: String?) {
        self.sheet = sheet
        names = row.cells.indices.map { column in
            let text = row.text(column)
            return text.utf8.contains { $0 == 0x0A || $0 == 0x0D } ? text.filter { !$0.isNewline } : text
        }
        width = (row.cells.indices.last { !row.isBlank($0) } ?? -1) + 1
        cells = row.cells.count
        let names = names
        places = row.cells.indices.map { column in
            let cell = Cell(
                sheet: sheet, row: row.number, column: column + 1, name: CellName.cell(column: column, row: row.number),
                header: names[column].cut(to: TableHeader.shown))
            return PlacedDocument.CellPlace(position: TextPosition(row.cells[column].position), cell: cell)
        }
    }

    /// How many characters of a header are shown with a cell.
    private static let shown = 40

    /// Where a cell of a row stands.
    func place(_ column: Int, in row: TableRow) -> PlacedDocument.CellPlace {
        let cell = Cell(
            sheet: sheet, row: row.number, column: column + 1, name: CellName.cell(column: column, row: row.number),
            header: column < places.count ? places[column].cell.header : "")
        let position = column < row.cells.count ? row.cells[column].position : row.start
        return PlacedDocument.CellPlace(position: TextPosition(position), cell: cell)
    }
}

extension TextPosition {
    /// The position that the reading of tables tells.
    init(_ position: TablePosition) { self.init(offset: position.offset, line: position.line, column: position.column) }
}
