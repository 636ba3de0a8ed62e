import Values

extension PeriodCount {
    /// The widest bounds of an event, in days, that are tried one by one.
    private static let mostStarts = 400

    /// Makes a period longer by the long holidays inside it, where the profile says so (税收征管法实施细则 109).
    ///
    /// A stretch of rest that the last day falls into only moves the last day; what the longer period then holds counts as well.
    func extend(_ end: inout End, from before: Day, length: Int, _ counter: DayCounter) {
        guard let least = profile.holidaysExtend, meaning != .workingDays, let last = end.last else { return }
        let published = calendar.published
        var (limit, extra) = (last, 0)
        var run: ClosedRange<Day>?
        // Outside the published years there is no telling how many days of rest there are.
        var day = before.adding(days: 1)
        if day < published.lowerBound, counter.unpublished == .worked { day = published.lowerBound }
        while day <= limit, published.contains(day) {
            if isRest(day) == true, !counter.isGap(day) {
                run = (run?.lowerBound ?? day)...day
            } else if let stretch = run {
                run = nil
                let days = stretch.upperBound - stretch.lowerBound + 1
                if days >= least {
                    end.extensions.append(stretch)
                    extra += days
                    guard let longer = counter.day(length + extra, after: before) else { break }
                    limit = longer
                }
            }
            day = day.adding(days: 1)
        }
        end.last = day > limit || counter.unpublished == .worked ? limit : nil
    }

    /// Finds the last day when long holidays count and the event is uncertain: a later event can then mean an earlier end.
    mutating func countFromEveryStart(_ near: DayCounter, _ far: DayCounter) {
        guard let first = start.lower, let last = start.upper, last - first <= PeriodCount.mostStarts else {
            var plain = profile
            plain.holidaysExtend = nil
            let count = PeriodCount(period, direction, start: PeriodStart(start), profile: plain, pauses: pauses, calendar: calendar)
                .counted()
            lastDay = Bounds(lower: count.lastDay.lower, upper: nil)
            day = Bounds(lower: count.day.lower, upper: nil)
            return
        }
        let starts = (0...(last - first)).map(first.adding)
        let (earliest, latest) = (starts.map { end(from: $0, near) }, starts.map { end(from: $0, far) })
        lastDay = Bounds(lower: least(earliest.map(\.last)), upper: most(latest.map(\.last)))
        day = Bounds(lower: least(earliest.map(\.due)), upper: most(latest.map(\.due)))
    }

    /// The earliest of some days; nil when one of them is unknown.
    private func least(_ days: [Day?]) -> Day? { days.contains(nil) ? nil : days.compactMap(\.self).min() }

    /// The latest of some days; nil when one of them is unknown.
    private func most(_ days: [Day?]) -> Day? { days.contains(nil) ? nil : days.compactMap(\.self).max() }
}
