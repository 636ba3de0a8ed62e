internal import Evaluation
internal import Findings
internal import RecordModel
internal import RecordReading
internal import Reports
internal import Semantics
internal import Values

/// Takes the reports of blocks in their order and keeps what they add up to; it owns the files that grow.
struct Ledger {
    /// The totals.
    var summary = RunSummary()
    /// What rules over many records know.
    var groups = GroupTotals()
    /// What became of the inputs so far.
    var inputs: [AuditInput]
    /// The hashes of the pieces of every input, for a part of a run: they are put together when the parts are.
    var leaves: [[String]]
    /// The hash of the input that is being read.
    var hash = PieceHash()
    /// How many blocks were taken.
    var blocks = 0
    /// Settles lines of findings.
    var findings: FindingSettler
    /// Settles lines of the page.
    var page: PageSettler
    /// Settles lines of problems.
    var problems: ProblemSettler
    /// Writes lines and rows.
    let printer: BlockPrinter
    /// Whether this is a part of a run.
    let isPart: Bool
    /// Whether inputs are hashed.
    let isHashed: Bool
    /// The files that grow.
    let files: LedgerFiles

    /// What stands among the hashes of pieces when the input was not read to its end.
    static let noHash = "-"

    /// Begins to keep the totals of a run.
    init(_ setting: AuditSetting, _ printer: BlockPrinter, inputs names: [String], files: LedgerFiles) {
        inputs = names.map { AuditInput(name: $0) }
        leaves = names.map { _ in [] }
        isPart = setting.part != nil || setting.isPartition
        isHashed = setting.isHashed
        self.printer = printer
        self.files = files
        let rules = setting.evaluator.book.rules.count
        findings = FindingSettler(limit: printer.limit, explained: Array(repeating: 0, count: rules), keepsDraft: isPart)
        page = PageSettler(findings, keepsDraft: isPart)
        problems = ProblemSettler(keepsDraft: isPart)
    }

    /// What blocks that are begun now need to know.
    var settled: Settled { Settled(exhausted: findings.exhausted, roomOnPage: page.room) }

    /// Takes the hashes and the end of a block, which is all that is wanted of one that was taken before the run was interrupted.
    mutating func pass(_ block: InputBlock, leaf: String?) {
        blocks += 1
        for hash in block.hashes + (leaf.map { [$0] } ?? []) {
            self.hash.add(hash)
            if isPart { leaves[block.input].append(hash) }
        }
        guard let end = block.end else { return }
        inputs[block.input].bytes += end.bytes
        if isPart, !end.isWhole { leaves[block.input].append(Ledger.noHash) }
        if isHashed, end.isWhole, !isPart { inputs[block.input].sha256 = hash.value }
        hash = PieceHash()
    }

    /// Takes the report of the next block.
    mutating func take(_ block: InputBlock, _ report: BlockReport, leaf: String?) throws(AuditTrouble) {
        try add(block.problems, to: block.input)
        try add(report, to: block.input)
        pass(block, leaf: leaf)
        guard let end = block.end else { return }
        if let (failure, position) = end.failure {
            let records = inputs[block.input].records
            try add([.readingFailed(failure, records: records, at: position, in: block.name)], to: block.input)
        }
        try add(end.problems, to: block.input)
    }

    /// Adds what was found in a block.
    mutating func add(_ report: BlockReport, to input: Int) throws(AuditTrouble) {
        try handOn(report.told, after: summary.records)
        summary.merge(report.summary)
        inputs[input].records += report.summary.records
        inputs[input].errors += report.errors
        inputs[input].warnings += report.warnings
    }

    /// Takes what was told of the beginning of the next block, and of what was found wrong before it; its totals are added when it is complete.
    mutating func take(_ part: Crew.Part) throws(AuditTrouble) {
        try add(part.problems, to: part.input)
        try handOn(part.told, after: summary.records)
    }

    /// Writes what was told of records that come behind so many others, and keeps what it knows of groups.
    mutating func handOn(_ told: BlockReport.Told, after records: Int) throws(AuditTrouble) {
        try settle(findings: told.findings, after: records)
        try files.table?.write(told.table)
        try settle(page: told.page, after: records)
        try settle(problems: told.problems)
        try files.readings?.write(told.readings)
        if told.groups.isEmpty { return }
        var groups = told.groups
        groups.shiftOrdinals(by: records)
        self.groups.merge(groups)
    }

    /// Writes lines of findings about records that come behind so many others.
    mutating func settle(findings draft: [UInt8], after records: Int) throws(AuditTrouble) {
        if draft.isEmpty { return }
        var lines: [UInt8] = []
        lines.reserveCapacity(draft.count)
        findings.settle(draft, draft.indices, after: records, into: &lines)
        try files.findings.write(lines)
    }

    /// Writes lines of the page about records that come behind so many others.
    mutating func settle(page draft: [UInt8], after records: Int) throws(AuditTrouble) {
        guard let file = files.page, !draft.isEmpty else { return }
        var lines: [UInt8] = []
        lines.reserveCapacity(draft.count)
        page.settle(draft, after: records, into: &lines)
        try file.write(lines)
    }

    /// Adds what another part of the run knows, which follows; its lines are settled already.
    mutating func merge(_ next: Ledger) {
        var groups = next.groups
        groups.shiftOrdinals(by: summary.records)
        self.groups.merge(groups)
        summary.merge(next.summary)
        for (index, input) in next.inputs.enumerated() {
            inputs[index].bytes += input.bytes
            inputs[index].records += input.records
            inputs[index].errors += input.errors
            inputs[index].warnings += input.warnings
        }
    }

    /// Lists findings about groups of records, which come last.
    mutating func add(groups found: [Finding]) throws(AuditTrouble) {
        // The page has the groups from the result itself.
        var report = BlockReport(printer, after: Settled(exhausted: findings.exhausted))
        report.list(found, of: nil)
        try settle(findings: report.findings, after: 0)
        try files.table?.write(report.table)
    }

    /// Writes lines of problems, and counts the unknown fields among them; in a part of a run it is not known yet which of them count.
    mutating func settle(problems draft: [UInt8]) throws(AuditTrouble) {
        if draft.isEmpty { return }
        var lines: [UInt8] = []
        let counts = problems.settle(draft, into: &lines)
        try files.problems.write(lines)
        if isPart { return }
        summary.add(warning: UnknownFieldCode.named, times: counts.named)
        summary.add(warning: UnknownFieldCode.closed, times: counts.closed)
        for (file, count) in counts.lines {
            if let input = inputs.firstIndex(where: { FindingLines.quoted($0.name) == file }) { inputs[input].warnings += count }
        }
    }

    /// Reports problems that no evaluator found.
    private mutating func add(_ found: [InputProblem], to input: Int) throws(AuditTrouble) {
        if found.isEmpty { return }
        var report = BlockReport(printer, after: Settled())
        for problem in found { report.add(problem) }
        try add(report, to: input)
    }
}

/// The codes of problems that are counted when it is known which of them are told.
enum UnknownFieldCode {
    /// An unknown field.
    static let named = "I055"
    /// Further unknown fields that are not named.
    static let closed = "I056"

    /// The code that the line of a problem has, when it is one of them.
    static func of(_ line: ArraySlice<UInt8>) -> String? {
        // What stands before the code is the same in all lines, and no user has written it.
        let head = String(decoding: line.prefix(64), as: UTF8.self)
        return [named, closed].first { head.contains("\"code\":\"\($0)\"") }
    }
}
