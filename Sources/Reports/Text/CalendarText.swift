public import Values
public import WorkCalendar

/// Answers about days, for people.
public enum CalendarText {
    /// The most days that are listed one by one.
    private static let mostDays = 62

    /// Writes what a day is and on which notice that rests.
    public static func write(_ day: Day, in calendar: WorkCalendar, on page: inout TextPage) {
        page.put("\(day) ", .heading)
        page.put(day.weekday.name)
        page.put("  ")
        guard let status = calendar.status(of: day) else {
            page.put(CalendarPhrases.notPublished(calendar.published), .doubtful)
            return page.newLine()
        }
        page.put(status.words)
        page.newLine()
        if let notice = status.notice { page.line(CalendarPhrases.notice(notice), .quiet) }
        if status.isProvisional { page.line(CalendarPhrases.provisional, .doubtful) }
    }

    /// Writes the working days after a day up to and with another, each day on a line.
    public static func write(from first: Day, to last: Day, in calendar: WorkCalendar, on page: inout TextPage) {
        let step = last < first ? -1 : 1
        let length = (last - first) * step
        if length > mostDays {
            page.line(CalendarPhrases.notListed(mostDays), .quiet)
        } else if length > 0 {
            for distance in 1...length { line(first.adding(days: distance * step), in: calendar, on: &page) }
        }
        page.line(CalendarPhrases.workingDays(calendar.workingDays(from: first, through: last), from: first, to: last), .heading)
    }

    /// Writes a day of a listing.
    private static func line(_ day: Day, in calendar: WorkCalendar, on page: inout TextPage) {
        let status = calendar.status(of: day)
        page.put("\(day) ", status?.isWorking == true ? .normal : .quiet)
        page.put(day.weekday.name)
        page.put("  ")
        page.put(status?.words ?? CalendarPhrases.notPublished(calendar.published), status?.isWorking == true ? .normal : .quiet)
        page.newLine()
    }
}
