extension Term {
    /// The terms that the term is directly made of, in the order in which they are written.
    var parts: [Term] {
        switch kind {
        case .constant, .field, .variable: []
        case .not(let inner), .given(let inner), .yearOf(let inner), .negative(let inner), .oneOf(let inner, _), .inRegion(let inner, _):
            [inner]
        case .and(let left, let right), .or(let left, let right), .compare(let left, _, let right), .contains(let left, let right),
            .startsWith(let left, let right), .arithmetic(_, let left, let right), .share(let left, let right),
            .elapsed(_, let left, let right), .fullSteps(let left, let right):
            [left, right]
        case .between(let subject, let low, let high): [subject, low, high]
        case .period(let test): [test.subject] + test.length.parts + [test.anchor]
        case .quantified(_, _, let list, let filter, let body): [list] + (filter.map { [$0] } ?? []) + [body]
        case .overall(_, let made): [made.filter, made.value].compactMap(\.self)
        case .aggregate(_, _, let list, let filter, let value): [list] + [filter, value].compactMap(\.self)
        }
    }

    /// The same form made of other parts, as many and in the same order as `parts`; itself when their number is another.
    func with(parts new: [Term]) -> Term {
        guard new.count == parts.count else { return self }
        return Term(kind(of: new), type: type, range: range)
    }

    /// The form of the term with other parts.
    private func kind(of new: [Term]) -> Kind {
        switch kind {
        case .constant, .field, .variable: kind
        case .not: .not(new[0])
        case .given: .given(new[0])
        case .yearOf: .yearOf(new[0])
        case .negative: .negative(new[0])
        case .oneOf(_, let constants): .oneOf(new[0], constants)
        case .inRegion(_, let region): .inRegion(new[0], region)
        case .and: .and(new[0], new[1])
        case .or: .or(new[0], new[1])
        case .compare(_, let comparison, _): .compare(new[0], comparison, new[1])
        case .contains: .contains(new[0], new[1])
        case .startsWith: .startsWith(new[0], new[1])
        case .arithmetic(let sign, _, _): .arithmetic(sign, new[0], new[1])
        case .share: .share(part: new[0], whole: new[1])
        case .elapsed(let unit, _, _): .elapsed(unit, from: new[0], to: new[1])
        case .fullSteps: .fullSteps(of: new[0], in: new[1])
        case .between: .between(new[0], new[1], new[2])
        case .period(let test): .period(test.with(parts: new))
        case .quantified(let quantifier, let slot, _, let filter, _):
            .quantified(quantifier, slot: slot, list: new[0], filter: filter.map { _ in new[1] }, body: new[new.count - 1])
        case .overall(let index, let made):
            .overall(
                index: index,
                Rule.OverAggregate(
                    kind: made.kind, filter: made.filter.map { _ in new[0] }, value: made.value.map { _ in new[new.count - 1] }))
        case .aggregate(let made, let slot, _, let filter, let value):
            .aggregate(
                made, slot: slot, list: new[0], filter: filter.map { _ in new[1] }, value: value.map { _ in new[new.count - 1] })
        }
    }

    /// The variables that the term stands on.
    var slots: Set<Int> {
        switch kind {
        case .variable(let slot, _), .field(.element(let slot, _), _, _): [slot]
        default: parts.reduce(into: []) { $0.formUnion($1.slots) }
        }
    }

    /// What the term says something of, when it is a single statement about one thing.
    public var subjectOfRelation: Term? {
        switch kind {
        case .not(let inner): inner.subjectOfRelation
        case .compare(let subject, _, _), .between(let subject, _, _), .oneOf(let subject, _), .inRegion(let subject, _): subject
        case .period(let test): test.subject
        default: nil
        }
    }
}

extension Term.PeriodTest {
    /// The same test of another act, another length where the record tells it, and another event.
    fileprivate func with(parts new: [Term]) -> Term.PeriodTest {
        var copy = self
        copy.subject = new[0]
        if case .measured(_, let unit, let share) = length { copy.length = .measured(new[1], unit: unit, share: share) }
        copy.anchor = new[new.count - 1]
        return copy
    }
}

extension Term.PeriodTest.Length {
    /// The term that tells how long it is, when the record does.
    var parts: [Term] {
        switch self {
        case .fixed: []
        case .measured(let term, _, _): [term]
        }
    }
}
