import Testing
import Values

/// Nearest names, periods and texts in two languages.
@Suite struct WordTests {
    /// What was written, and which of the names it most likely meant.
    @Test(
        arguments: [
            ("refundedOm", "refundedOn"), ("refunedOn", "refundedOn"), ("REFUNDEDON", "refundedOn"), ("amuont", "amount"), ("退还日起", "退还日期"),
            ("项目编码", "项目编号"),
            ("公示结束日期", "中标结果公示结束日期"), ("bond", "bonds"), ("zzzzzz", nil), ("", nil), ("日", nil), ("甲乙丙丁", nil),
        ] as [(String, String?)])
    func nearest(written: String, name: String?) {
        let names = ["amount", "refundedOn", "bonds", "退还日期", "项目编号", "中标结果公示结束日期"]
        #expect(NearestName.nearest(to: written, among: names) == name)
    }

    /// Inputs as long as they like cost a bounded amount of work, and of equally near names the first is taken.
    @Test func bounded() {
        let long = String(repeating: "名", count: 1_000_000)
        #expect(NearestName.nearest(to: long, among: ["名", long + "x"]) == long + "x")
        #expect(NearestName.nearest(to: "cat", among: ["bat", "hat"]) == "bat")
        #expect(NearestName.nearest(to: "x", among: []) == nil)
    }

    /// Periods in words.
    @Test(arguments: [
        (2, Period.Unit.workingDays, "2个工作日", "2 working days"), (1, .workingDays, "1个工作日", "1 working day"), (30, .days, "30日", "30 days"),
        (25, .calendarDays, "25个自然日", "25 calendar days"), (6, .months, "6个月", "6 months"), (1, .years, "1年", "1 year"),
        (72, .hours, "72小时", "72 hours"),
        (15, .minutes, "15分钟", "15 minutes"),
    ])
    func periods(amount: Int, unit: Period.Unit, zh: String, en: String) {
        let words = Period(amount: amount, unit: unit).localized
        #expect(words[.zh] == zh && words[.en] == en)
    }

    /// Days of the week in words, Monday first.
    @Test func weekdays() {
        #expect(Weekday.allCases.map(\.name.zh).joined() == "周一周二周三周四周五周六周日")
        #expect(Weekday.allCases.map(\.name.en) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    }
}
