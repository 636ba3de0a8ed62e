import Values

extension CommandPage {
    /// `guiju explain`.
    static let explain = CommandPage(
        summary: Localized(zh: "说明一条规则、它在某条记录上的推导，或一个代码", en: "explain a rule, its derivation on a record, or a code"),
        forms: ["explain RULE", "explain RULE PATH", "explain REQUIREMENT", "explain CODE"],
        operands: .cases,
        flags: [.rules, .calendar, .mapping, .record, .asOf, .region, .inputFormat, .encoding, .delimiter, .sheet, .config, .noConfig],
        details: [
            Localized(
                zh: "RULE：条款、用中英文读回的规则、效力、假定和例子；加 PATH：它在文件中每条记录上的推导。",
                en: "RULE: the clause, the rule read back in Chinese and English, its force, assumptions and examples; with PATH: its "
                    + "derivation on each record of the file."),
            Localized(
                zh: "REQUIREMENT：要求的编号，如 002-48-e：检查它的规则，或为什么不检查。",
                en: "REQUIREMENT: the id of a requirement, such as 002-48-e: the rules that check it, or why none does."),
            Localized(zh: "CODE：消息方括号里的代码，如 U001。", en: "CODE: the code in brackets of a message, such as U001."),
        ])
}
