internal import RecordModel
internal import RecordReading

/// Finds the fields of columns whose headers say nothing, where their values can be nothing else.
struct ValueMatches {
    /// The fields of a kind that have values of their own.
    let slots: [FieldSlot]
    /// Reads values.
    let probe: ValueProbe

    /// Fills in the columns of which nothing is known: where one column has the values of one field that has no column, and no other does.
    func fill(_ outcomes: inout [ColumnProposal.Outcome?], _ columns: [InputPreview.Column]) {
        let spoken = outcomes.enumerated().flatMap { position, outcome in
            outcome.map { ValueMatches.fields(of: $0, columns[position]) } ?? []
        }
        let free = slots.filter { slot in isTelling(slot.field) && !spoken.contains(slot.path) }
        let silent = outcomes.indices.filter { outcomes[$0] == nil }
        let fitting = silent.map { position in free.filter { fits(columns[position], $0.field) } }
        for (place, position) in silent.enumerated() where fitting[place].count == 1 {
            let slot = fitting[place][0]
            if fitting.count(where: { $0.contains(slot) }) == 1 { outcomes[position] = .byValues(slot) }
        }
    }

    /// The ways to the fields that an outcome speaks of, which are nobody else's.
    private static func fields(of outcome: ColumnProposal.Outcome, _ column: InputPreview.Column) -> [[Int]] {
        switch outcome {
        case .ambiguous(let slots): slots.map(\.path)
        case .rivals(let slot, _): [slot.path]
        default: ColumnProposal(column: column, outcome: outcome).field.map { [$0.path] } ?? []
        }
    }

    /// `true` iff values of a field can be told from others.
    private func isTelling(_ field: Field) -> Bool {
        switch field.type {
        case .creditCode, .region, .choice: true
        default: false
        }
    }

    /// `true` iff all values of a column read as a field, and they are enough to tell.
    private func fits(_ column: InputPreview.Column, _ field: Field) -> Bool {
        let values = Set(column.values)
        guard values.count >= 2, values.allSatisfy({ $0.form == .text && probe.takes($0, unit: nil, as: field) }) else { return false }
        // A choice of two short words, such as 是 and 否 would be, is told too easily.
        if case .choice(let words) = field.type { return words.contains { $0.unicodeScalars.count > 1 } }
        return true
    }
}
