/// Literals to put in the place of names: what the columns of a table stand for in one of its rows.
struct Substitution {
    /// The names, few enough to be looked through.
    let names: [String]
    /// What each stands for.
    let literals: [Literal]

    /// The literal that a name stands for.
    private func literal(_ name: Name) -> Literal? { names.firstIndex(of: name.text).map { literals[$0] } }

    /// The literal that a path stands for, when it is a single name of a column.
    private func literal(_ path: Path) -> Literal? { path.names.count == 1 ? literal(path.names[0]) : nil }

    /// The expression with its columns exchanged.
    func apply(_ expression: Expression) -> Expression {
        switch expression {
        case .path(let path): literal(path).map { .literal($0) } ?? expression
        case .literal, .missing: expression
        case .parenthesized(let inner, let range): .parenthesized(apply(inner), range)
        case .not(let inner, let range): .not(apply(inner), range)
        case .and(let left, let right): .and(apply(left), apply(right))
        case .or(let left, let right): .or(apply(left), apply(right))
        case .relation(let subject, let verb, let negated, let predicate, let range):
            .relation(subject: apply(subject), verb: verb, negated: negated, apply(predicate), range)
        case .contains(let left, let right): .contains(apply(left), apply(right))
        case .startsWith(let left, let right): .startsWith(apply(left), apply(right))
        case .quantified(let quantifier, let name, let list, let filter, let body, let range):
            .quantified(quantifier, name: name, list: apply(list), filter: filter.map(apply), body: apply(body), range)
        case .aggregate(let aggregate): .aggregate(apply(aggregate))
        case .elapsed(let unit, let from, let to, let range): .elapsed(unit, from: apply(from), to: apply(to), range)
        case .yearOf(let inner, let range): .yearOf(apply(inner), range)
        case .fullSteps(let step, let whole, let range): .fullSteps(of: apply(step), in: apply(whole), range)
        case .negative(let inner, let range): .negative(apply(inner), range)
        case .arithmetic(let sign, let left, let right): .arithmetic(sign, apply(left), apply(right))
        case .share(let part, let whole): .share(part: apply(part), whole: apply(whole))
        case .percent(let literal, let inner): .percent(literal, of: apply(inner))
        }
    }

    /// The predicate with its columns exchanged.
    func apply(_ predicate: Predicate) -> Predicate {
        switch predicate {
        case .atLeast(let limit): .atLeast(apply(limit))
        case .atMost(let limit): .atMost(apply(limit))
        case .moreThan(let limit): .moreThan(apply(limit))
        case .lessThan(let limit): .lessThan(apply(limit))
        case .between(let low, let high): .between(apply(low), apply(high))
        case .before(let time): .before(apply(time))
        case .after(let time): .after(apply(time))
        case .onOrBefore(let time): .onOrBefore(apply(time))
        case .onOrAfter(let time): .onOrAfter(apply(time))
        case .period(let relation, let span, let direction, let anchor): .period(relation, apply(span), direction, apply(anchor))
        case .equal(let other): .equal(apply(other))
        case .oneOf, .given, .within: predicate
        }
    }

    /// The length of a period with its columns exchanged.
    private func apply(_ span: Predicate.Span) -> Predicate.Span {
        switch span {
        case .literal: span
        case .measured(let length): .measured(apply(length))
        }
    }

    /// The aggregate with its columns exchanged.
    private func apply(_ aggregate: Aggregate) -> Aggregate {
        Aggregate(
            kind: aggregate.kind, value: aggregate.value.map(apply), name: aggregate.name, list: aggregate.list.map(apply),
            filter: aggregate.filter.map(apply), range: aggregate.range)
    }

    /// The line of a rule with its columns exchanged.
    func apply(_ item: RuleItem) -> RuleItem {
        switch item {
        case .binding(let name, let value): .binding(name: name, value: apply(value))
        case .when(let condition): .when(apply(condition))
        case .unless(let condition, let citation): .unless(apply(condition), citing: citation)
        case .forEach(let name, let list, let filter): .forEach(name: name, list: apply(list), filter: filter.map(apply))
        case .extends(let period, let condition, let citation): .extends(by: period, when: apply(condition), citing: citation)
        case .duty(let modality, let negated, let condition, let range): .duty(modality, negated: negated, apply(condition), range)
        case .statutory(let predicate, let citation, let range): .statutory(apply(predicate), citing: citation, range)
        case .review(let question, let condition): .review(question, when: condition.map(apply))
        case .given(let facts): .given(apply(facts))
        case .example(let example): .example(apply(example))
        case .obliges(.field(let path)): literal(path).flatMap(\.text).map { .obliges(.named($0)) } ?? item
        case .cite, .requirements, .region, .obliges, .force, .judged, .counts, .note, .pauses: item
        }
    }

    /// The facts with their columns exchanged.
    private func apply(_ facts: Facts) -> Facts {
        Facts(entries: facts.entries.map { Facts.Entry(name: $0.name, value: apply($0.value)) }, range: facts.range)
    }

    /// The fact with its columns exchanged.
    private func apply(_ fact: Fact) -> Fact {
        switch fact {
        case .name(let name): literal(name).map { .literal($0) } ?? fact
        case .group(let facts): .group(apply(facts))
        case .list(let elements, let range): .list(elements.map(apply), range)
        case .literal, .blank: fact
        }
    }

    /// The example with its columns exchanged.
    private func apply(_ example: ExampleDeclaration) -> ExampleDeclaration {
        var copy = example
        copy.facts = apply(example.facts)
        return copy
    }
}

extension Literal {
    /// The text, when it is one.
    fileprivate var text: QuotedText? { if case .text(let text) = self { text } else { nil } }
}
