import Values

extension CommandPage {
    /// `guiju infer`.
    static let infer = CommandPage(
        summary: Localized(zh: "看一张表是哪种记录、哪一列是哪个字段", en: "propose which record a table tells, and which column is which field"),
        forms: ["infer FILE"],
        operands: .cases,
        flags: [.write, .overwrite, .record, .rules, .inputFormat, .encoding, .delimiter, .sheet],
        flagHelp: [
            .record: Localized(zh: "已知的记录种类（名称、中文名或别名）", en: "the kind of record, where it is known (name, label or alias)"),
            .overwrite: Localized(zh: "取代已有的文件", en: "replace a file that is there"),
        ],
        tellsExitCodes: true,
        details: [
            Localized(
                zh:
                    "看 CSV、xlsx、JSON 开头的 200 行：列名与字段的名称、中文名、别名相同，去掉标点相同，或相似（0.70 起），值也要读得出来；列名说明不了的，看统一社会信用代码、地区、选项。"
                    + "两个字段一样像的都列出，一个也不选。",
                en:
                    "It looks at the first 200 rows of CSV, xlsx or JSON: a header that is a name, label or alias of a field, or is so but for marks, or is like it (from "
                    + "0.70 on), with values that read; where headers say nothing, at credit codes, regions and words of choices. Of two fields that are as like, "
                    + "both are shown and none is chosen."),
            Localized(
                zh: "--write FILE.rules 把建议写成 mapping 声明，逐行确认后用 guiju check --mapping FILE.rules 检查。",
                en:
                    "--write FILE.rules writes the proposal as a mapping, for a person to confirm line by line; guiju check --mapping FILE.rules then reads the table by "
                    + "it."),
            Localized(
                zh: "种类不能确定时以 4 退出，用 --record 写明。", en: "It ends with 4 when the kind of record cannot be told; name it with --record."),
        ])
}
