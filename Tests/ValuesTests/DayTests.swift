import TestSupport
import Testing
import Values

/// Dates against a walk through the calendar, one day after the other.
@Suite struct DayTests {
    /// Walks from 0001-01-01 to 9999-12-31 by the rules of the Gregorian calendar, and checks every part of every day.
    @Test func everyDayOfTheYears1To9999() throws {
        var number = try #require(Day(year: 1, month: 1, day: 1)).number
        #expect(number == -719_162)
        var wrong = 0
        for year in 1...9999 {
            let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
            for (month, length) in zip(1..., [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                for dayOfMonth in 1...length {
                    let day = Day(number: number)
                    let parts = day.year == year && day.month == month && day.dayOfMonth == dayOfMonth
                    if !parts || Day(year: year, month: month, day: dayOfMonth) != day { wrong += 1 }
                    number += 1
                }
                if Day.daysInMonth(year: year, month: month) != length || Day(year: year, month: month, day: length + 1) != nil {
                    wrong += 1
                }
            }
        }
        #expect(wrong == 0)
    }

    /// Dates that do not exist.
    @Test(arguments: [
        (2023, 2, 29), (2023, 2, 30), (1900, 2, 29), (2023, 4, 31), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (0, 1, 1), (10_000, 1, 1),
        (.min, .min, .min), (.max, .max, .max),
    ])
    func impossible(date: (Int, Int, Int)) {
        #expect(Day(year: date.0, month: date.1, day: date.2) == nil)
    }

    /// Days of the week that everybody knows.
    @Test(arguments: [
        ("1970-01-01", Weekday.thursday), ("2000-02-29", .tuesday), ("2025-10-01", .wednesday), ("1949-10-01", .saturday),
        ("0001-01-01", .monday),
    ])
    func weekdays(text: String, weekday: Weekday) throws {
        let day = try #require(Day(iso: text))
        #expect(day.weekday == weekday)
        #expect(day.isWeekend == (weekday == .saturday || weekday == .sunday))
        #expect(day.description == text)
    }

    /// Corresponding days of other months.
    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29", true), ("2023-01-31", 1, "2023-02-28", true), ("2024-01-30", 1, "2024-02-29", true),
        ("2024-01-29", 1, "2024-02-29", false), ("2024-02-29", 12, "2025-02-28", true), ("2024-02-29", 48, "2028-02-29", false),
        ("2024-03-31", -1, "2024-02-29", true), ("2024-01-15", -1, "2023-12-15", false), ("2024-12-31", 2, "2025-02-28", true),
        ("2024-05-05", 0, "2024-05-05", false), ("2024-05-31", -12, "2023-05-31", false),
    ])
    func months(start: String, count: Int, end: String, clamped: Bool) throws {
        let (day, isClamped) = try #require(Day(iso: start)).addingMonths(count)
        #expect(day.description == end)
        #expect(isClamped == clamped)
    }

    /// Texts that are not an ISO date.
    @Test(arguments: [
        "", "2023", "2023-1-01", "2023-01-1", "2023/01/01", "2023-01-01 ", "2023-02-30", "+023-01-01", "２０２３-01-01", "2023-01-0a",
    ])
    func notISO(text: String) { #expect(Day(iso: text) == nil) }

    /// The ends of the range hold whatever is added.
    @Test func arithmeticStopsAtTheEnds() {
        for number in [Int32.min, .min + 1, -1, 0, 1, .max - 1, .max] {
            let day = Day(number: number)
            #expect(day.adding(days: .max) == Day(number: .max))
            #expect(day.adding(days: .min) == Day(number: .min))
            #expect(day.addingMonths(.max).day == Day(number: .max))
            #expect(day.addingMonths(.min).day == Day(number: .min))
            #expect(day.startOfMonth <= day && day <= day.endOfMonth)
            #expect(!day.description.isEmpty)
            _ = (day.weekday, day.isWeekend, CivilTime(day).description)
        }
        #expect(Day(number: .max) - Day(number: .min) == 4_294_967_295)
    }

    /// (a + n) − a = n, and months there and back never leave the month.
    @Test func additionAndSubtractionAgree() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            let day = Day(number: .random(in: -700_000...2_900_000, using: &random))
            let count = Int.random(in: -100_000...100_000, using: &random)
            #expect(day.adding(days: count) - day == count)
            let there = day.addingMonths(count / 100)
            let back = there.day.addingMonths(-(count / 100)).day
            #expect(back.year == day.year && back.month == day.month && (there.clamped || back == day))
        }
    }
}
