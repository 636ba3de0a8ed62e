import Values

extension DayCounter {
    /// The counter of the shorter periods (every unknown day worked, every pause as short as it can be), or of the longer.
    init(_ calendar: WorkCalendar, shortest: Bool, pauses: [Pause], profile: CountingProfile) {
        let unpublished: WorkCalendar.Unpublished = shortest ? .worked : .rest
        self.calendar = calendar
        onlyWorking = false
        self.unpublished = unpublished
        let gaps = pauses.compactMap { pause in
            DayCounter.gap(of: pause, shortest: shortest) { cap, first in
                DayCounter.capEnd(cap, first: first, calendar: calendar, unpublished: unpublished, profile: profile)
            }
        }
        self.gaps = DayCounter.merged(gaps)
    }

    /// The same counter counting only working days, or every day.
    func counting(onlyWorking: Bool) -> DayCounter {
        var copy = self
        copy.onlyWorking = onlyWorking
        return copy
    }

    /// The days that a pause surely takes (the shortest), or can take at most; nil when there are none.
    private static func gap(of pause: Pause, shortest: Bool, capEnd: (Period, Day) -> Day?) -> Gap? {
        // A cap counts from the pause's own first day, so an uncertain first day makes the end uncertain too.
        let (first, capStart) = shortest ? (pause.first.upper, pause.first.lower) : (pause.first.lower, pause.first.upper)
        guard let first = shortest ? first : first ?? Day(number: .min) else { return nil }
        var last = shortest ? pause.last.lower : pause.last.upper
        if shortest, last == nil { return nil }
        if let cap = pause.cap, let capStart, let end = capEnd(cap, capStart) { last = last.map { min($0, end) } ?? end }
        if shortest, pause.cap != nil, capStart == nil { return nil }
        if let last, last < first { return nil }
        return Gap(first: first, last: last)
    }

    /// The last day of a pause that begins on a day and has its full length; nil when there is none.
    private static func capEnd(
        _ cap: Period, first: Day, calendar: WorkCalendar, unpublished: WorkCalendar.Unpublished, profile: CountingProfile
    ) -> Day? {
        let before = first.adding(days: -1)
        switch profile.meaning(of: cap) {
        case .workingDays: return cap.amount <= 0 ? before : calendar.nth(cap.amount, after: before, unpublished)
        case .calendarDays, .days: return before.adding(days: max(0, cap.amount))
        case .months: return first.addingMonths(cap.amount).day.adding(days: -1)
        case .years:
            return first.addingMonths(cap.amount.multipliedReportingOverflow(by: 12).overflow ? .max : cap.amount * 12).day.adding(days: -1)
        case .hours: return before.adding(days: max(0, cap.amount) / 24 + (cap.amount % 24 > 0 ? 1 : 0))
        case .minutes: return before.adding(days: max(0, cap.amount) / 1_440 + (cap.amount % 1_440 > 0 ? 1 : 0))
        }
    }

    /// The gaps in order, those that touch joined.
    private static func merged(_ gaps: [Gap]) -> [Gap] {
        var merged: [Gap] = []
        for gap in gaps.sorted(by: { $0.first < $1.first }) {
            guard let previous = merged.last else {
                merged.append(gap)
                continue
            }
            guard let end = previous.last else { break }
            if gap.first > end.adding(days: 1) {
                merged.append(gap)
            } else {
                merged[merged.count - 1].last = gap.last.map { max($0, end) }
            }
        }
        return merged
    }
}
