internal import Reports

extension [String] {
    /// The row that the texts are.
    var csv: [UInt8] {
        var row = CSVRow()
        for cell in self { row.add(cell) }
        return row.ended
    }
}
