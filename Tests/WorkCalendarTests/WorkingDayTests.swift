import TestSupport
import Testing
import Values
import WorkCalendar

/// Working days: every day of the published years against the twin, and adding, subtracting and counting against each other.
@Suite struct WorkingDayTests {
    /// Every one of the 7,305 days is what the twin says.
    @Test func everyDay() {
        #expect(Published.days.count == 7_305)
        let wrong = Published.days.filter { day in
            let isWorking = SlowCalendar.shared.isWorking(day)
            return Published.calendar.isWorking(day) != isWorking || Published.calendar.status(of: day)?.isWorking != isWorking
        }
        #expect(wrong == [])
    }

    /// The number of working days of each year, as counted by hand from the twin.
    @Test func everyYear() {
        for year in 2007...2026 {
            let (first, last) = (Day(year: year, month: 1, day: 1)!, Day(year: year, month: 12, day: 31)!)
            let counted = Published.days.filter { $0 >= first && $0 <= last && SlowCalendar.shared.isWorking($0) }.count
            #expect(Published.calendar.workingDays(from: first.adding(days: -1), through: last).upper == counted || year == 2007)
            #expect(
                Published.calendar.workingDays(from: first, through: last).exact == counted - (SlowCalendar.shared.isWorking(first) ? 1 : 0)
            )
            #expect((244...254).contains(counted), "\(year)")
        }
    }

    /// For every day and every n in 0…40: the n-th working day after is a working day with n of them up to it, and back again.
    @Test func addSubtractAndCountAgree() {
        let calendar = Published.calendar
        var wrong: [String] = []
        for start in Published.days {
            for n in 0...40 {
                guard let end = calendar.workingDay(n, after: start).exact else { continue }
                let isRight =
                    calendar.workingDays(from: start, through: end).exact == n
                    && calendar.workingDays(from: end, through: start).exact == -n
                    && (n == 0
                        || calendar.isWorking(end) == true
                            && calendar.workingDays(from: start, through: end.adding(days: -1)).exact == n - 1)
                // Back from the day after the n-th, the n-th day before is the first one after the start.
                let back = calendar.workingDay(n, before: end.adding(days: 1)).exact
                let isBack = n == 0 || back == calendar.workingDay(1, after: start).exact
                if !isRight || !isBack { wrong.append("\(start) + \(n)") }
            }
        }
        #expect(wrong == [])
    }

    /// Adding and subtracting against the twin, on every seventh day.
    @Test func sameAsTheTwin() {
        let (calendar, slow) = (Published.calendar, SlowCalendar.shared)
        for start in stride(from: 100, to: 7_200, by: 7).map({ Published.days[$0] }) {
            for n in [1, 2, 5, 17, 40] {
                #expect(calendar.workingDay(n, after: start).exact == slow.count(n, from: start, step: 1, where: slow.isWorking))
                #expect(calendar.workingDay(n, before: start).exact == slow.count(n, from: start, step: -1, where: slow.isWorking))
            }
        }
    }

    /// Beyond the published years there are bounds: all unknown days worked, or none.
    @Test(arguments: [
        (1, "2026-12-30", "2026-12-31"), (2, "2026-12-30", "2027-01-01…"), (3, "2026-12-31", "2027-01-03…"),
        (1, "2030-01-01", "2030-01-02…"),
        (1, "2006-12-31", "2007-01-04"), (2, "2006-12-29", "2006-12-31…2007-01-05"), (3, "2006-12-30", "2007-01-05…2007-01-08"),
        (0, "2030-01-01", "2030-01-01"),
    ])
    func boundsAfter(n: Int, start: String, due: String) {
        #expect(Published.calendar.workingDay(n, after: day(start)).text == due)
    }

    /// Backwards the latest day is the bound, and there may be no earliest.
    @Test(arguments: [
        (1, "2007-01-05", "2007-01-04"), (2, "2007-01-05", "…2006-12-31"), (1, "2027-01-01", "2026-12-31"),
        (1, "2027-01-02", "2026-12-31…2027-01-01"),
        (3, "2027-01-03", "2026-12-29…2026-12-31"), (1, "2000-01-01", "…1999-12-31"),
    ])
    func boundsBefore(n: Int, end: String, due: String) {
        #expect(Published.calendar.workingDay(n, before: day(end)).text == due)
    }

    /// Counts over unpublished days are bounds too, and a stretch across all of them holds both ends.
    @Test func countsBeyond() {
        let calendar = Published.calendar
        #expect(calendar.workingDays(from: day("2026-12-30"), through: day("2027-01-10")) == Bounds(lower: 1, upper: 11))
        #expect(calendar.workingDays(from: day("2027-01-10"), through: day("2026-12-30")) == Bounds(lower: -11, upper: -1))
        #expect(calendar.workingDays(from: day("2030-01-01"), through: day("2030-01-01")).exact == 0)
        let all = calendar.workingDays(from: Day(number: .min), through: Day(number: .max))
        #expect(
            all.lower == calendar.workingDays(from: day("2007-01-01"), through: day("2026-12-31")).exact && all.upper ?? 0 > 4_000_000_000)
        for n in [Int.max, Int(Int32.max)] {
            #expect(calendar.workingDay(n, after: Day(number: .max)) == Bounds(lower: Day(number: .max), upper: nil))
            #expect(calendar.workingDay(n, before: Day(number: .min)) == Bounds(lower: nil, upper: Day(number: .min)))
            #expect(
                calendar.workingDay(n, after: Day(number: .min)).upper == nil
                    && calendar.workingDay(n, before: Day(number: .max)).lower == nil)
        }
        #expect(calendar.workingDay(-3, after: day("2025-10-01")).exact == day("2025-10-01"))
    }

    /// The days that the next notice can still change, and what days are called.
    @Test func statuses() {
        #expect(Published.calendar.provisionalFrom == day("2026-12-29"))
        for (date, kind, isProvisional) in [
            ("2026-12-28", DayStatus.Kind.weekday, false), ("2026-12-29", .weekday, true), ("2026-12-31", .weekday, true),
            ("2025-12-31", .weekday, false),
            ("2025-10-01", .holiday("国庆节、中秋节"), false), ("2025-09-28", .makeUp("国庆节、中秋节"), false), ("2025-09-27", .weekend, false),
            ("2020-02-03", .weekday, false),
        ] {
            let status = Published.calendar.status(of: day(date))
            #expect(status?.kind == kind && status?.isProvisional == isProvisional, "\(date)")
        }
        #expect(Published.calendar.status(of: day("2027-01-01")) == nil && Published.calendar.status(of: day("2006-12-31")) == nil)
        #expect(Published.calendar.status(of: day("2025-10-01"))?.words.zh == "国庆节、中秋节放假")
    }
}
