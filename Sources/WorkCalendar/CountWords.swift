import Values

/// The sentences that explain how a period was counted: lower case, no final period.
enum CountWords {
    /// What 日 means under a profile.
    static func resolved(_ period: Period, to unit: Period.Unit, by profile: CountingProfile) -> Localized {
        let meaning = Period(amount: period.amount, unit: unit).localized
        let places = sources(of: profile)
        let inWords = places.isEmpty ? "" : "：\(places)"
        let origin = places.isEmpty ? "" : ": \(places)"
        return Localized(
            zh: "\(period.localized.zh)按“\(profile.title)”读作\(meaning.zh)（\(profile.name)\(inWords)）",
            en: "\(period.localized.en) means \(meaning.en) under \"\(profile.title)\" (\(profile.name)\(origin))")
    }

    /// What a profile rests on: each document once, with its places.
    private static func sources(of profile: CountingProfile) -> String {
        var documents: [(name: String, places: [String])] = []
        for citation in profile.citations {
            if let last = documents.indices.last, documents[last].name == citation.document {
                documents[last].places.append(citation.place)
            } else {
                documents.append((citation.document, [citation.place]))
            }
        }
        return documents.map { "《\($0.name)》\($0.places.joined(separator: "、"))" }.joined(separator: "，")
    }

    /// A unit that means itself.
    static func plain(_ period: Period) -> Localized {
        Localized(zh: "按\(period.localized.zh)计算", en: "counted as \(period.localized.en)")
    }

    /// The first day counts.
    static var startIncluded: Localized { Localized(zh: "起始当日计算在内", en: "the first day counts") }

    /// The period runs back from its event.
    static var backwards: Localized {
        Localized(
            zh: "自该日往回计算，该日不计；最迟日遇休息日不后移", en: "counted back from that day, which does not count; the latest day is never moved later")
    }

    /// Time that does not count.
    static func paused(_ pause: Pause) -> Localized {
        let (first, last) = (bounds(pause.first), bounds(pause.last))
        let cap = pause.cap.map { $0.localized }
        return Localized(
            zh: "\(pause.label.zh)：\(first.zh) 至 \(last.zh) 不计\(cap.map { "，最多\($0.zh)" } ?? "")",
            en: "\(pause.label.en): \(first.en) to \(last.en) does not count\(cap.map { ", at most \($0.en)" } ?? "")")
    }

    /// A day as far as it is known.
    private static func bounds(_ day: Bounds<Day>) -> Localized {
        switch (day.lower, day.upper) {
        case (let lower?, let upper?) where lower == upper: Localized(same: lower.description)
        case (let lower?, let upper?): Localized(zh: "（\(lower) 与 \(upper) 之间）", en: "(between \(lower) and \(upper))")
        case (let lower?, nil): Localized(zh: "（\(lower) 或以后）", en: "(\(lower) or later)")
        case (nil, let upper?): Localized(zh: "（\(upper) 或以前）", en: "(\(upper) or earlier)")
        case (nil, nil): Localized(zh: "（日期不明）", en: "(a day that is not known)")
        }
    }

    /// The month has no corresponding day.
    static func clamped(to day: Day) -> Localized {
        Localized(
            zh: "当月没有对应日，以月末 \(day) 为最后一日（民法典第二百零二条）",
            en: "the month has no corresponding day, so its last day \(day) is taken (Civil Code, article 202)")
    }

    /// Long holidays make the period longer.
    static func extended(by stretches: [ClosedRange<Day>]) -> Localized {
        let count = stretches.reduce(0) { $0 + ($1.upperBound - $1.lowerBound) + 1 }
        let ranges = stretches.prefix(4).map { "\($0.lowerBound) – \($0.upperBound)" }.joined(separator: "; ")
        let all = stretches.count > 4 ? ranges + "; …" : ranges
        return Localized(
            zh: "期限内有连续休假日（\(all)），顺延 \(count) 日", en: "long holidays inside the period (\(all)) extend it by \(count) days")
    }

    /// A last day on a day of rest moves.
    static func rolled(from last: Day, status: DayStatus?, to due: Day) -> Localized {
        Localized(
            zh: "最后一日 \(last) 是休息日（\(status?.words.zh ?? "")），顺延至 \(due)",
            en: "the last day \(last) is a day of rest (\(status?.words.en ?? "")) and moves to \(due)")
    }

    /// Nobody said which statute governs the counting.
    static func assumed(_ profile: CountingProfile) -> Localized {
        Localized(
            zh: "文件未规定期间的计算方法，假定适用“\(profile.title)”",
            en: "the document does not say how periods are counted; \"\(profile.title)\" is assumed")
    }

    /// Days that the next notice can still change.
    static func provisional(from day: Day) -> Localized {
        Localized(
            zh: "\(day) 起至年末的放假安排，仍可能被下一年度的通知调整", en: "the next year's notice can still change the days from \(day) to the end of that year"
        )
    }

    /// Years without a published calendar.
    static func unpublished(_ published: ClosedRange<Day>) -> Localized {
        Localized(
            zh: "只有 \(published.lowerBound) 至 \(published.upperBound) 的放假安排已公布，期限涉及此外的日期，只能确定范围",
            en:
                "the calendar is published from \(published.lowerBound) to \(published.upperBound) only; the period reaches beyond it, so only bounds are known"
        )
    }

    /// How the tax rule was read.
    static var extensionReading: Localized {
        Localized(
            zh: "最后一日所在的连续休假日只使最后一日顺延，不另按天数延长",
            en: "days of rest that the last day falls into only move the last day; they do not extend the period by their number")
    }
}
