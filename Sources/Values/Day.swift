/// A calendar date, with no time of day and no zone of its own (the product reads every date as one in Asia/Shanghai).
///
/// It is the number of days since 1970-01-01 in the proleptic Gregorian calendar, so arithmetic on it is arithmetic on an integer.
/// Arithmetic that leaves the range of the number stops at its end instead of trapping.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    public let number: Int32

    /// The day that many days after 1970-01-01.
    @inlinable
    public init(number: Int32) { self.number = number }

    /// The day that many days after 1970-01-01, stopping at the ends of the range.
    @inlinable
    public init(saturating number: Int) { self.number = Int32(clamping: number) }

    /// The day of a date, or nil when there is no such date or its year is not in 1…9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Day.daysInMonth(year: year, month: month) else { return nil }
        number = Int32(CivilDate.dayNumber(year: year, month: month, day: day))
    }

    /// Whether one day comes before another.
    @inlinable
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
