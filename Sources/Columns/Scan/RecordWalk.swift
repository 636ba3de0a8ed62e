internal import RecordModel

/// Walks over the records of one kind and writes the columns of its batch.
///
/// It has everything that the inner loop touches in flat memory; what happens once for every new key is in `RecordWalk+Learning.swift`.
struct RecordWalk {
    /// The keys that were learnt; the first two are `Member.none` and `Member.scratch`.
    var members: UnsafeMutablePointer<Member>
    /// How many keys there are, and for how many there is room.
    var memberCount = 2, memberCapacity = 64
    /// The keys that objects of a node begin with, and one that all others of the node can be reached from.
    var links: UnsafeMutablePointer<NodeLinks>
    /// The objects.
    var nodes: [Node] = []
    /// The columns of the batch.
    let columns: UnsafeMutablePointer<ColumnMemory>
    /// The tables of the batch.
    let tables: UnsafeMutablePointer<TableMemory>
    /// What rare values meant.
    let cache = ValueCache()
    /// What is asked about keys and values.
    let knowledge: ScanKnowledge
    /// The batch.
    let batch: RecordBatch
    /// The tables of lists in the rows of every table.
    let inner: [[Int]]
    /// Reads dates.
    let days = DayReader()
    /// The object of which nothing is learnt.
    var anything: Int32 = -1

    /// The first byte of the block.
    var base: Position
    /// Whether line breaks are blanks, as they are in an array.
    let breaksAreBlanks: Bool
    /// Why the walk stopped.
    var failure = Failure.none
    /// The kind that the record told, or -1.
    var told: Int32 = -1

    /// Why a walk stopped within a record.
    enum Failure: Hashable {
        /// It did not.
        case none
        /// The record is odd.
        case odd(OddPiece.Reason)
        /// A list's table is full.
        case full
        /// The record is of another kind.
        case otherKind
    }

    /// How deep objects and arrays may nest before the other reader is asked.
    static let deepest = 48
    /// How many keys and objects are learnt; hostile input has no end of them.
    static let mostMembers = 8_192, mostNodes = 1_024

    /// Says why the walk stops.
    @inline(never) mutating func stop(_ reason: OddPiece.Reason) -> Position? {
        failure = .odd(reason)
        return nil
    }

    /// Returns the first position from one on that is no blank.
    @inline(__always) func afterBlanks(_ start: Position) -> Position { start[0] > 0x20 ? start : afterManyBlanks(start) }

    /// The same when there is a blank, or something that is none.
    private func afterManyBlanks(_ start: Position) -> Position {
        var position = start
        while position[0] == 0x20 || position[0] == 0x09 || position[0] == 0x0D || (position[0] == 0x0A && breaksAreBlanks) {
            position += 1
        }
        return position
    }

    /// Walks over a whole record into a row; returns the position after it.
    mutating func record(_ start: Position, row: Int) -> Position? {
        (failure, told) = (.none, -1)
        guard start[0] == .brace else { return stop(.kind) }
        guard let end = object(start, 0, row, 1) else { return nil }
        finishRow(of: 0, row)
        return end
    }

    /// Notes where the lists of the next row of a table begin.
    @inline(__always) func finishRow(of table: Int, _ row: Int) {
        for list in inner[table] { tables[list].offsets[row + 1] = Int32(truncatingIfNeeded: tables[list].count) }
    }

    /// Walks over an object.
    mutating func object(_ start: Position, _ node: Int32, _ row: Int, _ depth: Int) -> Position? {
        guard depth <= RecordWalk.deepest else { return stop(.syntax) }
        var position = afterBlanks(start + 1)
        if position[0] == .endBrace { return position + 1 }
        var (expected, previous, seen) = (links[Int(node)].first, Member.none, UInt64(0))
        while true {
            var index = expected.0
            if (members + Int(index)).stands(at: position) {
                position += (members + Int(index)).pointee.length
            } else {
                guard let found = find(position, node, after: previous, expected) else { return nil }
                (index, position) = (found.index, found.value)
            }
            position = afterBlanks(position)
            let member = members + Int(index)
            expected = member.pointee.next
            let group = member.pointee.seen
            guard group & seen == 0 else { return stop(.key) }
            seen |= group
            guard let end = value(position, index, row, depth) else { return nil }
            previous = index
            position = end
            if position[0] != .comma {
                position = afterBlanks(position)
                guard position[0] == .comma else { break }
            }
            position = afterBlanks(position + 1)
        }
        guard position[0] == .endBrace else { return stop(.syntax) }
        return position + 1
    }

    /// Walks over the value of a key.
    @inline(__always) private mutating func value(_ position: Position, _ index: Int32, _ row: Int, _ depth: Int) -> Position? {
        let member = members + Int(index)
        let column = Int(member.pointee.column)
        switch member.pointee.action {
        case .skip: return skip(position, index, depth)
        case .time: return time(position, index, column, row, depth)
        case .money: return number(position, index, column, row, depth, least: -.max, most: .max, isWhole: false)
        case .share: return number(position, index, column, row, depth, least: -Scaled.one, most: Scaled.one, isWhole: false)
        case .count: return number(position, index, column, row, depth, least: 0, most: .max, isWhole: true)
        case .boolean: return boolean(position, index, column, row, depth)
        case .word: return rare(position, index, column, row, depth)
        case .text: return text(position, index, column, row, depth)
        case .group: return group(position, index, column, row, depth)
        case .list: return list(position, index, column, row, depth)
        case .kind: return kind(position, index, column, row, depth)
        case .odd: return stop(.key)
        }
    }
}
