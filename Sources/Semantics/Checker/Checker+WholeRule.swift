import Diagnostics
import RecordModel
import Syntax
import Values

extension Checker {
    /// Checks what only the whole rule shows: that it asks for something, and that pauses and extensions have a period to act on.
    mutating func checkWhole(_ draft: RuleDraft, _ declaration: RuleDeclaration) {
        if draft.duty == nil && draft.review == nil && !declaration.name.text.isEmpty { report(.nothingIsAsked(declaration.name)) }
        guard draft.duty?.condition.type != .wrong else { return }
        let periods = draft.duty?.condition.periodTests ?? []
        for (_, range) in draft.pauses where periods.isEmpty { report(.nothingToPause(at: range)) }
        for (_, literal) in draft.extensions where !periods.contains(where: { $0.period.unit == literal.value.unit }) {
            report(.extensionHasOtherUnit(literal, duty: periods.first?.period))
        }
    }

    /// Returns the date that tells whether a rule is in force: its own, else the event that the duty counts from, else the record's.
    mutating func judgedBy(_ draft: RuleDraft, _ declaration: RuleDeclaration) -> Term? {
        if let own = draft.judgedBy { return own }
        if let anchor = draft.duty?.condition.periodTests.map(\.anchor).first(where: { $0.slots.isSubset(of: draft.stepSlots) }) {
            return anchor
        }
        guard let record = context.record else { return nil }
        if let way = record.datedBy, let field = record.field(at: way) {
            return Term(.field(.record, path: way, field), type: .time, range: declaration.name.range)
        }
        let force = draft.force ?? draft.citations.first.flatMap { documents[$0.document].force }
        let isReported = draft.once.places["judged by"] != nil || draft.duty?.condition.type == .wrong
        if force != nil && !isReported && !context.isOver { report(.versionNeedsDate(declaration.name, record: record)) }
        return nil
    }
}

extension RecordKind {
    /// Returns the field at the end of a way through groups.
    func field(at way: [Int]) -> Field? {
        var (fields, result) = (fields, Field?.none)
        for position in way {
            guard fields.indices.contains(position) else { return nil }
            result = fields[position]
            if case .group(let inner) = fields[position].type { fields = inner }
        }
        return result
    }
}
