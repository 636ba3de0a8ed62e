extension RecordBatch {
    /// How many rows the tables have and how many bytes of text are stored, to come back to.
    struct Mark {
        /// The rows of every table.
        var rows: [Int]
        /// The bytes of texts.
        var stored: Int
    }

    /// Keeps a text that does not stand in the input as it is.
    func keep(_ text: String) -> TextRange {
        let start = input.count + store.count
        store += text.utf8
        return TextRange(
            start: UInt32(truncatingIfNeeded: start), count: UInt32(truncatingIfNeeded: input.count + store.count - start))
    }

    /// Takes all rows away.
    func clear() {
        for column in columns.indices {
            columns[column].states.update(repeating: CellState.absent, count: tables[layout.columns[column].table].count)
            columns[column].isAllDays = true
        }
        for table in tables.indices { tables[table].count = 0 }
        store.removeAll(keepingCapacity: true)
    }

    /// Takes the row away that was being filled, and all rows of lists that belong to it; O(columns + rows taken away).
    func takeBack(_ row: Int) {
        for table in tables.indices.dropFirst() {
            // Parents stand before their children, so what is left of the parent is known.
            let parent = layout.tables[table].parent ?? 0
            let kept = parent == 0 ? row : tables[parent].count
            let end = Int(tables[table].offsets[kept])
            clear(table, from: end)
        }
        clear(0, from: row, to: row + 1)
        tables[0].count = row
    }

    /// Takes the rows of a table from one on away.
    private func clear(_ table: Int, from first: Int, to end: Int? = nil) {
        let end = max(end ?? tables[table].count, first)
        for column in columns.indices where layout.columns[column].table == table {
            (columns[column].states + first).update(repeating: CellState.absent, count: end - first)
        }
        tables[table].count = first
    }
}
