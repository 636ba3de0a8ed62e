internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// Compares two terms.
    mutating func compare(_ left: Term, _ comparison: Term.Comparison, _ right: Term) -> Evaluated {
        let one = evaluate(left)
        let two = evaluate(right)
        let lacking = one.lacking.adding(two.lacking)
        if let act = one.time, let limit = two.time { return compare(act, comparison, limit, lacking: lacking) }
        if case .number(let actual) = one.value, case .number(let limit) = two.value {
            let truth = comparison.holds(actual, limit)
            if !left.isStored { details.append(.value(readBack.phrase(left), shown(one, as: left.type))) }
            if !right.isStored { details.append(.value(readBack.phrase(right), shown(two, as: right.type))) }
            let margin = Margin(actual: actual, comparison: comparison, limit: limit, type: left.type)
            return Evaluated(truth: truth, lacking: lacking, measure: Measure(margin: margin))
        }
        guard comparison == .equal else { return Evaluated(.unknown, lacking: lacking) }
        return Evaluated(truth: same(one.value, two.value), lacking: lacking)
    }

    /// Compares two times: by the minute when both carry a time of day, else by the day.
    private func compare(_ act: TimeSpan, _ comparison: Term.Comparison, _ limit: TimeSpan, lacking: [Lacking]) -> Evaluated {
        let byMinute = act.hasClock && limit.hasClock
        let truth = byMinute ? comparison.holds(act.minutes, limit.minutes) : comparison.holds(act.days, limit.days)
        return Evaluated(truth: truth, lacking: lacking, measure: measure(act, comparison, limit))
    }

    /// How far an act lies from a fixed day.
    private func measure(_ act: TimeSpan, _ comparison: Term.Comparison, _ limit: TimeSpan) -> Measure? {
        let shift: Int
        switch comparison {
        case .atMost, .atLeast: shift = 0
        case .lessThan: shift = -1
        case .moreThan: shift = 1
        case .equal: return nil
        }
        let isEarliest = comparison == .atLeast || comparison == .moreThan
        let due = Due(day: limit.days.map { $0.adding(days: shift) }, minute: nil, isEarliest: isEarliest)
        return Measure(due: due, margin: margin(act, due), isNotYet: act.isNotYet)
    }

    /// Whether a quantity or a time lies between two others, both included.
    mutating func between(_ subject: Term, _ low: Term, _ high: Term) -> Evaluated {
        let least = compare(subject, .atLeast, low)
        let most = compare(subject, .atMost, high)
        let truth = least.truth.and(most.truth)
        let decisive = [least, most].first { $0.truth == truth }
        return Evaluated(truth: truth, lacking: least.lacking.adding(most.lacking), measure: decisive?.measure)
    }

    /// How far an act lies from its due day: after it if it is the last, before it if it is the earliest.
    func margin(_ act: TimeSpan, _ due: Due) -> Margin? {
        guard let limit = due.day.exact else { return nil }
        guard let day = act.isNotYet ? evaluator.asOf : act.days.exact else { return nil }
        let late = due.isEarliest ? limit - day : day - limit
        let span = day < limit ? (day, limit) : (limit, day)
        let working = evaluator.calendar.workingDays(from: span.0, through: span.1).exact
        return .days(late, working: working)
    }

    /// A value in words.
    func shown(_ evaluated: Evaluated, as type: ValueType) -> Localized {
        switch evaluated.value {
        case .truth(let truth): EvaluationPhrases.answer(truth)
        case .text(let text): Localized(same: text)
        case .region(let region): Localized(same: evaluator.book.regions[region].name)
        case .number(let bounds): EvaluationPhrases.bounds(bounds) { Words.number($0, as: type) }
        case .time(let span): EvaluationPhrases.bounds(span.days) { Localized(same: $0.description) }
        case .list(let elements): EvaluationPhrases.items(elements.count)
        case .none: EvaluationPhrases.nothing
        case .unknown: EvaluationPhrases.answer(.unknown)
        }
    }
}

extension Term {
    /// Whether the term's value stands in the record or in the rule, so that it needs no showing beside the facts.
    fileprivate var isStored: Bool {
        switch kind {
        case .field, .constant: true
        default: false
        }
    }
}

extension Term.Comparison {
    /// Whether the comparison holds, as far as the two sides are known.
    func holds<Quantity>(_ left: Bounds<Quantity>, _ right: Bounds<Quantity>) -> Truth {
        switch self {
        case .atLeast: left.isAtLeast(right)
        case .atMost: left.isAtMost(right)
        case .moreThan: left.isMore(than: right)
        case .lessThan: left.isLess(than: right)
        case .equal: left.equals(right)
        }
    }
}

extension Margin {
    /// The distance of a number from its limit, when both are known.
    init?(actual: Bounds<ExactNumber>, comparison: Term.Comparison, limit: Bounds<ExactNumber>, type: ValueType) {
        guard let actual = actual.exact, let limit = limit.exact, comparison != .equal else { return nil }
        let wantsMore = comparison == .atLeast || comparison == .moreThan
        guard let shortfall = wantsMore ? limit.subtracting(actual) : actual.subtracting(limit) else { return nil }
        self = .quantity(
            actual: Words.number(actual, as: type), limit: Words.number(limit, as: type), shortfall: Words.number(shortfall, as: type))
    }
}
