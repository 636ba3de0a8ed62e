public import Findings
internal import RecordReading

extension AuditRun {
    /// Audits one of several partitions of an input, which comes on standard input, and hands the lines of findings and of problems on as they
    /// come, positions counted within the partition; the last line holds what merges.
    ///
    /// - Parameter write: takes whole lines; false when nobody reads them any more.
    public func runPartition(to write: @escaping ([UInt8]) -> Bool) throws(AuditTrouble) -> RunSummary {
        let isRead = Shared(true)
        let lines = PartitionLines { bytes in if !write(bytes) { isRead.set(false) } }
        let length = Shared(InputLength())
        let files = LedgerFiles(findings: OutputFile(to: lines.take(findings:)), problems: OutputFile(to: lines.take(problems:)))
        let run = measuring(length)
        var ledger = Ledger(setting, BlockPrinter(setting), inputs: inputs.items.map(\.name), files: files)
        try run.work(&ledger, nil, nil, isRead: isRead)
        try ledger.files.sync()
        let read = length.value.whole
        let note = Note(setting, identity: RunIdentity(setting, inputs), finished: [], ledger)
        let partition = Partition(
            reach: Reach(records: ledger.summary.records, lines: read.lines, bytes: read.bytes), findings: lines.findings,
            problems: lines.problems, note: note, unknownFields: lines.unknownFields)
        _ = write(partition.line)
        return ledger.summary
    }

    /// The run, while it is measured how much it reads.
    private func measuring(_ length: Shared<InputLength>) -> AuditRun {
        var hooks = hooks
        let readInput = hooks.readInput
        hooks.readInput = { () throws(ReadFailure) in
            let bytes = try readInput()
            var now = length.value
            now.add(bytes)
            length.set(now)
            return bytes
        }
        return AuditRun(setting, inputs, hooks: hooks, evaluator: makeEvaluator)
    }
}

/// How much was read of an input of lines.
struct InputLength: Sendable {
    /// How many bytes and line breaks there were.
    private var bytes = 0, breaks = 0
    /// Whether the last line has its line break.
    private var isEnded = true

    /// Adds bytes.
    mutating func add(_ more: [UInt8]) {
        bytes += more.count
        breaks += LineBreaks.count(more.span)
        if let last = more.last { isEnded = last == 0x0A }
    }

    /// The length of the input with a line break behind its last line.
    var whole: (lines: Int, bytes: Int) { isEnded ? (breaks, bytes) : (breaks + 1, bytes + 1) }
}
