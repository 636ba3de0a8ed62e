import Diagnostics
import Syntax
import Values

extension Mutator {
    /// A limit that is one step off.
    func limit(_ old: Localized, _ new: Localized, at range: SourceRange) -> Mutation {
        Mutation(
            kind: .limit, range: range, change: Mutator.change(old, new),
            remedy: Localized(
                zh: "一个按“\(old.zh)”和按“\(new.zh)”结论不同的例子", en: "an example that \(old.en) and \(new.en) decide differently"))
    }

    /// Another kind of days.
    func unit(_ old: Localized, _ new: Localized, at range: SourceRange) -> Mutation {
        Mutation(
            kind: .unit, range: range, change: Mutator.change(old, new),
            remedy: Localized(
                zh: "一个期间跨休息日、在较晚的末日或其次日的例子", en: "an example that runs over days of rest and ends where the two part"))
    }

    /// A limit that is let in or left out.
    func strictness(_ old: Localized, _ new: Localized, limit: Localized, at range: SourceRange) -> Mutation {
        Mutation(
            kind: .strictness, range: range, change: Mutator.change(old, new),
            remedy: Localized(zh: "一个恰在界限（\(limit.zh)）上的例子", en: "an example exactly at the limit (\(limit.en))"))
    }

    /// Another event to count from.
    func trigger(_ old: Term, _ new: Term) -> Mutation {
        let (one, other) = (words.noun(old), words.noun(new))
        return Mutation(
            kind: .trigger, range: old.range, change: Mutator.change(one, other),
            remedy: Localized(
                zh: "一个\(other.zh)与\(one.zh)不同、从前者起算结论不同的例子",
                en: "an example in which counting from \(other.en) gives another verdict than counting from \(one.en)"))
    }

    /// Something that is dropped.
    func dropped(_ term: Term, _ kind: Mutation.Kind) -> Mutation {
        let phrase = words.phrase(term)
        let remedy =
            kind == .exception
            ? Localized(zh: "一个只因这一例外才不是不合规的例子", en: "an example that only this exception keeps from failing")
            : Localized(zh: "一个只有这一条件起决定作用的例子", en: "an example that this condition alone decides")
        return Mutation(
            kind: kind, range: term.range, change: Localized(zh: "删去：\(phrase.zh)", en: "dropped: \(phrase.en)"), remedy: remedy)
    }

    /// Something put in the place of something else.
    private static func change(_ old: Localized, _ new: Localized) -> Localized {
        Localized(zh: "\(old.zh) 改为 \(new.zh)", en: "\(old.en) → \(new.en)")
    }
}

extension Mutation {
    /// The same change at another place.
    init(_ other: Mutation, at range: SourceRange) {
        self = other
        self.range = range
    }
}

extension Term.Comparison {
    /// The comparison in words.
    func words(ofTime isTime: Bool) -> Localized {
        switch self {
        case .atLeast: isTime ? Localized(zh: "不早于", en: "on or after") : Localized(zh: "不低于", en: "at least")
        case .atMost: isTime ? Localized(zh: "不晚于", en: "on or before") : Localized(zh: "不超过", en: "at most")
        case .moreThan: isTime ? Localized(zh: "晚于", en: "after") : Localized(zh: "超过", en: "more than")
        case .lessThan: isTime ? Localized(zh: "早于", en: "before") : Localized(zh: "低于", en: "less than")
        case .equal: Localized(zh: "等于", en: "is")
        }
    }
}

extension Predicate.PeriodRelation {
    /// The relation in words.
    var words: Localized {
        switch self {
        case .within: Localized(zh: "在……内", en: "within")
        case .atMost: Localized(zh: "至多", en: "at most")
        case .atLeast: Localized(zh: "至少", en: "at least")
        case .moreThan: Localized(zh: "超过", en: "more than")
        case .lessThan: Localized(zh: "不到", en: "less than")
        }
    }
}

extension Expression.ElapsedUnit {
    /// The unit in words.
    var words: Localized {
        switch self {
        case .days: Localized(zh: "日", en: "days")
        case .workingDays: Localized(zh: "工作日", en: "working days")
        case .calendarDays: Localized(zh: "自然日", en: "calendar days")
        case .hours: Localized(zh: "小时", en: "hours")
        case .minutes: Localized(zh: "分钟", en: "minutes")
        case .months: Localized(zh: "个月", en: "months")
        }
    }
}
