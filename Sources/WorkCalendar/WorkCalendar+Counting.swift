public import Values

extension WorkCalendar {
    /// What the days of unpublished years are taken for, when a bound is sought.
    enum Unpublished {
        /// All of them worked, or none.
        case worked, rest
    }

    /// The number of working days from the start of the table through a day; negative before it. O(1).
    func worked(through day: Day, unpublished: Unpublished) -> Int {
        let (first, last) = (published.lowerBound, published.upperBound)
        if day < first { return unpublished == .worked ? day - first + 1 : 0 }
        if day <= last { return Int(storage.worked[day - first + 1]) }
        return storage.ordinals.count + (unpublished == .worked ? day - last : 0)
    }

    /// The working day of that number, as `worked(through:)` numbers them; nil when there is none. O(1).
    func workingDay(number: Int, unpublished: Unpublished) -> Day? {
        let total = storage.ordinals.count
        if number >= 1, number <= total { return published.lowerBound.adding(days: Int(storage.ordinals[number - 1])) }
        guard unpublished == .worked else { return nil }
        return number < 1 ? published.lowerBound.adding(days: number - 1) : published.upperBound.adding(days: number - total)
    }

    /// The n-th working day after a day, which is not counted itself; the day itself when n is 0 or less. O(1).
    ///
    /// Where the years it reaches are not published: the earliest it can be if all their days are worked, and no latest.
    public func workingDay(_ n: Int, after day: Day) -> Bounds<Day> {
        guard n > 0 else { return Bounds(exactly: day) }
        return Bounds(lower: nth(n, after: day, .worked), upper: nth(n, after: day, .rest))
    }

    /// The n-th working day before a day, which is not counted itself; the day itself when n is 0 or less. O(1).
    ///
    /// Where the years it reaches are not published: the latest it can be if all their days are worked, and no earliest.
    public func workingDay(_ n: Int, before day: Day) -> Bounds<Day> {
        guard n > 0 else { return Bounds(exactly: day) }
        return Bounds(lower: nth(n, before: day, .rest), upper: nth(n, before: day, .worked))
    }

    /// The number of working days after `start` up to and with `end`; negative, and of the days between, when `end` comes first. O(1).
    public func workingDays(from start: Day, through end: Day) -> Bounds<Int> {
        let most = worked(through: end, unpublished: .worked) - worked(through: start, unpublished: .worked)
        let least = worked(through: end, unpublished: .rest) - worked(through: start, unpublished: .rest)
        return Bounds(lower: least, upper: most)
    }

    /// The n-th working day after a day, for n of 1 and more.
    func nth(_ n: Int, after day: Day, _ unpublished: Unpublished) -> Day? {
        let (number, overflow) = worked(through: day, unpublished: unpublished).addingReportingOverflow(n)
        return workingDay(number: overflow ? .max : number, unpublished: unpublished)
    }

    /// The n-th working day before a day, for n of 1 and more.
    func nth(_ n: Int, before day: Day, _ unpublished: Unpublished) -> Day? {
        let number = worked(through: day.adding(days: -1), unpublished: unpublished) + 1
        return workingDay(number: number - min(n, .max / 2), unpublished: unpublished)
    }
}
