import Diagnostics
import RecordModel
import Syntax
import Values

extension Mutator {
    /// A term with one small change in it.
    struct Variant {
        /// The changed term.
        var term: Term
        /// The change.
        var mutation: Mutation
        /// The event that was counted from, and the one that is counted from instead.
        var trigger: (old: Term, new: Term)?

        /// The same change within a larger term.
        func within(_ term: Term) -> Variant { Variant(term: term, mutation: mutation, trigger: trigger) }
    }

    /// Every small change of a term: of the term itself, then of its parts in their order. What surely changes nothing is left out.
    ///
    /// - Parameter isInChain: whether the term is one end of a longer chain, which drops each of its conditions itself.
    func variants(of term: Term, isInChain: Bool = false) -> [Variant] {
        var result = isInChain ? [] : own(of: term)
        let parts = term.parts
        for (position, part) in parts.enumerated() {
            for variant in variants(of: part, isInChain: part.joins(as: term)) {
                var changed = parts
                changed[position] = variant.term
                result.append(variant.within(term.with(parts: changed)))
            }
        }
        return result.filter { !term.isSurelySame(as: $0.term) }
    }

    /// The small changes of a term that leave its parts as they are.
    private func own(of term: Term) -> [Variant] {
        switch term.kind {
        case .constant(let constant): constants(near: constant, of: term)
        case .compare(let left, let comparison, let right): strictness(of: term, left, comparison, right)
        case .between(let subject, let low, let high): ends(of: term, subject, low, high)
        case .period(let test): periods(of: term, test)
        case .elapsed(let unit, let from, let to): elapsed(of: term, unit, from, to)
        case .and, .or: junction(of: term)
        case .quantified, .aggregate, .overall: filter(of: term)
        default: []
        }
    }

    /// A term in the place of another, with the type and place of that.
    private func variant(_ kind: Term.Kind, for term: Term, _ mutation: Mutation) -> Variant {
        Variant(term: Term(kind, type: term.type, range: term.range), mutation: mutation)
    }

    /// A number or a time one step less and one step more.
    private func constants(near constant: Term.Constant, of term: Term) -> [Variant] {
        constant.neighbours(as: term.type).map { near in
            let (old, new) = (words.phrase(constant, as: term.type), words.phrase(near, as: term.type))
            return variant(.constant(near), for: term, limit(old, new, at: term.range))
        }
    }

    /// A comparison that lets its limit in when it left it out, and the other way round.
    private func strictness(of term: Term, _ left: Term, _ comparison: Term.Comparison, _ right: Term) -> [Variant] {
        guard let other = comparison.withOtherLimit else { return [] }
        let isTime = left.type == .time
        let mutation = strictness(comparison.words(ofTime: isTime), other.words(ofTime: isTime), limit: words.phrase(right), at: term.range)
        return [variant(.compare(left, other, right), for: term, mutation)]
    }

    /// A span without its lower end, and without its upper end.
    private func ends(of term: Term, _ subject: Term, _ low: Term, _ high: Term) -> [Variant] {
        let isTime = subject.type == .time
        return [(Term.Comparison.moreThan, Term.Comparison.atMost), (.atLeast, .lessThan)].map { one, other in
            let lower = Term(.compare(subject, one, low), type: .truth, range: term.range)
            let upper = Term(.compare(subject, other, high), type: .truth, range: term.range)
            let (closed, open, end) = one == .moreThan ? (Term.Comparison.atLeast, one, low) : (.atMost, other, high)
            let mutation = strictness(closed.words(ofTime: isTime), open.words(ofTime: isTime), limit: words.phrase(end), at: end.range)
            return variant(.and(lower, upper), for: term, mutation)
        }
    }

    /// A period of another length, in another kind of days, with or without its last moment, or from another event.
    private func periods(of term: Term, _ test: Term.PeriodTest) -> [Variant] {
        var result: [Variant] = []
        for (length, mutation) in lengths(insteadOf: test, at: term.range) {
            var changed = test
            changed.length = length
            result.append(variant(.period(changed), for: term, Mutation(mutation, at: term.range)))
        }
        var strict = test
        strict.relation = test.relation.withOtherLimit
        let mutation = strictness(test.relation.words, strict.relation.words, limit: words.length(test.length), at: term.range)
        result.append(variant(.period(strict), for: term, mutation))
        for other in events(insteadOf: test.anchor) {
            var swapped = test
            swapped.anchor = other
            var one = variant(.period(swapped), for: term, trigger(test.anchor, other))
            one.trigger = (test.anchor, other)
            result.append(one)
        }
        return result
    }

    /// Time between two dates in another kind of days, or from another event.
    private func elapsed(of term: Term, _ unit: Expression.ElapsedUnit, _ from: Term, _ to: Term) -> [Variant] {
        var result: [Variant] = []
        if let other = unit.otherDays {
            let mutation = self.unit(unit.words, other.words, at: term.range)
            result.append(variant(.elapsed(other, from: from, to: to), for: term, mutation))
        }
        return result
            + events(insteadOf: from).map { other in
                variant(.elapsed(unit, from: other, to: to), for: term, trigger(from, other))
            }
    }

    /// A chain of conditions without one of them.
    private func junction(of term: Term) -> [Variant] {
        let chain = term.chain
        return chain.indices.map { position in
            var rest = chain
            let dropped = self.dropped(rest.remove(at: position), .condition)
            let joined = rest.dropFirst().reduce(rest[0]) { term.joining($0, $1) }
            return Variant(term: joined, mutation: dropped)
        }
    }

    /// A quantity made from all elements, and not only from those that its condition selects.
    private func filter(of term: Term) -> [Variant] {
        switch term.kind {
        case .quantified(let quantifier, let slot, let list, let filter?, let body) where !filter.isJunction:
            [variant(.quantified(quantifier, slot: slot, list: list, filter: nil, body: body), for: term, dropped(filter, .condition))]
        case .aggregate(let kind, let slot, let list, let filter?, let value) where kind != .share && !filter.isJunction:
            [variant(.aggregate(kind, slot: slot, list: list, filter: nil, value: value), for: term, dropped(filter, .condition))]
        case .overall(let index, let made) where made.kind != .share && made.filter?.isJunction == false:
            made.filter.map { filter in
                let all = Rule.OverAggregate(kind: made.kind, filter: nil, value: made.value)
                return [variant(.overall(index: index, all), for: term, dropped(filter, .condition))]
            } ?? []
        default: []
        }
    }
}

extension Term {
    /// Whether the term joins conditions by the same word as another does.
    fileprivate func joins(as other: Term) -> Bool {
        switch (kind, other.kind) {
        case (.and, .and), (.or, .or): true
        default: false
        }
    }

    /// The conditions that the same word joins; the outermost word is the term's own.
    fileprivate var chain: [Term] {
        switch kind {
        case .and(let left, let right): [left, right].flatMap { if case .and = $0.kind { $0.chain } else { [$0] } }
        case .or(let left, let right): [left, right].flatMap { if case .or = $0.kind { $0.chain } else { [$0] } }
        default: [self]
        }
    }

    /// Two conditions joined by the word that joins this term's.
    fileprivate func joining(_ left: Term, _ right: Term) -> Term {
        if case .and = kind { return Term(.and(left, right), type: type, range: range) }
        return Term(.or(left, right), type: type, range: range)
    }
}
