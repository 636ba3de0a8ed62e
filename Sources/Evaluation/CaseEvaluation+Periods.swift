internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// Whether an act lies within, or at least, a period from an event.
    mutating func period(_ asked: AskedPeriod) -> Evaluated {
        let test = asked.test
        let subject = evaluate(asked.subject)
        let anchor = evaluate(asked.anchor)
        var lacking = subject.lacking.adding(anchor.lacking)
        guard let start = anchor.time else { return Evaluated(.unknown, lacking: lacking) }
        if start.isNotYet, test.direction == .after, let act = subject.time, !act.isNotYet {
            return Evaluated(.unknown, lacking: anchor.lacking.map(\.contradicted))
        }
        let length = length(of: asked, from: start)
        lacking = lacking.adding(length.lacking)
        guard let (shortest, longest) = length.ends else { return Evaluated(.unknown, lacking: lacking) }
        let count = count(shortest, from: start, test)
        if tells { details.append(.count(count)) }
        var limit = Limit(count)
        if longest != shortest {
            let longer = self.count(longest, from: start, test)
            limit = limit.hull(Limit(longer))
        }
        lacking = lacking.adding(doubts(about: count, start, asked.anchor))
        return judge(subject, against: limit, from: start, test, lacking: lacking)
    }

    /// Compares an act with the end of a period.
    private func judge(
        _ subject: Evaluated, against limit: Limit, from start: TimeSpan, _ test: Term.PeriodTest, lacking: [Lacking]
    ) -> Evaluated {
        let isEarliest = test.asksForDistance == (test.direction == .after)
        // An event that has not happened has no due date yet.
        let due = start.isNotYet ? nil : Due(day: limit.day, minute: limit.minute, isEarliest: isEarliest, act: subject.time?.written)
        guard let act = subject.time else { return Evaluated(.truth(.unknown), lacking: lacking, measure: Measure(due: due)) }
        var truth = holds(act, limit, test)
        if test.direction == .before, !test.asksForDistance {
            // A time before an event ends with the event.
            truth = truth.and(act.hasClock && start.hasClock ? act.minutes.isAtMost(start.minutes) : act.days.isAtMost(start.days))
        }
        var more = lacking
        if act.isNotYet, truth == .unknown, !isEarliest, let first = act.days.lower, let soonest = limit.day.lower, soonest >= first {
            // Whatever else is not known, the time is not over on the as-of date: nothing but the act is awaited.
            more = subject.lacking
        }
        let measure = Measure(
            due: due, margin: due.flatMap { distance(act, $0, inWorkingDays: limit.countsWorkingDays) }, isNotYet: act.isNotYet)
        return Evaluated(truth: truth, lacking: more, measure: measure)
    }

    /// The truth of the relation, by the minute where the period is in hours or minutes, else by the day.
    private func holds(_ act: TimeSpan, _ limit: Limit, _ test: Term.PeriodTest) -> Truth {
        if let minute = limit.minute { return test.holds(act.minutes, minute) }
        return test.holds(act.days, limit.day)
    }

    /// Counts a period from an event.
    mutating func count(_ period: Period, from start: TimeSpan, _ test: Term.PeriodTest) -> PeriodCount {
        var profile = evaluator.book.profiles[test.profile]
        // A distance that must be kept is kept as soon as its own days are over: nothing moves its end.
        if test.asksForDistance { profile.roll = .none }
        let pauses = isLengthening ? [] : lengthening { state in state.asked.pauses.flatMap { state.pauses(of: $0) } }
        let calendar = evaluator.calendar
        let moment = start.hasClock ? start.minutes.exact.map { CivilTime($0) } : nil
        switch test.direction {
        case .after:
            return moment.map { calendar.due(period, after: $0, by: profile, pauses: pauses) }
                ?? calendar.due(period, after: start.days, by: profile, pauses: pauses)
        case .before:
            return moment.map { calendar.due(period, before: $0, by: profile, pauses: pauses) }
                ?? calendar.due(period, before: start.days, by: profile, pauses: pauses)
        }
    }

    /// The pauses that a clause finds in the record; one that has not begun is none.
    private mutating func pauses(of clause: AskedRule.Pause) -> [Pause] {
        guard let list = clause.list else { return pause(clause).map { [$0] } ?? [] }
        guard case .list(let elements) = evaluate(list.list).value else {
            return [Pause(first: .unbounded, last: .unbounded, cap: clause.cap, label: list.list.words)]
        }
        return elements.compactMap { element in inside(list, element) { $0.pause(clause) } }
    }

    /// One pause, as far as its ends are known.
    private mutating func pause(_ clause: AskedRule.Pause) -> Pause? {
        let from = evaluate(clause.from).time
        let to = evaluate(clause.to).time
        if from?.isNotYet == true { return nil }
        return Pause(
            first: from?.days ?? .unbounded, last: to?.days ?? Bounds(lower: from?.days.lower, upper: nil), cap: clause.cap,
            label: clause.from.words)
    }

    /// Why the end of a period is not known although its start is: unpublished years, or a missing time of day.
    private func doubts(about count: PeriodCount, _ start: TimeSpan, _ anchor: Asked) -> [Lacking] {
        if count.minute != nil, !start.hasClock, !start.isNotYet { return [clockLacking(anchor)] }
        guard start.days.isExact, !count.day.isExact, count.pauses.allSatisfy({ $0.first.isExact && $0.last.isExact }) else { return [] }
        return [EvaluationPhrases.unpublished(unpublishedYears(upTo: count.day.lower), place: record.place)]
    }
}

/// The end of a period.
private struct Limit {
    /// Its last day.
    var day: Bounds<Day>
    /// Its last minute, for periods in hours and minutes.
    var minute: Bounds<Minute>?
    /// Whether only working days were counted.
    var countsWorkingDays: Bool

    /// The end of a counted period.
    init(_ count: PeriodCount) {
        day = count.day
        minute = count.minute
        countsWorkingDays = count.meaning == .workingDays
    }

    /// The end of a period that may be either.
    func hull(_ other: Limit) -> Limit {
        var result = self
        result.day = day.hull(other.day)
        if let mine = minute, let theirs = other.minute { result.minute = mine.hull(theirs) }
        return result
    }
}

extension Lacking {
    /// The same fact, of which the record says that it has not happened although it must have.
    fileprivate var contradicted: Lacking {
        Lacking(reason: .missing, label: label, path: path, detail: EvaluationPhrases.anchorMustHave, place: place)
    }
}

extension Term.PeriodTest {
    /// Whether the relation asks for a distance to be kept, and not for a time in which to act.
    var asksForDistance: Bool {
        switch relation {
        case .atLeast, .moreThan: true
        case .within, .atMost, .lessThan: false
        }
    }

    /// Whether an act stands to the end of the period as the relation asks.
    func holds<Moment>(_ act: Bounds<Moment>, _ limit: Bounds<Moment>) -> Truth {
        switch (relation, direction) {
        case (.within, .after), (.atMost, .after), (.atLeast, .before): act.isAtMost(limit)
        case (.lessThan, .after), (.moreThan, .before): act.isLess(than: limit)
        case (.within, .before), (.atMost, .before), (.atLeast, .after): act.isAtLeast(limit)
        case (.lessThan, .before), (.moreThan, .after): act.isMore(than: limit)
        }
    }
}
