import Testing
import Values

/// Minutes and times written at some precision.
@Suite struct TimeTests {
    /// A day in the tests.
    private func day(_ text: String) -> Day { Day(iso: text)! }

    /// A minute is its day and its minute of the day, before 1970 too.
    @Test(arguments: ["1969-12-31", "1970-01-01", "2021-07-01", "0001-01-01", "9999-12-31"])
    func minutesOfADay(text: String) {
        let day = day(text)
        for minuteOfDay in [0, 1, 570, 1_439] {
            let minute = Minute(day: day, minuteOfDay: minuteOfDay)
            #expect(minute.day == day)
            #expect(minute.minuteOfDay == minuteOfDay)
        }
        #expect(Minute(day: day, minuteOfDay: 570).description == text + "T09:30")
        #expect(Minute(day: day, minuteOfDay: -1) == Minute(day: day.adding(days: -1), minuteOfDay: 1_439))
    }

    /// Minutes stop at the ends of what days can be.
    @Test func minutesStopAtTheEnds() {
        for number in [Int64.min, -1, 0, .max] {
            #expect((0...1_439).contains(Minute(number: number).minuteOfDay))
            #expect(!Minute(number: number).description.isEmpty)
        }
        #expect(Minute(number: 0).adding(minutes: .max).day == Day(number: .max))
        #expect(Minute(number: 0).adding(minutes: .min).day == Day(number: .min))
        #expect(Minute(number: .max).adding(minutes: 1).day == Day(number: .max))
        #expect(Minute(number: .max) - Minute(number: .min) == .max)
    }

    /// A time at each precision: what it says, and the days it can mean.
    @Test func precisions() throws {
        let first = day("2024-02-01"), last = day("2024-02-29")
        let month = try #require(CivilTime(year: 2024, month: 2))
        #expect(month.description == "2024-02" && month.days == Bounds(lower: first, upper: last) && !month.isExactDay)
        let year = try #require(CivilTime(year: 2024))
        #expect(year.description == "2024" && year.days == Bounds(lower: day("2024-01-01"), upper: day("2024-12-31")))
        let whole = CivilTime(first)
        #expect(whole.description == "2024-02-01" && whole.days.exact == first && whole.isExactDay && whole.minutes.exact == nil)
        #expect(whole.latest - whole.earliest == 1_439)
        let minute = CivilTime(Minute(day: first, minuteOfDay: 570))
        #expect(minute.description == "2024-02-01T09:30" && minute.isExactDay && minute.minutes.isExact)
        #expect(CivilTime(year: 2024, month: 13) == nil && CivilTime(year: 0) == nil)
    }
}
