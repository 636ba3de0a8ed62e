import Values

extension ValueType {
    /// The type in a message.
    var words: Localized {
        switch self {
        case .truth: Localized(zh: "是非判断", en: "a condition")
        case .text: Localized(zh: "文字", en: "text")
        case .time: Localized(zh: "日期", en: "a date")
        case .region: Localized(zh: "地区", en: "a region")
        case .money: Localized(zh: "金额", en: "money")
        case .share: Localized(zh: "比例", en: "a share")
        case .number(nil): Localized(zh: "不带单位的数", en: "a plain number")
        case .number(let unit?): Localized(zh: "以“\(unit)”计的数", en: "a number in \"\(unit)\"")
        case .list: Localized(zh: "列表", en: "a list")
        case .group: Localized(zh: "一组字段", en: "a group of fields")
        case .wrong: Localized(zh: "未知", en: "something unknown")
        }
    }
}

/// What a date was expected for.
enum TimeNeed {
    case datedByNeedsDate, judgedByNeedsDate, groupingNeedsDate, elapsedNeedsDates, yearNeedsDate, orderNeedsDates, periodNeedsDates
    case pauseNeedsDates

    /// The expectation as the beginning of a sentence.
    var words: Localized {
        switch self {
        case .datedByNeedsDate: Localized(zh: "“dated by”须写日期字段", en: "\"dated by\" needs a date")
        case .judgedByNeedsDate: Localized(zh: "“judged by”须写日期", en: "\"judged by\" needs a date")
        case .groupingNeedsDate: Localized(zh: "按年、季、月分组须用日期", en: "grouping by year, quarter or month needs a date")
        case .elapsedNeedsDates: Localized(zh: "“from … to …”的两端须为日期", en: "\"from … to …\" needs a date at each end")
        case .yearNeedsDate: Localized(zh: "“year of”须用于日期", en: "\"year of\" needs a date")
        case .orderNeedsDates: Localized(zh: "先后比较的两边须为日期", en: "\"before\" and \"after\" compare two dates")
        case .periodNeedsDates: Localized(zh: "期限的两端须为日期", en: "a period lies between two dates")
        case .pauseNeedsDates: Localized(zh: "中止期间的起止须为日期", en: "a pause runs from a date to a date")
        }
    }
}
