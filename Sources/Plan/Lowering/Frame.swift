/// What the rows of nodes are: the records, or the elements of a list, once for every row of the frame around.
struct Frame: Hashable, Sendable {
    /// The frame around; itself for the records.
    var parent: Int
    /// The frame around whose rows hold the list: the parent, or one around it.
    var root: Int
    /// The wanted field that is the list; -1 for the records.
    var list: Int
    /// The path of the list from the root of the record.
    var path: [Int]
    /// How many frames are around.
    var depth: Int
    /// Whether the rows are those of the list's table, in their order.
    var isWhole: Bool

    /// The frame of the records.
    static let records = 0
    /// Of a node that has the same value in every row of every frame.
    static let anywhere = -1
}
