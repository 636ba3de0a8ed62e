internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// The time from one date to another: the first day is not counted, the last is; negative when they are in the other order.
    mutating func elapsed(_ unit: Expression.ElapsedUnit, _ from: Asked, _ to: Asked) -> Evaluated {
        let start = evaluate(from)
        let end = evaluate(to)
        var lacking = start.lacking.adding(end.lacking)
        guard let one = start.time, let two = end.time else { return Evaluated(.unknown, lacking: lacking) }
        let bounds: Bounds<ExactNumber>
        switch unit {
        case .days, .calendarDays: bounds = difference(one.days, two.days) { ExactNumber($1 - $0) }
        case .months: bounds = difference(one.days, two.days) { ExactNumber($0.wholeMonths(until: $1)) }
        case .hours: bounds = difference(one.minutes, two.minutes) { ExactNumber(numerator: Int128($1 - $0), denominator: 60) ?? .zero }
        case .minutes: bounds = difference(one.minutes, two.minutes) { ExactNumber($1 - $0) }
        case .workingDays:
            bounds = workingDays(one.days, two.days)
            if one.days.isExact, two.days.isExact, !bounds.isExact {
                lacking = lacking.adding([EvaluationPhrases.unpublished(unpublishedYears(upTo: two.days.upper), place: record.place)])
            }
        }
        if unit == .hours || unit == .minutes {
            for (span, term) in [(one, from), (two, to)] where !span.hasClock { lacking = lacking.adding([clockLacking(term)]) }
        }
        return Evaluated(.number(bounds), lacking: lacking)
    }

    /// The year of a date.
    mutating func year(of inner: Asked) -> Evaluated {
        let evaluated = evaluate(inner)
        guard let span = evaluated.time else { return Evaluated(.unknown, lacking: evaluated.lacking) }
        let years = span.days.map { ExactNumber($0.year) }
        return Evaluated(.number(years), lacking: years.isExact ? [] : evaluated.lacking)
    }

    /// What two times lie apart at least and at most.
    private func difference<Moment>(
        _ start: Bounds<Moment>, _ end: Bounds<Moment>, _ measure: (Moment, Moment) -> ExactNumber
    ) -> Bounds<ExactNumber> {
        let least: ExactNumber? = if let one = start.upper, let two = end.lower { measure(one, two) } else { nil }
        let most: ExactNumber? = if let one = start.lower, let two = end.upper { measure(one, two) } else { nil }
        return Bounds(lower: least, upper: most)
    }

    /// The working days between two days at least and at most.
    private func workingDays(_ start: Bounds<Day>, _ end: Bounds<Day>) -> Bounds<ExactNumber> {
        func count(_ one: Day?, _ two: Day?) -> Bounds<Int>? {
            guard let one, let two else { return nil }
            guard two < one else { return evaluator.calendar.workingDays(from: one, through: two) }
            let back = evaluator.calendar.workingDays(from: two, through: one)
            return Bounds(lower: back.upper.map { -$0 }, upper: back.lower.map { -$0 })
        }
        let least = count(start.upper, end.lower)?.lower
        let most = count(start.lower, end.upper)?.upper
        return Bounds(lower: least.map { ExactNumber($0) }, upper: most.map { ExactNumber($0) })
    }

    /// The years in words up to a day that the calendar does not know.
    func unpublishedYears(upTo day: Day?) -> String {
        let first = evaluator.calendar.published.upperBound.year + 1
        guard let last = day?.year, last > first else { return String(first) }
        return "\(first)–\(last)"
    }

    /// That a time of day is needed where only a day is known.
    func clockLacking(_ asked: Asked) -> Lacking {
        Lacking(
            reason: .tooCoarse, label: asked.words, path: "", detail: EvaluationPhrases.needsClock, place: record.place)
    }
}

extension Day {
    /// The whole months from this day to another, as a person counts them; negative backwards.
    fileprivate func wholeMonths(until other: Day) -> Int {
        if other < self { return -other.wholeMonths(until: self) }
        let months = (other.year - year) * 12 + other.month - month
        return addingMonths(months).day > other ? months - 1 : months
    }
}
