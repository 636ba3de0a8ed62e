internal import RecordModel
internal import RecordReading
internal import Values

/// Brings the columns of an input together with the fields of one kind.
struct ColumnAssignment {
    /// The kind.
    let kind: RecordKind
    /// Its fields that have values of their own.
    let slots: [FieldSlot]
    /// Reads values.
    let probe: ValueProbe

    /// By how much a field has to be more like a header than any other, in thousandths.
    private static let margin = 100
    /// How like a header a field has to be.
    static let least = 700

    /// Returns what each column is; `matches` are the fields that its header is like.
    func columns(_ columns: [InputPreview.Column], _ matches: [[NameIndex.Match]]) -> [ColumnProposal] {
        var outcomes = exact(columns)
        let taken = Set(outcomes.compactMap { outcome -> [Int]? in if case .exact(let slot)? = outcome { slot.path } else { nil } })
        for position in columns.indices where outcomes[position] == nil {
            outcomes[position] = like(columns[position], matches[position], taken)
        }
        settleRivals(&outcomes, columns)
        ValueMatches(slots: slots, probe: probe).fill(&outcomes, columns)
        return zip(columns, outcomes).map { column, outcome in
            var proposal = ColumnProposal(column: column, outcome: outcome ?? .unknown)
            if let field = proposal.field?.field { proposal.unread = unread(column, field) }
            return proposal
        }
    }

    /// The columns whose headers are names of fields as they stand, and those that have none, or one that another has too.
    private func exact(_ columns: [InputPreview.Column]) -> [ColumnProposal.Outcome?] {
        let finder = ColumnFinder(kind.fields)
        let counts = Dictionary(columns.map { (HalfWidth.of($0.header), 1) }, uniquingKeysWith: +)
        return columns.map { column in
            let plain = HalfWidth.of(column.header)
            if plain.isEmpty { return .nameless }
            if counts[plain, default: 0] > 1 { return .repeated }
            guard let found = finder.path(of: column.header) else { return nil }
            return slots.first { $0.path == found.path }.map { .exact($0) }
        }
    }

    /// The field that a header is like; nil when there is none.
    private func like(_ column: InputPreview.Column, _ matches: [NameIndex.Match], _ taken: Set<[Int]>) -> ColumnProposal.Outcome? {
        var refused: ColumnProposal.Outcome?
        var fitting: [NameIndex.Match] = []
        guard (matches.first?.likeness ?? 0) >= Self.least, !HeaderForm(column.header).isOrdinary else { return nil }
        for match in matches {
            if let outcome = refusal(of: slots[match.slot], column) { refused = refused ?? outcome } else { fitting.append(match) }
        }
        guard let best = fitting.first, best.likeness >= Self.least else { return refused }
        let slot = slots[best.slot]
        if taken.contains(slot.path) { return .taken(slot) }
        // What is not quite so like, but alike enough to be meant.
        let others = fitting.dropFirst().filter { best.likeness - $0.likeness < Self.margin }
        if !others.isEmpty { return .ambiguous(([best] + others).map { slots[$0.slot] }) }
        return best.likeness == 1_000 ? .alike(slot) : .similar(slot, best.likeness)
    }

    /// Why a column cannot be a field that its header is like; nil when it can.
    private func refusal(of slot: FieldSlot, _ column: InputPreview.Column) -> ColumnProposal.Outcome? {
        if let unit = foreignUnit(in: column.header, slot.field) { return .wrongUnit(slot, unit) }
        let unread = unread(column, slot.field)
        return 5 * unread > column.values.count ? .wrongValues(slot, unread: unread, of: column.values.count) : nil
    }

    /// How many values of a column cannot be read as a field.
    private func unread(_ column: InputPreview.Column, _ field: Field) -> Int {
        let unit = unit(in: column.header, field)
        return column.values.count { !probe.takes($0, unit: unit, as: field) }
    }

    /// The unit that a header adds in brackets, as the field takes it.
    private func unit(in header: String, _ field: Field) -> String? {
        HeaderForm(header).bracket.flatMap { ColumnAssignment.unit($0) }.flatMap { unit in
            WrittenForms.unitsInKeys(of: field.type).contains(unit) ? unit : nil
        }
    }

    /// What stands in brackets, without the word for unit.
    private static func unit(_ bracket: String) -> String {
        var unit = Substring(bracket)
        if unit.hasPrefix("单位") { unit = unit.dropFirst(2).drop { $0 == ":" } }
        return HalfWidth.of(String(unit))
    }

    /// A unit that a header says and the reading would not heed: one that the field does not have, or one outside brackets.
    private func foreignUnit(in header: String, _ field: Field) -> String? {
        switch field.type {
        case .money, .share, .number, .count: break
        default: return nil
        }
        if let bracket = HeaderForm(header).bracket.map(ColumnAssignment.unit), !bracket.isEmpty {
            return WrittenForms.unitsInKeys(of: field.type).contains(bracket) ? nil : bracket
        }
        guard case .money = field.type else { return nil }
        return ["亿元", "千万元", "百万元", "万元", "千元"].first { HalfWidth.of(header).contains($0) }
    }

    /// Leaves out columns that claim the same field.
    private func settleRivals(_ outcomes: inout [ColumnProposal.Outcome?], _ columns: [InputPreview.Column]) {
        var claims: [[Int]: [Int]] = [:]
        for (position, outcome) in outcomes.enumerated() {
            guard let slot = outcome.flatMap({ ColumnProposal(column: columns[position], outcome: $0).field }) else { continue }
            claims[slot.path, default: []].append(position)
        }
        for slot in slots {
            guard let positions = claims[slot.path], positions.count > 1 else { continue }
            for position in positions {
                outcomes[position] = .rivals(slot, others: positions.filter { $0 != position }.map { columns[$0].header })
            }
        }
    }
}
