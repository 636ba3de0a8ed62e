internal import Values

/// The words of charts, each phrase a function.
enum ChartPhrases {
    /// In place of bars, when all is well.
    static let nothing = Localized(zh: "没有不合规、未达目标、待定或需人工判断的结论。", en: "Nothing failed, and nothing is open or to be judged.")
    /// In place of a chart over time, when no record tells its time.
    static let noMonth = Localized(
        zh: "没有一条记录的月份可以确定，不能按月份画图。", en: "The month of no record is known, so nothing can be drawn by month.")
    /// Above the bars.
    static let share = Localized(zh: "构成", en: "make-up")
    /// How many findings deserve attention.
    static let attention = Localized(zh: "需关注的结论", en: "findings to look at")
    /// How many records.
    static let records = Localized(zh: "记录", en: "records")
    /// The share of what is kept.
    static let kept = Localized(zh: "合规率", en: "kept")
    /// By rule.
    static let byRule = Localized(zh: "按规则", en: "By rule")
    /// A rule.
    static let rule = Localized(zh: "规则", en: "rule")
    /// By month.
    static let byMonth = Localized(zh: "按月份", en: "By month")
    /// By year, when there are too many months.
    static let byYear = Localized(zh: "按年份", en: "By year")
    /// A month.
    static let month = Localized(zh: "月份", en: "month")
    /// By place.
    static let byRegion = Localized(zh: "按地区", en: "By region")
    /// A place.
    static let region = Localized(zh: "地区", en: "region")
    /// By who must act.
    static let byObligor = Localized(zh: "按责任方", en: "By who must act")
    /// Who must act.
    static let obligor = Localized(zh: "责任方", en: "who must act")
    /// What is not known.
    static let unknown = Localized(zh: "（不能确定）", en: "(not known)")
    /// Nobody in particular.
    static let nobody = Localized(zh: "（未指明）", en: "(nobody named)")
    /// How late.
    static let lateness = Localized(zh: "迟延分布", en: "How late")
    /// What rows of the distribution are, for limits in days.
    static let days = Localized(zh: "期限以日计", en: "limits in days")
    /// What rows of the distribution are, for limits in hours and minutes.
    static let minutes = Localized(zh: "期限以时分计", en: "limits in hours and minutes")
    /// How many failures.
    static let failures = Localized(zh: "不合规", en: "failures")
    /// Nothing was late.
    static let neverLate = Localized(zh: "没有因迟延或过早而不合规的结论。", en: "Nothing failed by being late or early.")
    /// Rates against their targets.
    static let rates = Localized(zh: "比率与目标线", en: "Rates and their targets")
    /// A group.
    static let group = Localized(zh: "规则与分组", en: "rule and group")
    /// What is.
    static let actual = Localized(zh: "实际", en: "actual")
    /// What should be.
    static let limit = Localized(zh: "要求", en: "required")
    /// The verdict.
    static let verdict = Localized(zh: "结论", en: "verdict")

    /// That only the gravest rows are drawn.
    static func worst(_ count: Int, of all: Int) -> Localized {
        Localized(
            zh: "图中为最需关注的 \(count) 项，共 \(PagePhrases.grouped(all)) 项。", en: "Drawn are the \(count) gravest of \(PagePhrases.grouped(all))."
        )
    }

    /// Above the folded figures.
    static func figures(_ count: Int) -> Localized {
        Localized(zh: "全部数字（\(PagePhrases.grouped(count)) 行）", en: "All figures (\(counted(count, "row")))")
    }

    /// Rows that are not on the page.
    static func moreRows(_ count: Int) -> Localized {
        Localized(
            zh: "另有 \(PagePhrases.grouped(count)) 行，见 summary.json。", en: "\(PagePhrases.grouped(count)) more rows are in summary.json.")
    }

    /// Above the folded groups.
    static func otherGroups(_ count: Int) -> Localized {
        Localized(zh: "其余 \(PagePhrases.grouped(count)) 组", en: "the other \(counted(count, "group"))")
    }

    /// What a column chart shows, for those who do not see it.
    static func columns(_ first: String, _ last: String, peak: String, count: Int) -> Localized {
        Localized(
            zh: "柱状图：\(first) 至 \(last) 各期需关注的结论数，最多的是 \(peak)，\(PagePhrases.grouped(count)) 项；全部数字见下表。",
            en:
                "Column chart of the findings to look at from \(first) to \(last); most are in \(peak), \(PagePhrases.grouped(count)). The table below has all figures."
        )
    }

    /// From so many to so many days late.
    static func days(_ first: Int, _ last: Int?) -> Localized {
        guard let last else { return Localized(zh: "迟 \(first) 日以上", en: "\(first) days late or more") }
        if first == last { return Localized(zh: "迟 \(first) 日", en: "\(counted(first, "day")) late") }
        return Localized(zh: "迟 \(first)–\(last) 日", en: "\(first)–\(last) days late")
    }

    /// Up to so many hours late, since so many.
    static func hours(_ first: Int, _ last: Int?) -> Localized {
        guard let last else { return Localized(zh: "迟 \(first) 小时以上", en: "more than \(first) hours late") }
        if first == 0 { return Localized(zh: "迟 \(last) 小时以内", en: "up to \(counted(last, "hour")) late") }
        return Localized(zh: "迟 \(first)–\(last) 小时", en: "\(first)–\(last) hours late")
    }

    /// Too early.
    static let early = Localized(zh: "过早", en: "too early")
}
