internal import Values
internal import WorkCalendar

/// The words that say how a period was counted.
enum CountPhrases {
    /// A quantity and its value.
    static func value(_ name: Localized, _ value: Localized) -> Localized {
        Localized(zh: "\(name.zh)：\(value.zh)", en: "\(name.en): \(value.en)")
    }

    /// Where a period starts and which way it runs.
    static func start(_ count: PeriodCount) -> Localized {
        let period = count.period.localized
        let from = count.minute == nil ? days(count.start) : minutes(count.startMinute)
        return switch count.direction {
        case .after: Localized(zh: "自 \(from.zh) 起算 \(period.zh)", en: "\(period.en) after \(from.en)")
        case .before: Localized(zh: "\(from.zh) 之前 \(period.zh)", en: "\(period.en) before \(from.en)")
        }
    }

    /// Where a period ends.
    static func end(_ count: PeriodCount) -> Localized {
        if let minute = count.minute {
            let end = minutes(minute)
            return Localized(zh: "截止：\(end.zh)", en: "until: \(end.en)")
        }
        let end = days(count.day)
        return switch count.direction {
        case .after: Localized(zh: "最后一日：\(end.zh)", en: "last day: \(end.en)")
        case .before: Localized(zh: "最迟一日：\(end.zh)", en: "latest day: \(end.en)")
        }
    }

    /// What was taken for granted.
    static func assumption(_ words: Localized) -> Localized { Localized(zh: "注意：\(words.zh)", en: "note: \(words.en)") }

    /// One line of the days.
    static func line(_ line: CountLine) -> Localized {
        switch line {
        case .day(let day): return counted(day)
        case .days(let first, let last, let counted, let skipped):
            return Localized(
                zh: "…  \(first) 至 \(last)：计 \(counted) 日，不计 \(skipped) 日", en: "…  \(first) to \(last): \(counted) counted, \(skipped) not"
            )
        }
    }

    /// A day, with what the calendar says of it and what it was taken for.
    private static func counted(_ day: CountedDay) -> Localized {
        let status = day.status?.words ?? unpublished
        let outcome = outcome(day.outcome)
        let weekday = day.day.weekday.name
        return Localized(
            zh: "\(day.day) \(weekday.zh)  \(outcome.zh)  \(status.zh)", en: "\(day.day) \(weekday.en)  \(outcome.en)  \(status.en)")
    }

    /// What is said of a day whose year is not published.
    static let unpublished = Localized(zh: "放假安排未公布", en: "calendar not published")

    /// What a day was taken for.
    static func outcome(_ outcome: CountedDay.Outcome) -> Localized {
        switch outcome {
        case .counted(let number): Localized(zh: "第 \(number) 日", en: "day \(number)")
        case .rest: Localized(zh: "不计", en: "not counted")
        case .paused(let label): Localized(zh: "不计（\(label.zh)）", en: "not counted (\(label.en))")
        case .extending: Localized(zh: "不计（长假顺延）", en: "not counted (long holiday)")
        case .passedOver: Localized(zh: "顺延", en: "passed over")
        case .movedTo: Localized(zh: "顺延至此", en: "moved to")
        }
    }

    /// A day, or the bounds of one.
    static func days(_ day: Bounds<Day>) -> Localized {
        if let exact = day.exact {
            return Localized(zh: "\(exact)（\(exact.weekday.name.zh)）", en: "\(exact) (\(exact.weekday.name.en))")
        }
        return range(day.lower?.description, day.upper?.description)
    }

    /// A minute, or the bounds of one.
    static func minutes(_ minute: Bounds<Minute>) -> Localized {
        if let exact = minute.exact { return Localized(same: exact.text) }
        return range(minute.lower?.text, minute.upper?.text)
    }

    /// Bounds in words.
    private static func range(_ lower: String?, _ upper: String?) -> Localized {
        switch (lower, upper) {
        case (let lower?, let upper?): Localized(zh: "\(lower) 至 \(upper) 之间", en: "\(lower) to \(upper)")
        case (let lower?, nil): Localized(zh: "不早于 \(lower)", en: "no earlier than \(lower)")
        case (nil, let upper?): Localized(zh: "不晚于 \(upper)", en: "no later than \(upper)")
        case (nil, nil): Localized(zh: "不能确定", en: "not known")
        }
    }
}
