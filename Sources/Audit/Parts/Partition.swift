internal import Diagnostics
internal import Findings
internal import RecordModel
internal import RecordReading
internal import Reports
internal import Values

/// One partition of an input that somebody else has cut between lines, and what an audit of it leaves to be merged.
struct Partition: Sendable {
    /// Which of how many it is; nil when that is told by the order in which the partitions come.
    var position: AuditPart?
    /// How far it reaches.
    var reach: Reach
    /// How many lines of findings and of problems were written.
    var findings: Int, problems: Int
    /// What merges.
    var note: Note
    /// The draft lines about unknown fields, in the order of their lines: which of them are told is known when partitions are merged.
    var unknownFields: [UInt8]

    /// The largest number of those before, as they were read.
    private(set) var largestCount = 0

    /// What its state begins with.
    private static let mark = "guiju partition 1"

    /// Creates what is left of a partition.
    init(reach: Reach, findings: Int, problems: Int, note: Note, unknownFields: [UInt8]) {
        self.reach = reach
        self.findings = findings
        self.problems = problems
        self.note = note
        self.unknownFields = unknownFields
    }

    /// The line that ends its output.
    var line: [UInt8] {
        var writer = StateWriter()
        writer.put(Partition.mark)
        for number in [reach.records, reach.lines, reach.bytes, findings, problems] { writer.put(number) }
        writer.put(unknownFields)
        writer.put(note.bytes)
        let state = writer.bytes + SHA256.hex(of: writer.bytes).utf8
        return PartitionLine(
            records: reach.records, lines: reach.lines, bytes: reach.bytes, findings: findings, problems: problems, state: state
        ).line
    }

    /// Reads a state.
    private init(state bytes: [UInt8], at position: AuditPart?) throws(StateDamage) {
        guard bytes.count > 64, SHA256.hex(of: Array(bytes.dropLast(64))).utf8.elementsEqual(bytes.suffix(64)) else { throw StateDamage() }
        var reader = StateReader(Array(bytes.dropLast(64)))
        guard try reader.text() == Partition.mark else { throw StateDamage() }
        self.position = position
        reach = Reach(records: try reader.count(), lines: try reader.count(), bytes: try reader.count())
        findings = try reader.count()
        problems = try reader.count()
        largestCount = reader.largestCount
        unknownFields = try reader.array()
        note = try Note(try reader.array())
        guard reader.isAtEnd, note.identity.names.count == 1 else { throw StateDamage() }
    }

    /// Reads the line that ends the output of a partition, which may have been written anew by another program that has set its position.
    init(line: [UInt8]) throws(StateDamage) {
        var found: [FactValue] = []
        let reader = RecordReader(
            kinds: [Partition.kind], regions: RegionTree(),
            options: ReadingOptions(recordKind: 0, maxRecordBytes: 1 << 30, hashesInputs: false, ignoresUnknownFields: true))
        reader.readWhole(line, name: "") { outcome in
            if case .record(let record) = outcome { found = record.facts.map(\.value) }
            return true
        }
        guard found.count == 3, case .text(let text) = found[2], let state = Base64.decoded(text) else { throw StateDamage() }
        switch (found[0], found[1]) {
        case (.number(let number), .number(let count)):
            guard let number = number.whole, let count = count.whole, (1...max(count, 1)).contains(number) else { throw StateDamage() }
            try self.init(state: state, at: AuditPart(number: number, of: count))
        case (.missing, .missing): try self.init(state: state, at: nil)
        default: throw StateDamage()
        }
    }

    /// The line as a kind of record, as far as it is read.
    private static let kind: RecordKind = {
        let nowhere = SourceRange(source: 0, start: 0, end: 0)
        let types: [(String, FieldType)] = [("part", .count(unit: nil)), ("parts", .count(unit: nil)), ("state", .text)]
        let fields = types.map { Field(name: $0.0, labels: [$0.0], type: $0.1, isKey: false, blank: .notKnown, range: nowhere) }
        return RecordKind(
            index: 0, name: PartitionLine.kind, labels: [PartitionLine.kind], kindKeys: [], datedBy: nil, fields: fields, range: nowhere)
    }()
}

extension ExactNumber {
    /// The number, when it is whole and fits.
    fileprivate var whole: Int? { denominator == 1 ? Int(exactly: numerator) : nil }
}
