internal import Values
internal import WorkCalendar

/// The end of a period, as far as it is known.
struct PeriodEnd {
    /// Its last day.
    var day: Bounds<Day>
    /// Its last minute, for periods in hours and minutes.
    var minute: Bounds<Minute>?
    /// What would tell it better, beside the event.
    var lacks: UInt8

    /// The end of a counted period.
    init(_ count: PeriodCount, from start: TimeCell) {
        (day, minute, lacks) = (count.day, count.minute, 0)
        if minute != nil, !start.hasClock, !start.isNotYet {
            lacks = Mark.missing
        } else if start.days.isExact, !day.isExact, count.pauses.allSatisfy({ $0.first.isExact && $0.last.isExact }) {
            lacks = Mark.missing
        }
    }

    /// The end of a period that may also be a longer one.
    func hull(_ longer: PeriodEnd) -> PeriodEnd {
        var result = self
        result.day = day.hull(longer.day)
        if let minute, let other = longer.minute { result.minute = minute.hull(other) }
        return result
    }

    /// Its day, when that is all there is to know of it.
    var simpleDay: Day? { minute == nil && lacks == 0 ? day.exact : nil }
}
