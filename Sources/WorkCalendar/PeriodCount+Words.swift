public import Values

extension PeriodCount {
    /// How the period was counted, a sentence a line, without the days; in the order in which it happened.
    public var explanation: [Localized] {
        var lines = [meaningWords]
        if profile.startIncluded, direction == .after { lines.append(CountWords.startIncluded) }
        if direction == .before { lines.append(CountWords.backwards) }
        lines += pauses.lazy.filter(touches).prefix(PeriodCount.mostPausesTold).map(CountWords.paused)
        if isClamped, let last = shortestLastDay { lines.append(CountWords.clamped(to: last)) }
        if !extensions.isEmpty { lines.append(CountWords.extended(by: extensions)) }
        if let last = shortestLastDay, direction == .after, let due = day.lower, due != last {
            lines.append(CountWords.rolled(from: last, status: calendar.status(of: last), to: due))
        }
        return lines
    }

    /// The most pauses that are told of one by one; the listing of days shows them all.
    private static let mostPausesTold = 20

    /// Whether a pause can lie inside the period.
    private func touches(_ pause: Pause) -> Bool {
        let (from, to) = direction == .after ? (start.lower, day.upper) : (day.lower, start.upper)
        let beginsInTime = to.flatMap { to in pause.first.lower.map { $0 <= to } } ?? true
        return beginsInTime && (from.flatMap { from in pause.last.upper.map { $0 >= from } } ?? true)
    }

    /// What was taken for granted in counting: the statute, days that a notice can still change, years that are not published.
    public var assumptions: [Localized] {
        var lines: [Localized] = []
        if profile.isAssumed, isSettledByProfile { lines.append(CountWords.assumed(profile)) }
        if let from = calendar.provisionalFrom, restsOnProvisionalDays { lines.append(CountWords.provisional(from: from)) }
        if needsUnpublishedYears { lines.append(CountWords.unpublished(calendar.published)) }
        if !extensions.isEmpty || profile.holidaysExtend != nil && isRolled { lines.append(CountWords.extensionReading) }
        return lines
    }

    /// What the unit means, in words.
    private var meaningWords: Localized {
        period.unit == .days ? CountWords.resolved(period, to: meaning, by: profile) : CountWords.plain(period)
    }

    /// Whether the profile had anything to say: working days and hours are counted alike everywhere.
    private var isSettledByProfile: Bool { period.unit == .days || ![.workingDays, .hours, .minutes].contains(meaning) }

    /// Whether a day was relied on that a coming notice can still change.
    public var restsOnProvisionalDays: Bool {
        guard let from = calendar.provisionalFrom, minute == nil else { return false }
        let end = calendar.published.upperBound
        let bounds = [start.lower, start.upper, day.lower, day.upper, lastDay.lower, lastDay.upper].compactMap(\.self)
        guard let first = bounds.min(), let last = bounds.max() else { return false }
        if meaning == .workingDays { return first < end && last >= from }
        guard profile.roll != .none, direction == .after else { return false }
        return [lastDay.lower, lastDay.upper, day.lower].contains { $0.map { (from...end).contains($0) } ?? false }
    }

    /// Whether the last day would be known more closely if the calendar of more years were published.
    public var needsUnpublishedYears: Bool {
        guard minute == nil else { return false }
        guard let event = start.exact ?? start.lower ?? start.upper else { return false }
        let near = DayCounter(calendar, shortest: true, pauses: pauses, profile: profile)
        let far = DayCounter(calendar: calendar, onlyWorking: false, unpublished: .rest, gaps: near.gaps)
        let onlyWorking = meaning == .workingDays
        return end(from: event, near.counting(onlyWorking: onlyWorking)).due != end(from: event, far.counting(onlyWorking: onlyWorking)).due
    }
}
