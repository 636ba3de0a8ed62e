import Diagnostics
import RecordModel
import Values

extension RecordDiagnostics {
    /// A value of another type than the field's.
    static func wrongType(_ found: Localized, wanted: Localized) -> RecordMessage {
        RecordMessage("I070", .warning, zh: "应是\(wanted.zh)，却是\(found.zh)", en: "should be \(wanted.en), and is \(found.en)")
    }

    /// A sign that forms use for nothing.
    static func placeholder(_ written: String) -> RecordMessage {
        RecordMessage(
            "I071", .warning, zh: "“\(written.shown)”不是值；没有内容就留空或写 null",
            en: "\"\(written.shown)\" is no value; leave the field empty, or write null, where there is none")
    }

    /// A value longer than any of its type.
    static func tooLong(_ written: String, limit: Int) -> RecordMessage {
        RecordMessage(
            "I072", .warning, zh: "太长：“\(written.shown)”超过 \(limit) 个字符",
            en: "too long: \"\(written.shown)\" has more than \(limit) characters")
    }

    /// A number with more digits than can be kept.
    static func tooManyDigits(_ count: Int) -> RecordMessage {
        RecordMessage(
            "I073", .warning, zh: "数字有 \(count) 位，最多 \(ExactNumber.mostDigits) 位有效数字、\(ExactNumber.mostPlaces) 位小数",
            en:
                "a number of \(count) digits; at most \(ExactNumber.mostDigits) significant digits and \(ExactNumber.mostPlaces) places are kept"
        )
    }

    /// A number too large or too small to be kept exactly.
    static func numberOutOfRange(_ written: String) -> RecordMessage {
        RecordMessage(
            "I074", .warning, zh: "“\(written.shown)”太大或太小，无法精确保存", en: "\"\(written.shown)\" is too large or too small to be kept exactly")
    }

    /// A number that cannot be read.
    static func noNumber(_ written: String, _ fault: NumberScanner.Fault) -> RecordMessage {
        switch fault {
        case .notANumber:
            RecordMessage(
                "I075", .warning, zh: "“\(written.shown)”不是数字；请写成 1200 或 1,200.5",
                en: "\"\(written.shown)\" is not a number; write 1200 or 1,200.5")
        case .badGroups:
            RecordMessage(
                "I076", .warning, zh: "“\(written.shown)”里的逗号不是每三位一个；请检查是否漏了数字",
                en: "the commas in \"\(written.shown)\" do not stand every three digits; a digit may be missing")
        case .tooManyDigits(let count): tooManyDigits(count)
        case .outOfRange: numberOutOfRange(written)
        }
    }

    /// A unit that is not the field's.
    static func wrongUnit(_ written: String, found: String, wanted: String?) -> RecordMessage {
        RecordMessage(
            "I077", .warning, zh: "“\(written.shown)”的单位是“\(found.shown)”，" + (wanted.map { "这里要用“\($0)”" } ?? "这里只写数字，不带单位"),
            en: "\"\(written.shown)\" is in \"\(found.shown)\", "
                + (wanted.map { "and the field is in \"\($0)\"" } ?? "and the field takes a bare number"))
    }

    /// A count that is not whole, or less than zero.
    static func notACount(_ written: String) -> RecordMessage {
        RecordMessage(
            "I078", .warning, zh: "“\(written.shown)”不是个数；应是 0 或正整数",
            en: "\"\(written.shown)\" is not a count; it should be a whole number, 0 or more")
    }

    /// A text that is no share.
    static func notAShare(_ written: String) -> RecordMessage {
        RecordMessage(
            "I079", .warning, zh: "“\(written.shown)”不是比例；请写成 50% 或 0.5", en: "\"\(written.shown)\" is not a share; write 50% or 0.5")
    }

    /// A bare number beyond one, which can mean two shares.
    static func bareShare(_ written: String, _ number: ExactNumber) -> RecordMessage {
        let part = number.divided(by: ExactNumber(100))?.description ?? "0.5"
        let plain = HalfWidth.of(written)
        return RecordMessage(
            "I080", .warning, zh: "比例“\(written.shown)”含义不明；请写成“\(plain)%”或“\(part)”",
            en: "the share \"\(written.shown)\" is unclear; write \"\(plain)%\" or \"\(part)\"")
    }

    /// A text that is no amount of money.
    static func notMoney(_ written: String) -> RecordMessage {
        RecordMessage(
            "I081", .warning, zh: "“\(written.shown)”不是金额；请写成 1200000、1,200,000.50 或 120万元",
            en: "\"\(written.shown)\" is not an amount of money; write 1200000, 1,200,000.50 or 120万元")
    }

    /// An amount in Chinese numerals.
    static func chineseAmount(_ written: String) -> RecordMessage {
        RecordMessage(
            "I082", .warning, zh: "不读中文数字金额“\(written.shown)”；请写成阿拉伯数字，如 120万元",
            en: "amounts in Chinese numerals are not read: \"\(written.shown)\"; write digits, as in 120万元")
    }

    /// An amount in another currency.
    static func foreignCurrency(_ written: String, _ currency: String) -> RecordMessage {
        RecordMessage(
            "I083", .warning, zh: "“\(written.shown)”是外币（\(currency)）；请折算成人民币元",
            en: "\"\(written.shown)\" is in a foreign currency (\(currency)); write it in yuan")
    }

    /// An amount like 3万5.
    static func unclearAmount(_ written: String) -> RecordMessage {
        RecordMessage(
            "I084", .warning, zh: "金额“\(written.shown)”末尾的数字没有单位，含义不明",
            en: "the last digits of the amount \"\(written.shown)\" have no unit and are unclear")
    }

    /// An amount whose key has a unit and which has one of its own.
    static func moneyUnitTwice(_ written: String, unit: String) -> RecordMessage {
        RecordMessage(
            "I085", .warning, zh: "字段名注明单位“\(unit.shown)”，值“\(written.shown)”又带单位；请只留一个",
            en: "the field's name says \"\(unit.shown)\" and the value \"\(written.shown)\" has a unit too; leave one of them")
    }

    /// A value that is neither yes nor no.
    static func notYesOrNo(_ written: String) -> RecordMessage {
        RecordMessage(
            "I086", .warning, zh: "看不出“\(written.shown)”是“是”还是“否”；请写“是”或“否”",
            en: "\"\(written.shown)\" says neither yes nor no for certain; write 是 or 否, or true or false")
    }

    /// A value that is none of a field's words.
    static func notAChoice(_ written: String, words: [String], nearest: String?) -> RecordMessage {
        RecordMessage(
            "I087", .warning, zh: "“\(written.shown)”不在可选项里；" + (nearest.map { "是否应为“\($0)”？" } ?? "可选：\(list(words))"),
            en: "\"\(written.shown)\" is none of the words allowed; "
                + (nearest.map { "did you mean \"\($0)\"?" } ?? "allowed: \(list(words))"))
    }

    /// A text that is no unified social credit code.
    static func noCreditCode(_ written: String, _ fault: CreditCode.Fault) -> RecordMessage {
        let why = fault.words
        return RecordMessage(
            "I099", .warning, zh: "“\(written.shown)”不是统一社会信用代码：\(why.zh)",
            en: "\"\(written.shown)\" is no unified social credit code: \(why.en)")
    }

    /// A place that the rule book does not know.
    static func unknownRegion(_ written: String, nearest: String?) -> RecordMessage {
        RecordMessage(
            "I088", .warning, zh: "不认识地区“\(written.shown)”" + (nearest.map { "；是否应为“\($0)”？" } ?? ""),
            en: "unknown region \"\(written.shown)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
    }

    /// A number in a text field.
    static func numberAsText() -> Localized { Localized(zh: "数字，按原样作文字", en: "a number, kept as text as it is written") }

    /// A time that was converted from another zone.
    static func zoneConverted() -> Localized { Localized(zh: "已换算为北京时间", en: "converted to the time of Asia/Shanghai") }

    /// Seconds that were dropped.
    static func secondsDropped() -> Localized { Localized(zh: "精确到分，秒已略去", en: "to the minute, seconds dropped") }

    /// A midnight that a database added to a day.
    static func midnightDropped() -> Localized {
        Localized(zh: "00:00:00 多是导出时补上的，只取日期", en: "00:00:00 is what exports add to a day; only the day is taken")
    }
}
