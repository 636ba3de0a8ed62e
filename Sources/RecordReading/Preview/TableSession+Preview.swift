import Tables
import Values

extension TableSession {
    /// Looks at the header and the rows below it; nil when there is none.
    func preview(rows limit: Int) -> InputPreview? {
        let head = readHead()
        guard input.goesOn, !head.isEmpty else { return nil }
        let index = headerIndex(head)
        let header = TableHeader(head[index], sheet: reader.sheet)
        let rows = Array(head.dropFirst(index + 1)) + moreRows(limit)
        let columns = (0..<header.width).map { column in
            InputPreview.Column(header: header.names[column].cut(to: FieldTable.longestKey), values: rows.compactMap { $0.sample(column) })
        }
        let titles = head[..<index].map { row in row.text(row.cells.indices.first { !row.isBlank($0) } ?? 0).cut(to: 200) }
        return InputPreview(
            columns: columns, rows: rows.count, titles: titles, sheet: reader.sheet, headerRow: head[index].number, hasSerialDates: true)
    }

    /// The next rows that say something; those that are damaged are passed over.
    private func moreRows(_ limit: Int) -> [TableRow] {
        var rows: [TableRow] = []
        var damaged = 0
        while rows.count < limit, damaged < limit {
            do throws(TableFault) {
                guard let row = try reader.next() else { break }
                if !row.isBlank { rows.append(row) }
            } catch {
                if error.isFatal { break }
                damaged += 1
            }
        }
        return rows
    }
}

extension TableRow {
    /// The value of a cell; nil when it says nothing.
    fileprivate func sample(_ column: Int) -> SampleValue? {
        guard column < cells.count, !isBlank(column) else { return nil }
        let text = text(column).cut(to: FieldTable.longestKey)
        switch cells[column].kind {
        case .blank: return nil
        case .text, .fault: return SampleValue(text)
        case .number: return SampleValue(text, .number)
        case .yes, .no: return SampleValue(cells[column].kind == .yes ? "true" : "false", .boolean)
        }
    }
}
