public import Values

/// Which days are worked: a holiday table made ready for counting in O(1).
///
/// ```
/// day      0 Thu   1 Fri   2 Sat   3 Sun   4 Mon
/// worked       0       1       1       1       1   2     (working days before each day, and in all)
/// ordinals 1 4                                          (the position of the first, the second … working day)
/// ```
/// Here day 0 is a holiday: the working days from day 1 through 4 are 2 − 0, and the second one is day 4.
public struct WorkCalendar: Sendable {
    /// The table it is made of.
    public var table: HolidayTable { storage.table }

    /// The days whose status is published.
    public var published: ClosedRange<Day> { storage.table.coverage }

    /// The first day that a coming notice can still change; nil when the table does not end with a December.
    public var provisionalFrom: Day? { storage.provisionalFrom }

    /// What is counted with; shared by all copies.
    let storage: Storage

    /// The calendar of a table. O(days covered).
    public init(_ table: HolidayTable) { storage = Storage(table) }

    /// What is known of a day; nil when its year is not published. O(1).
    public func status(of day: Day) -> DayStatus? {
        guard published.contains(day) else { return nil }
        let entry = storage.entries[day - published.lowerBound]
        let isProvisional = provisionalFrom.map { day >= $0 } ?? false
        guard entry >= 0 else {
            return DayStatus(day: day, kind: day.isWeekend ? .weekend : .weekday, notice: nil, isProvisional: isProvisional)
        }
        let listed = table.entries[Int(entry)]
        let occasion = table.occasion(of: listed)
        let kind: DayStatus.Kind = !listed.isWorking ? .holiday(occasion) : day.isWeekend ? .makeUp(occasion) : .weekday
        return DayStatus(day: day, kind: kind, notice: table.notice(of: listed), isProvisional: isProvisional)
    }

    /// Whether a day is worked; nil when its year is not published. O(1).
    public func isWorking(_ day: Day) -> Bool? {
        guard published.contains(day) else { return nil }
        let index = day - published.lowerBound
        return storage.worked[index] < storage.worked[index + 1]
    }
}
