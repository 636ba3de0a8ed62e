public import RecordModel

/// Scans records into columns, a block at a time.
///
/// It is for one thread; every thread has its own. It never says anything wrong of a record: what it cannot take for certain is an odd piece.
public final class RecordScanner {
    /// How records lie in the input.
    public enum Format: Hashable, Sendable {
        /// One object a line.
        case lines
        /// Elements of an array whose opening bracket was taken already.
        case array
    }

    /// What a scan did.
    public struct Outcome: Hashable, Sendable {
        /// How many bytes were used: all of them belong to records, odd pieces and what stands between records.
        public var used: Int
        /// How many line breaks were among them.
        public var lines: Int
        /// Whether the array ended; what follows it is not used.
        public var isArrayOver: Bool
        /// Whether nothing more can be told without more bytes, or at all: a record that is longer than the buffer, or, in an array, something
        /// that is not JSON, begins at `used`.
        public var isStuck: Bool
    }

    /// The records, a batch for every layout, in their order.
    public let batches: [RecordBatch]
    /// What the last scan left to the other reader, in the order of the input.
    public private(set) var odd: [OddPiece] = []
    /// The walks, one for every layout.
    private let walks: UnsafeMutableBufferPointer<RecordWalk>
    /// How records lie in the input.
    private let format: Format
    /// How much a block may hold.
    private let limits: ScanLimits
    /// The position of the kind that the caller named among the kinds.
    private let namedKind: Int?
    /// The layouts by the kinds' positions.
    private let layouts: [Int: Int]
    /// The layout that the last record had.
    private var current = 0
    /// Whether a comma must come before the next element of the array.
    private var wantsComma = false
    /// The most fields that one object declares, and how many there are in all.
    private let declared: (most: Int, all: Int)

    /// Creates a scanner.
    ///
    /// - Parameters:
    ///   - layouts: one for every kind whose records are wanted as columns, at least one; records of other kinds are odd.
    ///   - kinds: all kinds that records may tell.
    ///   - regions: the places that texts may name.
    ///   - recordKind: the kind of records that tell none, as its `RecordKind.index`.
    public init(
        layouts: [ColumnLayout], kinds: [RecordKind], regions: RegionTree, recordKind: Int? = nil, format: Format = .lines,
        limits: ScanLimits = ScanLimits()
    ) {
        precondition(!layouts.isEmpty, "a scanner needs a layout")
        let made = layouts.map { RecordBatch(layout: $0, limits: limits) }
        batches = made
        // Not an array, every access to which would be watched.
        walks = .allocate(capacity: layouts.count)
        for (index, layout) in layouts.enumerated() {
            let walk = RecordWalk(layout, kinds: kinds, regions: regions, batch: made[index], breaksAreBlanks: format == .array)
            walks.initializeElement(at: index, to: walk)
        }
        namedKind = recordKind.flatMap { index in kinds.firstIndex { $0.index == index } }
        let positions = walks.enumerated().map { ($1.knowledge.kind, $0) }
        let byKind = Dictionary(positions) { first, _ in first }
        self.layouts = byKind
        (self.format, self.limits) = (format, limits)
        current = namedKind.flatMap { byKind[$0] } ?? 0
        declared = kinds.reduce((0, 0)) { sum, kind in
            let (most, all) = RecordScanner.declared(kind.fields)
            return (max(sum.0, most), max(sum.1, all))
        }
    }

    deinit {
        for walk in walks { walk.deallocate() }
        walks.deinitialize()
        walks.deallocate()
    }

    /// Scans from the beginning of a buffer; the batches and odd pieces are those of this scan alone.
    ///
    /// - Parameter isLast: whether the input ends with the buffer, so that a line without a line break is whole.
    /// - Complexity: O(bytes).
    public func scan(_ buffer: InputBuffer, isLast: Bool) -> Outcome {
        odd.removeAll(keepingCapacity: true)
        let bytes = buffer.bytes
        guard let base = bytes.baseAddress else { return Outcome(used: 0, lines: 0, isArrayOver: false, isStuck: false) }
        for index in walks.indices {
            batches[index].clear()
            batches[index].input = bytes
            walks[index].base = base
        }
        var block = Block(base: base, end: base + bytes.count, isLast: isLast, next: base)
        while true {
            switch format {
            case .lines: if !scanLine(&block) { return block.outcome }
            case .array: if !scanElement(&block) { return block.outcome }
            }
        }
    }

    /// How far a scan has come.
    private struct Block {
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

    /// Scans one line; false when the block is over.
    private func scanLine(_ block: inout Block) -> Bool {
        var start = block.next
        while start < block.end, start[0] <= 0x20, start[0] == 0x20 || start[0] == 0x09 || start[0] == 0x0D || start[0] == 0x0A {
            if start[0] == 0x0A {
                block.lines += 1
                block.next = start + 1
            }
            start += 1
        }
        if start == block.end {
            if block.isLast { block.next = start }
            return false
        }
        switch walk(start, in: block) {
        case .full: return false
        case .record(let end, let row, let layout):
            let after = walks[layout].afterBlanks(end)
            if after[0] == 0x0A, after < block.end { return take(start, end, row, layout, after + 1, &block) }
            if after == block.end, block.isLast { return take(start, end, row, layout, after, &block) }
            batches[layout].takeBack(row)
            return leaveLine(start, .syntax, &block)
        case .odd(let reason): return leaveLine(start, reason, &block)
        }
    }

    /// Leaves the line that begins at a position to the other reader; false when its end is not in the block.
    private func leaveLine(_ start: Position, _ reason: OddPiece.Reason, _ block: inout Block) -> Bool {
        guard let line = Lines.end(from: start, to: block.end) ?? (block.isLast ? block.end : nil) else {
            block.isStuck = block.next == block.base
            return false
        }
        odd.append(OddPiece(start: block.next - block.base, end: line - block.base, reason: reason))
        block.next = line < block.end ? line + 1 : line
        block.lines += line < block.end ? 1 : 0
        return true
    }

    /// Keeps the record in a row; `next` is the position after it and its line break.
    private func take(_ start: Position, _ end: Position, _ row: Int, _ layout: Int, _ next: Position, _ block: inout Block) -> Bool {
        if mayHoldTooMuch(start, end) {
            batches[layout].takeBack(row)
            odd.append(OddPiece(start: start - block.base, end: end - block.base, reason: .size))
        } else {
            batches[layout].records.starts[row] = UInt32(truncatingIfNeeded: start - block.base)
            batches[layout].records.ends[row] = UInt32(truncatingIfNeeded: end - block.base)
        }
        if format == .lines { block.lines += next > block.next && next[-1] == 0x0A ? 1 : 0 }
        block.next = next
        return true
    }

    /// Scans one element of an array; false when the block is over.
    private func scanElement(_ block: inout Block) -> Bool {
        var start = walks[0].afterBlanks(block.next)
        if start < block.end, start[0] == .endBracket, wantsComma {
            finish(&block, start + 1)
            block.isArrayOver = true
            return false
        }
        if wantsComma {
            guard start[0] == .comma, start < block.end else { return stuck(&block) }
            start = walks[0].afterBlanks(start + 1)
        }
        guard start < block.end else { return stuck(&block) }
        let walked = walk(start, in: block)
        switch walked {
        case .full: return false
        case .record(let end, let row, let layout):
            finish(&block, block.next)
            _ = take(start, end, row, layout, block.next, &block)
            finish(&block, end)
        case .odd(let reason):
            // The whole of it must be JSON to know where it ends.
            guard reason != .syntax, start[0] == .brace, let end = walks[0].skipWhole(start) else { return stuck(&block) }
            odd.append(OddPiece(start: start - block.base, end: end - block.base, reason: reason))
            finish(&block, end)
        }
        wantsComma = true
        return true
    }

    /// Uses the bytes up to a position.
    private func finish(_ block: inout Block, _ next: Position) {
        block.lines += Lines.count(from: block.next, to: next)
        block.next = next
    }

    /// Stops where nobody can say what comes.
    private func stuck(_ block: inout Block) -> Bool {
        block.isStuck = block.next == block.base || block.isLast
        return false
    }

    /// What became of a record.
    private enum Walked {
        /// It has a row in the batch of a layout.
        case record(end: Position, row: Int, layout: Int)
        /// The other reader decides.
        case odd(OddPiece.Reason)
        /// The block has no room for it.
        case full
    }

    /// Walks over the record at a position, as the kind of the one before, and anew when it turns out to be of another.
    private func walk(_ start: Position, in block: Block) -> Walked {
        for _ in 0..<2 {
            let layout = current
            let row = batches[layout].count
            guard row < limits.records else { return .full }
            batches[layout].tables[0].count = row + 1
            if let end = walks[layout].record(start, row: row) {
                if isOfKind(walks[layout]) { return .record(end: end, row: row, layout: layout) }
                batches[layout].takeBack(row)
                return .odd(.kind)
            }
            batches[layout].takeBack(row)
            switch walks[layout].failure {
            case .full:
                let isEmpty = block.next == block.base && odd.isEmpty
                return isEmpty || batches.allSatisfy { $0.count == 0 } ? .odd(.size) : .full
            case .otherKind:
                guard let other = layouts[Int(walks[layout].told)], other != layout else { return .odd(.kind) }
                current = other
            case .odd(let reason): return .odd(reason)
            case .none: return .odd(.syntax)
            }
        }
        return .odd(.kind)
    }

    /// `true` iff the record that was walked over is of the walk's kind, by what it says or by what the caller named.
    private func isOfKind(_ walk: RecordWalk) -> Bool {
        if walk.told >= 0 { return Int(walk.told) == walk.knowledge.kind && namedKind ?? walk.knowledge.kind == walk.knowledge.kind }
        return namedKind == walk.knowledge.kind
    }

    /// `true` iff a record may have more values than are allowed; the other reader counts them exactly.
    private func mayHoldTooMuch(_ start: Position, _ end: Position) -> Bool {
        // A value with its comma has two bytes at least, and every element of a list as many facts as the list has fields.
        let facts = (end - start) / 2 * (1 + declared.most) + declared.all
        guard facts > limits.recordValues else { return false }
        return Lines.values(from: start, to: end) * (2 + declared.most) + declared.all > limits.recordValues
    }

    /// Returns how many fields the object with the most has, and how many there are in all.
    private static func declared(_ fields: [Field]) -> (most: Int, all: Int) {
        fields.reduce((fields.count, fields.count)) { sum, field in
            switch field.type {
            case .group(let inner), .list(let inner):
                let (most, all) = declared(inner)
                return (max(sum.0, most), sum.1 + all)
            default: return sum
            }
        }
    }
}
