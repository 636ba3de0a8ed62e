internal import Evaluation
internal import Findings
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
        blocks = try reader.int()
        inputs = try reader.list { reader throws(StateDamage) in
            var input = AuditInput(name: try reader.text())
            input.bytes = try reader.int()
            input.records = try reader.int()
            input.errors = try reader.int()
            input.warnings = try reader.int()
            input.sha256 = try reader.optional { reader throws(StateDamage) in try reader.text() }
            return input
        }
        leaves = try reader.list { reader throws(StateDamage) in
            try reader.list { reader throws(StateDamage) in try reader.text() }
        }
        let value = try reader.text()
        let explained = try reader.list { reader throws(StateDamage) in try reader.int() }
        guard explained.count == findings.explained.count else { throw StateDamage() }
        findings = FindingSettler(limit: printer.limit, explained: explained, keepsDraft: isPart)
        // As long as the page has room, the findings are those that are listed.
        try page.read(from: &reader, findings)
        problems = try ProblemSettler(from: &reader, keepsDraft: isPart)
        return value
    }
}
