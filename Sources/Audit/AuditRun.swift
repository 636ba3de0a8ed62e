internal import Evaluation
public import Findings
internal import Glibc
public import RecordModel
public import RecordReading
internal import Reports
internal import Semantics
internal import Synchronization
internal import Values

/// An audit from its inputs to its files.
public struct AuditRun {
    /// What is to be done about what lies in the folder already.
    public enum Mode: Hashable, Sendable {
        /// Nothing may lie there.
        case fresh
        /// An interrupted run goes on.
        case resume
        /// What lies there is replaced when the run is complete.
        case overwrite
    }

    /// How a run ended.
    public enum Outcome: Sendable {
        /// The results are there.
        case complete(AuditResult)
        /// The part is there, to be merged with the others.
        case part(RunSummary)
        /// It had been complete before, and ended with a code; nil for a part.
        case wasComplete(exit: Int32?)
    }

    /// What whoever started the run has to do with it while it goes on.
    public struct Hooks {
        /// Gives bytes of standard input; none at the end.
        public var readInput: () throws(ReadFailure) -> [UInt8]
        /// Is told how far the run has come, after every block.
        public var progress: (AuditProgress) -> Void
        /// Is told of an error of the input, and in a run without a folder of a warning; not of all, when there are many.
        public var problem: (InputProblem) -> Void
        /// Says with which code the program will end.
        public var exit: (RunSummary) -> Int32

        /// Creates hooks.
        public init(
            readInput: @escaping () throws(ReadFailure) -> [UInt8], progress: @escaping (AuditProgress) -> Void,
            problem: @escaping (InputProblem) -> Void, exit: @escaping (RunSummary) -> Int32
        ) {
            self.readInput = readInput
            self.progress = progress
            self.problem = problem
            self.exit = exit
        }
    }

    /// What is done.
    let setting: AuditSetting
    /// What is read.
    let inputs: AuditInputs
    /// What has to be done with it meanwhile.
    let hooks: Hooks
    /// Evaluates blocks.
    let makeEvaluator: @Sendable () -> any BlockEvaluator

    /// Prepares a run; `evaluator` makes what one thread needs to evaluate blocks.
    public init(
        _ setting: AuditSetting, _ inputs: AuditInputs, hooks: Hooks, evaluator: @escaping @Sendable () -> any BlockEvaluator
    ) {
        self.setting = setting
        self.inputs = inputs
        self.hooks = hooks
        makeEvaluator = evaluator
    }

    /// Runs the audit and leaves its results in a folder.
    public func run(in path: String, _ mode: Mode) throws(AuditTrouble) -> Outcome {
        let identity = RunIdentity(setting, inputs)
        let pieces = try pieces()
        let folder = try OutputFolder(path, setting.disk)
        let note = try note(in: folder, mode, identity)
        if let note, !note.finished.isEmpty {
            try folder.complete(note.finished)
            return .wasComplete(exit: folder.exit)
        }
        if mode == .resume, note == nil, folder.state == .complete { return .wasComplete(exit: folder.exit) }
        if note == nil { folder.clear() }
        let counts = note?.counts ?? Array(repeating: 0, count: LedgerFiles.count)
        let files = try LedgerFiles(in: folder, setting.seal, isPart: setting.part != nil, keeping: counts)
        let printer = BlockPrinter(setting)
        if note == nil, setting.part == nil, let table = printer.table { try files.table?.write(table.header) }
        var ledger = Ledger(setting, printer, inputs: identity.names, files: files)
        try work(&ledger, Keeping(folder: folder, identity: identity, note: note), pieces)
        return try Completion(setting, folder, identity, hooks.exit).complete(&ledger)
    }

    /// Runs the audit and hands the lines of findings on as they come, in the order of the input; no file is written and no problem kept.
    ///
    /// - Parameter write: takes whole lines, of one or several blocks; false when nobody reads them any more: the run then only counts.
    /// - Returns: what was found, and how many problems the hook was told of.
    public func run(to write: @escaping ([UInt8]) -> Bool) throws(AuditTrouble) -> (result: AuditResult, shown: ShownProblems) {
        let isRead = Shared(true)
        let files = LedgerFiles { bytes in if !write(bytes) { isRead.set(false) } }
        var ledger = Ledger(setting, BlockPrinter(setting), inputs: inputs.items.map(\.name), files: files)
        let shown = try work(&ledger, nil, nil, isRead: isRead)
        let result = try Completion.conclude(&ledger, setting, hooks.exit)
        try ledger.files.sync()
        return (result, shown)
    }

    /// The note of an interrupted run that is to go on; nil when the run begins.
    private func note(in folder: OutputFolder, _ mode: Mode, _ identity: RunIdentity) throws(AuditTrouble) -> Note? {
        switch (mode, folder.state) {
        case (.fresh, .complete): throw .resultsExist(folder.path)
        case (.fresh, .interrupted): throw .interruptedRun(folder.path)
        case (.fresh, .empty), (.overwrite, _), (.resume, .empty), (.resume, .complete): return nil
        case (.resume, .interrupted): break
        }
        guard let bytes = try folder.readNote() else { return nil }
        guard let note = try? Note(bytes) else { throw .damaged(folder.path(of: OutputFolder.checkpoint)) }
        try identity.require(note.identity)
        if note.part != setting.part { throw .otherRun(.flags) }
        return note
    }

    /// The pieces of the inputs that belong to the part; nil for a whole run.
    private func pieces() throws(AuditTrouble) -> [Range<Int>]? {
        guard let part = setting.part else { return nil }
        var counts: [Int] = []
        for (item, size) in zip(inputs.items, inputs.sizes) {
            switch (item, size) {
            case (.problem, _): counts.append(1)
            case (.file, let size?): counts.append(max((size + setting.seal.pieceBytes - 1) / setting.seal.pieceBytes, 1))
            case (.file, nil), (.standardInput, _): throw .notPartable(item.name)
            }
        }
        return part.pieces(of: counts)
    }

    /// What a run needs that leaves its results in a folder.
    struct Keeping {
        /// The folder.
        var folder: OutputFolder
        /// Which run it is.
        var identity: RunIdentity
        /// The note of an interrupted run that goes on.
        var note: Note?
    }

    /// Reads the inputs and takes what is found; returns which problems were told.
    @discardableResult func work(
        _ ledger: inout Ledger, _ keeping: Keeping?, _ pieces: [Range<Int>]?, isRead: Shared<Bool> = Shared(true)
    ) throws(AuditTrouble) -> ShownProblems {
        let resumed = try keeping?.note.map { note throws(AuditTrouble) in try Resumption(note, ledger, keeping?.folder) }
        let crew = crew(ledger.printer, resumed?.ledger ?? ledger, pieces, isRead)
        var shown = ShownProblems(mostWarnings: keeping == nil && !setting.isPartition ? ShownProblems.most : 0)
        var pace = Pace(setting)
        var progress = AuditProgress(bytes: inputs.sizes.reduce(0) { sum, size in sum.flatMap { sum in size.map { sum + $0 } } })
        try crew.crew.run { given throws(AuditTrouble) in
            let done: Crew.Done
            switch given {
            case .part(let part):
                for problem in part.problems where shown.take(problem) { hooks.problem(problem) }
                return try ledger.take(part)
            case .whole(let whole): done = whole
            }
            if done.block.isDone {
                ledger.pass(done.block, leaf: done.leaf)
                if let resumed, ledger.blocks == resumed.ledger.blocks { ledger = try resumed.goOn(from: ledger) }
            } else {
                try ledger.take(done.block, done.report, leaf: done.leaf)
            }
            let told = done.block.problems + done.report.firstErrors + done.report.firstWarnings + (done.block.end?.problems ?? [])
            for problem in told where shown.take(problem) { hooks.problem(problem) }
            if !done.block.isDone {
                var settled = ledger.settled
                settled.tellsProblems = keeping != nil || shown.wantsWarnings
                crew.settled.set(settled)
            }
            progress.update(ledger, reading: done.block)
            hooks.progress(progress)
            let isTooMuch = setting.maxErrors.map { ledger.summary.unreadable > $0 } ?? false
            if let keeping, !done.block.isDone, isTooMuch || pace.isDue(progress.bytesRead) {
                try self.note(ledger, in: keeping.folder, keeping.identity)
                pace.restart(progress.bytesRead)
            }
            if keeping == nil { try ledger.files.sync() }
            if isTooMuch { throw .tooManyErrors(ledger.summary.unreadable) }
        }
        if let resumed, ledger.blocks < resumed.ledger.blocks { throw .inputChanged(keeping?.identity.names.last ?? "") }
        return shown
    }

    /// Notes how far the run has come.
    private func note(_ ledger: Ledger, in folder: OutputFolder, _ identity: RunIdentity) throws(AuditTrouble) {
        try ledger.files.sync()
        try folder.note(Note(setting, identity: identity, finished: [], ledger).bytes)
    }

    /// The threads, and what they know of what was settled.
    private func crew(
        _ printer: BlockPrinter, _ ledger: Ledger, _ pieces: [Range<Int>]?, _ isRead: Shared<Bool>
    ) -> (crew: Crew, settled: Shared<Settled>) {
        let book = setting.evaluator.book
        let reader = RecordReader(kinds: book.records, regions: book.regions, mappings: book.mappings, options: setting.reading)
        let source = BlockSource(
            inputs,
            BlockSource.Setting(
                reading: setting.reading, pieceBytes: setting.seal.pieceBytes, isHashed: setting.isHashed, pieces: pieces,
                isLines: setting.isPartition, keepsReadings: setting.seal.readings,
                portionBytes: setting.form == .explained ? setting.portionBytes : nil,
                cutsTables: setting.cutsTables && !setting.seal.readings),
            reader: reader, readInput: hooks.readInput)
        let settled = Shared(ledger.settled)
        let crew = Crew(
            source, jobs: setting.jobs, doneBefore: ledger.blocks, evaluator: makeEvaluator,
            report: { BlockReport(printer, after: settled.value, isRead: isRead.value) })
        return (crew, settled)
    }
}

extension BlockPrinter {
    /// How the lines of a run are written.
    init(_ setting: AuditSetting) {
        let seal = setting.seal
        let report = ReportSetting(
            book: setting.evaluator.book, listed: seal.verdicts, asOf: seal.asOf, language: seal.csv ?? .zh, style: .plain)
        self.init(
            lines: FindingLines(report), table: seal.csv == nil ? nil : FindingTable(report),
            page: seal.report == nil ? nil : PageLines(report), hasReadings: seal.readings, listed: seal.verdicts,
            limit: seal.limitDetails, form: setting.form, book: setting.evaluator.book)
    }
}

/// A value that one thread sets and others look at.
final class Shared<Value: Sendable>: Sendable {
    /// The value, locked.
    private let locked: Mutex<Value>

    /// Shares a value.
    init(_ value: Value) { locked = Mutex(value) }

    /// The value.
    var value: Value { locked.withLock { $0 } }

    /// Sets the value.
    func set(_ value: Value) { locked.withLock { $0 = value } }
}
