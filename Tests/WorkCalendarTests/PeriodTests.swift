import TestSupport
import Testing
import Values
import WorkCalendar

/// Periods under the statutes' profiles: the vectors of the law page, and one or more for each row of its table of profiles.
@Suite struct PeriodTests {
    /// A period's due day after an event, in a word.
    private func due(_ amount: Int, _ unit: Period.Unit, after start: String, _ profile: CountingProfile) -> String {
        Published.calendar.due(Period(amount: amount, unit: unit), after: CivilTime(day(start)), by: profile).day.text
    }

    /// The vectors of the law page, forwards.
    @Test(arguments: [
        ("2025-09-26", 1, Period.Unit.workingDays, "2025-09-28"), ("2025-09-26", 5, .workingDays, "2025-10-10"),
        ("2025-09-26", 5, .days, "2025-10-09"),
        ("2024-02-07", 7, .workingDays, "2024-02-22"), ("2020-01-22", 5, .workingDays, "2020-02-06"),
        ("2023-04-28", 2, .workingDays, "2023-05-05"),
        ("2026-02-13", 1, .workingDays, "2026-02-14"), ("2026-09-24", 5, .workingDays, "2026-10-09"),
    ])
    func lawVectors(start: String, amount: Int, unit: Period.Unit, expected: String) {
        #expect(due(amount, unit, after: start, Profiles.civilCode) == expected)
    }

    /// The vector of the law page, backwards; and a latest day on a day of rest stays where it is.
    @Test(arguments: [
        ("2025-10-09", 5, Period.Unit.workingDays, "2025-09-25"), ("2025-10-31", 30, .days, "2025-10-01"),
        ("2025-10-09", 0, .workingDays, "2025-10-09"),
        ("2025-10-09", 1, .workingDays, "2025-09-30"), ("2025-03-31", 1, .months, "2025-02-28"), ("2024-02-29", 1, .years, "2023-02-28"),
    ])
    func backwards(end: String, amount: Int, unit: Period.Unit, expected: String) {
        let count = Published.calendar.due(Period(amount: amount, unit: unit), before: CivilTime(day(end)), by: Profiles.civilCode)
        #expect(count.day.text == expected && !count.isRolled)
    }

    /// A row of the table of profiles each: the start, the amount, and the due day when 日 is written.
    @Test(arguments: [
        (Profiles.civilCode, "2025-10-10", 5, "2025-10-15"), (Profiles.civilCode, "2025-10-10", 8, "2025-10-20"),
        (Profiles.civilCode, "2025-10-06", 5, "2025-10-11"),
        (Profiles.penalty, "2025-09-26", 2, "2025-09-29"), (Profiles.penalty, "2025-09-26", 3, "2025-09-30"),
        (Profiles.penalty, "2025-09-26", 5, "2025-10-10"),
        (Profiles.penalty, "2025-09-26", 7, "2025-10-13"), (Profiles.penalty, "2025-09-26", 6, "2025-10-09"),
        (Profiles.penalty, "2025-09-26", 15, "2025-10-11"),
        (Profiles.compulsion, "2025-09-26", 10, "2025-10-16"), (Profiles.compulsion, "2025-09-26", 11, "2025-10-09"),
        (Profiles.license, "2025-09-26", 20, "2025-10-30"),
        (Profiles.reconsideration, "2025-09-26", 10, "2025-10-16"), (Profiles.reconsideration, "2025-09-26", 5, "2025-10-10"),
        (Profiles.reconsideration, "2025-09-26", 60, "2025-11-25"), (Profiles.procedure, "2025-09-26", 15, "2025-10-11"),
        (Profiles.procedure, "2025-09-26", 6, "2025-10-09"),
        (Profiles.tax, "2025-09-30", 15, "2025-10-23"), (Profiles.tax, "2026-03-31", 15, "2026-04-20"),
        (Profiles.tax, "2025-09-29", 3, "2025-10-09"),
        (Profiles.tax, "2025-10-31", 15, "2025-11-17"), (Profiles.audit, "2025-09-26", 3, "2025-09-30"),
        (Profiles.custody, "2025-09-26", 5, "2025-10-01"),
        (Profiles.custody, "2025-09-26", 15, "2025-10-11"),
    ])
    func profiles(profile: CountingProfile, start: String, amount: Int, expected: String) {
        #expect(due(amount, .days, after: start, profile) == expected, "\(profile.name)")
    }

    /// 自然日 never become working days; whether their last day moves is the profile's to say.
    @Test(arguments: [Profiles.penalty, Profiles.compulsion, Profiles.license, Profiles.audit])
    func calendarDays(profile: CountingProfile) {
        #expect(due(5, .calendarDays, after: "2025-09-26", profile) == "2025-10-09")
        #expect(profile.meaning(of: Period(amount: 5, unit: .calendarDays)) == .calendarDays)
        #expect(due(5, .workingDays, after: "2025-09-26", Profiles.custody) == "2025-10-10")
    }

    /// 民法典 202: the corresponding day, or the month's last; then 203 moves it.
    @Test(arguments: [
        ("2025-01-31", 1, Period.Unit.months, "2025-02-28", true), ("2024-01-31", 1, .months, "2024-02-29", true),
        ("2025-03-31", 1, .months, "2025-04-30", true),
        ("2025-08-31", 1, .months, "2025-09-30", true), ("2025-09-01", 1, .months, "2025-10-09", false),
        ("2024-02-29", 1, .years, "2025-02-28", true),
        ("2025-04-15", 6, .months, "2025-10-15", false), ("2025-07-05", 1, .months, "2025-08-05", false),
        ("2025-10-31", 4, .months, "2026-02-28", true),
        ("2025-05-16", 1, .months, "2025-06-16", false), ("2025-05-14", 1, .months, "2025-06-16", false),
    ])
    func months(start: String, amount: Int, unit: Period.Unit, expected: String, clamped: Bool) {
        let count = Published.calendar.due(Period(amount: amount, unit: unit), after: CivilTime(day(start)), by: Profiles.civilCode)
        #expect(count.day.text == expected && count.isClamped == clamped)
    }

    /// Hours run from the moment named, through nights and days of rest; a start known to the day gives bounds.
    @Test func hours() {
        let moment = Minute(day: day("2025-09-30"), minuteOfDay: 570)
        let period = Period(amount: 72, unit: .hours)
        let exact = Published.calendar.due(period, after: CivilTime(moment), by: Profiles.civilCode)
        #expect(exact.minute?.exact?.description == "2025-10-03T09:30" && exact.day.text == "2025-10-03" && !exact.isRolled)
        let coarse = Published.calendar.due(period, after: CivilTime(moment.day), by: Profiles.civilCode)
        #expect(coarse.minute?.lower?.description == "2025-10-03T00:00" && coarse.minute?.upper?.description == "2025-10-03T23:59")
        let back = Published.calendar.due(Period(amount: 90, unit: .minutes), before: CivilTime(moment), by: Profiles.civilCode)
        #expect(back.minute?.exact?.description == "2025-09-30T08:00")
        let open = Published.calendar.due(period, after: Bounds(lower: moment.day, upper: nil), by: Profiles.civilCode)
        #expect(open.minute?.lower?.description == "2025-10-03T00:00" && open.minute?.upper == nil)
    }

    /// The first day counts when the profile says so.
    @Test func startIncluded() {
        var profile = Profiles.civilCode
        profile.startIncluded = true
        #expect(due(5, .days, after: "2025-10-13", profile) == "2025-10-17")
        #expect(due(1, .workingDays, after: "2025-10-13", profile) == "2025-10-13")
        #expect(due(1, .workingDays, after: "2025-10-12", profile) == "2025-10-13")
        #expect(due(1, .months, after: "2025-07-16", profile) == "2025-08-15")
        #expect(due(1, .months, after: "2025-01-31", profile) == "2025-02-28")
    }

    /// Whether ordinary weekends are days of rest, and which day the last one moves to.
    @Test(arguments: [
        (CountingProfile.Roll.nextWorkingDay, true, "2025-10-18", "2025-10-20"), (.nextCalendarDay, true, "2025-10-18", "2025-10-20"),
        (.none, true, "2025-10-18", "2025-10-18"), (.nextWorkingDay, false, "2025-10-18", "2025-10-18"),
        (.nextCalendarDay, false, "2025-10-18", "2025-10-18"),
        (.nextCalendarDay, false, "2025-10-03", "2025-10-09"), (.nextWorkingDay, false, "2026-10-02", "2026-10-08"),
        (.nextWorkingDay, true, "2025-10-11", "2025-10-11"),
        (.nextCalendarDay, false, "2018-06-18", "2018-06-19"), (.nextWorkingDay, false, "2013-06-12", "2013-06-13"),
        (.nextCalendarDay, false, "2010-10-01", "2010-10-08"),
        (.nextCalendarDay, false, "2015-05-01", "2015-05-02"), (.nextWorkingDay, false, "2015-05-01", "2015-05-04"),
    ])
    func rolling(roll: CountingProfile.Roll, weekendsAreRest: Bool, last: String, expected: String) {
        let profile = CountingProfile(name: "p", title: "p", roll: roll, weekendsAreRest: weekendsAreRest)
        let count = Published.calendar.due(Period(amount: 3, unit: .days), after: CivilTime(day(last).adding(days: -3)), by: profile)
        #expect(count.lastDay.text == last && count.day.text == expected)
    }

    /// Long holidays inside a period against the twin.
    @Test func extensionsAgreeWithTheTwin() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<600 {
            let (start, amount, least) = (
                randomDay(&random), Int.random(in: 1...120, using: &random), Int.random(in: 2...6, using: &random)
            )
            var profile = Profiles.tax
            profile.holidaysExtend = least
            let count = Published.calendar.due(Period(amount: amount, unit: .days), after: CivilTime(start), by: profile)
            #expect(
                count.lastDay.exact == SlowCalendar.shared.extendedDay(amount, after: start, least: least), "\(start) + \(amount), \(least)"
            )
        }
    }
}
