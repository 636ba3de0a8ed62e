/// Where the records of a batch lie in the input.
struct RecordMemory {
    /// Offsets of first bytes.
    let starts: UnsafeMutablePointer<UInt32>
    /// Offsets after last bytes.
    let ends: UnsafeMutablePointer<UInt32>

    /// Allocates memory for so many records.
    init(rows: Int) {
        starts = .allocate(capacity: rows)
        starts.initialize(repeating: 0, count: rows)
        ends = .allocate(capacity: rows)
        ends.initialize(repeating: 0, count: rows)
    }

    /// Frees the memory.
    func deallocate() {
        starts.deallocate()
        ends.deallocate()
    }
}
