internal import RecordModel
internal import Values

/// What a term comes to in one case: never more than is known of it.
enum Value {
    case truth(Truth)
    case text(String)
    case region(RegionTree.ID)
    case number(Bounds<ExactNumber>)
    case time(TimeSpan)
    case list([FactValue.Element])
    /// The field says that there is none.
    case none
    /// Nothing is known of it; what is lacking says why.
    case unknown
}

/// A time as far as it is known.
struct TimeSpan {
    /// The first and the last minute it can be.
    var minutes: Bounds<Minute>
    /// Whether the time of day is known.
    var hasClock: Bool
    /// Whether the act has not happened by the as-of date, so that it lies there or later.
    var isNotYet: Bool
    /// The time as somebody wrote it; nil for an act that has not happened.
    var written: CivilTime?

    /// A time as somebody wrote it.
    init(_ time: CivilTime) {
        written = time
        minutes = time.minutes
        hasClock = time.precision == .minute
        isNotYet = false
    }

    /// The time of an act that has not happened before a day.
    init(notBefore day: Day) {
        minutes = Bounds(lower: Minute(day: day, minuteOfDay: 0), upper: nil)
        hasClock = false
        isNotYet = true
    }

    /// The days it can be.
    var days: Bounds<Day> { minutes.map(monotone: \.day) }
}
