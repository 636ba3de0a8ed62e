import Values

extension CommandPage {
    /// `guiju schema`.
    static let schema = CommandPage(
        summary: Localized(zh: "输出案卷记录的 JSON Schema", en: "write the JSON Schema of case records"),
        forms: ["schema [RECORD]"],
        operands: .none,
        flags: [.names, .strict, .rules],
        flagHelp: [
            .strict: Localized(zh: "不许有规则不认识的字段", en: "refuse fields that no rule knows")
        ],
        details: [
            Localized(
                zh:
                    "RECORD 是一种记录（名称、中文名或别名）；不写时是所有种类，每条记录写明自己的种类。一条记录或记录组成的数组都可以校验；NDJSON 逐行校验。",
                en:
                    "RECORD is a kind of record (name, label or alias); without it the schema is of every kind, and each record tells its own. It takes "
                    + "a record or an array of records; NDJSON is validated line by line."),
            Localized(
                zh:
                    "凡是读得出来、不必提醒的写法都接受：日期、金额（如 5万元）、比例、是否、空白。规则不认识的字段照读取时一样放过，加 --strict 才拒绝。"
                    + "闰年和星期几、统一社会信用代码的校验位、带单位的键与另一个键重复，模式管不了，由 guiju check 检查。",
                en:
                    "It takes whatever is read without a word being said: dates, money such as 5万元, shares, yes and no, blanks. Fields that no rule knows "
                    + "pass, as they do when records are read; --strict refuses them. Leap years and weekdays, the last character of a credit code, and a key with a "
                    + "unit beside another one of the same field are left to guiju check."),
        ])
}
