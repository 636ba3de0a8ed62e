internal import Evaluation
internal import Findings
internal import RecordModel
internal import Values

/// How far a run has come, as it is noted in its folder; what a part of a run leaves for the merge has the same form.
struct Note: Sendable {
    /// Which run it is.
    var identity: RunIdentity
    /// Which part of it; nil for the whole.
    var part: AuditPart?
    /// The results that only need their final names; empty while the run goes on.
    var finished: [String]
    /// What the results stand on.
    var seal: AuditSeal
    /// Whether inputs are hashed.
    var isHashed: Bool
    /// The failures that are excused.
    var waivers: [Waiver]
    /// How many bytes of the growing files belong to it.
    var counts: [Int]
    /// The state of the ledger.
    var state: [UInt8]

    /// What a note begins with.
    private static let mark = "guiju audit 2"

    /// Creates a note.
    init(_ setting: AuditSetting, identity: RunIdentity, finished: [String], _ ledger: Ledger) {
        self.identity = identity
        part = setting.part
        seal = setting.seal
        isHashed = setting.isHashed
        waivers = setting.evaluator.waivers
        self.finished = finished
        counts = ledger.files.counts
        var writer = StateWriter()
        ledger.write(to: &writer)
        state = writer.bytes
    }

    /// The note as bytes, their hash behind them.
    var bytes: [UInt8] {
        var writer = StateWriter()
        writer.put(Note.mark)
        identity.write(to: &writer)
        writer.put(part?.number ?? 0)
        writer.put(part?.count ?? 0)
        seal.write(to: &writer)
        writer.put(isHashed)
        writer.put(list: waivers) { $1.write(to: &$0) }
        writer.put(list: finished) { $0.put($1) }
        writer.put(list: counts) { $0.put($1) }
        writer.put(state)
        return writer.bytes + SHA256.hex(of: writer.bytes).utf8
    }

    /// Reads a note.
    init(_ bytes: [UInt8]) throws(StateDamage) {
        guard bytes.count > 64, SHA256.hex(of: Array(bytes.dropLast(64))).utf8.elementsEqual(bytes.suffix(64)) else { throw StateDamage() }
        var reader = StateReader(Array(bytes.dropLast(64)))
        guard try reader.text() == Note.mark else { throw StateDamage() }
        identity = try RunIdentity(from: &reader)
        let part = AuditPart(number: try reader.count(), of: try reader.count())
        self.part = part.count > 0 ? part : nil
        guard part.count == 0 || (1...part.count).contains(part.number) else { throw StateDamage() }
        seal = try AuditSeal(from: &reader)
        isHashed = try reader.bool()
        waivers = try reader.list { reader throws(StateDamage) in try Waiver(from: &reader) }
        finished = try reader.list { reader throws(StateDamage) in try reader.text() }
        counts = try reader.list { reader throws(StateDamage) in try reader.count() }
        state = try reader.array()
        guard counts.count == LedgerFiles.count, reader.isAtEnd else { throw StateDamage() }
    }
}
