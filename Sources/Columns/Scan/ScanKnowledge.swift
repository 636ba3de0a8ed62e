internal import RecordModel
internal import RecordReading
internal import Values

/// What a walk asks when it meets a key or a value for the first time.
final class ScanKnowledge {
    /// The kind of the records, as a position in the kinds.
    let kind: Int
    /// The columns.
    let columns: [ColumnLayout.Column]
    /// Says what values mean.
    let probe: ValueProbe
    /// Says which kind a record tells.
    let kinds: KindFinder
    /// The members by which input of another form is recognised, which only the reading of records can take apart.
    let otherForms: Set<String>
    /// Units and kind keys, told by their positions; the first is none.
    private(set) var words = [""]

    /// The codes of what is wrong with values that cannot be read.
    private(set) var codes: [String] = []

    /// The column under which caches keep the kinds that words tell.
    static let kindColumn: Int32 = -2

    /// Creates knowledge of a layout; dates may be numbers of days where values stand in a table.
    init(
        _ layout: ColumnLayout, kinds: RecordKinds, regions: RegionTree, otherForms: Set<String>, hasSerialDates: Bool = false
    ) {
        self.otherForms = otherForms
        kind = kinds.position(ofIndex: layout.kind.index) ?? -1
        columns = layout.columns
        probe = ValueProbe(regions: regions, hasSerialDates: hasSerialDates)
        self.kinds = KindFinder(kinds)
    }

    /// Returns the position of a unit or kind key.
    func number(of word: String) -> Int32 {
        if let known = words.firstIndex(of: word) { return Int32(known) }
        words.append(word)
        return Int32(words.count - 1)
    }

    /// Returns what a token means in a column.
    func meaning(of token: [UInt8], column: Int32, unit: Int32) -> ValueCache.Meaning {
        if column == ScanKnowledge.kindColumn {
            let kind = ValueProbe.text(token).flatMap { kinds.kind(of: $0, under: words[Int(unit)]) }
            return ValueCache.Meaning(state: CellState.present, payload: Int64(kind ?? -1))
        }
        let column = columns[Int(column)]
        let value = probe.read(token, unit: unit == 0 ? nil : words[Int(unit)], as: column.field)
        guard let value else { return ValueCache.Meaning(state: ValueCache.odd) }
        if case .unreadable = value {
            return ValueCache.Meaning(state: CellState.unreadable, code: code(of: token, unit: unit, as: column.field))
        }
        return meaning(of: value, in: column)
    }

    /// Returns the position of the code of what is wrong with a value that cannot be read.
    func code(of token: [UInt8], unit: Int32 = 0, as field: Field) -> Int32 {
        let code = probe.problem(token, unit: unit == 0 ? nil : words[Int(unit)], as: field) ?? ""
        if let known = codes.firstIndex(of: code) { return Int32(known) }
        codes.append(code)
        return Int32(codes.count - 1)
    }

    /// Returns what a value is in a column.
    private func meaning(of value: FactValue, in column: ColumnLayout.Column) -> ValueCache.Meaning {
        func present(_ payload: Int64?, _ clock: Int16 = Clock.wholeDay) -> ValueCache.Meaning {
            payload.map { ValueCache.Meaning(state: CellState.present, clock: clock, payload: $0) }
                ?? ValueCache.Meaning(state: ValueCache.odd)
        }
        switch value {
        case _ where column.storage == .state: return ValueCache.Meaning(state: value == .missing ? CellState.blank : CellState.present)
        case .missing: return ValueCache.Meaning(state: CellState.blank)
        case .unreadable: return ValueCache.Meaning(state: CellState.unreadable)
        case .boolean(let flag): return present(flag ? 1 : 0)
        case .number(let number): return present(Scaled.of(number))
        case .time(let time): return present(Int64(time.earliest.day.number), clock(of: time))
        case .region(let region): return present(Int64(region.index))
        case .text(let text):
            if case .choice(let words) = column.field.type { return present(words.firstIndex(of: text).map(Int64.init)) }
            return present(Int64(code(of: text, in: column)))
        case .group, .list: return ValueCache.Meaning(state: ValueCache.odd)
        }
    }

    /// Returns what is known of a time beside its day.
    private func clock(of time: CivilTime) -> Int16 {
        switch time.precision {
        case .minute: Int16(truncatingIfNeeded: time.earliest.minuteOfDay)
        case .day: Clock.wholeDay
        case .month: Clock.wholeMonth
        case .year: Clock.wholeYear
        }
    }

    /// Returns the position of the literal that a text is as a plain keyboard would write it, or -1.
    func code(of text: String, in column: ColumnLayout.Column) -> Int32 { Int32(column.literals.firstIndex(of: HalfWidth.of(text)) ?? -1) }
}
