extension Day {
    /// The day so many days later (earlier when negative), stopping at the ends of the range.
    @inlinable
    public func adding(days: Int) -> Day {
        let (sum, overflow) = Int(number).addingReportingOverflow(days)
        if overflow { return Day(number: days < 0 ? .min : .max) }
        return Day(saturating: sum)
    }

    /// The corresponding day so many months later (earlier when negative).
    ///
    /// Where that month has no such day it is the month's last day, and `clamped` says so (民法典 202).
    public func addingMonths(_ count: Int) -> (day: Day, clamped: Bool) {
        let date = CivilDate(dayNumber: number)
        // Far beyond what an Int32 of days can hold, and far from overflowing below.
        let months = date.year * 12 + (date.month - 1) + min(max(count, -200_000_000), 200_000_000)
        let year = months >= 0 ? months / 12 : (months - 11) / 12
        let month = months - year * 12 + 1
        let last = Day.daysInMonth(year: year, month: month)
        let landing = CivilDate.dayNumber(year: year, month: month, day: min(date.day, last))
        return (Day(saturating: landing), date.day > last)
    }

    /// The number of days from the right day to the left one.
    @inlinable
    public static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }
}
