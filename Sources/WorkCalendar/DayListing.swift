import Values

/// Says of single days of a counted period what they were taken for.
struct DayListing {
    /// The period.
    private let count: PeriodCount
    /// The counter that it was counted with.
    private let counter: DayCounter
    /// The day that days are counted from, itself not counted.
    private let origin: Day
    /// The first day of the listing.
    private let first: Day
    /// 1 forwards, -1 backwards.
    private let step: Int

    /// The listing of a period from an event's day, in steps of 1 or -1 from the first day listed.
    init(of count: PeriodCount, event: Day, first: Day, step: Int) {
        self.count = count
        counter = count.counter(shortest: true)
        origin = first.adding(days: -step)
        self.first = first
        self.step = step
    }

    /// The day at an index of the listing.
    func day(_ index: Int) -> CountedDay {
        let day = first.adding(days: index * step)
        return CountedDay(day: day, status: count.calendar.status(of: day), outcome: outcome(of: day))
    }

    /// The line that stands for the days at some indices.
    func summary(from index: Int, through last: Int) -> CountLine {
        let (near, far) = (first.adding(days: index * step), first.adding(days: last * step))
        let counted = ordinal(of: far) - ordinal(of: near.adding(days: -step))
        return .days(first: min(near, far), last: max(near, far), counted: counted, skipped: last - index + 1 - counted)
    }

    /// What a day was taken for.
    private func outcome(of day: Day) -> CountedDay.Outcome {
        if let pause = pause(on: day) { return .paused(pause) }
        if let last = count.shortestLastDay, step > 0, day > last { return day == count.day.lower ? .movedTo : .passedOver }
        if count.extensions.contains(where: { $0.contains(day) }) { return .extending }
        if count.meaning == .workingDays, count.calendar.isWorking(day) == false { return .rest }
        return .counted(ordinal(of: day))
    }

    /// How many days were counted up to a day of the listing.
    private func ordinal(of day: Day) -> Int {
        // Days beyond the last one as counted were only passed over.
        let end = step > 0 ? min(day, count.shortestLastDay ?? day) : day
        let low = step > 0 ? origin : end.adding(days: -1)
        let high = step > 0 ? end : origin.adding(days: -1)
        guard high > low else { return 0 }
        return counter.counted(from: low, through: high)
            - count.extensions.reduce(0) { sum, stretch in
                let (from, through) = (max(low, stretch.lowerBound.adding(days: -1)), min(high, stretch.upperBound))
                return through > from ? sum + counter.counted(from: from, through: through) : sum
            }
    }

    /// The pause that surely covers a day.
    private func pause(on day: Day) -> Localized? {
        guard counter.isGap(day) else { return nil }
        let covering = count.pauses.first { pause in
            (pause.first.upper.map { $0 <= day } ?? false) && (pause.last.lower.map { day <= $0 } ?? false)
        }
        return covering?.label ?? Localized(zh: "暂停计时", en: "pause")
    }
}

extension DayCounter {
    /// The number of counted days after one day and through another, gaps left out. O(gaps).
    func counted(from start: Day, through end: Day) -> Int {
        gaps.reduce(count(from: start, through: end)) { sum, gap in
            let (from, through) = (max(start, gap.first.adding(days: -1)), min(end, gap.last ?? end))
            return through > from ? sum - count(from: from, through: through) : sum
        }
    }
}
