internal import Diagnostics
internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// A limit of a duty in one case: the last value of a fact that keeps it, and the first that breaks it.
struct Edge {
    /// Where the limit is written.
    let range: SourceRange
    /// The fact that stands to the limit.
    let place: FactPlace
    /// The fact in words.
    let words: Localized
    /// The last lawful value.
    let lawful: FactValue
    /// The value one step past it.
    let past: FactValue
}

extension CaseEvaluation {
    /// The limits in a condition that a single fact can be moved to; those that other conditions may stand in for are left out.
    func edges(in term: Term, negated: Bool = false) -> [Edge] {
        switch term.kind {
        case .not(let inner): edges(in: inner, negated: !negated)
        case .and(let left, let right) where !negated, .or(let left, let right) where negated:
            edges(in: left, negated: negated) + edges(in: right, negated: negated)
        case .period(let test): timeEdge(of: term, test.subject, negated: negated).map { [$0] } ?? []
        case .compare(let left, let comparison, let right):
            (left.type == .time && comparison != .equal
                ? timeEdge(of: term, left, negated: negated) : numberEdge(of: term, left, comparison, right, negated: negated))
                .map { [$0] } ?? []
        case .between(let subject, let low, let high) where !negated && subject.type != .time:
            [numberEdge(of: low, subject, .atLeast, low), numberEdge(of: high, subject, .atMost, high)].compactMap(\.self)
        default: []
        }
    }

    /// The place of the fact that a term names, when it is one of the record or of the element that the only loop has come to.
    func place(of term: Term) -> FactPlace? {
        switch term.kind {
        case .field(.record, let path, _): return FactPlace(element: nil, path: path)
        case .field(.element(let slot, _), let path, _):
            let loops = rule.steps.compactMap { step -> (Int, Term)? in
                if case .forEach(let slot, _, let list, _) = step { (slot, list) } else { nil }
            }
            guard loops.count == 1, loops[0].0 == slot, case .field(.record, let list, _) = loops[0].1.kind, let one = elements.first
            else { return nil }
            return FactPlace(element: FactPlace.Element(list: list, position: one.ordinal - 1), path: path)
        default: return nil
        }
    }

    /// The last lawful moment of an act, and the one past it.
    private func timeEdge(of term: Term, _ subject: Term, negated: Bool) -> Edge? {
        guard let place = place(of: subject) else { return nil }
        var copy = self
        guard let due = copy.evaluate(term).measure?.due else { return nil }
        let step = due.isEarliest ? -1 : 1
        let times: (CivilTime, CivilTime)
        if let minute = due.minute?.exact {
            times = (CivilTime(minute), CivilTime(minute.adding(minutes: step)))
        } else if due.minute == nil, let day = due.day.exact {
            times = (CivilTime(day), CivilTime(day.adding(days: step)))
        } else {
            return nil
        }
        return edge(term, place, subject, .time(times.0), .time(times.1), negated: negated)
    }

    /// The last lawful quantity, and the one past it.
    private func numberEdge(of term: Term, _ left: Term, _ comparison: Term.Comparison, _ right: Term, negated: Bool = false) -> Edge? {
        var copy = self
        guard let limit = copy.evaluate(right).number.exact else { return nil }
        switch left.kind {
        case .field(_, _, let field):
            guard let place = place(of: left), let grid = Grid(of: field, near: limit), !isNamed(left, in: right) else { return nil }
            return grid.pair(comparison, limit).flatMap { edge(term, place, left, .number($0), .number($1), negated: negated) }
        case .share(let part, let whole):
            guard case .field(_, _, let field) = part.kind, let place = place(of: part), !isNamed(part, in: whole),
                !isNamed(part, in: right),
                let all = copy.evaluate(whole).number.exact, all > .zero, let bound = limit.multiplied(by: all),
                let grid = Grid(of: field, near: bound)
            else { return nil }
            return grid.pair(comparison, bound).flatMap { edge(term, place, part, .number($0), .number($1), negated: negated) }
        case .elapsed(let unit, let from, let to) where unit == .days || unit == .calendarDays:
            guard let place = place(of: to), !isNamed(to, in: from), !isNamed(to, in: right),
                let start = copy.evaluate(from).time?.days.exact,
                let (lawful, past) = Grid.whole.pair(comparison, limit), let one = lawful.integer, let other = past.integer
            else { return nil }
            let times = [one, other].map { FactValue.time(CivilTime(start.adding(days: $0))) }
            return edge(term, place, to, times[0], times[1], negated: negated)
        case .variable(let slot, _):
            for case .bind(slot, _, let bound) in rule.steps where !bound.isVariable {
                return numberEdge(of: term, bound, comparison, right, negated: negated)
            }
            return nil
        default: return nil
        }
    }

    /// Whether a fact is one of those that a term names.
    private func isNamed(_ fact: Term, in term: Term) -> Bool { term.factsNamed.contains { $0.kind == fact.kind } }

    /// An edge; where the condition is denied its sides are exchanged.
    private func edge(_ term: Term, _ place: FactPlace, _ fact: Term, _ lawful: FactValue, _ past: FactValue, negated: Bool) -> Edge {
        let (inner, outer) = negated ? (past, lawful) : (lawful, past)
        return Edge(range: term.range, place: place, words: readBack.phrase(fact), lawful: inner, past: outer)
    }
}

extension Term {
    /// Whether the term is what a `let` bound.
    fileprivate var isVariable: Bool { if case .variable = kind { true } else { false } }
}
