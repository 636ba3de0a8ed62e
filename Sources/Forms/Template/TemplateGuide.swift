internal import RecordModel
internal import Reports
public import Values

extension RecordTemplate {
    /// What the columns are for, as a table in a language: a row a column.
    public func guide(in language: Language) -> [UInt8] {
        CSVRow.byteOrderMark + TemplateGuide.header.map { $0[language] }.csv
            + columns.flatMap { column in TemplateGuide.cells(of: column, language).csv }
    }
}

/// The rows of the table that explains an empty one.
private enum TemplateGuide {
    /// The header.
    static let header = [
        Localized(zh: "列名", en: "header"), Localized(zh: "也可写作", en: "other headers"), Localized(zh: "类型", en: "type"),
        Localized(zh: "单位", en: "unit"), Localized(zh: "留空表示", en: "blank means"), Localized(zh: "可填的词", en: "allowed words"),
        Localized(zh: "怎么填", en: "how to fill in"), Localized(zh: "示例", en: "example"), Localized(zh: "用到它的规则", en: "rules that read it"),
    ]

    /// What there is to say of a column.
    static func cells(of column: RecordTemplate.Column, _ language: Language) -> [String] {
        guard let field = column.slot?.field else { return kindCells(of: column, language) }
        let between = language == .zh ? "、" : ", "
        return [
            column.header, column.others.joined(separator: between), FieldWords.type(of: field)[language],
            FieldWords.unit(of: field)?[language] ?? "", FieldWords.blank(of: field)[language],
            FieldWords.words(of: field).joined(separator: between), remark(on: column, field)?[language] ?? "", column.example ?? "",
            column.rules.joined(separator: between),
        ]
    }

    /// What there is to say of the column that tells the kind.
    private static func kindCells(of column: RecordTemplate.Column, _ language: Language) -> [String] {
        let type = Localized(zh: "记录的种类", en: "kind of record")
        let blank = Localized(zh: "检查时要写 --record", en: "--record has to be given")
        let remark = Localized(zh: "每一行都填", en: "in every row")
        return [
            column.header, column.others.joined(separator: language == .zh ? "、" : ", "), type[language], "", blank[language],
            column.example ?? "", remark[language], column.example ?? "", "",
        ]
    }

    /// How a column is filled in, where that is not plain.
    private static func remark(on column: RecordTemplate.Column, _ field: Field) -> Localized? {
        switch (field.isKey, column.isRepeated) {
        case (true, false):
            Localized(zh: "指明是哪一条；同一条的几行写同一个，或只写第一行", en: "names the record; the same in all of its rows, or in the first alone")
        case (true, true): Localized(zh: "指明是哪一项；一项一行", en: "names the item; a row an item")
        case (false, true): Localized(zh: "一项一行", en: "a row an item")
        case (false, false): nil
        }
    }
}
