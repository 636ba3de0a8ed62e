import Tables

extension TableLevel {
    /// `true` iff a row begins another record or element than the one that a row began before it.
    ///
    /// Where a level has lists, a row whose key is blank, or the same, goes on with it; without a key, one whose own cells are. Otherwise every
    /// row is one by itself.
    func begins(_ row: TableRow, after first: TableRow) -> Bool {
        if lists.isEmpty { return true }
        let keys = own.filter(\.isKey)
        return (keys.isEmpty ? own : keys).contains { !row.isBlank($0.column) && !row.isSame(first, $0.column) }
    }

    /// `true` iff a row says something at this level or within it.
    func speaks(_ row: TableRow) -> Bool { columns.contains { !row.isBlank($0) } }

    /// Cuts the rows that say something into elements.
    func elements(_ rows: [TableRow]) -> [[TableRow]] {
        var elements: [[TableRow]] = []
        for row in rows where speaks(row) {
            if let first = elements.last?.first, !begins(row, after: first) {
                elements[elements.count - 1].append(row)
            } else {
                elements.append([row])
            }
        }
        return elements
    }
}

extension TableRow {
    /// `true` iff a cell has the same characters in another row.
    func isSame(_ other: TableRow, _ column: Int) -> Bool {
        guard column < cells.count, column < other.cells.count else { return isBlank(column) && other.isBlank(column) }
        return bytes[cells[column].range].elementsEqual(other.bytes[other.cells[column].range])
    }
}
