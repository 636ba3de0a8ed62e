import RecordModel
import Tables

/// Puts the rows of a record together as the JSON value that says the same, so that tables and JSON are read alike.
///
/// It has no text: every value and key stands in the cell that it came from.
struct TableDocument {
    /// The header.
    let header: TableHeader
    /// Whether it is the first, so that columns that name no field are put in too, to be told of.
    let hasUnknown: Bool
    /// The values so far.
    private var tree = PlacedTree<PlacedDocument.CellPlace>()
    /// The cells that do not stand as they are.
    private var dressed: [(column: Int, row: TableRow)] = []

    /// Puts rows together.
    init(_ rows: [TableRow], _ level: TableLevel, _ header: TableHeader, hasUnknown: Bool) {
        self.header = header
        self.hasUnknown = hasUnknown
        tree.reserve(
            2 * level.columns.count * rows.count + 1, characters: rows.reduce(0) { $0 + $1.bytes.count } + 32 * level.columns.count)
        object(rows, level)
    }

    /// The value, placed in its file.
    func placed(file: String) -> PlacedDocument {
        PlacedDocument(tree.document, file: file, cells: tree.places, isHeaderTold: !hasUnknown)
    }

    /// What was not taken as it stands: texts with the signs that make spreadsheets keep them as texts.
    func readings(file: String) -> [Reading] {
        dressed.map { column, row in
            let place = header.place(column, in: row)
            return Reading(
                place: place.place(in: file), field: header.names[column], written: (row.cells[column].written ?? "").cut(to: 200),
                read: row.text(column).cut(to: 200), note: RecordDiagnostics.textSign())
        }
    }

    /// Adds the object that rows are.
    private mutating func object(_ rows: [TableRow], _ level: TableLevel) {
        let index = tree.count
        tree.add(.object, at: header.place(level.columns.first ?? 0, in: rows[0]))
        for own in level.own where own.isKnown || hasUnknown { member(own, rows) }
        for list in level.lists {
            key(list.key, list.level.columns[0])
            let elements = list.level.elements(rows)
            if elements.isEmpty {
                tree.add(.null, at: header.place(list.level.columns[0], in: rows[0]))
            } else {
                array(elements, list.level)
            }
        }
        tree.close(index)
    }

    /// Adds the array that elements are.
    private mutating func array(_ elements: [[TableRow]], _ level: TableLevel) {
        let index = tree.count
        tree.add(.array, at: header.place(level.columns[0], in: elements[0][0]))
        for element in elements { object(element, level) }
        tree.close(index)
    }

    /// Adds a field: what the first row says that says something, and whatever another row says differently.
    private mutating func member(_ own: TableLevel.Own, _ rows: [TableRow]) {
        let first = rows.firstIndex { !$0.isBlank(own.column) } ?? 0
        value(own, rows[first])
        for row in rows.dropFirst(first + 1) where !row.isBlank(own.column) && !row.isSame(rows[first], own.column) { value(own, row) }
    }

    /// Adds a field with the value of a cell.
    private mutating func value(_ own: TableLevel.Own, _ row: TableRow) {
        key(own.key, own.column)
        let place = header.place(own.column, in: row)
        guard own.column < row.cells.count else { return tree.add(.null, at: place) }
        let cell = row.cells[own.column]
        if cell.written != nil { dressed.append((own.column, row)) }
        switch cell.kind {
        case .blank: tree.add(.null, at: place)
        case .text: tree.add(.string, quoted: row.bytes[cell.range], at: place)
        case .fault: tree.add(.fault, quoted: row.bytes[cell.range], at: place)
        case .yes: tree.add(.yes, at: place)
        case .no: tree.add(.no, at: place)
        case .number: tree.add(.number, row.bytes[cell.range], at: place)
        }
    }

    /// Adds a key, which stands in the header.
    private mutating func key(_ key: String, _ column: Int) { tree.add(.string, quoted: key.utf8, at: header.places[column]) }
}
