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

    /// The records, a batch for every layout, in their order; layouts that are made when a record asks for them come behind the others.
    public private(set) var batches: [RecordBatch] = []
    /// What the last scan left to the other reader, in the order of the input.
    public internal(set) var odd: [OddPiece] = []
    /// The records with rows that a caller may want to read again, since they have keys that are no field, each told once, or values that cannot
    /// be read; in the order of the input.
    public internal(set) var noted: [NotedRecord] = []
    /// The walks, one for every layout.
    let walks: UnsafeMutablePointer<RecordWalk>
    /// The kinds that records may tell.
    private let kinds: RecordKinds
    /// The places that texts may name.
    private let regions: RegionTree
    /// The members by which input of another form is recognised; an object with one of them is odd.
    private let otherForms: Set<String>
    /// Makes the layout of a kind, by its position, when a record of it is met.
    private let makeLayout: (Int) -> ColumnLayout?
    /// The bytes that are being scanned.
    private var input = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// How records lie in the input.
    let format: Format
    /// How much a block may hold.
    let limits: ScanLimits
    /// The position of the kind that the caller named among the kinds.
    let namedKind: Int?
    /// The layouts by the kinds' positions; nil for a kind that has none.
    private var layouts: [Int: Int?] = [:]
    /// The layout that the last record had.
    var current = 0
    /// Whether a comma must come before the next element of the array.
    var wantsComma = false
    /// The most fields that one object of a kind with a layout declares, and how many there are in all.
    private(set) var declared = (most: 0, all: 0)

    /// Creates a scanner.
    ///
    /// - Parameters:
    ///   - layouts: one for every kind whose records are wanted as columns; records of other kinds are odd.
    ///   - kinds: all kinds that records may tell.
    ///   - regions: the places that texts may name.
    ///   - recordKind: the kind of records that tell none, as its `RecordKind.index`.
    public convenience init(
        layouts: [ColumnLayout], kinds: RecordKinds, regions: RegionTree, recordKind: Int? = nil, format: Format = .lines,
        limits: ScanLimits = ScanLimits()
    ) {
        self.init(kinds: kinds, regions: regions, recordKind: recordKind, format: format, limits: limits) { kind in
            layouts.first { $0.kind.index == kinds[kind].index }
        }
        for layout in layouts { if let kind = kinds.position(ofIndex: layout.kind.index) { _ = self.layout(of: kind) } }
    }

    /// Creates a scanner that asks for the layout of a kind, by its position in the kinds, when it meets the first record of it.
    public init(
        kinds: RecordKinds, regions: RegionTree, recordKind: Int? = nil, otherForms: Set<String> = [], format: Format = .lines,
        limits: ScanLimits = ScanLimits(), layout makeLayout: @escaping (Int) -> ColumnLayout?
    ) {
        self.otherForms = otherForms
        (self.kinds, self.regions, self.makeLayout, self.format, self.limits) = (kinds, regions, makeLayout, format, limits)
        // Not an array, every access to which would be watched.
        walks = .allocate(capacity: kinds.count + 1)
        namedKind = recordKind.flatMap { kinds.position(ofIndex: $0) }
    }

    deinit {
        for index in batches.indices { walks[index].deallocate() }
        walks.deinitialize(count: batches.count)
        walks.deallocate()
    }

    /// Returns the layout of a kind, which is made when it is first asked for; nil when records of the kind are not wanted as columns.
    func layout(of kind: Int) -> Int? {
        if let known = layouts[kind] { return known }
        let made = makeLayout(kind).map(add)
        layouts[kind] = .some(made)
        return made
    }

    /// Adds a layout and returns its position.
    private func add(_ layout: ColumnLayout) -> Int {
        let batch = RecordBatch(layout: layout, limits: limits)
        var walk = RecordWalk(
            layout, kinds: kinds, regions: regions, otherForms: otherForms, batch: batch, breaksAreBlanks: format == .array)
        batch.input = input
        if let base = input.baseAddress { walk.base = base }
        (walks + batches.count).initialize(to: walk)
        batches.append(batch)
        let (most, all) = RecordScanner.declared(layout.kind.fields)
        declared = (max(declared.most, most), max(declared.all, all))
        return batches.count - 1
    }

    /// Decides with which layout the first record is walked over: that of the kind that the caller named, else one without fields, which finds out
    /// of which kind it is.
    private func begin() {
        if !batches.isEmpty { return }
        if let namedKind, let layout = layout(of: namedKind) { return current = layout }
        guard var kind = kinds.first else { return }
        (kind.index, kind.fields, kind.kindKeys, kind.datedBy) = (-1, [], [], nil)
        if let layout = ColumnLayout(kind: kind, wanted: []) { current = add(layout) }
    }

    /// Scans from the beginning of a buffer; the batches and odd pieces are those of this scan alone.
    ///
    /// - Parameter isLast: whether the input ends with the buffer, so that a line without a line break is whole.
    /// - Complexity: O(bytes).
    public func scan(_ buffer: InputBuffer, isLast: Bool) -> Outcome { scan(buffer.bytes, isLast: isLast) }

    /// Scans bytes where they lie. Behind them `InputBuffer.padding` more must be readable; they are zeros, or the last byte before them is a line
    /// break and records are lines.
    public func scan(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Outcome {
        odd.removeAll(keepingCapacity: true)
        noted.removeAll(keepingCapacity: true)
        input = bytes
        begin()
        guard let base = bytes.baseAddress, !batches.isEmpty else {
            return Outcome(used: 0, lines: 0, isArrayOver: false, isStuck: false)
        }
        for index in batches.indices {
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
    static func declared(_ fields: [Field]) -> (most: Int, all: Int) {
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
