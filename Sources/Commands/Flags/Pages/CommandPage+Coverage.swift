import Values

extension CommandPage {
    /// `guiju coverage`.
    static let coverage = CommandPage(
        summary: Localized(zh: "看文件的哪些要求有规则、哪些还缺", en: "tell which requirements have rules, and which are missing"),
        forms: ["coverage --requirements PATH"],
        operands: .none,
        flags: [.requirements, .rules, .document, .kind, .list, .format, .strict],
        flagHelp: [
            .document: Localized(zh: "只看这份文件（名称或文号）的要求", en: "only the requirements of this document (name or number)"),
            .strict: Localized(zh: "有缺的要求时，以 2 退出", en: "end with 2 when a requirement is missing"),
        ],
        formats: ["text", "json"],
        tellsExitCodes: true,
        details: [
            Localized(
                zh: "把规则库和要求清单对照：有规则的、声明不检查的、清单写明不可判断的、缺的，按文件和类型计数；百分数是可判断的要求中的比例，只舍不入。",
                en:
                    "Compares the rule book with an inventory: what has rules, what is declared unchecked, what the inventory calls not checkable, "
                    + "and what is missing, by document and by kind. Percentages are of what is checkable, rounded down."),
            Localized(
                zh:
                    "清单每行一个 JSON 对象：id 编号（规则的 requirement 所写）、document 文号（没有时为 null，另写 title 标题）、kind 类型、checkable 能否由案卷判断（true 或 false）、"
                    + "clause 条款、quote 原文、note 备注（可为 null）；其他键不读。",
                en:
                    "The inventory holds a JSON object a line: id (what a rule's requirement names), document (its number; null where it has none, "
                    + "with its title), kind, checkable (true or false: can a record decide it), clause, quote (the words) and note (may be null); "
                    + "other keys are not read."),
        ])
}
