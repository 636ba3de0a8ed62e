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
    /// Where the records of the batch lie.
    let records: RecordMemory
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
    /// Whether the record has a key among fields that is none and was not told before.
    var metStranger = false
    /// The members of such keys.
    var strangers: [Int32] = []
    /// Why values of the record cannot be read, as positions in `knowledge.codes`, one for every value.
    var troubles: [Int32] = []
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
    /// How many spellings of a key are learnt, and with how many blanks.
    static let mostSpellings = 4, mostBlanks = 24

    /// Says why the walk stops.
    @inline(never) mutating func stop(_ reason: OddPiece.Reason) -> Position? {
        failure = .odd(reason)
        return nil
    }

    /// Returns the first position from one on that is no blank.
    @inline(__always) func afterBlanks(_ start: Position) -> Position {
        // Not a method of the walk, which would be copied whole to be asked.
        start[0] > 0x20 ? start : RecordWalk.afterManyBlanks(start, breaksAreBlanks)
    }

    /// The same when there is a blank, or something that is none.
    @inline(never) private static func afterManyBlanks(_ start: Position, _ breaksAreBlanks: Bool) -> Position {
        var position = start
        while position[0] == 0x20 || position[0] == 0x09 || position[0] == 0x0D || (position[0] == 0x0A && breaksAreBlanks) {
            position += 1
        }
        return position
    }

    /// Walks over a whole record into a row; returns the position after it.
    mutating func record(_ start: Position, row: Int) -> Position? {
        (failure, told) = (.none, -1)
        if metStranger { forgetStrangers() }
        if !troubles.isEmpty { troubles.removeAll(keepingCapacity: true) }
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
    ///
    /// The key that followed the last one before is expected again, blanks and all; only when another comes is it looked for.
    mutating func object(_ start: Position, _ node: Int32, _ row: Int, _ depth: Int) -> Position? {
        guard depth <= RecordWalk.deepest else { return stop(.syntax) }
        var (position, previous, seen) = (start + 1, Member.none, UInt64(0))
        var index = links[Int(node)].first.0
        while true {
            let member = members + Int(index)
            let value = position + member.pointee.length
            if member.stands(at: position), value[0] > 0x20 {
                position = value
            } else {
                guard let found = find(position, node, after: previous) else { return nil }
                (index, position) = (found.index, found.value)
                if index == Member.none { return position + 1 }
            }
            guard let end = self.value(position, index, row, depth, &seen) else { return nil }
            position = end
            if position[0] != .comma {
                position = afterBlanks(position)
                if position[0] == .endBrace { return position + 1 }
                guard position[0] == .comma else { return stop(.syntax) }
            }
            position += 1
            previous = index
            index = (members + Int(index)).expected
        }
    }

    /// Walks over the value of a key.
    @inline(__always)
    private mutating func value(_ position: Position, _ index: Int32, _ row: Int, _ depth: Int, _ seen: inout UInt64) -> Position? {
        let member = members + Int(index)
        let column = Int(member.pointee.column)
        switch member.pointee.action {
        case .skip: return skip(position, index, depth)
        case .stranger: return stranger(position, index, depth)
        case .checkText: return checkText(position, index, column, row, depth)
        case .checkAmount: return checkAmount(position, index, column, row, depth)
        case .check: return check(position, index, column, row, depth)
        case .time: return time(position, index, column, row, depth)
        case .money: return number(position, index, column, row, depth, least: -.max, most: .max, isWhole: false)
        case .share: return number(position, index, column, row, depth, least: -Scaled.one, most: Scaled.one, isWhole: false)
        case .count: return number(position, index, column, row, depth, least: 0, most: .max, isWhole: true)
        case .boolean: return boolean(position, index, column, row, depth)
        case .word: return rare(position, index, column, row, depth)
        case .text: return text(position, index, column, row, depth)
        case .group:
            guard member.pointee.seen & seen == 0 else { return stop(.key) }
            seen |= member.pointee.seen
            return group(position, index, column, row, depth)
        case .list: return list(position, index, column, row, depth)
        case .kind: return kind(position, index, column, row, depth)
        case .odd: return stop(.key)
        }
    }
}
