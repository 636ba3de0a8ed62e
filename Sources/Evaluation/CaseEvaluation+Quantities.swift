internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// A sum, a difference, a product or a quotient of what is known.
    mutating func arithmetic(_ sign: Expression.Operator, _ left: Evaluated, _ right: Evaluated) -> Evaluated {
        let lacking = left.lacking.adding(right.lacking)
        guard case .number(let one) = left.value, case .number(let two) = right.value else { return Evaluated(.unknown, lacking: lacking) }
        guard let bounds = one.combined(with: two, by: sign) else {
            return Evaluated(.unknown, lacking: lacking.adding([EvaluationPhrases.incomputable(sign, place: record.place)]))
        }
        return Evaluated(.number(bounds), lacking: lacking)
    }

    /// One quantity as a share of another.
    mutating func share(_ part: Asked, _ whole: Asked) -> Evaluated {
        let one = evaluate(part)
        let two = evaluate(whole)
        if tells, !part.isShown { details.append(.value(part.words, shown(one, as: part.type))) }
        if tells, !whole.isShown { details.append(.value(whole.words, shown(two, as: whole.type))) }
        return arithmetic(.divide, one, two)
    }

    /// How many whole steps fit in a quantity; none in one below zero.
    mutating func fullSteps(_ asked: Asked, of step: Asked, in whole: Asked) -> Evaluated {
        let one = evaluate(step)
        let two = evaluate(whole)
        let lacking = one.lacking.adding(two.lacking)
        guard case .number(let size) = one.value, case .number(let quantity) = two.value else {
            return Evaluated(.unknown, lacking: lacking)
        }
        guard let bounds = quantity.fullSteps(of: size) else {
            return Evaluated(.unknown, lacking: lacking.adding([EvaluationPhrases.noStep(step.words, place: record.place)]))
        }
        let result = Evaluated(.number(bounds), lacking: lacking)
        if tells { details.append(.value(asked.words, shown(result, as: asked.type))) }
        return result
    }

    /// Whether all, any or none of the elements of a list meet a condition.
    mutating func quantified(_ quantifier: Expression.Quantifier, _ list: AskedList, _ body: Asked) -> Evaluated {
        guard let members = select(list, list.filter) else { return Evaluated(.unknown, lacking: evaluate(list.list).lacking) }
        var truths: [Truth] = []
        var lacking: [Lacking] = []
        var holding = 0
        for member in members {
            let evaluated = inside(list, member.element) { $0.evaluate(body) }
            let truth: Truth =
                switch quantifier {
                case .all: member.selected.negated.or(evaluated.truth)
                case .any, .none: member.selected.and(evaluated.truth)
                }
            if evaluated.truth == .yes { holding += 1 }
            truths.append(truth)
            if truth == .unknown { lacking = lacking.adding(member.lacking).adding(evaluated.lacking) }
        }
        if tells { details.append(.value(list.words, EvaluationPhrases.holding(holding, of: members.count))) }
        switch quantifier {
        case .all: return Evaluated(truth: Truth.all(truths), lacking: lacking)
        case .any: return Evaluated(truth: Truth.any(truths), lacking: lacking)
        case .none: return Evaluated(truth: Truth.any(truths).negated, lacking: lacking)
        }
    }

    /// A count, a sum, an average, an extreme or a share over the elements of a list.
    mutating func aggregate(_ asked: Asked, _ kind: Aggregate.Kind, _ list: AskedList, _ value: Asked?) -> Evaluated {
        guard let members = select(list, kind == .share ? nil : list.filter) else {
            return Evaluated(.unknown, lacking: evaluate(list.list).lacking)
        }
        var tally = Tally()
        for member in members {
            var selected = member.selected
            var lacking = member.lacking
            if kind == .share, let filter = list.filter {
                let evaluated = inside(list, member.element) { $0.evaluate(filter) }
                (selected, lacking) = (evaluated.truth, evaluated.lacking)
            }
            let quantity = value.map { value in inside(list, member.element) { $0.evaluate(value) } }
            tally.add(selected, quantity, lacking: lacking)
        }
        return tally.result(kind, called: asked.words, place: record.place)
    }

    /// An element of a list, and whether it is one of those that are meant.
    private struct Member {
        /// The element.
        var element: FactValue.Element
        /// Whether it belongs to what is counted.
        var selected: Truth
        /// What would decide whether it does.
        var lacking: [Lacking]
    }

    /// The elements of a list that are meant or may be; nil when the list is not known.
    private mutating func select(_ list: AskedList, _ filter: Asked?) -> [Member]? {
        guard case .list(let elements) = evaluate(list.list).value else { return nil }
        var members: [Member] = []
        for element in elements {
            var member = Member(element: element, selected: .yes, lacking: [])
            if let filter {
                let evaluated = inside(list, element) { $0.evaluate(filter) }
                member.selected = evaluated.truth
                member.lacking = evaluated.lacking
            }
            if member.selected != .no { members.append(member) }
        }
        return members
    }

    /// Asks something of one element of a list, whose facts and values are not told one by one.
    mutating func inside<Answer>(
        _ list: AskedList, _ element: FactValue.Element, _ body: (inout CaseEvaluation) -> Answer
    ) -> Answer {
        let outer = (isWithinList, slots[list.slot])
        isWithinList = true
        slots[list.slot] = .element(element, fields: list.fields)
        let answer = body(&self)
        (isWithinList, slots[list.slot]) = outer
        return answer
    }
}

extension Bounds<ExactNumber> {
    /// The bounds of a result; nil when it cannot be computed: a division by what may be nothing, or a number that is too large.
    func combined(with other: Bounds, by sign: Expression.Operator) -> Bounds? {
        switch sign {
        case .add: ends(lower, other.lower, upper, other.upper) { $0.adding($1) }
        case .subtract: ends(lower, other.upper, upper, other.lower) { $0.subtracting($1) }
        case .multiply: corners(other) { $0.multiplied(by: $1) }
        case .divide: other.admits(.zero) ? nil : corners(other) { $0.divided(by: $1) }
        }
    }

    /// How many whole steps fit in, none in less than nothing; nil when the step may be no more than nothing, or on too large a number.
    func fullSteps(of step: Bounds) -> Bounds? {
        guard let smallest = step.lower, smallest > .zero else { return nil }
        guard let least = lower, let largest = step.upper else { return upperSteps(of: smallest, from: .zero) }
        guard let fewest = least.fullSteps(of: largest) else { return nil }
        return upperSteps(of: smallest, from: fewest)
    }

    /// Bounds of a number of steps from the fewest there can be.
    private func upperSteps(of step: ExactNumber, from fewest: ExactNumber) -> Bounds? {
        guard let upper else { return Bounds(lower: fewest, upper: nil) }
        return upper.fullSteps(of: step).map { Bounds(lower: fewest, upper: $0) }
    }

    /// Bounds whose ends are computed one by one; an end that is open stays open.
    private func ends(
        _ low: ExactNumber?, _ otherLow: ExactNumber?, _ high: ExactNumber?, _ otherHigh: ExactNumber?,
        _ compute: (ExactNumber, ExactNumber) -> ExactNumber?
    ) -> Bounds? {
        var results: [ExactNumber?] = []
        for (one, two) in [(low, otherLow), (high, otherHigh)] {
            guard let one, let two else {
                results.append(nil)
                continue
            }
            guard let result = compute(one, two) else { return nil }
            results.append(result)
        }
        return Bounds(lower: results[0], upper: results[1])
    }

    /// Bounds from the four corners; without an end on each side nothing is known of the result.
    private func corners(_ other: Bounds, _ compute: (ExactNumber, ExactNumber) -> ExactNumber?) -> Bounds? {
        guard let a = lower, let b = upper, let c = other.lower, let d = other.upper else { return .unbounded }
        let results = [compute(a, c), compute(a, d), compute(b, c), compute(b, d)].compactMap(\.self)
        guard results.count == 4, let least = results.min(), let most = results.max() else { return nil }
        return Bounds(lower: least, upper: most)
    }
}
