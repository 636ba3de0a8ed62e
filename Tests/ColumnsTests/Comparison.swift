import Columns
import RecordModel
import RecordReading
import Values

/// Records as the other reader reads them and as columns hold them, in the same words.
enum Comparison {
    /// The layouts of everything that could be wanted.
    static let layouts: [ColumnLayout] = [
        ColumnLayout(
            kind: TestRecords.kinds[0], wanted: TestRecords.wanted.map { WantedField($0, literals: $0 == [0] ? ["é", "a"] : []) }),
        ColumnLayout(kind: TestRecords.kinds[1], wanted: [WantedField([0]), WantedField([1])]),
    ].compactMap { $0 }

    /// The layouts of the states of all fields, and of nothing else.
    static let stateLayouts: [ColumnLayout] = TestRecords.kinds.compactMap { ColumnLayout(kind: $0, wanted: WantedField.states(of: $0)) }

    /// What a scan gave: records by the offset of their first byte, and odd stretches.
    struct Scanned: Equatable {
        /// The cells of the records.
        var records: [Int: [String]] = [:]
        /// The odd pieces.
        var odd: [Range<Int>] = []
        /// How many lines.
        var lines = 0
        /// How many bytes were used.
        var used = 0
        /// Whether the scan could not go on.
        var isStuck = false
    }

    /// Scans bytes, `chunk` of them at a time.
    static func scan(
        _ bytes: [UInt8], format: RecordScanner.Format = .lines, recordKind: Int? = 0, chunk: Int = 1 << 16,
        limits: ScanLimits = ScanLimits(), layouts: [ColumnLayout] = Comparison.layouts
    ) -> Scanned {
        let scanner = RecordScanner(
            layouts: layouts, kinds: TestRecords.kinds, regions: TestRecords.regions, recordKind: recordKind, format: format, limits: limits
        )
        let buffer = InputBuffer(capacity: chunk)
        var (scanned, next) = (Scanned(), 0)
        while true {
            next += buffer.append(bytes[next...])
            let outcome = scanner.scan(buffer, isLast: next == bytes.count)
            take(scanner, at: scanned.used, &scanned)
            scanned.used += outcome.used
            scanned.lines += outcome.lines
            buffer.drop(outcome.used)
            if outcome.isArrayOver { return scanned }
            if outcome.isStuck {
                if buffer.count < buffer.capacity || buffer.capacity > bytes.count {
                    scanned.isStuck = true
                    return scanned
                }
                buffer.grow(to: 2 * buffer.capacity)
            } else if next == bytes.count, buffer.count == 0 {
                return scanned
            }
        }
    }

    /// Adds what a scanner holds.
    private static func take(_ scanner: RecordScanner, at offset: Int, _ scanned: inout Scanned) {
        for batch in scanner.batches {
            for row in 0..<batch.count {
                scanned.records[offset + Int(batch.starts[row])] = cells(of: batch, row: row)
            }
        }
        scanned.odd += scanner.odd.map { $0.start + offset..<$0.end + offset }
    }

    /// Says what a row and the lists in it hold.
    static func cells(of batch: RecordBatch, row: Int) -> [String] {
        var rows = [row..<row + 1]
        for table in batch.layout.tables.indices.dropFirst() {
            let parents = rows[batch.layout.tables[table].parent ?? 0]
            let offsets = batch.offsets(table)
            rows.append(Int(offsets[parents.lowerBound])..<Int(offsets[parents.upperBound]))
        }
        return batch.layout.columns.indices.map { column in
            let cells = rows[batch.layout.columns[column].table].map { cell(of: batch, column, $0) }
            return "\(batch.layout.columns[column].field.name): " + cells.joined(separator: "; ")
        }
    }

    /// Says what a cell holds.
    private static func cell(of batch: RecordBatch, _ column: Int, _ row: Int) -> String {
        switch batch.states(column)[row] {
        case CellState.absent: return "absent"
        case CellState.blank: return "blank"
        case CellState.unreadable: return "unreadable"
        default: break
        }
        let shape = batch.layout.columns[column]
        switch shape.storage {
        case .state: return "there"
        case .group: return "group"
        case .list(let table): return "list of \(batch.offsets(table)[row + 1] - batch.offsets(table)[row])"
        case .boolean: return batch.codes(column)[row] == 1 ? "yes" : "no"
        case .number: return "\(batch.numbers(column)[row])"
        case .time:
            if batch.isAllDays(column), batch.clocks(column)[row] != Clock.wholeDay { return "not all days" }
            return "\(batch.days(column)[row]) \(batch.clocks(column)[row])"
        case .code:
            if case .choice(let words) = shape.field.type { return words[Int(batch.codes(column)[row])] }
            return TestRecords.regions[RegionTree.ID(index: Int(batch.codes(column)[row]))].name
        case .text: return batch.string(batch.texts(column)[row]) + " \(batch.codes(column)[row])"
        }
    }

    /// Reads bytes with the other reader; says what the cells hold, by the offset of the record.
    static func read(_ bytes: [UInt8], recordKind: Int? = 0, layouts: [ColumnLayout] = Comparison.layouts) -> [Int: [String]] {
        var records: [Int: [String]] = [:]
        let reader = RecordReader(
            kinds: TestRecords.kinds, regions: TestRecords.regions, options: ReadingOptions(recordKind: recordKind, hashesInputs: false))
        reader.read(bytes: bytes, name: "x.ndjson") { outcome in
            if case .record(let record) = outcome { records[record.place.byteOffset] = cells(of: record, layouts[record.kind]) }
            return true
        }
        return records
    }

    /// What a path leads through.
    private enum Context {
        /// Facts.
        case facts([Fact])
        /// A group that is not there, or blank.
        case nothing(isBlank: Bool)
    }

    /// Says what a record and its lists hold.
    static func cells(of record: CaseRecord, _ layout: ColumnLayout) -> [String] {
        layout.columns.map { column in
            var contexts = [Context.facts(record.facts)]
            for (depth, position) in column.path.dropLast().enumerated() {
                contexts = contexts.flatMap { step($0, position, isList: layout.table(at: Array(column.path[...depth])) != nil) }
            }
            let cells = contexts.map { cell($0, column) }
            return "\(column.field.name): " + cells.joined(separator: "; ")
        }
    }

    /// Goes into a group, or into the elements of a list.
    private static func step(_ context: Context, _ position: Int, isList: Bool) -> [Context] {
        guard case .facts(let facts) = context else { return isList ? [] : [context] }
        switch facts[position].value {
        case .group(let inner): return [.facts(inner)]
        case .list(let elements): return elements.map { .facts($0.facts) }
        default: return isList ? [] : [.nothing(isBlank: facts[position].place != nil)]
        }
    }

    /// Says what a fact is.
    private static func cell(_ context: Context, _ column: ColumnLayout.Column) -> String {
        guard case .facts(let facts) = context, let position = column.path.last else {
            if case .nothing(isBlank: true) = context { return "blank" }
            return "absent"
        }
        let fact = facts[position]
        switch fact.value {
        case .missing: return fact.place == nil ? "absent" : "blank"
        case .unreadable: return "unreadable"
        case _ where column.storage == .state: return "there"
        case .boolean(let flag): return flag ? "yes" : "no"
        case .number(let number): return Scaled.of(number).map { "\($0)" } ?? "too fine"
        case .time(let time): return "\(time.earliest.day.number) \(clock(time))"
        case .region(let region): return TestRecords.regions[region].name
        case .group: return "group"
        case .list(let elements): return "list of \(elements.count)"
        case .text(let text):
            if case .choice = column.field.type { return text }
            return text + " \(column.literals.firstIndex(of: HalfWidth.of(text)) ?? -1)"
        }
    }

    /// What is known of a time beside its day.
    private static func clock(_ time: CivilTime) -> Int16 {
        switch time.precision {
        case .minute: Int16(time.earliest.minuteOfDay)
        case .day: Clock.wholeDay
        case .month: Clock.wholeMonth
        case .year: Clock.wholeYear
        }
    }
}
