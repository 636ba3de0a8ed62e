import TestSupport
import Testing
import Values
import WorkCalendar

/// The days that a derivation lists, and its sentences.
@Suite struct ListingTests {
    /// A listing, a line a day: the date and what it was taken for.
    private func lines(_ count: PeriodCount, atMost limit: Int = 62) -> [String] {
        count.days(atMost: limit).map { line in
            switch line {
            case .days(let first, let last, let counted, let skipped): "\(first)…\(last): \(counted) counted, \(skipped) not"
            case .day(let day):
                switch day.outcome {
                case .counted(let ordinal): "\(day.day) \(ordinal)"
                case .paused(let label): "\(day.day) \(label.zh)"
                default: "\(day.day) \(day.outcome)"
                }
            }
        }
    }

    /// A period after an event in the tests.
    private func after(
        _ start: String, _ amount: Int, _ unit: Period.Unit, _ profile: CountingProfile = Profiles.civilCode, _ pauses: [Pause] = []
    )
        -> PeriodCount
    {
        Published.calendar.due(Period(amount: amount, unit: unit), after: CivilTime(day(start)), by: profile, pauses: pauses)
    }

    /// Listings in full.
    @Test func small() {
        #expect(lines(after("2025-09-26", 2, .workingDays)) == ["2025-09-27 rest", "2025-09-28 1", "2025-09-29 2"])
        let paused = after(
            "2025-10-15", 3, .days, Profiles.civilCode,
            [Pause(first: day("2025-10-16"), last: day("2025-10-16"), label: Localized(same: "补正"))])
        let expected = ["2025-10-16 补正", "2025-10-17 1", "2025-10-18 2", "2025-10-19 3", "2025-10-20 movedTo"]
        #expect(lines(paused) == expected)
        let tax = lines(after("2025-09-30", 2, .days, Profiles.tax))
        #expect(tax.first == "2025-10-01 1" && tax.last == "2025-10-09 movedTo" && tax.count == 9)
        let extended = lines(after("2026-04-02", 5, .days, Profiles.tax))
        #expect(
            extended == [
                "2026-04-03 1", "2026-04-04 extending", "2026-04-05 extending", "2026-04-06 extending", "2026-04-07 2", "2026-04-08 3",
                "2026-04-09 4",
                "2026-04-10 5",
            ])
        let back = Published.calendar.due(
            Period(amount: 2, unit: .workingDays), before: CivilTime(day("2025-09-30")), by: Profiles.civilCode)
        #expect(lines(back) == ["2025-09-29 1", "2025-09-28 2"])
        #expect(lines(after("2025-09-26", 0, .workingDays)).isEmpty)
    }

    /// Of a long period the middle is one line, and the numbers on both sides of it fit.
    @Test func long() {
        let count = after("2010-09-26", 3_000, .workingDays)
        #expect(
            lines(count, atMost: 5) == [
                "2010-09-27 1", "2010-09-28 2", "2010-09-29…2022-10-06: 2997 counted, 1394 not", "2022-10-07 rest", "2022-10-08 3000",
            ])
    }

    /// However it is cut, a listing counts as many days as the period has, and in order.
    @Test func cutsAgree() {
        var random = SeededGenerator(seed: 8)
        for _ in 0..<200 {
            let start = randomDay(&random)
            let pause = Pause(first: start.adding(days: 3), last: start.adding(days: .random(in: 3...20, using: &random)))
            let period = Period(amount: .random(in: 1...90, using: &random), unit: random.pick([.workingDays, .calendarDays]))
            let profile = random.pick([Profiles.civilCode, Profiles.tax])
            let calendar = Published.calendar
            for count in [
                calendar.due(period, after: CivilTime(start), by: profile, pauses: [pause]),
                calendar.due(period, before: CivilTime(start), by: profile, pauses: [pause]),
            ] {
                for limit in [3, 10, 1_000] {
                    var (ordinal, days) = (0, 0)
                    for line in count.days(atMost: limit) {
                        switch line {
                        case .days(_, _, let counted, let skipped): (ordinal, days) = (ordinal + counted, days + counted + skipped)
                        case .day(let day):
                            days += 1
                            if case .counted(let number) = day.outcome {
                                ordinal += 1
                                #expect(number == ordinal, "\(period) \(count.direction) \(start) at \(day.day)")
                            }
                        }
                    }
                    #expect(ordinal == period.amount && days == abs(count.day.exact! - start), "\(period) \(count.direction) \(start)")
                }
            }
        }
    }

    /// The sentences of a derivation.
    @Test func sentences() {
        let rolled = after("2025-09-26", 5, .days)
        #expect(
            rolled.explanation.map(\.zh) == [
                "5日按“民法典期间”读作5个自然日（civil-code：《民法典》第二百零三条）", "最后一日 2025-10-01 是休息日（国庆节、中秋节放假），顺延至 2025-10-09",
            ])
        #expect(after("2025-01-31", 1, .months).explanation.map(\.en).last?.contains("2025-02-28") == true)
        #expect(
            after("2026-04-02", 5, .days, Profiles.tax).explanation.map(\.en).last
                == "long holidays inside the period (2026-04-04 – 2026-04-06) extend it by 3 days")
        #expect(after("2025-09-26", 5, .workingDays).explanation.map(\.en) == ["counted as 5 working days"])
        let pauses = [
            Pause(first: day("2025-10-15"), last: nil, cap: Period(amount: 3, unit: .days), label: Localized(zh: "补正", en: "correction")),
            Pause(first: day("2025-08-15"), last: day("2025-08-16")),
        ]
        let expected = ["按5个工作日计算", "补正：2025-10-15 至 （2025-10-15 或以后） 不计，最多3日"]
        #expect(after("2025-10-13", 5, .workingDays, Profiles.civilCode, pauses).explanation.map(\.zh) == expected)
    }
}
