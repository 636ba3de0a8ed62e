internal import RecordModel

/// A field that a node reads.
struct Wish: Hashable, Sendable {
    /// Its path from the root of the record.
    var path: [Int]
    /// The field.
    var field: Field
    /// The texts that it is compared with, as a plain keyboard would write them.
    var literals: [String] = []
}
