public import Values

/// A day on the way of a period, and what it was taken for.
public struct CountedDay: Hashable, Sendable {
    /// What a day was taken for.
    public enum Outcome: Hashable, Sendable {
        /// Counted, as the so-and-so-many-th.
        case counted(Int)
        /// Not counted: a day of rest, where only working days count.
        case rest
        /// Not counted: the period was paused.
        case paused(Localized)
        /// Not counted: one of the long holidays that make the period longer.
        case extending
        /// Passed over, since the last day may not be a day of rest.
        case passedOver
        /// The day that a last day on a day of rest moved to.
        case movedTo
    }

    /// The day.
    public let day: Day
    /// What the calendar says of it; nil when its year is not published.
    public let status: DayStatus?
    /// What it was taken for.
    public let outcome: Outcome
}

/// One line of a listing of days.
public enum CountLine: Hashable, Sendable {
    /// A single day.
    case day(CountedDay)
    /// Days that are left out of the listing: from the first to the last (by date), how many of them were counted and how many were not.
    case days(first: Day, last: Day, counted: Int, skipped: Int)
}

extension PeriodCount {
    /// The days of the period in the order in which they were counted, the event's own day left out unless it counts.
    ///
    /// Of a period of more days than `limit` the middle is one line. Where years are not published, or a pause still lasts, the listing is
    /// that of the shortest period; it is empty when the event's day is not known, and for periods in hours or minutes. O(limit × pauses).
    public func days(atMost limit: Int = 62) -> [CountLine] {
        guard let event = start.exact, minute == nil, let due = shortestDue, due != event || profile.startIncluded else { return [] }
        let step = direction == .after ? 1 : -1
        let first = direction == .after && profile.startIncluded ? event : event.adding(days: step)
        let count = (due - first) * step + 1
        guard count > 0 else { return [] }
        let listing = DayListing(of: self, event: event, first: first, step: step)
        let shown = max(limit, 3)
        if count <= shown { return (0..<count).map { .day(listing.day($0)) } }
        let head = (shown - 1) / 2
        let tail = shown - 1 - head
        let middle = listing.summary(from: head, through: count - tail - 1)
        return (0..<head).map { .day(listing.day($0)) } + [middle] + ((count - tail)..<count).map { .day(listing.day($0)) }
    }

    /// The last lawful day of the shortest possible period.
    private var shortestDue: Day? { direction == .after ? day.lower : day.upper }

    /// The last day as counted of the shortest possible period.
    var shortestLastDay: Day? { direction == .after ? lastDay.lower : lastDay.upper }
}
