import TestSupport
import Testing
import Values
import WorkCalendar

/// Periods of which something is not known: the event, the calendar, a pause.
@Suite struct UncertaintyTests {
    /// The project's calendar.
    private let calendar = Published.calendar

    /// Bounds of an event give just the bounds that its single days give.
    @Test(arguments: [Profiles.civilCode, Profiles.tax, Profiles.license, Profiles.custody])
    func boundsOfTheEvent(profile: CountingProfile) {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<120 {
            let (first, width) = (randomDay(&random), Int.random(in: 0...40, using: &random))
            let unit = random.pick([Period.Unit.days, .workingDays, .calendarDays, .months])
            let period = Period(amount: .random(in: 0...(unit == .months ? 3 : 60), using: &random), unit: unit)
            let start = Bounds(lower: first, upper: first.adding(days: width))
            let (after, before) = (calendar.due(period, after: start, by: profile), calendar.due(period, before: start, by: profile))
            let singles = (0...width).map { CivilTime(first.adding(days: $0)) }
            let afters = singles.compactMap { calendar.due(period, after: $0, by: profile).day.exact }
            let befores = singles.compactMap { calendar.due(period, before: $0, by: profile).day.exact }
            #expect(after.day == Bounds(lower: afters.min(), upper: afters.max()), "\(period) after \(first) + \(width)")
            #expect(before.day == Bounds(lower: befores.min(), upper: befores.max()), "\(period) before \(first) + \(width)")
        }
    }

    /// An event that has not happened is any day from a day on.
    @Test func openEvent() {
        let count = calendar.due(
            Period(amount: 2, unit: .workingDays), after: Bounds(lower: day("2025-09-30"), upper: nil), by: Profiles.civilCode)
        #expect(count.day.text == "2025-10-10…" && count.days().isEmpty)
        let tax = calendar.due(Period(amount: 15, unit: .days), after: Bounds(lower: day("2025-09-30"), upper: nil), by: Profiles.tax)
        #expect(tax.day.text == "2025-10-15…")
    }

    /// What the unpublished years leave open.
    @Test(arguments: [
        ("2026-12-20", 30, Period.Unit.days, "2027-01-19…"), ("2026-12-01", 30, .days, "2026-12-31"),
        ("2026-12-01", 40, .calendarDays, "2027-01-10…"),
        ("2026-12-30", 1, .workingDays, "2026-12-31"), ("2026-12-30", 2, .workingDays, "2027-01-01…"),
        ("2026-12-26", 1, .months, "2027-01-26…"),
        ("2006-12-20", 5, .days, "2006-12-25…"), ("2006-12-20", 20, .days, "2007-01-09"),
    ])
    func unpublishedYears(start: String, amount: Int, unit: Period.Unit, expected: String) {
        let count = calendar.due(Period(amount: amount, unit: unit), after: CivilTime(day(start)), by: Profiles.civilCode)
        #expect(count.day.text == expected)
        #expect(count.needsUnpublishedYears == expected.hasSuffix("…"))
        #expect(count.assumptions.contains { $0.en.contains("published from") } == expected.hasSuffix("…"))
    }

    /// A last day that moves beyond the published years may move on.
    @Test(arguments: [CountingProfile.Roll.nextWorkingDay, .nextCalendarDay], [true, false])
    func movedBeyond(roll: CountingProfile.Roll, weekendsAreRest: Bool) throws {
        let text = "# coverage: 2030-01-01 to 2030-01-31\n2030-01-31\trest\t春节\n"
        let calendar = WorkCalendar(try HolidayTable(reading: Array(text.utf8)))
        let profile = CountingProfile(name: "p", title: "p", roll: roll, weekendsAreRest: weekendsAreRest)
        let count = calendar.due(Period(amount: 1, unit: .days), after: CivilTime(day("2030-01-30")), by: profile)
        #expect(count.lastDay.text == "2030-01-31" && count.day.text == "2030-02-01…")
    }

    /// Where no day of rest matters, an unpublished year leaves nothing open.
    @Test func nothingToPublish() {
        let count = calendar.due(Period(amount: 30, unit: .days), after: CivilTime(day("2030-01-01")), by: Profiles.custody)
        #expect(count.day.text == "2030-01-31" && !count.needsUnpublishedYears && count.assumptions.isEmpty)
        let hours = calendar.due(Period(amount: 24, unit: .hours), after: CivilTime(day("2030-01-01")), by: Profiles.civilCode)
        #expect(hours.day.text == "2030-01-02" && !hours.needsUnpublishedYears)
        let tax = calendar.due(Period(amount: 15, unit: .days), after: CivilTime(day("2030-01-01")), by: Profiles.tax)
        #expect(tax.day.text == "2030-01-16…" && tax.needsUnpublishedYears)
    }

    /// Days that a coming notice can change are said to be so, and only when they were relied on.
    @Test(arguments: [
        ("2026-12-28", 1, Period.Unit.workingDays, true), ("2026-12-24", 1, .workingDays, false), ("2026-12-26", 4, .days, true),
        ("2026-12-20", 4, .days, false),
        ("2026-12-28", 1, .calendarDays, true), ("2025-12-28", 1, .workingDays, false),
    ])
    func provisional(start: String, amount: Int, unit: Period.Unit, expected: Bool) {
        let count = calendar.due(Period(amount: amount, unit: unit), after: CivilTime(day(start)), by: Profiles.civilCode)
        #expect(count.restsOnProvisionalDays == expected)
        #expect(count.assumptions.contains { $0.en.contains("can still change") } == expected)
    }

    /// That the Civil Code governs is said to be assumed where it matters, and only there.
    @Test func assumedProfile() {
        let assumed = CountingProfile.assumedCivilCode
        for (unit, expected) in [(Period.Unit.days, true), (.months, true), (.calendarDays, true), (.workingDays, false), (.hours, false)] {
            let count = calendar.due(Period(amount: 3, unit: unit), after: CivilTime(day("2025-09-01")), by: assumed)
            #expect(count.assumptions.isEmpty == !expected, "\(unit)")
        }
    }

    /// Amounts that nobody means neither trap nor take long.
    @Test func absurdAmounts() {
        for amount in [Int.min, -1, 0, 1 << 40, .max] {
            for unit in Period.Unit.allCases {
                for profile in [Profiles.civilCode, Profiles.tax, Profiles.license] {
                    let pauses = [Pause(first: day("2025-01-01"), last: day("2025-02-01"), cap: Period(amount: amount, unit: unit))]
                    let period = Period(amount: amount, unit: unit)
                    let after = calendar.due(period, after: CivilTime(day("2025-01-01")), by: profile, pauses: pauses)
                    let before = calendar.due(period, before: CivilTime(day("2025-01-01")), by: profile, pauses: pauses)
                    for count in [after, before] {
                        #expect(count.days().count <= 62)
                        _ = (count.assumptions, count.explanation)
                    }
                    if amount <= 0, unit != .hours, unit != .minutes { #expect(before.day.text == "2025-01-01") }
                }
            }
        }
        for number in [Int32.min, .max] {
            let count = calendar.due(Period(amount: 5, unit: .years), after: CivilTime(Day(number: number)), by: Profiles.tax)
            #expect(count.days().count <= 62)
        }
    }
}
