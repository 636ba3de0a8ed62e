import Values

/// What the grammar wants at some place, in words.
enum Expectation {
    case word(Word), words([Word])
    case openBrace, openParenthesis, equals, colon
    case declaration, item(of: Block), type, verdict, period, periodUnit, listElement
    case documentName, countingName, recordName, ruleName, targetsName, rowName, columnName, regionName, newName, fieldName, field, fact,
        unit
    case documentNumber, title, text, label, alias, inputKey, choiceText, requirement, question, reason, clause
    case date, number, wholeNumber, placeNumber, value, obligor, dateField, listField
    case settingName, settingValue
    case mappingName, source, sourceKey, mappedCode, mappedWord

    /// The words.
    var words: Localized {
        switch self {
        case .word(let word): Localized(same: "\"\(word.rawValue)\"")
        case .words(let words): Self.either(words)
        case .openBrace: Localized(same: "\"{\"")
        case .openParenthesis: Localized(same: "\"(\"")
        case .equals: Localized(same: "\"=\"")
        case .colon: Localized(same: "\":\"")
        case .declaration: declarationWords
        case .item(let block): block.itemWords
        case .type: typeWords
        case .verdict: Self.either([.pass, .fail, .pending, .open, .review, .inapplicable])
        case .period: Localized(zh: "期间，如 2 working days", en: "a period such as 2 working days")
        case .periodUnit: Localized(zh: "期间单位，如 working days、days、months", en: "a unit such as working days, days or months")
        case .listElement: Localized(zh: "列表的下一项“{ … }”或“]”", en: "the next element \"{ … }\" or \"]\"")
        default: nameWords ?? textWords ?? valueWords
        }
    }

    /// The words of a name of some sort.
    private var nameWords: Localized? {
        switch self {
        case .documentName: Localized(zh: "文件的名称", en: "the name of a document")
        case .countingName: Localized(zh: "计期方式的名称", en: "the name of a counting profile")
        case .recordName: Localized(zh: "案卷种类的名称", en: "the name of a kind of record")
        case .ruleName: Localized(zh: "规则的名称", en: "the name of the rule")
        case .targetsName: Localized(zh: "目标表的名称", en: "the name of the table")
        case .rowName: Localized(zh: "行的名称", en: "the name of the row")
        case .columnName: Localized(zh: "列对应的字段名", en: "the name of a field for the column")
        case .regionName: Localized(zh: "地区名称", en: "the name of a region")
        case .newName: Localized(zh: "一个新的名称", en: "a new name")
        case .fieldName: Localized(zh: "字段名", en: "the name of a field")
        case .field: Localized(zh: "字段，如 amount \"金额\" money", en: "a field such as amount \"金额\" money")
        case .fact: Localized(zh: "事实，如 signedOn 2023-06-13", en: "a fact such as signedOn 2023-06-13")
        case .unit: Localized(zh: "单位", en: "a unit")
        case .mappingName: Localized(zh: "映射的名称", en: "the name of the mapping")
        case .source:
            Localized(
                zh: "来源：双引号中的列名或键名，或变量开头的路径，如 release.tender.title",
                en: "a source: a header or key in quotation marks, or a way from a variable such as release.tender.title")
        case .sourceKey: Localized(zh: "键名，如 title 或 \"title\"", en: "a key such as title or \"title\"")
        case .settingName: Localized(zh: "另起一行的一项设置，如 as-of 2024-06-30", en: "a setting on a line of its own, such as as-of 2024-06-30")
        case .settingValue: Localized(zh: "设置的值，如 \"Rules\"、fail、2024-06-30", en: "a value such as \"Rules\", fail or 2024-06-30")
        default: nil
        }
    }

    /// The words of a text of some sort.
    private var textWords: Localized? {
        switch self {
        case .documentNumber: Localized(zh: "双引号中的文号", en: "the printed number in quotation marks")
        case .title: Localized(zh: "双引号中的标题", en: "a title in quotation marks")
        case .text: Localized(zh: "双引号中的文本", en: "a text in quotation marks")
        case .label: Localized(zh: "双引号中的中文名称", en: "a Chinese label in quotation marks")
        case .alias: Localized(zh: "双引号中的别名", en: "another name in quotation marks")
        case .inputKey: Localized(zh: "双引号中的输入键名", en: "a key of the input in quotation marks")
        case .choiceText: Localized(zh: "双引号中的选项", en: "a choice in quotation marks")
        case .requirement: Localized(zh: "双引号中的要求编号", en: "the number of a requirement in quotation marks")
        case .question: Localized(zh: "双引号中需人工判断的问题", en: "the question to judge in quotation marks")
        case .reason: Localized(zh: "双引号中的理由", en: "the reason in quotation marks")
        case .clause: Localized(zh: "双引号中的条款位置", en: "the clause in quotation marks")
        case .mappedCode: Localized(zh: "双引号中的代码", en: "a code in quotation marks")
        case .mappedWord: Localized(zh: "双引号中的选项，或 yes、no", en: "a word in quotation marks, or yes or no")
        default: nil
        }
    }

    /// The words of a value of some sort.
    private var valueWords: Localized {
        switch self {
        case .date: Localized(zh: "日期，如 2021-07-01", en: "a date such as 2021-07-01")
        case .number: Localized(zh: "数字", en: "a number")
        case .wholeNumber: Localized(zh: "整数", en: "a whole number")
        case .placeNumber: Localized(zh: "条款的编号", en: "the number of the place")
        case .obligor: Localized(zh: "双引号中的责任单位或字段名", en: "who must act, in quotation marks, or a field")
        case .dateField: Localized(zh: "日期字段", en: "a field that holds a date")
        case .listField: Localized(zh: "列表字段", en: "a field that holds a list")
        default: Localized(zh: "值", en: "a value")
        }
    }

    /// What a file is made of.
    private var declarationWords: Localized {
        Localized(
            zh: "声明：document、regions、counting、record、rule、targets、unchecked 或 mapping",
            en: "a declaration: document, regions, counting, record, rule, targets, unchecked or mapping")
    }

    /// What a field can be.
    private var typeWords: Localized {
        let types = "text, boolean, money, share, date, event, region, number, count, choice, group"
        return Localized(zh: "字段类型：\(types.replacingCommas) 或 list", en: "a type: \(types) or list")
    }

    /// One of some words.
    private static func either(_ words: [Word]) -> Localized {
        let quoted = words.map { "\"\($0.rawValue)\"" }
        guard let last = quoted.last, quoted.count > 1 else { return Localized(same: quoted.joined()) }
        let others = quoted.dropLast()
        return Localized(zh: others.joined(separator: "、") + " 或 " + last, en: others.joined(separator: ", ") + " or " + last)
    }
}

extension String {
    /// The text with enumeration commas.
    fileprivate var replacingCommas: String { split(separator: ", ").joined(separator: "、") }
}

extension Block {
    /// What the block is made of.
    var itemWords: Localized {
        switch self {
        case .document: Localized(zh: "文件声明的一项，如 title 或 issued", en: "an item of the document such as title or issued")
        case .counting: Localized(zh: "计期方式的一项，如 cite 或 days are", en: "an item of the counting profile such as cite or days are")
        case .regions: Localized(zh: "地区", en: "a region")
        case .record: Localized(zh: "字段", en: "a field")
        case .rule: Localized(zh: "规则的一项，如 cite、when 或 must", en: "an item of the rule such as cite, when or must")
        case .targets: Localized(zh: "目标表的一项，如 columns 或 row", en: "an item of the table such as columns or row")
        case .row: Localized(zh: "行的一项，如 cite 或 values", en: "an item of the row such as cite or values")
        case .unchecked: Localized(zh: "requirement 或 because", en: "requirement or because")
        case .mapping:
            Localized(zh: "映射的一项，如 note、told by 或 id from \"编号\"", en: "an item of the mapping such as note, told by or id from \"编号\"")
        case .mapped: Localized(zh: "字段及其来源，如 id from x.id", en: "a field and its source such as id from x.id")
        case .codes: Localized(zh: "代码及其含义，如 \"open\" is \"公开招标\"", en: "a code and its meaning such as \"open\" is \"公开招标\"")
        case .facts: Localized(zh: "事实", en: "a fact")
        }
    }
}
