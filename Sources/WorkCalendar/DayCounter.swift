import Values

/// Counts days in one direction on one assumption about all that is uncertain: the shorter half of a bound, or the longer.
struct DayCounter {
    /// Days that do not count, from the first to the last; without a last when they never end.
    struct Gap: Equatable {
        /// The first day.
        var first: Day
        /// The last day.
        var last: Day?
    }

    /// The calendar.
    let calendar: WorkCalendar
    /// Whether only working days count.
    var onlyWorking: Bool
    /// What days of unpublished years are taken for.
    let unpublished: WorkCalendar.Unpublished
    /// Days that do not count, in order and apart from each other.
    let gaps: [Gap]

    /// The n-th counted day after a day; the day itself for n of 0, nil when there is none. O(gaps).
    func day(_ n: Int, after start: Day) -> Day? {
        guard n > 0 else { return start }
        var (rest, position) = (n, start)
        for gap in gaps where gap.last.map({ $0 > position }) ?? true {
            let before = count(from: position, through: max(position, gap.first.adding(days: -1)))
            if rest <= before { break }
            guard let last = gap.last else { return nil }
            rest -= before
            position = max(position, last)
        }
        return onlyWorking ? calendar.nth(rest, after: position, unpublished) : position.adding(days: rest)
    }

    /// The n-th counted day before a day; the day itself for n of 0, nil when there is none. O(gaps).
    func day(_ n: Int, before end: Day) -> Day? {
        guard n > 0 else { return end }
        var (rest, position) = (n, end)
        for gap in gaps.reversed() where gap.first < position {
            let last = min(position.adding(days: -1), gap.last ?? position)
            let after = count(from: last, through: position.adding(days: -1))
            if rest <= after { break }
            rest -= after
            position = min(position, gap.first)
        }
        return onlyWorking ? calendar.nth(rest, before: position, unpublished) : position.adding(days: -rest)
    }

    /// The number of days after one and through another that would count but for gaps.
    func count(from start: Day, through end: Day) -> Int {
        guard onlyWorking else { return end - start }
        return calendar.worked(through: end, unpublished: unpublished) - calendar.worked(through: start, unpublished: unpublished)
    }

    /// Whether a day lies in a gap.
    func isGap(_ day: Day) -> Bool {
        gaps.contains { $0.first <= day && ($0.last.map { day <= $0 } ?? true) }
    }

    /// The minute so many minutes after (before when negative) another, minutes of gaps left out; nil when there is none. O(gaps).
    func minute(_ count: Int, from start: Minute) -> Minute? {
        count < 0 ? minuteBackwards(-count, from: start) : minuteForwards(count, from: start)
    }

    /// The minute so many minutes later.
    private func minuteForwards(_ count: Int, from start: Minute) -> Minute? {
        var (rest, position) = (count, start)
        for gap in gaps {
            let first = Minute(day: gap.first, minuteOfDay: 0)
            let end = gap.last.map { Minute(day: $0.adding(days: 1), minuteOfDay: 0) }
            if let end, end <= position { continue }
            let before = max(0, first - position)
            if rest <= before { break }
            guard let end else { return nil }
            rest -= before
            position = max(position, end)
        }
        return position.adding(minutes: rest)
    }

    /// The minute so many minutes earlier.
    private func minuteBackwards(_ count: Int, from start: Minute) -> Minute? {
        var (rest, position) = (count, start)
        for gap in gaps.reversed() {
            let first = Minute(day: gap.first, minuteOfDay: 0)
            if first >= position { continue }
            let end = gap.last.map { Minute(day: $0.adding(days: 1), minuteOfDay: 0) } ?? position
            let after = max(0, position - end)
            if rest <= after { break }
            rest -= after
            position = first
        }
        return position.adding(minutes: -rest)
    }
}
