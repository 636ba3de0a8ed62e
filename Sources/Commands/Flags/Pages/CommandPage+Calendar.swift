import Values

extension CommandPage {
    /// `guiju calendar`.
    static let calendar = CommandPage(
        summary: Localized(zh: "查询工作日、推算期限", en: "look up working days and count periods"),
        forms: ["calendar DATE", "calendar DATE ±N(wd|d|m|y|h|min)", "calendar DATE..DATE"],
        operands: .none,
        flags: [.calendar, .profile, .rules],
        details: [
            Localized(zh: "DATE：这一天是否上班，依据哪份通知。", en: "DATE: whether it is worked, and on which notice."),
            Localized(
                zh: "DATE +5wd：之后 5 个工作日（-5wd：之前）；d 日、m 月、y 年、h 小时、min 分钟。逐日列出。",
                en:
                    "DATE +5wd: 5 working days after (-5wd: before); d days, m months, y years, h hours, min minutes. Each day is listed."
            ),
            Localized(
                zh: "DATE..DATE：两天之间的工作日，首日不计、末日计。",
                en: "DATE..DATE: the working days between, the first day not counted, the last counted."),
        ])
}
