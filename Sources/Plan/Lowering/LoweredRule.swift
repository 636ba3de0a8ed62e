/// The nodes that hold the verdicts of one rule.
struct LoweredRule: Sendable {
    /// The rule, as its position in the rule book.
    var rule: Int
    /// The records, then the elements of its loops from the outermost one.
    var levels: [Level] = []

    /// The verdicts of one frame; a row without one has none of its own.
    struct Level: Sendable {
        /// The frame.
        var frame: Int
        /// The node.
        var verdicts: Int
        /// Who must act, where the record tells.
        var obligor: Int?
    }
}
