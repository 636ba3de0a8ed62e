/// The memory of one column; what a storage does not use is one cell that nobody looks at.
struct ColumnMemory {
    /// States of cells.
    let states: UnsafeMutablePointer<UInt8>
    /// Millionths.
    let numbers: UnsafeMutablePointer<Int64>
    /// Days since 1970-01-01.
    let days: UnsafeMutablePointer<Int32>
    /// Minutes of the day, or `Clock`.
    let clocks: UnsafeMutablePointer<Int16>
    /// Codes.
    let codes: UnsafeMutablePointer<Int32>
    /// Ranges of texts.
    let texts: UnsafeMutablePointer<TextRange>
    /// What the cells hold.
    let storage: ColumnLayout.Storage
    /// The table of a list's elements; 0 for others.
    let table: Int
    /// Whether texts are compared with literals.
    let hasLiterals: Bool
    /// Whether no time has a time of day or is coarser than a day.
    var isAllDays = true

    /// Allocates memory for so many rows.
    init(_ column: ColumnLayout.Column, rows: Int) {
        storage = column.storage
        table = if case .list(let table) = column.storage { table } else { 0 }
        hasLiterals = !column.literals.isEmpty
        states = .allocate(capacity: rows)
        states.initialize(repeating: CellState.absent, count: rows)
        numbers = ColumnMemory.cells(storage == .number, rows, 0)
        days = ColumnMemory.cells(storage == .time, rows, 0)
        clocks = ColumnMemory.cells(storage == .time, rows, Clock.wholeDay)
        codes = ColumnMemory.cells(storage == .boolean || storage == .code || storage == .text, rows, 0)
        texts = ColumnMemory.cells(storage == .text, rows, TextRange(start: 0, count: 0))
    }

    /// Writes what a value means into a cell.
    @inline(__always) mutating func put(_ meaning: ValueCache.Meaning, at row: Int) {
        states[row] = meaning.state
        guard meaning.state == CellState.present else { return }
        switch storage {
        case .boolean, .code, .text: codes[row] = Int32(truncatingIfNeeded: meaning.payload)
        case .number: numbers[row] = meaning.payload
        case .time: put(day: Int32(truncatingIfNeeded: meaning.payload), meaning.clock, at: row)
        case .group, .list, .state: break
        }
    }

    /// Writes a time into a cell that is present.
    @inline(__always) mutating func put(day: Int32, _ clock: Int16, at row: Int) {
        (days[row], clocks[row]) = (day, clock)
        if clock != Clock.wholeDay { isAllDays = false }
    }

    /// Frees the memory.
    func deallocate() {
        states.deallocate()
        numbers.deallocate()
        days.deallocate()
        clocks.deallocate()
        codes.deallocate()
        texts.deallocate()
    }

    /// Allocates cells, or one when they are not used.
    private static func cells<Cell>(_ isUsed: Bool, _ rows: Int, _ value: Cell) -> UnsafeMutablePointer<Cell> {
        let memory = UnsafeMutablePointer<Cell>.allocate(capacity: isUsed ? rows : 1)
        memory.initialize(repeating: value, count: isUsed ? rows : 1)
        return memory
    }
}
