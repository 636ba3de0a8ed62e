import Diagnostics
import RecordModel
import Syntax
import Values

extension Checker {
    /// Checks what only the whole rule shows: that it asks for something, and that pauses and extensions have a period to act on.
    mutating func checkWhole(_ draft: RuleDraft, _ declaration: RuleDeclaration) {
        if draft.duty == nil && draft.review == nil && !declaration.name.text.isEmpty { report(.nothingIsAsked(declaration.name)) }
        guard draft.duty?.condition.type != .wrong else { return }
        let periods = draft.duty.map { self.periods(in: $0.condition) } ?? []
        for (_, range) in draft.pauses where periods.isEmpty { report(.nothingToPause(at: range)) }
        for (_, literal) in draft.extensions where !periods.contains(where: { $0.length.unit == literal.value.unit }) {
            report(.extensionHasOtherUnit(literal, duty: periods.first?.length.unit))
        }
    }

    /// The tests of a period within a term, those behind variables included, in the order in which they are written.
    private func periods(in term: Term) -> [Term.PeriodTest] {
        switch term.kind {
        case .period(let test): [test] + term.parts.flatMap { periods(in: $0) }
        case .variable(let slot, _): context.variables.last { $0.slot == slot }?.bound.map { periods(in: $0) } ?? []
        default: term.parts.flatMap { periods(in: $0) }
        }
    }

    /// Returns the date that tells whether a rule is in force: its own, else the event that the duty counts from, else the record's.
    mutating func judgedBy(_ draft: RuleDraft, _ declaration: RuleDeclaration) -> Term? {
        if let own = draft.judgedBy { return own }
        let anchors = draft.duty.map { periods(in: $0.condition).map(\.anchor) } ?? []
        if let anchor = anchors.first(where: { $0.slots.isSubset(of: draft.stepSlots) }) {
            return anchor
        }
        guard let record = context.record else { return nil }
        if let way = record.datedBy, let field = record.field(at: way) {
            return Term(.field(.record, path: way, field), type: .time, range: declaration.name.range)
        }
        let force = draft.force ?? draft.citations.first.flatMap { documents[$0.document].force }
        let isReported = draft.once.places["judged by"] != nil || draft.duty?.condition.type == .wrong
        if force != nil && !isReported { report(.versionNeedsDate(declaration.name, record: record)) }
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
