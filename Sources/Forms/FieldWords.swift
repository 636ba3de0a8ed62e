public import RecordModel
public import Values

/// What people are told of a field.
public enum FieldWords {
    /// What its values are.
    public static func type(of field: Field) -> Localized {
        switch field.type {
        case .text: Localized(zh: "文字", en: "text")
        case .creditCode: Localized(zh: "统一社会信用代码", en: "unified social credit code")
        case .boolean: Localized(zh: "是或否", en: "yes or no")
        case .money: Localized(zh: "金额", en: "amount of money")
        case .share: Localized(zh: "比例", en: "share")
        case .number: Localized(zh: "数值", en: "number")
        case .count: Localized(zh: "个数", en: "count")
        case .time: Localized(zh: "日期", en: "date")
        case .region: Localized(zh: "地区", en: "region")
        case .choice: Localized(zh: "选项", en: "one of its words")
        case .group: Localized(zh: "组", en: "group")
        case .list: Localized(zh: "列表", en: "list")
        }
    }

    /// The unit of its values; nil where they have none.
    public static func unit(of field: Field) -> Localized? {
        switch field.type {
        case .money: Localized(zh: "元", en: "yuan")
        case .share: Localized(zh: "百分数，或 1 以内的小数", en: "percent, or a part of one")
        case .number(let unit?), .count(let unit?): Localized(zh: unit, en: unit)
        default: nil
        }
    }

    /// What a blank means.
    public static func blank(of field: Field) -> Localized {
        switch field.blank {
        case .notKnown: Localized(zh: "不知道", en: "not known")
        case .none: Localized(zh: "没有这一项", en: "there is none")
        case .notYet: Localized(zh: "还没有发生", en: "not yet happened")
        }
    }

    /// The words that it may have; empty where any may be.
    public static func words(of field: Field) -> [String] { if case .choice(let words) = field.type { words } else { [] } }

    /// All of it in one sentence.
    static func sentence(of field: Field) -> Localized {
        let (type, unit, blank) = (type(of: field), unit(of: field), blank(of: field))
        return Localized(
            zh: type.zh + (unit.map { "（\($0.zh)）" } ?? "") + (field.isKey ? "，指明是哪一条" : "") + "；空白：\(blank.zh)",
            en: type.en + (unit.map { " (\($0.en))" } ?? "") + (field.isKey ? ", names the record" : "") + "; blank: \(blank.en)")
    }
}
