public import Columns
public import RecordModel
internal import Semantics
public import Values
public import WorkCalendar

/// Runs a plan over batches of records; for one thread.
///
/// ```
/// var next = 0
/// while next < batch.count {
///     let records = machine.run(batch, from: next)      // some of them at a time
///     …                                                 // machine.verdicts, machine.each
///     next = records.upperBound
/// }
/// ```
public final class Machine {
    /// What it runs.
    public let plan: Plan
    /// The working days.
    let calendar: WorkCalendar
    /// The day on which the cases are looked at.
    let asOf: Day?
    /// The region of records that state none.
    let defaultRegion: RegionTree.ID?
    /// Where the values of every node lie.
    let views: UnsafeMutablePointer<View>
    /// The memories that nodes share.
    let rooms: UnsafeMutablePointer<NodeRoom>
    /// Whether a state lets no row through, so that what only it asks for need not be made.
    let isDead: UnsafeMutablePointer<Bool>
    /// The rows of every frame.
    let frames: UnsafeMutablePointer<FrameRows>
    /// What the states of every wanted field mean.
    let meanings: [Meaning]
    /// What every code of a text says of a test, one more than the code, by node; empty for others.
    let textAnswers: [[UInt8]]
    /// Whether every place lies within some others, by the position of the other.
    let placeAnswers: [Int: [UInt8]]
    /// The numbers that do not fit their payload.
    var wide: [Quantity] = []
    /// The ends of periods that are not simply a day, of these records, and those that tables keep.
    var ends: [PeriodEnd] = [], keptEnds: [PeriodEnd] = []
    /// The ends of periods by the day of the event.
    var endTables: [EndTable.Key: EndTable] = [:]
    /// The rows of a frame in the frames around, while they are needed.
    var maps: [Int: [Int32]] = [:]
    /// The heaviest weights of the records of every group, by the rule's position among those over many records.
    var worst: [[[String]: WorstWeights]]
    /// The batch that is looked at.
    var batch: RecordBatch?
    /// The records that are looked at.
    public internal(set) var records = 0..<0
    /// Whether the one record that is looked at has more pairs of elements than there is room for, so that nothing was said of it.
    public internal(set) var isTooLarge = false

    /// How many records are looked at at once.
    static let mostRecords = 1_024
    /// How many rows a frame may have.
    static let mostRows = 1 << 18

    /// Prepares to run a plan.
    public init(_ plan: Plan, calendar: WorkCalendar, asOf: Day?, defaultRegion: RegionTree.ID? = nil) {
        (self.plan, self.calendar, self.asOf, self.defaultRegion) = (plan, calendar, asOf, defaultRegion)
        rooms = .allocate(capacity: plan.schedule.roomCount)
        isDead = .allocate(capacity: plan.nodes.count)
        isDead.initialize(repeating: false, count: plan.nodes.count)
        views = .allocate(capacity: plan.nodes.count)
        frames = .allocate(capacity: plan.frames.count)
        for index in 0..<plan.schedule.roomCount { (rooms + index).initialize(to: NodeRoom()) }
        for index in plan.nodes.indices {
            let room = rooms[plan.schedule.rooms[index]]
            let view = View(
                marks: room.marks.cells, longs: room.longs.cells, ints: room.ints.cells, clocks: nil, texts: nil,
                step: plan.nodes[index].frame == Frame.anywhere ? 0 : 1)
            (views + index).initialize(to: view)
        }
        for index in plan.frames.indices { (frames + index).initialize(to: FrameRows()) }
        meanings = plan.wishes.map { Meaning(of: $0.field, asOf: asOf) }
        textAnswers = plan.nodes.map { plan.textAnswers(of: $0) }
        placeAnswers = plan.placeAnswers()
        worst = plan.over.map { _ in [:] }
    }

    deinit {
        for index in 0..<plan.schedule.roomCount { rooms[index].free() }
        for index in plan.frames.indices { frames[index].free() }
        rooms.deallocate()
        isDead.deallocate()
        views.deallocate()
        frames.deallocate()
    }

    /// Looks at as many records of a batch from one on as it has room for, and returns which; at least one, unless there is none.
    public func run(_ batch: RecordBatch, from first: Int) -> Range<Int> {
        self.batch = batch
        isTooLarge = false
        var count = min(Machine.mostRecords, batch.count - first)
        guard count > 0 else { return first..<first }
        while !lay(batch, first..<first + count) {
            if count == 1 {
                isTooLarge = true
                break
            }
            count /= 2
        }
        records = first..<first + count
        if !isTooLarge { execute() }
        return records
    }

    /// Executes all nodes.
    private func execute() {
        wide.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        maps.removeAll(keepingCapacity: true)
        for node in plan.nodes.indices where isNeeded(node) {
            let rows = rows(of: node)
            let memory = room(node)
            views[node].marks = memory.pointee.marks.take(rows)
            if views[node].step == 0 { (views[node].longs, views[node].ints) = (memory.pointee.longs.take(1), memory.pointee.ints.take(1)) }
            if rows > 0 { execute(node, rows) }
            if plan.schedule.isGuard[node] { isDead[node] = marks(of: views[node], rows) & Mark.yes == 0 }
        }
    }

    /// Whether a node is needed: always, or since one of the states that ask for it lets a row through.
    private func isNeeded(_ node: Int) -> Bool {
        let guards = plan.schedule.guards[node]
        return guards.isEmpty || guards.contains { !isDead[$0] }
    }

    /// The memory of a node.
    @inline(__always) func room(_ node: Int) -> UnsafeMutablePointer<NodeRoom> { rooms + plan.schedule.rooms[node] }

    /// How many rows a node has.
    func rows(of node: Int) -> Int {
        let frame = plan.nodes[node].frame
        return frame == Frame.anywhere ? 1 : frames[frame].count
    }
}
