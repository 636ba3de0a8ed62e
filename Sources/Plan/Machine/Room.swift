/// Memory for some rows, which grows as it must.
struct Room<Cell: BitwiseCopyable> {
    /// The cells.
    private(set) var cells: UnsafeMutablePointer<Cell>
    /// How many there is room for.
    private var capacity: Int
    /// What a cell holds before it is written.
    private let empty: Cell

    /// Takes room for one cell.
    init(_ empty: Cell) {
        self.empty = empty
        capacity = 1
        cells = .allocate(capacity: 1)
        cells.initialize(to: empty)
    }

    /// Makes room for so many cells; what they held is lost.
    @inline(__always) mutating func take(_ count: Int) -> UnsafeMutablePointer<Cell> {
        if count > capacity { grow(count) }
        return cells
    }

    /// Takes more room.
    private mutating func grow(_ count: Int) {
        cells.deallocate()
        capacity = max(count, min(2 * capacity, 1 << 20))
        cells = .allocate(capacity: capacity)
        cells.initialize(repeating: empty, count: capacity)
    }

    /// Frees the memory.
    func free() { cells.deallocate() }
}

/// The memory of one node.
struct NodeRoom {
    /// Marks.
    var marks = Room<UInt8>(0)
    /// Numbers; ranges of texts are written over them.
    var longs = Room<Int64>(0)
    /// Days and codes.
    var ints = Room<Int32>(0)
    /// Times of day.
    var clocks = Room<Int16>(0)

    /// Frees the memory.
    func free() {
        marks.free()
        longs.free()
        ints.free()
        clocks.free()
    }
}

/// The rows of a frame for some records.
struct FrameRows {
    /// How many there are.
    var count = 0
    /// The first row in the frame's table, when the rows are those of the table.
    var base = 0
    /// The row of the frame around, for every row.
    var up = Room<Int32>(0)
    /// The row in the frame's table, for every row, when the rows are not those of the table in their order.
    var rows = Room<Int32>(0)
    /// The first row below every row of the frame around, and the end of the last ones.
    var starts = Room<Int32>(0)

    /// Frees the memory.
    func free() {
        up.free()
        rows.free()
        starts.free()
    }
}
