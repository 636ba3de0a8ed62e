import Values

extension PeriodCount {
    /// Where a period from a known day ends, on one assumption about what is uncertain.
    struct End {
        /// The last day as counted; nil when there is none.
        var last: Day?
        /// The last lawful day; nil when there is none.
        var due: Day?
        /// Whether the corresponding day is missing in its month.
        var isClamped = false
        /// The holidays that made the period longer.
        var extensions: [ClosedRange<Day>] = []
    }

    /// Where the period ends when the event was on a day.
    func end(from event: Day, _ counter: DayCounter) -> End {
        direction == .after ? endAfter(event, counter) : endBefore(event, counter)
    }

    /// Where it ends when it runs on from a day.
    private func endAfter(_ event: Day, _ counter: DayCounter) -> End {
        let before = profile.startIncluded ? event.adding(days: -1) : event
        let (length, isClamped) = daysToCount(from: before, event: event)
        var end = End(last: counter.day(length, after: before), isClamped: isClamped)
        extend(&end, from: before, length: length, counter)
        end.due = end.last.flatMap { rolled($0, counter) }
        return end
    }

    /// How many days of the counter the period has, and whether the corresponding day is missing.
    private func daysToCount(from before: Day, event: Day) -> (Int, Bool) {
        guard let months else { return (amount, false) }
        let (corresponding, isClamped) = event.addingMonths(months)
        // With the first day counted the period ends the day before the corresponding one, unless that is missing.
        let last = profile.startIncluded && !isClamped ? corresponding.adding(days: -1) : corresponding
        return (last - before, isClamped)
    }

    /// The period in months; nil when it is counted in days.
    private var months: Int? {
        switch meaning {
        case .months: amount
        case .years: amount * 12
        default: nil
        }
    }

    /// Where it ends when it runs back from a day. The last lawful day stays where it falls: moving it later would shorten the period.
    private func endBefore(_ event: Day, _ counter: DayCounter) -> End {
        guard let months else {
            let day = counter.day(amount, before: event)
            return End(last: day, due: day)
        }
        let (corresponding, isClamped) = event.addingMonths(-months)
        let day = counter.day(event - corresponding, before: event)
        return End(last: day, due: day, isClamped: isClamped)
    }

    /// The last lawful day for a last day as counted: the same, or where a day of rest moves it; nil when there is no telling.
    private func rolled(_ last: Day, _ counter: DayCounter) -> Day? {
        guard profile.roll != .none, meaning != .workingDays else { return last }
        guard let moves = isRest(last) else { return counter.unpublished == .worked ? last : nil }
        if !moves { return last }
        if profile.roll == .nextWorkingDay { return counter.counting(onlyWorking: true).day(1, after: last) }
        return dayAfterRest(last, counter.counting(onlyWorking: false))
    }

    /// The first day after some days of rest that is none itself; nil when there is no telling. O(days of rest).
    private func dayAfterRest(_ last: Day, _ counter: DayCounter) -> Day? {
        var day = last
        repeat {
            guard let next = counter.day(1, after: day) else { return nil }
            day = next
        } while isRest(day) == true
        return isRest(day) == nil && counter.unpublished == .rest ? nil : day
    }

    /// Whether a day is a day of rest as the profile has it; nil when its year is not published.
    func isRest(_ day: Day) -> Bool? {
        guard let isWorking = calendar.isWorking(day) else { return nil }
        if isWorking || profile.weekendsAreRest { return !isWorking }
        return calendar.status(of: day)?.kind != .weekend
    }
}
