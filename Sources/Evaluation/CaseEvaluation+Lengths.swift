internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// How long a period is at least and at most; nil when that is not known, with what is lacking.
    typealias Length = (ends: (shortest: Period, longest: Period)?, lacking: [Lacking])

    /// The length of a period, as the rule or the record says, with the extensions that apply and with those that may.
    mutating func length(of asked: AskedPeriod, from start: TimeSpan) -> Length {
        let (least, most, lacking) = extensions()
        let test = asked.test
        switch test.length {
        case .fixed(let period):
            let ends = (period.longer(by: least), period.longer(by: most))
            return (ends, lacking)
        case .measured(_, let unit, let share):
            let measured = asked.measured.map { evaluate($0) } ?? Evaluated(.unknown)
            let more = lacking.adding(measured.lacking)
            guard let amount = measured.number.exact else { return (nil, more) }
            let name = asked.lengthWords
            let found = (least == most ? [least] : [least, most]).map { extra in
                amount.adding(ExactNumber(extra)).flatMap { ends(of: $0, unit, share, from: start, test, name) }
            }
            guard let shortest = found.first??.shortest, let longest = found.last??.longest else {
                return (nil, more.adding([EvaluationPhrases.noLength(name, place: record.place)]))
            }
            let isBroken = found.contains { $0?.shortest != $0?.longest }
            let broken = isBroken ? [EvaluationPhrases.brokenUnit(name, shortest, longest, place: record.place)] : []
            return ((shortest, longest), more.adding(broken))
        }
    }

    /// By how many units the period is longer at least and at most, and what would tell.
    private mutating func extensions() -> (least: Int, most: Int, lacking: [Lacking]) {
        var (least, most, lacking) = (0, 0, [Lacking]())
        if isLengthening { return (least, most, lacking) }
        for longer in asked.extensions {
            let evaluated = lengthening { $0.evaluate(longer.condition) }
            if evaluated.truth == .yes { least += longer.period.amount }
            if evaluated.truth != .no { most += longer.period.amount }
            lacking = lacking.adding(evaluated.lacking)
        }
        return (least, most, lacking)
    }

    /// Looks at what makes periods longer.
    mutating func lengthening<Result>(_ body: (inout CaseEvaluation) -> Result) -> Result {
        let before = isLengthening
        isLengthening = true
        defer { isLengthening = before }
        return body(&self)
    }

    /// The whole periods between which a share of an amount of time lies; nil when nobody can count it.
    ///
    /// A share of months that is no whole number of months is one of the days that all the months have from the start: Civil Code article 202
    /// tells the last day of whole months alone. What is still no whole number of days, or of whatever the unit, lies between two.
    private mutating func ends(
        of amount: ExactNumber, _ unit: Period.Unit, _ share: ExactNumber, from start: TimeSpan, _ test: Term.PeriodTest, _ name: Localized
    ) -> (shortest: Period, longest: Period)? {
        guard let taken = amount.multiplied(by: share) else { return nil }
        if taken.isInteger { return taken.periods(of: unit) }
        switch unit {
        case .hours: return taken.multiplied(by: ExactNumber(60))?.periods(of: .minutes)
        case .years:
            guard let months = amount.multiplied(by: ExactNumber(12)) else { return nil }
            return ends(of: months, .months, share, from: start, test, name)
        case .months:
            guard let whole = amount.periods(of: .months), amount.isInteger, let days = days(in: whole.shortest, from: start, test),
                let taken = share.multiplied(by: ExactNumber(days))
            else { return taken.periods(of: .months) }
            if tells { details.append(.remark(EvaluationPhrases.shareOfDays(name, whole: whole.shortest, days: days, taken: taken))) }
            return taken.periods(of: .calendarDays)
        case .workingDays, .calendarDays, .days, .minutes: return taken.periods(of: unit)
        }
    }

    /// How many days a period of months has from an event, before anything moves its end; nil when the event's day is not known.
    private mutating func days(in period: Period, from start: TimeSpan, _ test: Term.PeriodTest) -> Int? {
        let profile = evaluator.book.profiles[test.profile]
        let count =
            test.direction == .after
            ? evaluator.calendar.due(period, after: start.days, by: profile)
            : evaluator.calendar.due(period, before: start.days, by: profile)
        guard let first = start.days.exact, let last = count.lastDay.exact else { return nil }
        return abs(last - first)
    }
}

extension Period {
    /// The period made longer by so many of its units.
    fileprivate func longer(by more: Int) -> Period { Period(amount: amount + more, unit: unit) }
}

extension ExactNumber {
    /// The whole periods between which so many of a unit lie; nil for less than none, or more than can be counted.
    fileprivate func periods(of unit: Period.Unit) -> (shortest: Period, longest: Period)? {
        guard !isNegative, let below = fullSteps(of: .one)?.integer, below < Int32.max else { return nil }
        return (Period(amount: below, unit: unit), Period(amount: isInteger ? below : below + 1, unit: unit))
    }
}
