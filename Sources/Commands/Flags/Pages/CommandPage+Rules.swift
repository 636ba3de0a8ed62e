import Values

extension CommandPage {
    /// `guiju rules`.
    static let rules = CommandPage(
        summary: Localized(zh: "列出规则", en: "list the rules"),
        forms: ["rules"],
        operands: .none,
        flags: [.rules, .document, .region, .record, .format],
        flagHelp: [
            .region: Localized(zh: "只列约束这个地区的规则", en: "only the rules that bind this region"),
            .record: Localized(
                zh: "只列检查这种记录（名称、中文名或别名）的规则", en: "only the rules that look at this kind of record (name, label or alias)"),
        ],
        formats: ["text", "json"],
        details: [
            Localized(
                zh: "每条规则一行：名称、标题、记录种类、依据；文件要求而没有案卷能判断的列在其后（不用 --record 时）。",
                en:
                    "One line a rule: its name, title, kind of record and source; behind them, without --record, what the documents ask for and "
                    + "no record can decide.")
        ])
}
