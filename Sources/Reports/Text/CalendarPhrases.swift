internal import Values

/// The words of answers about days.
enum CalendarPhrases {
    /// A day of which nothing is published.
    static func notPublished(_ published: ClosedRange<Day>) -> Localized {
        Localized(
            zh: "不能确定：放假安排只公布到 \(published.lowerBound) 至 \(published.upperBound)",
            en: "not known: the calendar is published from \(published.lowerBound) to \(published.upperBound) only")
    }

    /// The notice that a day rests on.
    static func notice(_ address: String) -> Localized { Localized(zh: "依据：\(address)", en: "notice: \(address)") }

    /// A day that can still change.
    static let provisional = Localized(zh: "下一年度的通知仍可能调整这一天", en: "the next year's notice can still change this day")

    /// A listing that is left out.
    static func notListed(_ most: Int) -> Localized {
        Localized(zh: "（超过 \(most) 日，不逐日列出）", en: "(more than \(most) days; they are not listed one by one)")
    }

    /// A number of working days, or bounds of it.
    static func workingDays(_ count: Bounds<Int>, from first: Day, to last: Day) -> Localized {
        let number =
            switch (count.lower, count.upper) {
            case (let lower?, let upper?) where lower == upper: Localized(same: "\(lower)")
            case (let lower?, let upper?): Localized(zh: "\(lower) 至 \(upper)", en: "\(lower) to \(upper)")
            case (let lower?, nil): Localized(zh: "至少 \(lower)", en: "at least \(lower)")
            case (nil, let upper?): Localized(zh: "至多 \(upper)", en: "at most \(upper)")
            case (nil, nil): Localized(zh: "不能确定多少", en: "an unknown number of")
            }
        let plural = count.exact == 1 ? "" : "s"
        return Localized(
            zh: "自 \(first)（不计）至 \(last)（计入）：\(number.zh) 个工作日",
            en: "from \(first) (not counted) to \(last) (counted): \(number.en) working day\(plural)")
    }
}
