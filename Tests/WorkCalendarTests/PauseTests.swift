import TestSupport
import Testing
import Values
import WorkCalendar

/// Time that does not count.
@Suite struct PauseTests {
    /// The project's calendar.
    private let calendar = Published.calendar

    /// A period with pauses, in a word.
    private func due(_ amount: Int, _ unit: Period.Unit, after start: String, _ pauses: [Pause]) -> String {
        calendar.due(Period(amount: amount, unit: unit), after: CivilTime(day(start)), by: Profiles.civilCode, pauses: pauses).day.text
    }

    /// Both days of a pause do not count.
    @Test func closed() {
        let pause = Pause(first: day("2025-10-15"), last: day("2025-10-17"))
        #expect(due(5, .workingDays, after: "2025-10-13", [pause]) == "2025-10-23")
        #expect(due(1, .workingDays, after: "2025-10-13", [pause]) == "2025-10-14")
        #expect(due(2, .workingDays, after: "2025-10-13", [pause]) == "2025-10-20")
        #expect(due(3, .days, after: "2025-10-13", [pause]) == "2025-10-20")
        #expect(due(1, .months, after: "2025-10-13", [pause]) == "2025-11-17")
        #expect(due(5, .workingDays, after: "2025-10-13", [pause, pause]) == "2025-10-23")
        #expect(due(3, .workingDays, after: "2025-10-15", [pause]) == "2025-10-22")
    }

    /// A last day that moves does not stop inside a pause.
    @Test func lastDayMovesPastPauses() {
        let pause = Pause(first: day("2025-10-20"), last: day("2025-10-21"))
        #expect(due(5, .days, after: "2025-10-13", [pause]) == "2025-10-22")
    }

    /// A pause that still lasts leaves the end open, unless the period ended before it.
    @Test func openEnded() {
        let pause = Pause(first: day("2025-10-15"), last: nil)
        #expect(due(1, .workingDays, after: "2025-10-13", [pause]) == "2025-10-14")
        #expect(due(5, .workingDays, after: "2025-10-13", [pause]) == "2025-10-21…")
        let asOf = Pause(
            first: Bounds(exactly: day("2025-10-15")), last: Bounds(lower: day("2025-10-20"), upper: nil), label: Localized(same: "补正"))
        #expect(due(5, .workingDays, after: "2025-10-13", [asOf]) == "2025-10-24…")
    }

    /// No more of a pause counts than its cap.
    @Test(arguments: [
        (2, Period.Unit.workingDays, "2025-10-22"), (10, .workingDays, "2025-10-23"), (1, .calendarDays, "2025-10-21"),
        (0, .workingDays, "2025-10-20"),
        (1, .months, "2025-10-23"), (48, .hours, "2025-10-22"), (1, .minutes, "2025-10-21"), (2, .days, "2025-10-22"),
    ])
    func capped(amount: Int, unit: Period.Unit, expected: String) {
        let pause = Pause(first: day("2025-10-15"), last: day("2025-10-17"), cap: Period(amount: amount, unit: unit))
        #expect(due(5, .workingDays, after: "2025-10-13", [pause]) == expected)
    }

    /// A capped pause that still lasts ends with its cap at the latest.
    @Test func cappedAndOpenEnded() {
        let pause = Pause(first: day("2025-10-15"), last: nil, cap: Period(amount: 3, unit: .workingDays))
        #expect(due(5, .workingDays, after: "2025-10-13", [pause]) == "2025-10-21…2025-10-23")
    }

    /// Ends of a pause that are uncertain give bounds that hold every possible pause.
    @Test func uncertainEnds() {
        let cap = Period(amount: 2, unit: .workingDays)
        let firsts = ["2025-10-15", "2025-10-16", "2025-10-17"].map(day), lasts = ["2025-10-17", "2025-10-20", "2025-10-22"].map(day)
        for cap in [nil, cap] {
            let whole = Pause(
                first: Bounds(lower: firsts[0], upper: firsts[2]), last: Bounds(lower: lasts[0], upper: lasts[2]), cap: cap,
                label: Localized(same: "p"))
            let period = Period(amount: 5, unit: .workingDays)
            let bounds = calendar.due(period, after: CivilTime(day("2025-10-13")), by: Profiles.civilCode, pauses: [whole]).day
            for first in firsts {
                for last in lasts {
                    let pause = Pause(first: first, last: last, cap: cap)
                    let one = calendar.due(period, after: CivilTime(day("2025-10-13")), by: Profiles.civilCode, pauses: [pause]).day
                    #expect(bounds.admits(one.exact!), "\(first) \(last)")
                }
            }
        }
    }

    /// Hours stop while a pause lasts, and a period that is over at its first midnight is over.
    @Test func hours() {
        let moment = CivilTime(Minute(day: day("2025-10-14"), minuteOfDay: 1_380))
        let pause = Pause(first: day("2025-10-15"), last: day("2025-10-17"))
        for (amount, expected) in [(1, "2025-10-15T00:00"), (2, "2025-10-18T01:00"), (0, "2025-10-14T23:00")] {
            let count = calendar.due(Period(amount: amount, unit: .hours), after: moment, by: Profiles.civilCode, pauses: [pause])
            #expect(count.minute?.exact?.description == expected)
        }
        let end = CivilTime(Minute(day: day("2025-10-18"), minuteOfDay: 60))
        let back = calendar.due(Period(amount: 2, unit: .hours), before: end, by: Profiles.civilCode, pauses: [pause])
        #expect(back.minute?.exact?.description == "2025-10-14T23:00")
    }

    /// Random pauses against the twin, forwards and backwards.
    @Test func sameAsTheTwin() {
        var random = SeededGenerator(seed: 7)
        let slow = SlowCalendar.shared
        for _ in 0..<1_500 {
            let start = randomDay(&random)
            let ranges = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                let first = start.adding(days: .random(in: -20...40, using: &random))
                return first...first.adding(days: .random(in: 0...15, using: &random))
            }
            let pauses = ranges.map { Pause(first: $0.lowerBound, last: $0.upperBound) }
            let (amount, onlyWorking) = (Int.random(in: 0...30, using: &random), Bool.random(using: &random))
            let period = Period(amount: amount, unit: onlyWorking ? .workingDays : .days)
            let profile = random.pick([Profiles.civilCode, Profiles.custody])
            let after = calendar.due(period, after: CivilTime(start), by: profile, pauses: pauses)
            let expected = slow.due(amount, after: start, onlyWorking: onlyWorking, pauses: ranges, rolls: profile.roll != .none)
            #expect(after.day.exact == expected, "\(period) after \(start), \(ranges)")
            let before = calendar.due(period, before: CivilTime(start), by: profile, pauses: pauses)
            let isCounted = { (day: Day) in !ranges.contains { $0.contains(day) } && (!onlyWorking || slow.isWorking(day)) }
            #expect(before.day.exact == slow.count(amount, from: start, step: -1, where: isCounted), "\(period) before \(start), \(ranges)")
        }
    }
}
