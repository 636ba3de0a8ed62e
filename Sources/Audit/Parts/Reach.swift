/// How far some of the input reaches: what a partition is made of, or what comes before it.
struct Reach: Hashable, Sendable {
    /// How many records were checked.
    var records = 0
    /// How many lines there are.
    var lines = 0
    /// How many bytes there are.
    var bytes = 0

    /// What both reach, one behind the other.
    static func + (one: Reach, other: Reach) -> Reach {
        Reach(records: one.records &+ other.records, lines: one.lines &+ other.lines, bytes: one.bytes &+ other.bytes)
    }
}
