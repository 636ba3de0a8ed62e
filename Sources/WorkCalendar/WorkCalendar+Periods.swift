public import Values

extension WorkCalendar {
    /// Counts a period that runs on from an event. O(1) beyond the pauses, save where holidays extend it.
    public func due(_ period: Period, after start: CivilTime, by profile: CountingProfile, pauses: [Pause] = []) -> PeriodCount {
        PeriodCount(period, .after, start: PeriodStart(start), profile: profile, pauses: pauses, calendar: self).counted()
    }

    /// Counts a period that runs on from an event on a day that is known or bounded.
    public func due(_ period: Period, after start: Bounds<Day>, by profile: CountingProfile, pauses: [Pause] = []) -> PeriodCount {
        PeriodCount(period, .after, start: PeriodStart(start), profile: profile, pauses: pauses, calendar: self).counted()
    }

    /// Counts a period back from an event, whose own day does not count; the day it ends on never moves.
    public func due(_ period: Period, before end: CivilTime, by profile: CountingProfile, pauses: [Pause] = []) -> PeriodCount {
        PeriodCount(period, .before, start: PeriodStart(end), profile: profile, pauses: pauses, calendar: self).counted()
    }

    /// Counts a period back from an event on a day that is known or bounded.
    public func due(_ period: Period, before end: Bounds<Day>, by profile: CountingProfile, pauses: [Pause] = []) -> PeriodCount {
        PeriodCount(period, .before, start: PeriodStart(end), profile: profile, pauses: pauses, calendar: self).counted()
    }
}

extension PeriodCount {
    /// The most units that are counted: more days than a `Day` can be apart, fewer than would overflow as minutes.
    static let mostUnits = 1 << 42

    /// The number of units, never negative.
    var amount: Int { min(max(period.amount, 0), PeriodCount.mostUnits) }

    /// The counter of the shorter periods, or of the longer.
    func counter(shortest: Bool) -> DayCounter {
        DayCounter(calendar, shortest: shortest, pauses: pauses, profile: profile).counting(onlyWorking: meaning == .workingDays)
    }

    /// The same period with its last day found.
    func counted() -> PeriodCount {
        var result = self
        switch meaning {
        case .hours: result.countMinutes(amount * 60)
        case .minutes: result.countMinutes(amount)
        default: result.countDays()
        }
        return result
    }

    /// Finds the last minute. Hours run from the moment named, through nights and days of rest (民法典 201).
    private mutating func countMinutes(_ count: Int) {
        let (near, far) = (counter(shortest: true), counter(shortest: false))
        let (early, late) = direction == .after ? (near, far) : (far, near)
        let signed = direction == .after ? count : -count
        let lower = startMinute.lower.flatMap { early.minute(signed, from: $0) }
        let found = Bounds(lower: lower, upper: startMinute.upper.flatMap { late.minute(signed, from: $0) })
        minute = found
        lastDay = found.map(monotone: \.day)
        day = lastDay
    }

    /// Finds the last day.
    private mutating func countDays() {
        let (near, far) = (counter(shortest: true), counter(shortest: false))
        let (early, late) = direction == .after ? (near, far) : (far, near)
        if start.exact == nil, profile.holidaysExtend != nil, direction == .after, meaning != .workingDays {
            return countFromEveryStart(near, far)
        }
        let first = start.lower.map { end(from: $0, early) }
        let last = start.upper.map { end(from: $0, late) }
        lastDay = Bounds(lower: first?.last, upper: last?.last)
        day = Bounds(lower: first?.due, upper: last?.due)
        guard start.exact != nil, let first else { return }
        isClamped = first.isClamped
        extensions = first.extensions
    }
}
