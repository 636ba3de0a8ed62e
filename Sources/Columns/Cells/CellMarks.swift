/// Rows of a table of separated values, with the ends of all their cells: what was found out by looking for structure alone.
///
/// Every row has as many cells as the others. Cells stand in quotes or not; all that is known of their content is that it is text.
public struct CellMarks: Sendable {
    /// In front, the offset before the first cell; then, cell after cell, the offset of the delimiter or line feed behind it.
    public var ends: [UInt32]
    /// How many cells a row has.
    public var cells: Int
    /// The first rows of the records; empty when every row is one.
    public var firsts: [UInt32] = []
    /// The offset after the last row.
    public var end = 0

    /// How many rows there are.
    public var rows: Int { (ends.count - 1) / cells }
    /// How many records there are.
    public var records: Int { firsts.isEmpty ? rows : firsts.count }

    /// The rows of a record.
    @inline(__always) public func rows(of record: Int) -> Range<Int> {
        if firsts.isEmpty { return record..<record + 1 }
        return Int(firsts[record])..<(record + 1 < firsts.count ? Int(firsts[record + 1]) : rows)
    }

    /// The offset of the first byte of a row; that of the row behind the last is the end of all.
    @inline(__always) public func start(of row: Int) -> Int { min(Int(ends[row * cells] &+ 1), end) }
}
