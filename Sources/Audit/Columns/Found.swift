/// What deserves a look in a stretch of the input that was scanned at once.
struct Found {
    /// Something that is to be told of a record.
    struct Mark {
        /// What.
        var kind: Kind
        /// The rule, as its position in the plan, or in the rule book for one over many records; 0 for none.
        var rule: Int32 = 0
        /// The class of the verdict.
        var verdict: UInt8 = 0
    }

    /// What is to be told.
    enum Kind: UInt8 {
        /// A verdict.
        case verdict
        /// The record to the totals of a rule over many.
        case over
        /// Who must act under a rule, which only an explanation can say.
        case obligor
        /// Everything: the record is too large for the plan.
        case whole
    }

    /// A record of which something is to be told.
    struct Row {
        /// The offset of its first byte in the block.
        var start: Int
        /// The batch, and its row.
        var layout: Int, row: Int
        /// What is to be told, as a range of `marks`.
        var marks = 0..<0
    }

    /// What is to be told, record after record.
    var marks: [Mark] = []
    /// The records, batch after batch, in each in their order.
    var rows: [Row] = []

    /// Adds a record with one thing to tell.
    mutating func add(_ row: Row, _ kind: Kind) {
        marks.append(Mark(kind: kind))
        var row = row
        row.marks = marks.count - 1..<marks.count
        rows.append(row)
    }

    /// Forgets everything.
    mutating func clear() {
        marks.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
    }
}
