internal import Findings
internal import Semantics
internal import Values

extension ReportPhrases {
    /// The limit, what was done and the distance between them; nil when nothing was measured.
    static func measure(_ finding: Finding, asOf: Day?) -> Localized? {
        switch finding.margin {
        case .days(let days, let working)?:
            return joined(dueWords(finding.due), daysWords(finding, days, working, asOf))
        case .minutes(let minutes)?:
            return joined(dueWords(finding.due), minutesWords(finding, minutes))
        case .quantity(let actual, let limit, let distance)?:
            guard let distance else {
                return Localized(
                    zh: "实际 \(actual.zh)，要求\(limit.zh)，正在界上", en: "actual \(actual.en), required \(limit.en), exactly at the limit")
            }
            let isShort = finding.verdict != .pass
            return Localized(
                zh: "实际 \(actual.zh)，要求\(limit.zh)，\(isShort ? "相差" : "余") \(distance.zh)",
                en: "actual \(actual.en), required \(limit.en), \(isShort ? "off by" : "to spare") \(distance.en)")
        case nil:
            guard let act = finding.due?.act else { return dueWords(finding.due) }
            return joined(dueWords(finding.due), actual(act))
        }
    }

    /// When the act was done, as exactly as it is known.
    private static func actual(_ act: CivilTime) -> Localized {
        guard !act.hasClock, let day = act.days.exact else { return Localized(zh: "实际 \(Words.chinese(act))", en: "done \(act)") }
        return Localized(zh: "实际 \(day)（\(day.weekday.name.zh)）", en: "done \(day) (\(day.weekday.name.en))")
    }

    /// Two parts of a sentence, the first of which may be missing.
    private static func joined(_ first: Localized?, _ second: Localized) -> Localized {
        guard let first else { return second }
        return Localized(zh: "\(first.zh)；\(second.zh)", en: "\(first.en); \(second.en)")
    }

    /// The last (or first) lawful time, as far as it is known.
    static func dueWords(_ due: Due?) -> Localized? {
        guard let due else { return nil }
        let zh = due.isEarliest ? "应不早于" : "应不晚于"
        let en = due.isEarliest ? "not before" : "due by"
        if let minute = due.minute?.exact {
            return Localized(zh: "\(zh) \(minute.day) \(minute.clock)", en: "\(en) \(minute.day) \(minute.clock)")
        }
        if due.minute == nil, let day = due.day.exact {
            return Localized(zh: "\(zh) \(day)（\(day.weekday.name.zh)）", en: "\(en) \(day) (\(day.weekday.name.en))")
        }
        let (lower, upper) = due.minute.map { ($0.lower?.text, $0.upper?.text) } ?? (due.day.lower?.description, due.day.upper?.description)
        switch (lower, upper) {
        case (let lower?, let upper?):
            return Localized(zh: "\(zh) \(lower) 至 \(upper) 之间的某时", en: "\(en) some time from \(lower) to \(upper)")
        case (let lower?, nil):
            return Localized(zh: "期限最早在 \(lower) 届满，确切日期尚不能确定", en: "\(en) \(lower) at the earliest, the exact day is not known")
        case (nil, let upper?): return Localized(zh: "期限最晚在 \(upper) 届满", en: "\(en) \(upper) at the latest")
        case (nil, nil): return nil
        }
    }

    /// The actual day, and how many days lie between it and the limit.
    private static func daysWords(_ finding: Finding, _ days: Int, _ working: Int?, _ asOf: Day?) -> Localized {
        let among = working.map { Localized(zh: "（\(abs($0)) 个工作日）", en: " (\(counted(abs($0), "working day")))") } ?? Localized(same: "")
        let count = Localized(zh: "\(abs(days)) 日\(among.zh)", en: "\(counted(abs(days), "day"))\(among.en)")
        if finding.failure?.kind == .overdue {
            let until = asOf.map { Localized(zh: "截至 \($0) ", en: "not done as of \($0), ") } ?? Localized(zh: "", en: "not done, ")
            return Localized(zh: "\(until.zh)仍未办理，已逾期 \(count.zh)", en: "\(until.en)\(count.en) overdue")
        }
        let actual = finding.due?.day.exact.map { $0.adding(days: days) }
        let done =
            actual.map { Localized(zh: "实际 \($0)（\($0.weekday.name.zh)），", en: "done \($0) (\($0.weekday.name.en)), ") }
            ?? Localized(same: "")
        if days == 0 { return Localized(zh: done.zh + "恰在界限上", en: done.en + "exactly on the limit") }
        return Localized(
            zh: done.zh + (days > 0 ? "迟 " : "早 ") + count.zh, en: done.en + count.en + (days > 0 ? " late" : " early"))
    }

    /// The actual minute, and how many minutes lie between it and the limit.
    private static func minutesWords(_ finding: Finding, _ minutes: Int) -> Localized {
        let size = Int(clamping: minutes.magnitude)
        let count = Localized(
            zh: (size >= 60 ? "\(size / 60) 小时 " : "") + "\(size % 60) 分钟",
            en: (size >= 60 ? counted(size / 60, "hour") + " " : "") + counted(size % 60, "minute"))
        if finding.failure?.kind == .overdue {
            return Localized(zh: "仍未办理，已逾期 \(count.zh)", en: "not done, \(count.en) overdue")
        }
        let actual = finding.due?.minute?.exact.map { $0.adding(minutes: minutes) }
        let done = actual.map { Localized(zh: "实际 \($0.text)，", en: "done \($0.text), ") } ?? Localized(same: "")
        if minutes == 0 { return Localized(zh: done.zh + "恰在界限上", en: done.en + "exactly on the limit") }
        return Localized(
            zh: done.zh + (minutes > 0 ? "迟 " : "早 ") + count.zh, en: done.en + count.en + (minutes > 0 ? " late" : " early"))
    }

}

extension Minute {
    /// The minute with a blank between day and clock.
    var text: String { "\(day) \(clock)" }
}
