internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// Compares two terms.
    mutating func compare(_ left: Asked, _ comparison: Term.Comparison, _ right: Asked) -> Evaluated {
        let one = evaluate(left)
        let two = evaluate(right)
        let lacking = one.lacking.adding(two.lacking)
        if let limit = two.time, left.type == .time { return compare(one.time, comparison, limit, lacking: lacking) }
        if case .number(let actual) = one.value, case .number(let limit) = two.value {
            let truth = comparison.holds(actual, limit)
            if tells, !left.isShown { details.append(.value(left.words, shown(one, as: left.type))) }
            if tells, !right.isShown { details.append(.value(right.words, shown(two, as: right.type))) }
            guard measures else { return Evaluated(truth: truth, lacking: lacking) }
            let margin = Margin(actual: actual, comparison: comparison, limit: limit, type: left.type)
            return Evaluated(truth: truth, lacking: lacking, measure: Measure(margin: margin))
        }
        guard comparison == .equal else { return Evaluated(.unknown, lacking: lacking) }
        return Evaluated(truth: same(one.value, two.value), lacking: lacking)
    }

    /// Compares two times: by the minute when both carry a time of day, else by the day.
    private func compare(_ act: TimeSpan?, _ comparison: Term.Comparison, _ limit: TimeSpan, lacking: [Lacking]) -> Evaluated {
        let byMinute = act?.hasClock == true && limit.hasClock
        let measure = measure(act, comparison, limit, byMinute: byMinute)
        guard let act else { return Evaluated(.truth(.unknown), lacking: lacking, measure: measure) }
        let truth = byMinute ? comparison.holds(act.minutes, limit.minutes) : comparison.holds(act.days, limit.days)
        return Evaluated(truth: truth, lacking: lacking, measure: measure)
    }

    /// How far an act lies from a fixed time; an event that has not happened fixes none.
    private func measure(_ act: TimeSpan?, _ comparison: Term.Comparison, _ limit: TimeSpan, byMinute: Bool) -> Measure? {
        if comparison == .equal || limit.isNotYet { return nil }
        // Strictly before or after a time leaves the day, or the minute, beside it.
        let shift = comparison == .lessThan ? -1 : comparison == .moreThan ? 1 : 0
        let isEarliest = comparison == .atLeast || comparison == .moreThan
        let day = limit.days.map { $0.adding(days: byMinute ? 0 : shift) }
        let minute = byMinute ? limit.minutes.map { $0.adding(minutes: shift) } : nil
        let due = Due(day: day, minute: minute, isEarliest: isEarliest, act: act?.written)
        return Measure(due: due, margin: act.flatMap { distance($0, due) }, isNotYet: act?.isNotYet == true)
    }

    /// Whether a quantity or a time lies between two others, both included.
    mutating func between(_ subject: Asked, _ low: Asked, _ high: Asked) -> Evaluated {
        let least = compare(subject, .atLeast, low)
        let most = compare(subject, .atMost, high)
        let truth = least.truth.and(most.truth)
        let decisive = truth == .no ? [least, most].first { $0.truth == .no } : nil
        return Evaluated(truth: truth, lacking: least.lacking.adding(most.lacking), measure: decisive?.measure)
    }

    /// How far an act lies from its due time: after it if it is the last, before it if it is the earliest.
    func distance(_ act: TimeSpan, _ due: Due, inWorkingDays: Bool = false) -> Margin? {
        guard let limit = due.minute?.exact, let minute = act.minutes.exact else { return margin(act, due, inWorkingDays: inWorkingDays) }
        return .minutes(due.isEarliest ? limit - minute : minute - limit)
    }

    /// How far an act lies from its due day: after it if it is the last, before it if it is the earliest.
    private func margin(_ act: TimeSpan, _ due: Due, inWorkingDays: Bool) -> Margin? {
        guard let limit = due.day.exact else { return nil }
        guard let day = act.isNotYet ? evaluator.asOf : act.days.exact else { return nil }
        let late = due.isEarliest ? limit - day : day - limit
        let span = day < limit ? (day, limit) : (limit, day)
        let working = inWorkingDays ? evaluator.calendar.workingDays(from: span.0, through: span.1).exact : nil
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
        guard let actual = actual.exact, let limit = limit.exact, let difference = actual.subtracting(limit) else { return nil }
        let size = difference.isNegative ? difference.negated : difference
        self = .quantity(
            actual: Words.number(actual, as: type), limit: EvaluationPhrases.limit(comparison, Words.number(limit, as: type)),
            distance: size == .zero ? nil : Words.difference(size, as: type))
    }
}
