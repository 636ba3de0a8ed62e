internal import Findings
internal import RecordModel
internal import Values

extension AuditSeal {
    /// Writes the seal, but for its inputs.
    func write(to writer: inout StateWriter) {
        for text in [engine, rules, calendar] { writer.put(text) }
        writer.put(pieceBytes)
        writer.put(asOf) { $0.put(Int($1.number)) }
        for text in [region, record, csv?.rawValue, report?.rawValue] { writer.put(text) { $0.put($1) } }
        writer.put(readings)
        writer.put(list: only) { $0.put($1) }
        writer.put(list: verdicts) { $0.put($1.rawValue) }
        writer.put(limitDetails) { $0.put($1) }
        writer.put(waivers) { writer, file in
            writer.put(file.name)
            writer.put(file.hash) { $0.put($1) }
            writer.put(file.bytes)
        }
        writer.put(list: mappings) { writer, file in
            writer.put(file.name)
            writer.put(file.hash) { $0.put($1) }
            writer.put(file.bytes)
        }
    }

    /// Reads what `write` wrote.
    init(from reader: inout StateReader) throws(StateDamage) {
        self.init(
            engine: try reader.text(), rules: try reader.text(), calendar: try reader.text(), pieceBytes: try reader.count(),
            asOf: try reader.optional { reader throws(StateDamage) in Day(saturating: try reader.int()) }, verdicts: [])
        region = try reader.optionalText()
        record = try reader.optionalText()
        csv = try reader.optionalText().flatMap(Language.init(rawValue:))
        report = try reader.optionalText().flatMap(Language.init(rawValue:))
        readings = try reader.bool()
        only = try reader.list { reader throws(StateDamage) in try reader.text() }
        verdicts = try reader.list { reader throws(StateDamage) in try reader.text() }.compactMap(Verdict.init(rawValue:))
        limitDetails = try reader.optional { reader throws(StateDamage) in try reader.int() }
        waivers = try reader.optional { reader throws(StateDamage) in
            Seal.Input(name: try reader.text(), hash: try reader.optionalText(), bytes: try reader.count())
        }
        mappings = try reader.list { reader throws(StateDamage) in
            Seal.Input(name: try reader.text(), hash: try reader.optionalText(), bytes: try reader.count())
        }
    }
}

extension Waiver {
    /// Writes the waiver.
    func write(to writer: inout StateWriter) {
        for text in [rule, record, reason, approver, place.file, place.pointer] { writer.put(text) }
        for number in [Int(until.number), place.line, place.column, place.byteOffset] { writer.put(number) }
    }

    /// Reads what `write` wrote.
    init(from reader: inout StateReader) throws(StateDamage) {
        var texts: [String] = []
        for _ in 0..<6 { texts.append(try reader.text()) }
        let until = Day(saturating: try reader.int())
        let (line, column, offset) = (try reader.count(), try reader.count(), try reader.count())
        self.init(
            rule: texts[0], record: texts[1], reason: texts[2], approver: texts[3], until: until,
            place: Place(file: texts[4], line: line, column: column, byteOffset: offset, pointer: texts[5]))
    }
}

extension StateReader {
    /// Reads a text that may not be there.
    fileprivate mutating func optionalText() throws(StateDamage) -> String? {
        try optional { reader throws(StateDamage) in try reader.text() }
    }
}
