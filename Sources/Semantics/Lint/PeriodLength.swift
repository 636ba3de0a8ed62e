import Values
import WorkCalendar

/// How long a period can be, whatever the calendar.
struct PeriodLength {
    /// The longest run of rest days between two working days that a notice has yet made (24 January to 2 February 2020).
    static let longestRest = 10

    /// The period, in the unit that it has under its profile.
    private let amount: Int, unit: Period.Unit
    /// Whether a last day of rest may move to a later day.
    private let mayMove: Bool
    /// Whether holidays within it make it longer.
    private let mayGrow: Bool

    /// Takes the length of a period under a profile.
    init(_ period: Period, _ profile: CountingProfile) {
        unit = profile.meaning(of: period)
        let isDays = unit == .calendarDays || unit == .workingDays
        // A first day that counts takes one from the days that follow it.
        amount = min(period.amount, 1_000_000) - (isDays && profile.startIncluded ? 1 : 0)
        mayMove = profile.roll != .none
        mayGrow = profile.holidaysExtend != nil
    }

    /// Whether the period ends later than another from the same start, or at the same time at the earliest, and never sooner.
    func isCertainlyLonger(than other: PeriodLength) -> Bool {
        if mayGrow || other.mayGrow { return least > other.most }
        switch (unit, other.unit) {
        case (.workingDays, .workingDays): return amount > other.amount
        case (.workingDays, .calendarDays):
            // Even a last day that moves is at most the working day with the same number.
            return amount > other.amount
        case let (one, two) where one == two && (mayMove || !other.mayMove): return amount > other.amount
        default: return least > other.most
        }
    }

    /// The fewest calendar days, rounded down.
    private var least: Int {
        switch unit {
        case .workingDays, .calendarDays, .days: amount
        case .months: amount * 28
        case .years: amount * 365
        case .hours: amount / 24
        case .minutes: amount / 1_440
        }
    }

    /// The most calendar days, rounded up.
    private var most: Int {
        let moved = (mayMove ? PeriodLength.longestRest : 0) + (mayGrow ? amount * 31 : 0)
        return switch unit {
        case .workingDays: amount * (1 + PeriodLength.longestRest)
        case .calendarDays, .days: amount + moved
        case .months: amount * 31 + moved
        case .years: amount * 366 + moved
        case .hours: (amount + 23) / 24
        case .minutes: (amount + 1_439) / 1_440
        }
    }
}
