import RecordModel
import Values

/// What the types of fields are called in messages.
enum TypeName {
    /// Returns the name of a type, with its article in English.
    static func of(_ type: FieldType) -> Localized {
        switch type {
        case .text: Localized(zh: "文字", en: "a text")
        case .creditCode: Localized(zh: "统一社会信用代码", en: "a unified social credit code")
        case .boolean: Localized(zh: "是或否", en: "yes or no")
        case .money: Localized(zh: "金额", en: "an amount of money")
        case .share: Localized(zh: "比例", en: "a share")
        case .number: Localized(zh: "数值", en: "a number")
        case .count: Localized(zh: "个数", en: "a count")
        case .time: Localized(zh: "日期", en: "a date")
        case .region: Localized(zh: "地区", en: "a region")
        case .choice: Localized(zh: "选项", en: "one of its words")
        case .group: Localized(zh: "对象", en: "an object")
        case .list: Localized(zh: "由对象组成的数组", en: "an array of objects")
        }
    }
}
