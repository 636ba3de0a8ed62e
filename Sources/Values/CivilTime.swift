/// A date or a date-time as somebody wrote it, known no more precisely than they wrote it.
///
/// It is the closed interval of the minutes it can mean: `2021-07` is every minute of July 2021.
public struct CivilTime: Hashable, Sendable {
    /// How precisely a time was written.
    public enum Precision: Hashable, Sendable {
        /// To the minute, the day, the month or the year.
        case minute, day, month, year
    }

    /// How precisely the time was written.
    public let precision: Precision
    /// The first minute it can mean.
    public let earliest: Minute
    /// The last minute it can mean, itself included.
    public let latest: Minute

    /// A time known to the day.
    public init(_ day: Day) {
        self.init(precision: .day, first: day, last: day)
    }

    /// A time known to the minute.
    public init(_ minute: Minute) {
        precision = .minute
        earliest = minute
        latest = minute
    }

    /// A time known to the month; nil when there is no such month or its year is not in 1…9999.
    public init?(year: Int, month: Int) {
        guard let first = Day(year: year, month: month, day: 1) else { return nil }
        self.init(precision: .month, first: first, last: first.endOfMonth)
    }

    /// A time known to the year; nil when the year is not in 1…9999.
    public init?(year: Int) {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else { return nil }
        self.init(precision: .year, first: first, last: last)
    }

    /// All minutes of the days from the first to the last.
    private init(precision: Precision, first: Day, last: Day) {
        self.precision = precision
        earliest = Minute(day: first, minuteOfDay: 0)
        latest = Minute(day: last, minuteOfDay: Minute.perDay - 1)
    }

    /// Whether the day is known, with or without its time.
    public var isExactDay: Bool { precision == .day || precision == .minute }

    /// Whether a time of day was written.
    public var hasClock: Bool { precision == .minute }

    /// The days it can mean.
    public var days: Bounds<Day> { Bounds(lower: earliest.day, upper: latest.day) }

    /// The minutes it can mean.
    public var minutes: Bounds<Minute> { Bounds(lower: earliest, upper: latest) }
}

extension CivilTime: CustomStringConvertible {
    /// The time at its precision: `2021`, `2021-07`, `2021-07-01` or `2021-07-01T09:30`.
    public var description: String {
        let day = earliest.day
        return switch precision {
        case .minute: earliest.description
        case .day: day.description
        case .month: "\(padded(day.year, to: 4))-\(padded(day.month, to: 2))"
        case .year: padded(day.year, to: 4)
        }
    }
}
