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
        case .period(let test): [test.subject, test.anchor]
        case .quantified(_, _, let list, let filter, let body): [list] + (filter.map { [$0] } ?? []) + [body]
        case .overall(_, let made): [made.filter, made.value].compactMap(\.self)
        case .aggregate(_, _, let list, let filter, let value): [list] + [filter, value].compactMap(\.self)
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
    var subjectOfRelation: Term? {
        switch kind {
        case .not(let inner): inner.subjectOfRelation
        case .compare(let subject, _, _), .between(let subject, _, _), .oneOf(let subject, _), .inRegion(let subject, _): subject
        case .period(let test): test.subject
        default: nil
        }
    }
}
