internal import Findings
internal import RecordModel

/// What goes on while lines are answered: one report is told in pieces, a line at a time, and its totals are added up at the end.
struct StreamSession {
    /// The totals.
    var ledger: Ledger
    /// The problems that were shown.
    private(set) var shown = ShownProblems(mostWarnings: ShownProblems.most)
    /// Evaluates lines.
    private var evaluator: any BlockEvaluator
    /// The report of the lines since it was begun, and how many records they held.
    private var report: BlockReport, records = 0
    /// How answers are written, and whether problems stand in them.
    private let printer: BlockPrinter, isExplained: Bool
    /// Whether anybody reads them.
    private var isRead = true
    /// The answer while it is put together.
    private let draft: Answer

    /// What standard input is called.
    static let name = "<stdin>"

    /// The answer to a line.
    private final class Answer {
        /// The lines of findings, and those of problems behind them.
        var findings: [UInt8] = [], problems: [UInt8] = []
    }

    /// Begins.
    init(_ setting: AuditSetting, _ evaluator: any BlockEvaluator) {
        var printer = BlockPrinter(setting)
        printer.tellsErrors = setting.form == .brief
        let (draft, keepsProblems) = (Answer(), setting.form == .explained)
        let files = LedgerFiles(
            findings: OutputFile { draft.findings += $0 }, problems: OutputFile { if keepsProblems { draft.problems += $0 } })
        ledger = Ledger(setting, printer, inputs: [StreamSession.name], files: files)
        report = BlockReport(printer, after: Settled(exhausted: ledger.findings.exhausted))
        isExplained = setting.form == .explained
        (self.printer, self.draft, self.evaluator) = (printer, draft, evaluator)
        self.evaluator.begin(report)
    }

    /// How many errors there were.
    var errors: Int { ledger.inputs[0].errors + report.errors }

    /// Takes a line, or the end of the input.
    mutating func take(_ block: InputBlock) throws(AuditTrouble) {
        if case .lines = block.content {
            let found = evaluator.add(block, to: &report)
            try ledger.handOn(report.takeTold(), after: ledger.summary.records + records)
            records += found
        } else {
            try finish()
            try ledger.take(block, report, leaf: nil)
        }
        try ledger.files.sync()
    }

    /// Begins a report.
    private mutating func begin() {
        let settled = Settled(exhausted: ledger.findings.exhausted, tellsProblems: isExplained || shown.wantsWarnings)
        report = BlockReport(printer, after: settled, isRead: isRead)
        records = 0
        evaluator.begin(report)
    }

    /// Adds up what was found, and begins anew.
    mutating func finish() throws(AuditTrouble) {
        evaluator.end(&report)
        try ledger.add(report, to: 0)
        begin()
    }

    /// Whether there is something to answer.
    var hasAnswer: Bool { !draft.findings.isEmpty || !draft.problems.isEmpty }

    /// Gives the answer, with the empty line that ends it.
    mutating func answer(_ write: ([UInt8]) -> Bool) {
        let isStillRead = write(draft.findings + draft.problems + [UInt8(ascii: "\n")])
        draft.findings.removeAll(keepingCapacity: true)
        draft.problems.removeAll(keepingCapacity: true)
        if isStillRead || !isRead { return }
        isRead = false
    }

    /// The problems of a block that are to be shown.
    mutating func problems(of block: InputBlock) -> [InputProblem] {
        var result = block.problems + report.takeFirstProblems()
        if let end = block.end { result += end.problems }
        let told = result.filter { shown.take($0) }
        // A record need not be read again for what nobody is told.
        if !told.isEmpty, !isExplained, !shown.wantsWarnings { report.stopTellingProblems() }
        return told
    }
}
