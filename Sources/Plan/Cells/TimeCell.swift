internal import Columns
internal import Values

/// One time, as far as it is known; what the fast loops leave out is told by these.
struct TimeCell {
    /// The minutes it can be.
    var minutes: Bounds<Minute>
    /// Whether the time of day is known.
    var hasClock: Bool
    /// Whether the act has not happened by the as-of date, so that it lies there or later.
    var isNotYet: Bool

    /// The days it can be.
    var days: Bounds<Day> { minutes.map(monotone: \.day) }

    /// A time as columns hold it; nil when it is not known at all.
    init?(marks: UInt8, day: Int32, clock: Int16, asOf: Day?) {
        if marks & (Mark.none | Mark.unknown) != 0 { return nil }
        if marks & Mark.open != 0 {
            guard let asOf else { return nil }
            self.init(Bounds(lower: Minute(day: asOf, minuteOfDay: 0), upper: nil), isNotYet: true)
            return
        }
        let first = Day(number: day)
        switch clock {
        case Clock.wholeDay: self.init(first, through: first)
        case Clock.wholeMonth: self.init(first, through: first.endOfMonth)
        case Clock.wholeYear: self.init(first, through: first.adding(days: Day.isLeap(year: first.year) ? 365 : 364))
        default: self.init(Bounds(exactly: Minute(day: first, minuteOfDay: Int(clock))), hasClock: true)
        }
    }

    /// A time that lies between bounds.
    private init(_ minutes: Bounds<Minute>, hasClock: Bool = false, isNotYet: Bool = false) {
        (self.minutes, self.hasClock, self.isNotYet) = (minutes, hasClock, isNotYet)
    }

    /// All minutes of some days.
    private init(_ first: Day, through last: Day) {
        self.init(Bounds(lower: Minute(day: first, minuteOfDay: 0), upper: Minute(day: last, minuteOfDay: Minute.perDay - 1)))
    }
}
