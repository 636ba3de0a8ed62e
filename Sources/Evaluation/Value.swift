internal import RecordModel
internal import Values

/// What a term comes to in one case: never more than is known of it.
enum Value {
    /// Yes, no or not known.
    case truth(Truth)
    /// A text or the word of a choice.
    case text(String)
    /// A place.
    case region(RegionTree.ID)
    /// A number, an amount in yuan or a share, as exactly as it is known.
    case number(Bounds<ExactNumber>)
    /// A day or a minute, as exactly as it is known.
    case time(TimeSpan)
    /// The elements of a list.
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
