extension RecordScanner {
    /// How far a scan has come.
    struct Block {
        /// The first byte.
        let base: Position
        /// The position after the last byte.
        let end: Position
        /// Whether the input ends there.
        let isLast: Bool
        /// The first byte that is not used.
        var next: Position
        /// Line breaks among the used bytes.
        var lines = 0
        /// Whether the array ended.
        var isArrayOver = false
        /// Whether nothing more can be told.
        var isStuck = false

        /// What the scan did.
        var outcome: Outcome { Outcome(used: next - base, lines: lines, isArrayOver: isArrayOver, isStuck: isStuck) }
    }
}
