import Values

/// What `explain` tells of the codes of calendar files.
enum CalendarCatalogue {
    /// The explanations in the order of their codes.
    static let entries: [(code: String, text: Localized)] = [
        entry("W001", zh: "第一列应是日期，写作 2025-10-01，且真实存在。", en: "The first column is a date that exists, written 2025-10-01."),
        entry("W002", zh: "第二列应是 work（上班）或 rest（休息）。", en: "The second column is work or rest."),
        entry(
            "W003", zh: "每行三列或四列，以制表符分隔：日期、状态、名称、通知地址。",
            en: "A line has three or four columns parted by tabs: date, status, occasion, address of the notice."),
        entry(
            "W004", zh: "日历必须写明覆盖哪些年份，此外的日子是未知的，而不是照周一至周五推定。",
            en: "A calendar says which years it covers; other days are unknown, and not taken to be worked from Monday to Friday."),
        entry("W005", zh: "覆盖范围是先后两个日期，不超过四百年。", en: "The coverage is two dates in order, at most four hundred years apart."),
        entry("W006", zh: "列出的日子在覆盖范围之外。", en: "A day is listed that the coverage leaves out."),
        entry("W007", zh: "日子按先后排列，每天最多列一次。", en: "Days stand in order, each at most once."),
    ]

    /// Makes an entry.
    private static func entry(_ code: String, zh: String, en: String) -> (code: String, text: Localized) {
        (code, Localized(zh: zh, en: en))
    }
}
