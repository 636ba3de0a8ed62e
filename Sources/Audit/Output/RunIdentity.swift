internal import Findings
internal import RecordReading
internal import Tables
internal import Values

/// What must be the same for an interrupted run to go on, and for parts to be parts of one run.
struct RunIdentity: Hashable, Sendable {
    /// What is compared, each as text, under what is said when it differs.
    private var parts: [AuditTrouble.Difference: [String]]
    /// The names of the inputs.
    private(set) var names: [String]
    /// The sizes of the files among the inputs, and when they were changed last if nobody hashes them.
    private var files: [[Int?]]

    /// Describes a run.
    init(_ setting: AuditSetting, _ inputs: AuditInputs) {
        let seal = setting.seal
        let flags: [String?] = [
            seal.asOf?.description, seal.region, seal.record, String(seal.pieceBytes), String(setting.isHashed),
            seal.limitDetails.map(String.init), seal.csv?.rawValue, String(seal.report != nil), String(seal.readings), seal.waivers?.name,
            seal.waivers?.hash,
        ]
        let reading = setting.reading
        let tables: [String?] = [
            reading.format?.rawValue, reading.tables.encoding?.rawValue, reading.tables.delimiter.map { String($0) }, reading.tables.sheet,
        ]
        let mappings = seal.mappings.flatMap { [$0.name, $0.hash ?? ""] }
        let lists = [seal.only, seal.verdicts.map(\.rawValue), mappings].map { $0.joined(separator: "\u{0}") }
        parts = [
            .engine: [seal.engine], .rules: [seal.rules], .calendar: [seal.calendar],
            .flags: (flags + tables).map { $0 ?? "\u{0}" } + lists,
            .inputs: [],
        ]
        names = inputs.items.map(\.name)
        files = zip(inputs.sizes, inputs.changes).map { [$0, setting.isHashed ? nil : $1] }
    }

    /// Throws what makes another run of it.
    func require(_ other: RunIdentity) throws(AuditTrouble) {
        if let difference = difference(from: other) { throw .otherRun(difference) }
        if let name = changed(since: other) { throw .inputChanged(name) }
    }

    /// The first input whose file is another than in a run with the same inputs; nil when none is.
    func changed(since other: RunIdentity) -> String? {
        names.indices.first { files[$0] != other.files[$0] }.map { names[$0] }
    }

    /// What makes another run of it, but for the files themselves; nil when nothing does.
    func difference(from other: RunIdentity) -> AuditTrouble.Difference? {
        AuditTrouble.Difference.allCases.first { parts[$0] != other.parts[$0] } ?? (names == other.names ? nil : .inputs)
    }

    /// Writes the description.
    func write(to writer: inout StateWriter) {
        for kind in AuditTrouble.Difference.allCases { writer.put(list: parts[kind] ?? []) { $0.put($1) } }
        writer.put(list: names) { $0.put($1) }
        writer.put(list: files) { writer, numbers in writer.put(list: numbers) { writer, number in writer.put(number) { $0.put($1) } } }
    }

    /// Reads what `write` wrote.
    init(from reader: inout StateReader) throws(StateDamage) {
        parts = [:]
        for kind in AuditTrouble.Difference.allCases {
            parts[kind] = try reader.list { reader throws(StateDamage) in try reader.text() }
        }
        names = try reader.list { reader throws(StateDamage) in try reader.text() }
        files = try reader.list { reader throws(StateDamage) in
            try reader.list { reader throws(StateDamage) in
                try reader.optional { reader throws(StateDamage) in try reader.int() }
            }
        }
        guard files.count == names.count else { throw StateDamage() }
    }
}
