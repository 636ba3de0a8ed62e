internal import RecordModel
internal import Syntax
public import Values

extension RunSummary {
    /// Writes the summary, always in the same order.
    public func write(to writer: inout StateWriter) {
        for number in [records, recordsWithoutRule, groups] { writer.put(number) }
        all.write(to: &writer)
        for counts in modalities { counts.write(to: &writer) }
        writer.put(list: rules.sorted { $0.key < $1.key }) { writer, entry in
            writer.put(entry.key)
            entry.value.write(to: &writer)
        }
        writer.put(list: regions.sorted { ($0.key?.index ?? -1) < ($1.key?.index ?? -1) }) { writer, entry in
            writer.put(entry.key?.index ?? -1)
            entry.value.write(to: &writer)
        }
        writer.put(list: months.sorted { ($0.key ?? .none) < ($1.key ?? .none) }) { writer, entry in
            writer.put(entry.key?.year ?? Month.none.year)
            writer.put(entry.key?.month ?? Month.none.month)
            entry.value.write(to: &writer)
        }
        writer.put(list: obligors.sorted { ($0.key ?? "") < ($1.key ?? "") }) { writer, entry in
            writer.put(entry.key) { $0.put($1) }
            entry.value.write(to: &writer)
        }
        for counts in [lateness.days, lateness.minutes] {
            writer.put(list: counts.sorted { $0.key < $1.key }) {
                $0.put($1.key); $0.put($1.value)
            }
        }
        writeInput(to: &writer)
    }

    /// Writes what was seen of the input.
    private func writeInput(to writer: inout StateWriter) {
        writer.put(list: kinds.sorted { $0.key < $1.key }) { writer, entry in
            writer.put(entry.key)
            writer.put(entry.value.records)
            writer.put(list: entry.value.seen) { $0.put($1) }
            writer.put(list: entry.value.unreadable) { $0.put($1) }
        }
        writer.put(list: problems.sorted { $0.key < $1.key }) { writer, entry in
            writer.put(entry.key)
            writer.put(entry.value.severity == .error)
            writer.put(entry.value.count)
        }
        writer.put(list: waivers.sorted()) { $0.put($1) }
    }

    /// Reads what `write` wrote.
    public init(from reader: inout StateReader) throws(StateDamage) {
        self.init()
        records = try reader.count()
        recordsWithoutRule = try reader.count()
        groups = try reader.count()
        all = try FindingCounts(from: &reader)
        for place in modalities.indices { modalities[place] = try FindingCounts(from: &reader) }
        for _ in try reader.items() { rules[try reader.int()] = try FindingCounts(from: &reader) }
        for _ in try reader.items() {
            let index = try reader.int()
            regions[index < 0 ? nil : RegionTree.ID(index: index)] = try PartCounts(from: &reader)
        }
        for _ in try reader.items() {
            let month = Month(year: try reader.int(), month: try reader.int())
            guard month == .none || (1...9_999).contains(month.year) && (1...12).contains(month.month) else { throw StateDamage() }
            months[month == .none ? nil : month] = try PartCounts(from: &reader)
        }
        for _ in try reader.items() {
            let name = try reader.optional { reader throws(StateDamage) in try reader.text() }
            obligors[name] = try FindingCounts(from: &reader)
        }
        for _ in try reader.items() { lateness.days[try reader.int()] = try reader.count() }
        for _ in try reader.items() { lateness.minutes[try reader.int()] = try reader.count() }
        try readInput(from: &reader)
    }

    /// Reads what was seen of the input.
    private mutating func readInput(from reader: inout StateReader) throws(StateDamage) {
        for _ in try reader.items() {
            let (kind, records) = (try reader.int(), try reader.count())
            let seen = try reader.list { reader throws(StateDamage) in try reader.bool() }
            let unreadable = try reader.list { reader throws(StateDamage) in try reader.count() }
            guard seen.count == unreadable.count else { throw StateDamage() }
            kinds[kind] = FieldCensus(records: records, seen: seen, unreadable: unreadable)
        }
        for _ in try reader.items() {
            let code = try reader.text()
            problems[code] = ProblemCount(severity: try reader.bool() ? .error : .warning, count: try reader.count())
        }
        waivers = Set(try reader.list { reader throws(StateDamage) in try reader.int() })
    }
}

extension RunSummary.Month {
    /// A month that there is not.
    fileprivate static let none = RunSummary.Month(year: .min, month: 0)
}

extension RunSummary.PartCounts {
    /// Writes the counts.
    fileprivate func write(to writer: inout StateWriter) {
        writer.put(records)
        findings.write(to: &writer)
    }

    /// Reads what `write` wrote.
    fileprivate init(from reader: inout StateReader) throws(StateDamage) {
        records = try reader.count()
        findings = try FindingCounts(from: &reader)
    }
}

extension FindingCounts {
    /// Writes the counts.
    fileprivate func write(to writer: inout StateWriter) {
        for verdict in Verdict.allCases { writer.put(self[verdict]) }
        writer.put(missedTargets)
        writer.put(missedEncouragements)
    }

    /// Reads what `write` wrote.
    fileprivate init(from reader: inout StateReader) throws(StateDamage) {
        self.init()
        for verdict in Verdict.allCases { add(verdict, nil, times: try reader.count()) }
        missedTargets = try reader.count()
        missedEncouragements = try reader.count()
    }
}
