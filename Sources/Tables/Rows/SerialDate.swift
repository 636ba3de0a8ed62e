public import Values

/// Dates as spreadsheets keep them: as days since some day of 1899 or 1904, with the time of day behind the point.
public enum SerialDate {
    /// From when the days count.
    public enum System: Hashable, Sendable {
        /// Day 1 is 1 January 1900, and 1900 counts as a leap year, as Lotus 1-2-3 had it.
        case from1900
        /// Day 0 is 1 January 1904.
        case from1904
    }

    /// A day and, where there is one, the minute of the day.
    public struct Moment: Hashable, Sendable {
        /// The day.
        public var day: Day
        /// The minute of the day; nil when the number is whole.
        public var minute: Int?
    }

    /// Returns what a number written as a decimal means; nil when it is no number, negative, or a day before March 1900 or after 9999.
    ///
    /// Fractions are rounded to the second, as spreadsheets show them, and seconds are dropped.
    public static func read(_ digits: some Collection<UInt8>, _ system: System) -> Moment? {
        let parts = digits.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = number(parts[0]), 1...7 ~= parts[0].count else { return nil }
        let fraction = parts.count > 1 ? parts[1].prefix(12) : parts[0].prefix(0)
        guard let part = fraction.isEmpty ? 0 : number(fraction) else { return nil }
        let scale = fraction.reduce(1) { scale, _ in scale * 10 }
        let seconds = (part * 86_400 * 2 + scale) / (scale * 2)
        let number = whole + seconds / 86_400
        guard let day = day(number, system) else { return nil }
        return Moment(day: day, minute: part == 0 ? nil : seconds % 86_400 / 60)
    }

    /// The day with a number.
    private static func day(_ number: Int, _ system: System) -> Day? {
        let least = system == .from1900 ? 61 : 0
        guard number >= least, number <= 2_958_465 else { return nil }
        let first = system == .from1900 ? Day(year: 1899, month: 12, day: 30) : Day(year: 1904, month: 1, day: 1)
        return first?.adding(days: number)
    }

    /// The number that some digits write, or nil when they are none.
    private static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard digits.allSatisfy({ 0x30...0x39 ~= $0 }), 1...12 ~= digits.count else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
}
