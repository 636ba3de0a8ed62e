import Values

extension CommandPage {
    /// `guiju template`.
    static let template = CommandPage(
        summary: Localized(zh: "写出可填写的空表", en: "write an empty table to fill in"),
        forms: ["template", "template RECORD"],
        operands: .none,
        flags: [.out, .overwrite, .rules],
        flagHelp: [
            .out: Localized(
                zh: "写到这个文件夹；没有就新建；默认当前文件夹", en: "the folder to write to; it is made when it is not there; default: the working folder"),
            .overwrite: Localized(zh: "取代已有的文件", en: "replace files that are there"),
        ],
        details: [
            Localized(
                zh:
                    "写出 RECORD.csv（只有一行中文列名，Excel 可直接打开）和 RECORD-说明.csv（每列怎么填：别的写法、类型、单位、留空表示什么、可填的词、示例、用到它的规则）。"
                    + "填好后直接用 guiju check RECORD.csv 检查。不写 RECORD 时列出有哪些记录种类。",
                en:
                    "It writes RECORD.csv, a header in Chinese that Excel opens, and RECORD-说明.csv, which explains every column: other headers, type, unit, what a blank "
                    + "means, allowed words, an example, the rules that read it. Filled in, it is checked by guiju check RECORD.csv. Without RECORD the kinds of "
                    + "record are listed."),
            Localized(
                zh: "列表里的列（如 投标保证金.退还日期）一项一行，同一条记录的编号重复写，或只写在第一行。",
                en:
                    "Columns of a list (as 投标保证金.退还日期) have a row an item; the key of the record is repeated, or stands in its first row alone."
            ),
        ])
}
