internal import RecordModel
internal import Values

/// The threads of a run: any of them cuts blocks from the input, one at a time, and evaluates blocks; the first of them takes the reports in order.
///
/// At most `window` blocks are under way, so that memory does not grow with the input. A thread that cannot go on helps with what is there. One that
/// has more to report than a report keeps waits until its block is the next one, and hands parts of it on from then on.
final class Crew: @unchecked Sendable {
    /// A block with what was found in it.
    struct Done: Sendable {
        /// The block.
        var block: InputBlock
        /// What was found.
        var report: BlockReport
        /// The hash of its piece.
        var leaf: String?
    }

    /// What was found at the beginning of a block that is evaluated still.
    struct Part: Sendable {
        /// The position of the input.
        var input: Int
        /// What was found wrong before the block, with its first part.
        var problems: [InputProblem]
        /// What was told.
        var told: BlockReport.Told
    }

    /// What is taken, in the order of the input.
    enum Given: Sendable {
        case part(Part)
        case whole(Done)
    }

    /// What a thread does next.
    private enum Step {
        case evaluate(InputBlock)
        case take(Given)
        case read
        case end
    }

    /// What all threads share; only touched within the monitor.
    private struct State {
        /// Blocks that nobody has begun to evaluate, the oldest first.
        var waiting: [InputBlock] = []
        /// What was found in blocks, by their number, until its turn comes.
        var done: [Int: Done] = [:]
        /// A part of the block whose turn it is.
        var part: Part?
        /// The number of the next block, and of the next report to take.
        var next = 0, taken = 0
        /// Whether somebody reads, whether everything was read, and whether nothing more is wanted.
        var isReading = false, isRead = false, isStopped = false
    }

    /// What all threads share.
    private var state = State()
    /// Guards it.
    private let monitor = Monitor()
    /// Cuts blocks; used by the thread that has set `isReading`.
    private let source: BlockSource
    /// Evaluates blocks: makes what a thread needs.
    private let makeEvaluator: @Sendable () -> any BlockEvaluator
    /// Begins the report of a block.
    private let makeReport: @Sendable () -> BlockReport
    /// How many blocks are under way at most.
    private let window: Int
    /// How many threads work.
    private let jobs: Int
    /// How many blocks were done before the run was interrupted.
    private let doneBefore: Int
    /// Takes what is given; only the first thread does, while it works.
    private var take: (Given) -> Void = { _ in }

    /// Creates a crew of so many threads.
    init(
        _ source: BlockSource, jobs: Int, doneBefore: Int, evaluator: @escaping @Sendable () -> any BlockEvaluator,
        report: @escaping @Sendable () -> BlockReport
    ) {
        self.source = source
        self.jobs = max(jobs, 1)
        self.doneBefore = doneBefore
        window = 2 * max(jobs, 1) + 1
        makeEvaluator = evaluator
        makeReport = report
    }

    /// Works until everything was taken; whoever cannot take a report ends the work.
    func run(_ take: (Given) throws(AuditTrouble) -> Void) throws(AuditTrouble) {
        let threads = (1..<jobs).map { _ in WorkThread { self.help() } }
        defer {
            monitor.change { state.isStopped = true }
            for thread in threads { thread.join() }
        }
        var evaluator: (any BlockEvaluator)?
        var trouble: AuditTrouble?
        withoutActuallyEscaping(take) { take in
            self.take = { [unowned self] given in
                guard trouble == nil else { return }
                do throws(AuditTrouble) { try take(given) } catch {
                    trouble = error
                    monitor.change { state.isStopped = true }
                }
            }
            while trouble == nil, work(with: &evaluator, mayTake: true) {}
            self.take = { _ in }
        }
        if let trouble { throw trouble }
    }

    /// What every thread but the first does.
    private func help() {
        var evaluator: (any BlockEvaluator)?
        while work(with: &evaluator, mayTake: false) {}
    }

    /// Does the next thing that is to be done, and waits for it if need be; false when there is nothing more.
    private func work(with evaluator: inout (any BlockEvaluator)?, mayTake: Bool) -> Bool {
        switch monitor.wait(for: { step(mayTake: mayTake, mayRead: true) }) {
        case .end: return false
        case .take(let given): take(given)
        case .evaluate(let block): evaluate(block, with: &evaluator, mayTake: mayTake)
        case .read:
            let goesOn = source.advance { block in push(block, with: &evaluator, mayTake: mayTake) }
            monitor.change {
                state.isReading = false
                state.isRead = state.isRead || !goesOn
            }
        }
        return true
    }

    /// What a thread does next; nil when it has to wait. Only called within the monitor.
    private func step(mayTake: Bool, mayRead: Bool) -> Step? {
        if state.isStopped { return .end }
        if mayTake, let given = nextGiven() { return .take(given) }
        if !state.waiting.isEmpty { return .evaluate(state.waiting.removeFirst()) }
        if state.isRead, state.taken == state.next { return .end }
        guard mayRead, !state.isReading, !state.isRead, state.next < state.taken + window else { return nil }
        state.isReading = true
        return .read
    }

    /// What is to be taken next, if it is there. Only called within the monitor.
    private func nextGiven() -> Given? {
        if let part = state.part {
            state.part = nil
            return .part(part)
        }
        guard let done = state.done.removeValue(forKey: state.taken) else { return nil }
        state.taken += 1
        return .whole(done)
    }

    /// Hands a block on to be evaluated, and helps until there is room for it; false when no more are wanted.
    private func push(_ block: InputBlock, with evaluator: inout (any BlockEvaluator)?, mayTake: Bool) -> Bool {
        while true {
            let next = monitor.wait { () -> Step? in
                if state.isStopped { return .end }
                if state.next < state.taken + window { return .read }
                return step(mayTake: mayTake, mayRead: false)
            }
            switch next {
            case .end: return false
            case .take(let given): take(given)
            case .evaluate(let block): evaluate(block, with: &evaluator, mayTake: mayTake)
            case .read:
                monitor.change {
                    var block = block
                    block.number = state.next
                    block.isDone = state.next < doneBefore
                    state.next += 1
                    state.waiting.append(block)
                }
                return true
            }
        }
    }

    /// Evaluates a block.
    private func evaluate(_ block: InputBlock, with evaluator: inout (any BlockEvaluator)?, mayTake: Bool) {
        var report = makeReport()
        let problems = Shared(block.problems)
        if !block.isDone {
            if evaluator == nil { evaluator = makeEvaluator() }
            let (number, input) = (block.number, block.input)
            report.whenFull { told in
                self.give(Part(input: input, problems: problems.value, told: told), of: number, mayTake: mayTake)
                problems.set([])
            }
            evaluator?.evaluate(block, to: &report)
            report.whenFull(nil)
        }
        let leaf = block.piece.map { PieceHash.leaf(block.bytes.span.extracting($0)) }
        var rest = block
        rest.bytes = []
        rest.content = .nothing
        rest.problems = problems.value
        let done = Done(block: rest, report: report, leaf: leaf)
        monitor.change { state.done[done.block.number] = done }
    }

    /// Gives a part of a block when its turn has come; the first thread takes what comes before meanwhile. When the work was stopped it is lost.
    private func give(_ part: Part, of number: Int, mayTake: Bool) {
        var isGiven = false
        while !isGiven {
            let next = monitor.wait { () -> Step? in
                if state.isStopped { return .end }
                if mayTake, let given = nextGiven() { return .take(given) }
                guard state.taken == number, state.part == nil else { return nil }
                isGiven = true
                if mayTake { return .take(.part(part)) }
                state.part = part
                return .end
            }
            guard case .take(let given) = next else { return }
            take(given)
        }
    }
}
