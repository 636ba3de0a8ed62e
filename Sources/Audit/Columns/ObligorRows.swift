internal import Plan

/// Who must act in the rows of some records, as they tell, by positions in a tally.
struct ObligorRows {
    /// Says who.
    private let machine: Machine
    /// Counts.
    private let tally: KindTally
    /// What was said, by source and row.
    private var known: [Int: [Int]] = [:]

    /// The position of those of whom only an explanation can say who they are.
    static let unsure = -1
    /// The position of those of whom nothing was asked yet.
    private static let unasked = -2

    /// Prepares to say who must act.
    init(_ machine: Machine, _ tally: KindTally) {
        self.machine = machine
        self.tally = tally
    }

    /// The position of who must act in a row of a source; the rows of one record are asked after those of the records before.
    mutating func position(_ source: Int, _ row: Int) -> Int {
        if let rows = known[source], row < rows.count, rows[row] != ObligorRows.unasked { return rows[row] }
        let position = machine.obligor(source: source, row: row).map { tally.position(ofObligor: $0) } ?? ObligorRows.unsure
        let missing = row + 1 - (known[source]?.count ?? 0)
        if missing > 0 { known[source, default: []] += Array(repeating: ObligorRows.unasked, count: missing) }
        known[source]?[row] = position
        return position
    }
}
