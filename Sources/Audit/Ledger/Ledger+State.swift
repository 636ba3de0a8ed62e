internal import Evaluation
internal import Findings
internal import RecordModel
internal import Semantics
internal import Values

extension Ledger {
    /// Writes all that is known so far, but for the files.
    func write(to writer: inout StateWriter) {
        summary.write(to: &writer)
        groups.write(to: &writer)
        writer.put(blocks)
        writer.put(list: inputs) { writer, input in
            writer.put(input.name)
            for number in [input.bytes, input.records, input.errors, input.warnings] { writer.put(number) }
            writer.put(input.sha256) { $0.put($1) }
        }
        writer.put(list: leaves) { writer, leaves in writer.put(list: leaves) { $0.put($1) } }
        writer.put(hash.value)
        writer.put(list: findings.explained) { $0.put($1) }
        page.write(to: &writer)
        problems.write(to: &writer)
    }

    /// Reads what `write` wrote, but for the running hash, of which the value is returned.
    mutating func read(from reader: inout StateReader) throws(StateDamage) -> String {
        summary = try RunSummary(from: &reader)
        groups = try GroupTotals(from: &reader)
        guard summary.isAbout(printer.book), groups.isAbout(printer.book) else { throw StateDamage() }
        blocks = try reader.count()
        inputs = try reader.list { reader throws(StateDamage) in
            var input = AuditInput(name: try reader.text())
            input.bytes = try reader.count()
            input.records = try reader.count()
            input.errors = try reader.count()
            input.warnings = try reader.count()
            input.sha256 = try reader.optional { reader throws(StateDamage) in try reader.text() }
            return input
        }
        leaves = try reader.list { reader throws(StateDamage) in
            try reader.list { reader throws(StateDamage) in try reader.text() }
        }
        guard leaves.count == inputs.count else { throw StateDamage() }
        let value = try reader.text()
        let explained = try reader.list { reader throws(StateDamage) in try reader.count() }
        guard explained.count == findings.explained.count else { throw StateDamage() }
        findings = FindingSettler(limit: printer.limit, explained: explained, keepsDraft: isPart)
        // As long as the page has room, the findings are those that are listed.
        try page.read(from: &reader, findings)
        problems = try ProblemSettler(from: &reader, keepsDraft: isPart)
        return value
    }
}

extension RunSummary {
    /// Whether a rule book knows every rule, place and kind of record that is counted under.
    fileprivate func isAbout(_ book: RuleBook) -> Bool {
        rules.keys.allSatisfy(book.rules.indices.contains)
            && regions.keys.allSatisfy { $0.map { book.regions.regions.indices.contains($0.index) } ?? true }
            && kinds.allSatisfy { book.records.indices.contains($0.key) && book.records[$0.key].slots.count == $0.value.seen.count }
    }
}
