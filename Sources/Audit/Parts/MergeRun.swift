internal import Evaluation
public import Findings
internal import RecordReading
internal import Reports
internal import Values

/// Puts the parts of a run together: the results are those of one run, byte for byte.
public struct MergeRun {
    /// What the run did.
    private let setting: AuditSetting
    /// The parts.
    private let parts: AuditParts
    /// Says with which code the program will end.
    private let exit: (RunSummary) -> Int32

    /// Prepares to put parts together; the setting is that of the run, with the rules and the calendar that it had.
    public init(_ parts: AuditParts, _ setting: AuditSetting, exit: @escaping (RunSummary) -> Int32) {
        self.parts = parts
        var setting = setting
        setting.part = nil
        setting.isHashed = parts.parts[0].note.isHashed
        self.setting = setting
        self.exit = exit
    }

    /// Puts the parts together in a folder; what lies there is replaced only if that is asked for.
    public func run(in path: String, overwrites: Bool) throws(AuditTrouble) -> AuditRun.Outcome {
        let folder = try OutputFolder(path, setting.disk)
        if !overwrites, folder.state == .complete { throw .resultsExist(path) }
        if !overwrites, folder.state == .interrupted { throw .interruptedRun(path) }
        folder.clear()
        let files = try LedgerFiles(in: folder, setting.seal, isPart: false, keeping: Array(repeating: 0, count: LedgerFiles.count))
        let printer = BlockPrinter(setting)
        if let table = printer.table { try files.table?.write(table.header) }
        let identity = parts.parts[0].note.identity
        var ledger = Ledger(setting, printer, inputs: identity.names, files: files)
        var hashes = identity.names.map { _ in PieceHash?(PieceHash()) }
        var most = 0
        for part in parts.parts { try add(part, to: &ledger, &hashes, &most) }
        if setting.isHashed { for (index, hash) in hashes.enumerated() { ledger.inputs[index].sha256 = hash?.value } }
        return try Completion(setting, folder, identity, exit).complete(&ledger)
    }

    /// Adds a part behind those before it, of which nothing adds up to more than `most`.
    private func add(
        _ part: AuditParts.Part, to ledger: inout Ledger, _ hashes: inout [PieceHash?], _ most: inout Int
    ) throws(AuditTrouble) {
        var partSetting = setting
        partSetting.part = part.note.part
        var theirs = Ledger(partSetting, ledger.printer, inputs: [], files: ledger.files)
        var reader = StateReader(part.note.state)
        guard (try? theirs.read(from: &reader)) != nil, theirs.inputs.count == ledger.inputs.count,
            let sum = try? StateReader.sum(most, reader.largestCount)
        else {
            throw .damaged(AuditParts.path(of: "part.state", in: part.folder))
        }
        most = sum
        try add(lines: part, to: &ledger)
        ledger.merge(theirs)
        for (index, leaves) in theirs.leaves.enumerated() {
            for leaf in leaves {
                if leaf == Ledger.noHash { hashes[index] = nil } else { hashes[index]?.add(leaf) }
            }
        }
    }

    /// Adds the lines of a part.
    private func add(lines part: AuditParts.Part, to ledger: inout Ledger) throws(AuditTrouble) {
        let (names, counts, before) = (LedgerFiles.part, part.note.counts, ledger.summary.records)
        try lines(of: names.findings, in: part, bytes: counts[0]) { bytes throws(AuditTrouble) in
            try ledger.settle(findings: bytes, after: before)
        }
        if let table = ledger.files.table {
            try lines(of: names.table, in: part, bytes: counts[1]) { bytes throws(AuditTrouble) in try table.write(bytes) }
        }
        if ledger.files.page != nil {
            try lines(of: names.page, in: part, bytes: counts[2]) { bytes throws(AuditTrouble) in
                try ledger.settle(page: bytes, after: before)
            }
        }
        try lines(of: names.problems, in: part, bytes: counts[3]) { bytes throws(AuditTrouble) in try ledger.settle(problems: bytes) }
        if let readings = ledger.files.readings {
            try lines(of: names.readings, in: part, bytes: counts[4]) { bytes throws(AuditTrouble) in try readings.write(bytes) }
        }
    }

    /// Gives the lines of a file of a part in portions of whole lines.
    private func lines(
        of name: String, in part: AuditParts.Part, bytes expected: Int, _ take: ([UInt8]) throws(AuditTrouble) -> Void
    ) throws(AuditTrouble) {
        let path = AuditParts.path(of: name, in: part.folder)
        if try LineFile(path).read(take) != expected { throw .damaged(path) }
    }
}
