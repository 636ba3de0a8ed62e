internal import Evaluation
public import Findings
internal import Values

/// Puts the partitions of an input together: the results are those of one run over all of it, byte for byte.
///
/// Where only what merges is there and no lines of findings and problems, the totals, the groups and the seal are made of it.
public struct PartitionMerge {
    /// What the runs did.
    private let setting: AuditSetting
    /// The partitions.
    private let partitions: AuditPartitions
    /// Says with which code the program will end.
    private let exit: (RunSummary) -> Int32

    /// Prepares to put partitions together; the setting is that of the runs, with the rules and the calendar that they had.
    public init(_ partitions: AuditPartitions, _ setting: AuditSetting, exit: @escaping (RunSummary) -> Int32) {
        self.partitions = partitions
        var setting = setting
        setting.part = nil
        setting.isHashed = false
        // What they are made from is not among the lines.
        (setting.seal.csv, setting.seal.report, setting.seal.readings) = (nil, nil, false)
        self.setting = setting
        self.exit = exit
    }

    /// Puts the partitions together in a folder; what lies there is replaced only if that is asked for.
    public func run(in path: String, overwrites: Bool) throws(AuditTrouble) -> AuditRun.Outcome {
        let folder = try OutputFolder(path, setting.disk)
        if !overwrites, folder.state == .complete { throw .resultsExist(path) }
        if !overwrites, folder.state == .interrupted { throw .interruptedRun(path) }
        folder.clear()
        let files = try LedgerFiles(in: folder, setting.seal, isPart: false, keeping: Array(repeating: 0, count: LedgerFiles.count))
        let identity = partitions.partitions[0].partition.note.identity
        var ledger = Ledger(setting, BlockPrinter(setting), inputs: identity.names, files: files)
        var (before, most) = (Reach(), 0)
        for (index, found) in partitions.partitions.enumerated() {
            try add(found, behind: before, isLast: index == partitions.partitions.count - 1, to: &ledger, &most)
            before = before + found.partition.reach
        }
        return try Completion(setting, folder, identity, exit).complete(&ledger, hasLines: partitions.hasLines)
    }

    /// Adds a partition behind those before it, of which nothing adds up to more than `most`.
    private func add(
        _ found: AuditPartitions.Found, behind before: Reach, isLast: Bool, to ledger: inout Ledger, _ most: inout Int
    ) throws(AuditTrouble) {
        var partSetting = setting
        partSetting.isPartition = true
        var theirs = Ledger(partSetting, ledger.printer, inputs: [], files: ledger.files)
        var reader = StateReader(found.partition.note.state)
        guard (try? theirs.read(from: &reader)) != nil, theirs.inputs.count == 1,
            let sum = try? StateReader.sum(most, max(reader.largestCount, found.partition.largestCount))
        else { throw .damaged(found.file.path) }
        most = sum
        let shift = PlaceShift(behind: before)
        var unknownFields = UnknownFieldDrafts(found.partition.unknownFields, shift)
        if partitions.hasLines {
            try found.file.lines(in: found.lines) { line, _ throws(AuditTrouble) in
                try add(line, shift, &unknownFields, found.file, to: &ledger)
            }
        }
        // Of those whose lines are not there the number is wanted.
        while let draft = unknownFields.next() { try ledger.settle(problems: draft) }
        // Their last line is ended by the partition that follows, if one does.
        if !isLast { theirs.inputs[0].bytes = found.partition.reach.bytes }
        theirs.groups.shiftPlaces(lines: before.lines, bytes: before.bytes)
        ledger.merge(theirs)
    }

    /// Adds a line of a partition.
    private func add(
        _ line: ArraySlice<UInt8>, _ shift: PlaceShift, _ unknownFields: inout UnknownFieldDrafts, _ file: StreamFile,
        to ledger: inout Ledger
    ) throws(AuditTrouble) {
        var bytes: [UInt8] = []
        switch StreamLine(line) {
        case .finding:
            guard (try? shift.add(finding: line, to: &bytes)) != nil else { throw .damaged(file.path) }
            try ledger.files.findings.write(bytes)
        case .problem:
            switch UnknownFieldCode.of(line) {
            case UnknownFieldCode.named?:
                guard let draft = unknownFields.next() else { throw .damaged(file.path) }
                try ledger.settle(problems: draft)
            // The draft of the field that was named last has it.
            case _?: break
            case nil:
                shift.add(places: line, to: &bytes)
                try ledger.settle(problems: bytes)
            }
        case .partition, .blank, nil: break
        }
    }
}

/// The draft lines about the unknown fields of a partition, with their places moved.
private struct UnknownFieldDrafts {
    /// Those that were not given yet.
    private var rest: ArraySlice<UInt8>
    /// Moves places.
    private let shift: PlaceShift

    /// Takes drafts.
    init(_ drafts: [UInt8], _ shift: PlaceShift) {
        rest = drafts[...]
        self.shift = shift
    }

    /// The next draft, a line and the one that further fields are not named; nil when there are no more.
    mutating func next() -> [UInt8]? {
        guard let line = rest.firstIndex(of: 0x0A), let twin = rest[(line + 1)...].firstIndex(of: 0x0A) else { return nil }
        defer { rest = rest[(twin + 1)...] }
        var draft: [UInt8] = []
        shift.add(places: rest[...twin], to: &draft)
        return draft
    }
}
