import Diagnostics
import RecordModel
import Syntax
import Values

extension Diagnostic {
    /// Something that is no date stands where a date must.
    static func dateExpected(_ need: TimeNeed, found: ValueType, at range: SourceRange) -> Diagnostic {
        error("C015", zh: "\(need.words.zh)，而此处是\(found.words.zh)", en: "\(need.words.en), and this is \(found.words.en)", at: range)
    }

    /// A quantity stands where a condition must.
    static func conditionExpected(found: ValueType, at range: SourceRange) -> Diagnostic {
        error(
            "C016", zh: "此处须为可判断真假的条件，而这是\(found.words.zh)", en: "a condition is needed, and this is \(found.words.en)", at: range,
            help: Localized(
                zh: "写明与什么比较，如“… be at least …”“… is given”",
                en: "say what it is compared with, such as \"… be at least …\" or \"… is given\""))
    }

    /// Something that cannot be calculated with stands where a quantity must.
    static func quantityExpected(found: ValueType, at range: SourceRange) -> Diagnostic {
        error("C017", zh: "此处须为数量，而这是\(found.words.zh)", en: "a quantity is needed, and this is \(found.words.en)", at: range)
    }

    /// Something that is no text is searched.
    static func textExpected(found: ValueType, at range: SourceRange) -> Diagnostic {
        error("C018", zh: "此处须为文字，而这是\(found.words.zh)", en: "text is needed, and this is \(found.words.en)", at: range)
    }

    /// Something that is no list is gone through.
    static func listExpected(found: ValueType, at range: SourceRange) -> Diagnostic {
        error("C019", zh: "此处须为列表，而这是\(found.words.zh)", en: "a list is needed, and this is \(found.words.en)", at: range)
    }

    /// Something that is no place is said to lie in one.
    static func regionExpected(found: ValueType, at range: SourceRange) -> Diagnostic {
        error(
            "C020", zh: "“in”须用于地区，而这是\(found.words.zh)", en: "\"in\" says where a region lies, and this is \(found.words.en)", at: range,
            help: Localized(zh: "若要列举几个值，写“one of … , …”", en: "write \"one of … , …\" to list values"))
    }

    /// Something that is no field is asked to be given.
    static func givenNeedsField(at range: SourceRange) -> Diagnostic {
        error("C021", zh: "“given”只能用于字段", en: "only a field can be \"given\"", at: range)
    }

    /// Two things cannot be compared.
    static func cannotCompare(_ left: ValueType, _ right: ValueType, at range: SourceRange, secondary: SourceRange) -> Diagnostic {
        error(
            "C022", zh: "\(left.words.zh)不能与\(right.words.zh)比较", en: "\(left.words.en) cannot be compared with \(right.words.en)",
            at: range,
            [Label(secondary, left.words)], help: comparisonHelp(left, right))
    }

    /// What to write instead of a comparison that makes no sense.
    private static func comparisonHelp(_ left: ValueType, _ right: ValueType) -> Localized? {
        switch (left, right) {
        case (.number, .share), (.share, .number):
            Localized(zh: "求比例用“… as a share of …”", en: "write \"… as a share of …\" to make a share")
        case (.time, .number), (.number, .time):
            Localized(zh: "数日子用“days from … to …”，取年份用“year of …”", en: "write \"days from … to …\" to count days, or \"year of …\"")
        case (.time, .text), (.text, .time): Localized(zh: "日期不加引号：2021-07-01", en: "dates stand without quotation marks: 2021-07-01")
        case (.truth, _):
            Localized(zh: "是非字段单独就是条件，或写“is yes”“is no”", en: "such a field is a condition by itself; or write \"is yes\" or \"is no\"")
        default: nil
        }
    }

    /// Values without an order are compared by size.
    static func noOrder(_ type: ValueType, at range: SourceRange) -> Diagnostic {
        error("C023", zh: "\(type.words.zh)没有大小之分", en: "\(type.words.en) cannot be more or less than another", at: range)
    }

    /// A group or a list is compared.
    static func notOneThing(_ type: ValueType, at range: SourceRange) -> Diagnostic {
        error(
            "C024", zh: "\(type.words.zh)不能整个比较", en: "\(type.words.en) cannot be compared as a whole", at: range,
            help: Localized(zh: "写明其中的字段", en: "name one of its fields"))
    }

    /// Numbers in different units meet.
    static func differentUnits(_ left: String?, _ right: String?, at range: SourceRange, secondary: SourceRange) -> Diagnostic {
        let (one, other) = (ValueType.number(unit: left).words, ValueType.number(unit: right).words)
        return error(
            "C025", zh: "单位不同：\(one.zh)与\(other.zh)", en: "the units differ: \(one.en) and \(other.en)", at: range, [Label(secondary, one)])
    }

    /// A unit stands beside a field that was declared without.
    static func fieldHasNoUnit(_ field: Field, _ unit: String, at range: SourceRange) -> Diagnostic {
        error(
            "C025", zh: "字段“\(field.name)”没有单位，不能与以“\(unit)”计的数比较",
            en: "the field \"\(field.name)\" has no unit, and this is in \"\(unit)\"", at: range,
            [Label(field.range, Localized(zh: "字段在此", en: "the field is here"))],
            help: Localized(zh: "把字段声明为“number \(unit)”，或去掉单位", en: "declare the field as \"number \(unit)\", or leave the unit out"))
    }

    /// A number without a unit stands beside money or a share.
    static func bareNumber(_ number: ExactNumber, beside type: ValueType, at range: SourceRange) -> Diagnostic {
        let isMoney = type == .money
        let percent = number < .one && !number.isNegative ? number.percentDescription : "\(number)%"
        let better = isMoney ? "\(number)元" : percent
        return error(
            "C026", zh: isMoney ? "金额须带单位" : "比例须带百分号",
            en: isMoney ? "an amount of money needs its unit" : "a share needs its percent sign",
            at: range, help: Localized(zh: "写作“\(better)”", en: "write \"\(better)\"" + (isMoney ? ", or 万元, 亿元" : "")))
    }

    /// A word is none of a choice.
    static func notAChoice(_ word: String, _ choices: [String], at range: SourceRange) -> Diagnostic {
        error(
            "C027", zh: "“\(word)”不在可选值之中", en: "\"\(word)\" is not one of the choices", at: range,
            help: choice(of: choices, nearestTo: word))
    }

    /// A text is no unified social credit code.
    static func noCreditCode(_ code: String, _ fault: CreditCode.Fault, at range: SourceRange) -> Diagnostic {
        error(
            "C064", zh: "“\(code)”不是统一社会信用代码：\(fault.words.zh)",
            en: "\"\(code)\" is no unified social credit code: \(fault.words.en)", at: range)
    }

    /// A word stands without its quotation marks.
    static func textNeedsQuotes(_ name: Name, choices: [String]?) -> Diagnostic {
        let meant = choices.flatMap { $0.contains(name.text) ? nil : NearestName.nearest(to: name.text, among: $0) } ?? name.text
        return error(
            "C028", zh: "“\(name.text)”不是字段或变量", en: "\"\(name.text)\" is neither a field nor a variable", at: name.range,
            help: Localized(zh: "文字写在引号中：\"\(meant)\"", en: "text stands in quotation marks: \"\(meant)\""),
            fix: Fix(replacing: name.range, with: "\"\(meant)\""))
    }
}
