extension Day {
    /// The year; outside 1…9999 only for days that arithmetic reached.
    public var year: Int { CivilDate(dayNumber: number).year }

    /// The month, 1…12.
    public var month: Int { CivilDate(dayNumber: number).month }

    /// The day of the month, 1…31.
    public var dayOfMonth: Int { CivilDate(dayNumber: number).day }

    /// The day of the week.
    @inlinable
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let fromMonday = (Int(number) + 3) % 7
        return Weekday(rawValue: (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1) ?? .monday
    }

    /// Whether the day is a Saturday or a Sunday, whatever any holiday notice says.
    @inlinable
    public var isWeekend: Bool { weekday >= .saturday }

    /// The first day of this day's month.
    public var startOfMonth: Day { adding(days: 1 - dayOfMonth) }

    /// The last day of this day's month.
    public var endOfMonth: Day {
        let date = CivilDate(dayNumber: number)
        return adding(days: Day.daysInMonth(year: date.year, month: date.month) - date.day)
    }

    /// Whether a year has a 29 February.
    public static func isLeap(year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// The number of days of a month; 0 when the month is not 1…12.
    public static func daysInMonth(year: Int, month: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: 0
        }
    }
}
