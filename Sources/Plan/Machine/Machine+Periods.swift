internal import Semantics
internal import Syntax
internal import Values

extension Machine {
    /// Acts against the ends of periods.
    func period(_ test: Operation.PeriodJudgement, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let (act, anchor, limit) = (views[test.act], views[test.anchor], views[test.limit])
        order(test.comparison, act.ints, act.step, limit.ints, limit.step, out, count)
        if test.endsWithEvent {
            // A time before an event ends with the event.
            for row in 0..<count where act.ints[row &* act.step] > anchor.ints[row &* anchor.step] { out[row] = Mark.no }
        }
        let all = marks(of: act, count) | marks(of: anchor, count) | marks(of: limit, count)
        guard all & (Mark.special | Mark.clock) != 0 else { return }
        for row in 0..<count {
            let (mine, theirs) = (act.mark(row), anchor.mark(row))
            let isSpecial = (mine | theirs | limit.mark(row)) & Mark.special != 0
            if isSpecial || test.endsWithEvent && mine & theirs & Mark.clock != 0 { out[row] = judge(test, act, anchor, limit, row) }
        }
    }

    /// An act against the end of a period, as far as both are known.
    private func judge(_ test: Operation.PeriodJudgement, _ act: View, _ anchor: View, _ limit: View, _ row: Int) -> UInt8 {
        let (mine, theirs) = (act.mark(row) & Mark.lacks, anchor.mark(row) & Mark.lacks)
        var lacks = mine | theirs
        let subject = time(act, row)
        guard let start = time(anchor, row) else { return Mark.either | lacks }
        if start.isNotYet, test.direction == .after, let subject, !subject.isNotYet {
            return Mark.either | (theirs == 0 ? 0 : Mark.missing)
        }
        lacks |= limit.mark(row) & Mark.lacks
        guard let end = end(limit, row), let subject else { return Mark.either | lacks }
        var truth = end.minute.map { test.comparison.truth(subject.minutes, $0) } ?? test.comparison.truth(subject.days, end.day)
        if test.endsWithEvent {
            let byMinute = subject.hasClock && start.hasClock
            truth = truth.and(byMinute ? subject.minutes.isAtMost(start.minutes) : subject.days.isAtMost(start.days))
        }
        if subject.isNotYet, truth == .unknown, !test.isEarliest, let first = subject.days.lower, let soonest = end.day.lower,
            soonest >= first
        {
            // The time is not over on the as-of date, whatever else is not known: nothing but the act is awaited.
            lacks = mine
        }
        return truth.marks(lacks)
    }
}

extension Operation.PeriodJudgement {
    /// Whether the end is the earliest lawful time, and not the last.
    var isEarliest: Bool { asksForDistance == (direction == .after) }

    /// Whether the act must not come after the event.
    var endsWithEvent: Bool { direction == .before && !asksForDistance }

    /// How the act must stand to the end.
    var comparison: Term.Comparison {
        switch (relation, direction) {
        case (.within, .after), (.atMost, .after), (.atLeast, .before): .atMost
        case (.lessThan, .after), (.moreThan, .before): .lessThan
        case (.within, .before), (.atMost, .before), (.atLeast, .after): .atLeast
        case (.lessThan, .before), (.moreThan, .after): .moreThan
        }
    }
}
