import Diagnostics
import Syntax
import Values

extension Diagnostic {
    /// An operation makes no sense between two types.
    static func cannotCalculate(_ operation: Expression.Operator, _ left: ValueType, _ right: ValueType, at range: SourceRange)
        -> Diagnostic
    {
        let areTimes = left == .time || right == .time
        return error(
            "C029", zh: "\(left.words.zh)与\(right.words.zh)不能\(operation.words.zh)",
            en: "\(left.words.en) and \(right.words.en) cannot be \(operation.words.en)",
            at: range,
            help: areTimes
                ? Localized(
                    zh: "两日期之间用“days from … to …”，期限用“within … days after …”",
                    en: "write \"days from … to …\" between dates, or \"within … days after …\" for a period") : nil)
    }

    /// A share is taken of something of another type.
    static func sharesOfDifferentThings(_ part: ValueType, _ whole: ValueType, at range: SourceRange) -> Diagnostic {
        error(
            "C030", zh: "求比例的两边须同类同单位，而此处是\(part.words.zh)与\(whole.words.zh)",
            en: "a share is taken of a quantity of the same type and unit, and these are \(part.words.en) and \(whole.words.en)", at: range)
    }

    /// A divisor is zero.
    static func divisionByZero(at range: SourceRange) -> Diagnostic {
        error("C031", zh: "除数为零", en: "nothing can be divided by zero", at: range)
    }

    /// A step is counted in something of another type.
    static func stepsOfDifferentThings(_ step: ValueType, _ whole: ValueType, at range: SourceRange) -> Diagnostic {
        error(
            "C051", zh: "“full steps of … in …”的两边须同类同单位，而此处是\(step.words.zh)与\(whole.words.zh)",
            en: "steps are counted in a quantity of the same type and unit, and these are \(step.words.en) and \(whole.words.en)", at: range
        )
    }

    /// A step is written as nothing or less.
    static func stepNotPositive(at range: SourceRange) -> Diagnostic {
        error("C052", zh: "“full steps of”的每一档须大于零", en: "a step must be more than zero", at: range)
    }

    /// A period is told by something that is no length of time.
    static func periodNeedsUnit(found: ValueType, at range: SourceRange) -> Diagnostic {
        error(
            "C053", zh: "期限须写明长短，而此处是\(found.words.zh)", en: "a period needs a length of time, and this is \(found.words.en)", at: range,
            help: Localized(
                zh: "写如 2 working days，或用声明为 number 日、number 工作日、number 月、number 年 或 number 小时 的字段",
                en: "write one such as 2 working days, or a field declared as number 日, number 工作日, number 月, number 年 or number 小时"))
    }

    /// A number has more digits than can be kept exactly.
    static func numberTooLarge(_ written: String, at range: SourceRange) -> Diagnostic {
        error("C032", zh: "数“\(written)”过大，无法精确表示", en: "the number \"\(written)\" is too large to be kept exactly", at: range)
    }

    /// An aggregate names no list in a rule for one record.
    static func aggregateNeedsList(at range: SourceRange) -> Diagnostic {
        error(
            "C033", zh: "只有“over”规则才能对全部记录汇总", en: "only a rule \"over\" records can make a quantity of all of them", at: range,
            help: Localized(zh: "写明列表，如“count of x in 列表”", en: "name a list, such as \"count of x in list\""))
    }
}

extension Expression.Operator {
    /// The operation in a message, the English one as a participle.
    fileprivate var words: Localized {
        switch self {
        case .add: Localized(zh: "相加", en: "added")
        case .subtract: Localized(zh: "相减", en: "subtracted")
        case .multiply: Localized(zh: "相乘", en: "multiplied")
        case .divide: Localized(zh: "相除", en: "divided")
        }
    }
}
