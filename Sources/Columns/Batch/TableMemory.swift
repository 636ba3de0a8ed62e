/// The memory of one table.
struct TableMemory {
    /// How many rows it has.
    var count = 0
    /// How many rows it can have.
    let capacity: Int
    /// Where the elements of every row of the parent begin, and where the last ones end.
    let offsets: UnsafeMutablePointer<Int32>

    /// Allocates memory for so many rows, below so many rows of the parent.
    init(rows: Int, parentRows: Int) {
        capacity = rows
        offsets = .allocate(capacity: parentRows + 1)
        offsets.initialize(repeating: 0, count: parentRows + 1)
    }

    /// Frees the memory.
    func deallocate() { offsets.deallocate() }
}
