internal import Findings
internal import RecordModel
public import Semantics
public import Values

extension GroupTotals {
    /// Adds a number to the position of every record that the totals name: those of a part count from its own first record.
    public mutating func shiftOrdinals(by distance: Int) {
        guard distance != 0 else { return }
        for rule in Array(rules.keys) {
            rules[rule]?.unplaced.shiftOrdinals(by: distance)
            for key in Array(rules[rule]?.groups.keys ?? [:].keys) { rules[rule]?.groups[key]?.shiftOrdinals(by: distance) }
        }
    }

    /// Adds lines and bytes to the place of every record that the totals name: those of a partition count from its own beginning.
    public mutating func shiftPlaces(lines: Int, bytes: Int) {
        for rule in Array(rules.keys) {
            rules[rule]?.unplaced.shiftPlaces(lines: lines, bytes: bytes)
            for key in Array(rules[rule]?.groups.keys ?? [:].keys) {
                rules[rule]?.groups[key]?.shiftPlaces(lines: lines, bytes: bytes)
            }
        }
    }

    /// Whether nothing was added.
    public var isEmpty: Bool { rules.isEmpty }

    /// Whether the totals can be those of a rule book: they name only its rules over many records, with as many quantities, and its kinds of record.
    public func isAbout(_ book: RuleBook) -> Bool {
        rules.allSatisfy { index, groups in
            guard book.rules.indices.contains(index), case .over(let groupings, let quantities) = book.rules[index].scope else {
                return false
            }
            return ([groups.unplaced] + groups.groups.values).allSatisfy { state in
                state.tallies.count == quantities.count && (state.spelling.isEmpty || state.spelling.count == groupings.count)
                    && state.worst.allSatisfy { book.records.indices.contains($0.record.kind) }
            } && groups.groups.keys.allSatisfy { $0.count == groupings.count }
        }
    }

    /// Writes the totals, always in the same order.
    public func write(to writer: inout StateWriter) {
        writer.put(list: rules.sorted { $0.key < $1.key }) { writer, entry in
            writer.put(entry.key)
            entry.value.unplaced.write(to: &writer)
            writer.put(list: entry.value.groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }) { writer, group in
                writer.put(list: group.key) { $0.put($1) }
                group.value.write(to: &writer)
            }
        }
    }

    /// Reads what `write` wrote.
    public init(from reader: inout StateReader) throws(StateDamage) {
        self.init()
        for _ in try reader.items() {
            let rule = try reader.int()
            let unplaced = try GroupState(from: &reader)
            var groups: [[String]: GroupState] = [:]
            for _ in try reader.items() {
                let key = try reader.list { reader throws(StateDamage) in try reader.text() }
                groups[key] = try GroupState(from: &reader)
            }
            update(rule: rule, quantities: unplaced.tallies.count) { $0 = RuleGroups(groups: groups, unplaced: unplaced) }
        }
    }
}

extension GroupState {
    /// Adds a number to the position of every record that the state names.
    fileprivate mutating func shiftOrdinals(by distance: Int) {
        for place in worst.indices { worst[place].record.ordinal += distance }
    }

    /// Adds lines and bytes to the place of every record that the state names.
    fileprivate mutating func shiftPlaces(lines: Int, bytes: Int) {
        for index in worst.indices {
            worst[index].record.place.line += lines
            worst[index].record.place.byteOffset += bytes
        }
    }

    /// Writes the state.
    fileprivate func write(to writer: inout StateWriter) {
        writer.put(list: tallies) { $1.write(to: &$0) }
        writer.put(list: spelling) { $0.put($1) }
        for number in [records, doubtful, againstCount] { writer.put(number) }
        let keyed = lacking.map { entry in
            var one = StateWriter()
            entry.key.write(to: &one)
            return (bytes: one.bytes, key: entry.key, count: entry.value)
        }
        writer.put(list: keyed.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }) { writer, entry in
            entry.key.write(to: &writer)
            writer.put(entry.count)
        }
        writer.put(list: worst) { writer, entry in
            writer.put(entry.weight)
            entry.record.write(to: &writer)
        }
        writer.put(obligor) { $0.put($1) }
    }

    /// Reads what `write` wrote.
    fileprivate init(from reader: inout StateReader) throws(StateDamage) {
        self.init(quantities: 0)
        tallies = try reader.list { reader throws(StateDamage) in try Tally(from: &reader) }
        spelling = try reader.list { reader throws(StateDamage) in try reader.text() }
        records = try reader.count()
        doubtful = try reader.count()
        againstCount = try reader.count()
        for _ in try reader.items() {
            let one = try Lacking(from: &reader)
            lacking[one] = try reader.count()
        }
        for _ in try reader.items() { worst.append((try reader.number(), try RecordReference(from: &reader))) }
        obligor = try reader.optional { reader throws(StateDamage) in try reader.text() }
    }
}

extension RecordReference {
    /// Writes the reference.
    fileprivate func write(to writer: inout StateWriter) {
        writer.put(kind)
        writer.put(key) { $0.put($1) }
        writer.put(ordinal)
        place.write(to: &writer)
    }

    /// Reads what `write` wrote.
    fileprivate init(from reader: inout StateReader) throws(StateDamage) {
        let kind = try reader.int()
        let key = try reader.optional { reader throws(StateDamage) in try reader.text() }
        self.init(kind: kind, key: key, ordinal: try reader.count(), place: try Place(from: &reader))
    }
}

extension Lacking {
    /// Writes the fact.
    func write(to writer: inout StateWriter) {
        writer.put(reason.rawValue)
        writer.put(label)
        writer.put(path)
        writer.put(detail) { $0.put($1) }
        writer.put(place) { $1.write(to: &$0) }
    }

    /// Reads what `write` wrote.
    init(from reader: inout StateReader) throws(StateDamage) {
        guard let reason = Reason(rawValue: try reader.text()) else { throw StateDamage() }
        self.init(
            reason: reason, label: try reader.localized(), path: try reader.text(),
            detail: try reader.optional { reader throws(StateDamage) in try reader.localized() },
            place: try reader.optional { reader throws(StateDamage) in try Place(from: &reader) })
    }
}

extension Place {
    /// Writes the place.
    func write(to writer: inout StateWriter) {
        writer.put(file)
        for number in [line, column, byteOffset] { writer.put(number) }
        writer.put(pointer)
        writer.put(cell) { $1.write(to: &$0) }
    }

    /// Reads what `write` wrote.
    init(from reader: inout StateReader) throws(StateDamage) {
        self.init(
            file: try reader.text(), line: try reader.count(), column: try reader.count(), byteOffset: try reader.count(),
            pointer: try reader.text(), cell: try reader.optional { reader throws(StateDamage) in try Cell(from: &reader) })
    }
}

extension Cell {
    /// Writes the cell.
    fileprivate func write(to writer: inout StateWriter) {
        writer.put(sheet) { $0.put($1) }
        for number in [row, column] { writer.put(number) }
        for text in [name, header] { writer.put(text) }
    }

    /// Reads what `write` wrote.
    fileprivate convenience init(from reader: inout StateReader) throws(StateDamage) {
        self.init(
            sheet: try reader.optional { reader throws(StateDamage) in try reader.text() }, row: try reader.count(),
            column: try reader.count(), name: try reader.text(), header: try reader.text())
    }
}
