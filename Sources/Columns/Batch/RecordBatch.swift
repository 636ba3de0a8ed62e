/// Some records of one kind, a column for every field that is wanted; the rows of table 0 are the records in the order of the input.
///
/// A batch is filled by one scanner, is read until the scanner goes on, and is then filled anew; whoever keeps something of it copies it. All
/// buffers are views of the batch's memory and must not outlive the next scan.
///
/// With `let b = batch`, row `r` of a date column `c` reads: `b.states(c)[r] == CellState.present`, `b.days(c)[r]`. The elements of the list
/// that is table `t` in row `r` of its parent are the rows `b.offsets(t)[r]..<b.offsets(t)[r + 1]` of table `t`; a list that is not there has none.
public final class RecordBatch {
    /// The columns.
    public let layout: ColumnLayout
    /// The memory of every column.
    let columns: UnsafeMutableBufferPointer<ColumnMemory>
    /// The memory of every table.
    let tables: UnsafeMutableBufferPointer<TableMemory>
    /// The memory of the records.
    let records: RecordMemory
    /// The input that texts lie in.
    var input = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// Texts that do not stand in the input as they are: escapes undone, blanks cut off.
    var store: [UInt8] = []

    /// Creates an empty batch; `limits` says how many rows it can hold.
    init(layout: ColumnLayout, limits: ScanLimits) {
        self.layout = layout
        tables = .allocate(capacity: layout.tables.count)
        columns = .allocate(capacity: layout.columns.count)
        records = RecordMemory(rows: limits.records)
        for (index, table) in layout.tables.enumerated() {
            let rows = index == 0 ? limits.records : limits.elements
            let parents = table.parent == 0 ? limits.records : limits.elements
            tables.initializeElement(at: index, to: TableMemory(rows: rows, parentRows: table.parent == nil ? 0 : parents))
        }
        for (index, column) in layout.columns.enumerated() {
            let rows = column.table == 0 ? limits.records : limits.elements
            columns.initializeElement(at: index, to: ColumnMemory(column, rows: rows))
        }
    }

    deinit {
        for column in columns { column.deallocate() }
        for table in tables { table.deallocate() }
        records.deallocate()
        columns.deallocate()
        tables.deallocate()
    }

    /// How many records there are.
    public var count: Int { tables[0].count }

    /// Returns how many rows a table has.
    public func rows(_ table: Int) -> Int { tables[table].count }

    /// Returns the states of a column's cells, `CellState`, one a row of its table.
    public func states(_ column: Int) -> UnsafeBufferPointer<UInt8> { view(columns[column].states, column) }

    /// Returns the numbers of a column of storage `number`, in millionths.
    public func numbers(_ column: Int) -> UnsafeBufferPointer<Int64> { view(columns[column].numbers, column) }

    /// Returns the days of a column of storage `time`, as days since 1970-01-01; of a month or a year, its first.
    public func days(_ column: Int) -> UnsafeBufferPointer<Int32> { view(columns[column].days, column) }

    /// Returns the minutes of the day of a column of storage `time`, or what `Clock` says.
    public func clocks(_ column: Int) -> UnsafeBufferPointer<Int16> { view(columns[column].clocks, column) }

    /// `true` iff every time of a column that is present is a day without a time of day, so that nobody need look at `clocks`.
    public func isAllDays(_ column: Int) -> Bool { columns[column].isAllDays }

    /// Returns the codes of a column of storage `boolean`, `code` or `text`.
    public func codes(_ column: Int) -> UnsafeBufferPointer<Int32> { view(columns[column].codes, column) }

    /// Returns the ranges of a column of storage `text`, for `bytes(of:)`.
    public func texts(_ column: Int) -> UnsafeBufferPointer<TextRange> { view(columns[column].texts, column) }

    /// Returns the UTF-8 of a text, escapes undone and blanks at its ends cut off.
    public func bytes<Result>(of text: TextRange, _ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let (start, count) = (Int(text.start), Int(text.count))
        if start + count <= input.count { return read(UnsafeBufferPointer(rebasing: input[start..<start + count])) }
        return store.withUnsafeBufferPointer { read(UnsafeBufferPointer(rebasing: $0[start - input.count..<start - input.count + count])) }
    }

    /// Returns a text.
    public func string(_ text: TextRange) -> String { bytes(of: text) { String(decoding: $0, as: UTF8.self) } }

    /// Returns where the elements of a list begin in its table, one for every row of the parent table and one more; `table` is not 0.
    public func offsets(_ table: Int) -> UnsafeBufferPointer<Int32> {
        let parent = layout.tables[table].parent.map { tables[$0].count } ?? 0
        return UnsafeBufferPointer(start: tables[table].offsets, count: parent + 1)
    }

    /// The offsets of the records' first bytes in the block's bytes.
    public var starts: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: records.starts, count: count) }

    /// The offsets after the records' last bytes in the block's bytes.
    public var ends: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: records.ends, count: count) }

    /// Returns the used part of a column's memory.
    private func view<Cell>(_ memory: UnsafeMutablePointer<Cell>, _ column: Int) -> UnsafeBufferPointer<Cell> {
        UnsafeBufferPointer(start: memory, count: tables[layout.columns[column].table].count)
    }
}
