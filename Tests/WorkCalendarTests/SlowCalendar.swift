import Foundation
import TestSupport
import Values
import WorkCalendar

/// The calendar's slow, obvious twin: it reads the table its own way and goes through days one by one.
struct SlowCalendar {
    /// The listed days, and whether they are worked.
    private let listed: [String: Bool]
    /// The first and the last published day.
    let first = day("2007-01-01"), last = day("2026-12-31")

    /// The calendar of the project's table.
    static let shared = SlowCalendar()

    /// Reads the project's table.
    private init() {
        let text = try! ProjectFiles.text("Rules/calendar/china.tsv")
        var listed: [String: Bool] = [:]
        for line in text.components(separatedBy: "\n") {
            let cells = line.components(separatedBy: "\t")
            if cells.count == 4, cells[0] != "date" { listed[cells[0]] = cells[1] == "work" }
        }
        self.listed = listed
    }

    /// Whether a day is worked, its year being published.
    func isWorking(_ day: Day) -> Bool { listed[day.description] ?? (day.weekday.rawValue <= 5) }

    /// The n-th day that counts, day by day from the day after (or before) a start.
    func count(_ n: Int, from start: Day, step: Int, where counts: (Day) -> Bool) -> Day {
        var (day, rest) = (start, n)
        while rest > 0 {
            day = day.adding(days: step)
            if counts(day) { rest -= 1 }
        }
        return day
    }

    /// The last lawful day of a period after an event, counted in working days or in all days, with closed pauses, moved off days of rest.
    func due(_ n: Int, after start: Day, onlyWorking: Bool, pauses: [ClosedRange<Day>], rolls: Bool) -> Day {
        let isPaused = { (day: Day) in pauses.contains { $0.contains(day) } }
        var day = count(n, from: start, step: 1) { !isPaused($0) && (!onlyWorking || isWorking($0)) }
        guard rolls, !onlyWorking, !isWorking(day) else { return day }
        repeat { day = day.adding(days: 1) } while isPaused(day) || !isWorking(day)
        return day
    }

    /// The last day of a calendar-day period after long holidays inside it have made it longer, before it is moved.
    func extendedDay(_ n: Int, after start: Day, least: Int) -> Day {
        var end = start.adding(days: n)
        while true {
            var (extra, run) = (0, 0)
            for day in (1...max(1, end - start)).map(start.adding) {
                if isWorking(day) {
                    extra += run >= least ? run : 0
                    run = 0
                } else {
                    run += 1
                }
            }
            let longer = start.adding(days: n + extra)
            if longer == end { return end }
            end = longer
        }
    }
}
