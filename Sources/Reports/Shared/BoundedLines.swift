/// Lines up to a size, and how many had to be left out.
struct BoundedLines {
    /// The lines that fit, in their order.
    private(set) var lines: [[UInt8]] = []
    /// How many did not fit.
    private(set) var leftOut = 0
    /// How many bytes there is room for.
    private var room: Int

    /// Keeps lines of at most so many bytes together.
    init(mostBytes: Int) { room = mostBytes }

    /// Adds a line if it fits; once one did not, no further one is taken, so that the lines are the first ones.
    mutating func add(_ line: [UInt8]) {
        guard leftOut == 0, line.count <= room else { return leftOut += 1 }
        room -= line.count
        lines.append(line)
    }

    /// Adds a line if it fits.
    mutating func add(_ line: String) { add(Array(line.utf8)) }
}
