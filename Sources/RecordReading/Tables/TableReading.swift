public import Tables

/// The reading of a table of separated values by two: somebody faster takes the rows that are plain, this takes those that are not.
///
/// What it remembers of the table is right whoever took the rows: the keys of records, the columns that were told of, how many records there were.
public final class TableReading {
    /// A place at which somebody faster may go on.
    public struct Stop: Sendable {
        /// What there is to know of the rows that follow.
        public var frame: TableFrame
        /// Where the next row begins, which begins a record.
        public var state: CSVState
        /// The columns that must say nothing, since it would have to be told that they do.
        public var silent: [Int]
    }

    /// What was read and not taken yet.
    private final class Outcomes {
        /// The outcomes.
        var all: [TableOutcome] = []
    }

    /// What was read and not taken yet.
    private let outcomes = Outcomes()
    /// The input.
    private let input: InputSession
    /// The reading of its rows.
    private let session: TableSession
    /// Where the last stretch began that this has read, and how many records had been begun before the last row.
    private var start = 0, begun = 0

    /// Begins to read an input that is separated values.
    public init(_ reader: RecordReader, name: String, pieces next: @escaping () throws(ReadFailure) -> [UInt8]) {
        reader.forgetUnknownFields()
        let outcomes = outcomes
        input = reader.session(ByteStream(isHashed: false, next), name) { outcome in
            outcomes.all.append(.other(outcome))
            return true
        }
        session = TableSession(input.text(), input)
        input.takeRows = { [unowned input] record in
            input.handOut(record) { outcome in
                outcomes.all.append(outcome)
                return true
            }
        }
        session.begin()
    }

    /// Takes what was read since it was last asked.
    public func take() -> [TableOutcome] {
        defer { outcomes.all = [] }
        return outcomes.all
    }

    /// How many outcomes there are to take.
    public var count: Int { outcomes.all.count }

    /// Where the reader of rows stands.
    public var state: CSVState? { (session.reader as? CSVReader)?.state }

    /// Reads the next row; false at the end.
    public func step() -> Bool {
        begun = session.begun
        return session.step()
    }

    /// Ends the table.
    public func finish() {
        session.finish()
        input.reportFailure()
    }

    /// Where somebody faster may go on after the last step; nil when that is not certain.
    ///
    /// Rows that make a record together are left at the row that begins the next one: it is given up here.
    public func stop() -> Stop? {
        guard session.ahead.isEmpty, let plan = session.plan, plan.hasRead, let state, !session.isSpoilt else { return nil }
        guard state.encoding != .utf16LittleEndian, state.encoding != .utf16BigEndian, let frame = frame(of: plan, state) else {
            return nil
        }
        // The cell that tells the kind is compared by its bytes.
        if state.encoding == .gb18030, frame.kindCell.contains(where: { $0 >= 0x80 }) { return nil }
        let silent = frame.nameless.filter { !session.nameless.contains($0) }
        if frame.keyColumn == nil {
            guard session.pending.isEmpty, state.position.offset > start else { return nil }
            return Stop(frame: frame, state: state, silent: silent)
        }
        guard session.begun > begun, session.pending.count == 1, session.pending[0].start.offset > start else { return nil }
        // A row that does not tell its kind is of that of the row before it.
        guard let plans = session.plans, !plans.areTold || !plans.isSilent(session.pending[0]) else { return nil }
        var before = state
        (before.position, before.number) = (session.pending[0].start, session.pending[0].number)
        return Stop(frame: frame, state: before, silent: silent)
    }

    /// Leaves the rows that follow to somebody else.
    public func leave() { session.drop() }

    /// Goes on at a row, the records before it having been taken by somebody else.
    public func goOn(_ state: CSVState, after records: Int) {
        start = state.position.offset
        input.pass(records: records)
        input.stream.goOn(at: state.position.offset)
        session.reader = input.text(from: state)
    }

    /// Notes the key of a record that is put together of rows; `false` iff another one had it.
    public func isNew(_ key: UnsafeBufferPointer<UInt8>) -> Bool { session.seen.insert(key) }

    /// The frame of a plan, which is made when it is first asked for.
    private func frame(of plan: TablePlan, _ state: CSVState) -> TableFrame? {
        if let known = plan.frame { return known }
        guard let plans = session.plans, let shape = session.shape, let row = session.last else { return nil }
        let frame = TableFrame(plan, plans, shape, of: row, delimiter: state.delimiter, input.options)
        plan.frame = .some(frame)
        return frame
    }
}
