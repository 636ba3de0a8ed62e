public import Values

/// A period counted out: where it started, how it was counted, and the last lawful time.
///
/// After an event that is the last day on which the period still runs. Before an event it is the latest day that still leaves the whole
/// period. The days themselves are listed only when asked for.
public struct PeriodCount: Sendable {
    /// Whether a period runs on from its start or back from it.
    public enum Direction: String, Hashable, Sendable {
        /// After an event, before an event.
        case after, before
    }

    /// The period as the clause states it.
    public let period: Period
    /// Which way it runs.
    public let direction: Direction
    /// The day of the event it is counted from.
    public let start: Bounds<Day>
    /// The minute of that event, which periods in hours and minutes are counted from.
    public let startMinute: Bounds<Minute>
    /// How its statute counts.
    public let profile: CountingProfile
    /// What its unit means under the profile: never `days`.
    public let meaning: Period.Unit
    /// The time that does not count.
    public let pauses: [Pause]
    /// The last day as counted, before a day of rest moves it.
    public internal(set) var lastDay: Bounds<Day>
    /// The last lawful day.
    public internal(set) var day: Bounds<Day>
    /// The last lawful minute of a period in hours or minutes, itself included; nil for other periods.
    public internal(set) var minute: Bounds<Minute>?
    /// Whether the month it ends in has no corresponding day, so that its last day was taken (民法典 202).
    public internal(set) var isClamped = false
    /// The holidays that made it longer, when the profile says that they do.
    public internal(set) var extensions: [ClosedRange<Day>] = []
    /// The calendar it was counted with.
    public let calendar: WorkCalendar

    /// A period that is yet to be counted.
    init(_ period: Period, _ direction: Direction, start: PeriodStart, profile: CountingProfile, pauses: [Pause], calendar: WorkCalendar) {
        self.period = period
        self.direction = direction
        self.start = start.days
        startMinute = start.minutes
        self.profile = profile
        meaning = profile.meaning(of: period)
        self.pauses = pauses
        self.calendar = calendar
        lastDay = .unbounded
        day = .unbounded
    }

    /// Whether a day of rest moved the last day.
    public var isRolled: Bool { day != lastDay }
}

/// When the event was that a period is counted from.
struct PeriodStart {
    /// Its day.
    let days: Bounds<Day>
    /// Its minute.
    let minutes: Bounds<Minute>

    /// An event whose time somebody wrote.
    init(_ time: CivilTime) {
        days = time.days
        minutes = time.minutes
    }

    /// An event of which the day is known, or bounds of it.
    init(_ days: Bounds<Day>) {
        self.days = days
        let lower = days.lower.map { Minute(day: $0, minuteOfDay: 0) }
        minutes = Bounds(lower: lower, upper: days.upper.map { Minute(day: $0, minuteOfDay: Minute.perDay - 1) })
    }
}
