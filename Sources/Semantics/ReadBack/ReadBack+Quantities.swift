internal import Syntax
internal import Values

extension ReadBack {
    /// Says the time between two dates.
    func elapsed(_ unit: Expression.ElapsedUnit, _ from: Term, _ to: Term) -> Localized {
        let words: Localized =
            switch unit {
            case .days: Localized(zh: "天数", en: "days")
            case .workingDays: Localized(zh: "工作日数", en: "working days")
            case .calendarDays: Localized(zh: "自然日数", en: "calendar days")
            case .hours: Localized(zh: "小时数", en: "hours")
            case .minutes: Localized(zh: "分钟数", en: "minutes")
            case .months: Localized(zh: "月数", en: "months")
            }
        let (start, end) = (phrase(from), phrase(to))
        return Localized(zh: "\(start.zh)至\(end.zh)的\(words.zh)", en: "the \(words.en) from \(start.en) to \(end.en)")
    }

    /// Says how many whole steps fit; a step of a share is so many percentage points.
    func fullSteps(of step: Term, in whole: Term) -> Localized {
        var size = operand(step)
        if case .constant(.number(let number)) = step.kind { size = Words.difference(number, as: step.type) }
        return Localized(
            zh: "\(operand(whole).zh)中每满\(size.zh)的个数", en: "the number of full steps of \(size.en) in \(operand(whole).en)")
    }

    /// Says a sum, a difference, a product or a quotient; what is read from left to right anyway stands without brackets.
    func arithmetic(_ sign: Expression.Operator, _ left: Term, _ right: Term) -> Localized {
        if sign == .multiply, case .constant(.number) = left.kind, left.type == .share {
            return Localized(zh: "\(operand(right).zh)的\(phrase(left).zh)", en: "\(phrase(left).en) of \(operand(right).en)")
        }
        let (one, two) = (left.isSameRank(as: sign) ? phrase(left) : operand(left), operand(right))
        return switch sign {
        case .add: Localized(zh: "\(one.zh)加\(two.zh)", en: "\(one.en) plus \(two.en)")
        case .subtract: Localized(zh: "\(one.zh)减\(two.zh)", en: "\(one.en) minus \(two.en)")
        case .multiply: Localized(zh: "\(one.zh)乘以\(two.zh)", en: "\(one.en) times \(two.en)")
        case .divide: Localized(zh: "\(one.zh)除以\(two.zh)", en: "\(one.en) divided by \(two.en)")
        }
    }

    /// Says an operand, in brackets when it is itself an operation.
    func operand(_ term: Term) -> Localized {
        guard case .arithmetic = underlying(term).kind else { return phrase(term) }
        return phrase(term).wrapped(zh: ("（", "）"), en: ("(", ")"))
    }
}

extension Term {
    /// Whether the term is an operation that is read with another of the same rank, from left to right.
    fileprivate func isSameRank(as sign: Expression.Operator) -> Bool {
        guard case .arithmetic(let own, let left, _) = kind, left.type != .share || own != .multiply else { return false }
        return own.isSum == sign.isSum
    }
}

extension Expression.Operator {
    /// Whether it is one of a sum.
    fileprivate var isSum: Bool { self == .add || self == .subtract }
}
