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
        /// Whether nothing was told because what begins with the buffer does not end in it, or, in an array, because nobody can say where it ends.
        ///
        /// A caller that can read more into the buffer does so; one whose buffer is full lets it grow or leaves the record to the other reader.
        public var isStuck: Bool
    }

    /// The records, a batch for every layout, in their order.
    public let batches: [RecordBatch]
    /// What the last scan left to the other reader, in the order of the input.
    public internal(set) var odd: [OddPiece] = []
    /// The offsets of records that have rows and in which a key stands for the first time that is no field, so that a caller can name it.
    public internal(set) var strange: [Int] = []
    /// The walks, one for every layout.
    let walks: UnsafeMutableBufferPointer<RecordWalk>
    /// How records lie in the input.
    let format: Format
    /// How much a block may hold.
    let limits: ScanLimits
    /// The position of the kind that the caller named among the kinds.
    let namedKind: Int?
    /// The layouts by the kinds' positions.
    let layouts: [Int: Int]
    /// The layout that the last record had.
    var current = 0
    /// Whether a comma must come before the next element of the array.
    var wantsComma = false
    /// The most fields that one object of a kind with a layout declares, and how many there are in all.
    let declared: (most: Int, all: Int)

    /// Creates a scanner.
    ///
    /// - Parameters:
    ///   - layouts: one for every kind whose records are wanted as columns, at least one; records of other kinds are odd.
    ///   - kinds: all kinds that records may tell.
    ///   - regions: the places that texts may name.
    ///   - recordKind: the kind of records that tell none, as its `RecordKind.index`.
    public init(
        layouts: [ColumnLayout], kinds: RecordKinds, regions: RegionTree, recordKind: Int? = nil, format: Format = .lines,
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
        namedKind = recordKind.flatMap { index in kinds.position(ofIndex: index) }
        let positions = walks.enumerated().map { ($1.knowledge.kind, $0) }
        let byKind = Dictionary(positions) { first, _ in first }
        self.layouts = byKind
        (self.format, self.limits) = (format, limits)
        current = namedKind.flatMap { byKind[$0] } ?? 0
        declared = layouts.reduce((0, 0)) { sum, layout in
            let (most, all) = RecordScanner.declared(layout.kind.fields)
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
        strange.removeAll(keepingCapacity: true)
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
