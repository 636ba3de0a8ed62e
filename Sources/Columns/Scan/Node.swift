internal import RecordModel
internal import RecordReading

/// An object of the records: where its fields go, and the keys it was seen to have.
final class Node {
    /// The fields; none for an object that nobody wants anything of.
    let fields: [Field]
    /// What to do with the value of each field.
    var targets: [Target] = []
    /// Says what keys mean; nil when there are no fields.
    let finder: KeyFinder?
    /// The keys that were learnt, with their quotes.
    var known: [[UInt8]: Known] = [:]
    /// The columns of the fields and of the fields of groups among them.
    var columns: [Int32] = []
    /// The table of the fields' columns.
    let table: Int
    /// Whether keys of this object may tell the kind of the record.
    let isRoot: Bool

    /// A key that was learnt.
    struct Known {
        /// A member that is this key.
        var index: Int32
        /// How many members are this key, with different blanks around it.
        var spellings: Int
    }

    /// Where the value of a field goes.
    struct Target {
        /// What to do.
        var action = Member.Action.skip
        /// Of a value that is only checked: what would be done to read it.
        var check = Member.Action.skip
        /// The column; -1 for none.
        var column: Int32 = -1
        /// The node of a group or list; -1 for none.
        var child: Int32 = -1
        /// The bit of a group.
        var seen: UInt64 = 0
    }

    /// Creates a node.
    init(fields: [Field], table: Int = 0, isRoot: Bool = false) {
        self.fields = fields
        self.table = table
        self.isRoot = isRoot
        finder = fields.isEmpty && !isRoot ? nil : KeyFinder(fields)
        targets = fields.map { _ in Target() }
    }
}

/// Where the keys of a node begin.
struct NodeLinks {
    /// The keys that its objects begin with.
    var first = (Member.none, Member.none)
    /// Keys by their first four bytes; others with the same follow by `Member.sibling`.
    var buckets = InlineArray<16, Int32>(repeating: Member.none)

    /// The bucket of keys that begin with four bytes, of which a quote or blank is the first.
    @inline(__always) static func bucket(of bytes: UInt32) -> Int { Int(truncatingIfNeeded: (bytes &* 0x9E37_79B1) &>> 28) }
}
