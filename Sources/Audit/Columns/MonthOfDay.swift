internal import Findings
internal import Values

/// Finds the months of days; neighbours are mostly of one month.
struct MonthOfDay {
    /// The month of the last answer, and its days.
    private var last: (days: ClosedRange<Int32>, month: RunSummary.Month)?

    /// The month of a day, given as days since 1970-01-01.
    mutating func month(of number: Int32) -> RunSummary.Month {
        if let last, last.days.contains(number) { return last.month }
        let day = Day(number: number)
        let month = RunSummary.Month(year: day.year, month: day.month)
        let first = number &- Int32(truncatingIfNeeded: day.dayOfMonth - 1)
        // The first twenty-eight days are enough to remember.
        last = (min(first, number)...max(first &+ 27, number), month)
        return month
    }
}
