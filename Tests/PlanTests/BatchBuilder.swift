@testable import Columns
import RecordModel
import Values

/// Fills columns from records that were read by the other reader: a way in that shares nothing with the scanner.
struct BatchBuilder {
    /// The batch.
    let batch: RecordBatch

    /// What a path leads from: facts, or a group that is not there.
    private enum Context {
        case facts([Fact])
        case nothing(Place?)
    }

    /// Builds a batch of records; nil when a number is too fine for its column.
    init?(_ layout: ColumnLayout, _ records: [CaseRecord]) {
        var contexts = [records.map { Context.facts($0.facts) }]
        for table in layout.tables.dropFirst() {
            contexts.append(
                contexts[table.parent ?? 0].flatMap {
                    BatchBuilder.elements($0, table.path.dropFirst(layout.tables[table.parent ?? 0].path.count))
                })
        }
        batch = RecordBatch(layout: layout, limits: ScanLimits(records: records.count, elements: contexts.map(\.count).max() ?? 1))
        for (index, rows) in contexts.enumerated() {
            batch.tables[index].count = rows.count
            if index > 0 { countElements(index, of: contexts[layout.tables[index].parent ?? 0]) }
        }
        for (index, column) in layout.columns.enumerated() {
            let way = column.path.dropFirst(layout.tables[column.table].path.count)
            for (row, context) in contexts[column.table].enumerated() {
                guard put(BatchBuilder.fact(context, way), index, row) else { return nil }
            }
        }
    }

    /// Writes where the elements of every row begin.
    private func countElements(_ table: Int, of parents: [Context]) {
        let layout = batch.layout.tables[table]
        let way = layout.path.dropFirst(batch.layout.tables[layout.parent ?? 0].path.count)
        var next: Int32 = 0
        for (row, parent) in parents.enumerated() {
            batch.tables[table].offsets[row] = next
            next += Int32(BatchBuilder.elements(parent, way).count)
        }
        batch.tables[table].offsets[parents.count] = next
    }

    /// The elements of the list at the end of a way.
    private static func elements(_ context: Context, _ way: ArraySlice<Int>) -> [Context] {
        guard case .list(let elements) = fact(context, way).value else { return [] }
        return elements.map { .facts($0.facts) }
    }

    /// The fact at the end of a way through groups.
    private static func fact(_ context: Context, _ way: ArraySlice<Int>) -> Fact {
        guard case .facts(let facts) = context, let position = way.first else {
            if case .nothing(let place) = context { return Fact(.missing, at: place) }
            return .missing
        }
        if way.count == 1 { return facts[position] }
        if case .group(let inner) = facts[position].value { return fact(.facts(inner), way.dropFirst()) }
        return fact(.nothing(facts[position].place), way.dropFirst())
    }

    /// Writes a cell; false when its column cannot hold it.
    private func put(_ fact: Fact, _ column: Int, _ row: Int) -> Bool {
        let memory = batch.columns[column]
        memory.states[row] = CellState.present
        switch fact.value {
        case .missing: memory.states[row] = fact.place == nil ? CellState.absent : CellState.blank
        case .unreadable: memory.states[row] = CellState.unreadable
        case .boolean(let flag): memory.codes[row] = flag ? 1 : 0
        case .number(let number):
            guard let scaled = Scaled.of(number) else { return false }
            memory.numbers[row] = scaled
        case .time(let time): put(time, column, row)
        case .region(let region): memory.codes[row] = Int32(region.index)
        case .text(let text): put(text, column, row)
        case .group, .list: break
        }
        return true
    }

    /// Writes a time.
    private func put(_ time: CivilTime, _ column: Int, _ row: Int) {
        batch.columns[column].days[row] = time.earliest.day.number
        batch.columns[column].clocks[row] =
            switch time.precision {
            case .minute: Int16(time.earliest.minuteOfDay)
            case .day: Clock.wholeDay
            case .month: Clock.wholeMonth
            case .year: Clock.wholeYear
            }
        if time.precision != .day { batch.columns[column].isAllDays = false }
    }

    /// Writes a text or a word.
    private func put(_ text: String, _ column: Int, _ row: Int) {
        let layout = batch.layout.columns[column]
        if case .choice(let words) = layout.field.type {
            batch.columns[column].codes[row] = Int32(words.firstIndex(of: text) ?? -1)
            return
        }
        let range = TextRange(start: UInt32(batch.store.count), count: UInt32(text.utf8.count))
        batch.store += text.utf8
        batch.columns[column].texts[row] = range
        batch.columns[column].codes[row] = Int32(layout.literals.firstIndex(of: HalfWidth.of(text)) ?? -1)
    }
}
