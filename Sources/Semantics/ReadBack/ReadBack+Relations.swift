internal import RecordModel
internal import Syntax
public import Values

/// How a relation is spoken: as it is, denied, or as a duty with its modal verb.
public struct SpokenVerb: Hashable, Sendable {
    /// Stands before the predicate in Chinese when the relation holds: ``, `应`.
    let zh: String
    /// Stands before the predicate in Chinese when the relation is denied: `不`, `不得`.
    let zhDenied: String
    /// The verb in English: `is`, `must be`, `must not be`.
    let en: String
    /// Whether the relation is denied.
    let isNegated: Bool

    /// The plain statement.
    static let plain = SpokenVerb(zh: "", zhDenied: "不", en: "is", isNegated: false)
    /// The plain denial.
    static let denied = SpokenVerb(zh: "", zhDenied: "不", en: "is not", isNegated: true)

    /// What stands before a predicate that is not itself turned round.
    var before: String { isNegated ? zhDenied : zh }
    /// The English verb without its denial.
    var affirmative: String { en.split(separator: " ").filter { $0 != "not" }.joined(separator: " ") }
}

extension ReadBack {
    /// Says that something is not so.
    func negation(of term: Term) -> Localized {
        let term = underlying(term)
        return switch term.kind {
        case .compare, .between, .oneOf, .given, .inRegion, .period, .contains, .startsWith, .field, .variable:
            relation(term, verb: .denied)
        default: phrase(term).wrapped(zh: ("并非（", "）"), en: ("not (", ")"))
        }
    }

    /// Says a relation, or a yes-or-no fact, with a verb.
    func relation(_ term: Term, verb: SpokenVerb) -> Localized {
        let term = underlying(term)
        return switch term.kind {
        case .field, .variable: fact(term, verb)
        case .compare(let left, let comparison, let right): compare(left, comparison, right, verb)
        case .between(let subject, let low, let high): between(subject, low, high, verb)
        case .oneOf(let subject, let constants): oneOf(subject, constants, verb)
        case .given(let subject) where subject.type == .truth:
            Localized(
                zh: "\(verb == .denied ? "未" : verb.before)填明\(noun(subject).zh)", en: "\(noun(subject).en) \(verb.en) given")
        case .given(let subject): given(subject, verb)
        case .inRegion(let subject, let region):
            Localized(
                zh: "\(noun(subject).zh)\(verb.before)在\(place(region))范围内", en: "\(noun(subject).en) \(verb.en) in \(place(region))")
        case .period(let test): period(test, verb)
        case .contains(let text, let part):
            Localized(
                zh: "\(noun(text).zh)\(verb.before)包含\(noun(part).zh)", en: "\(noun(text).en) \(verb.does) contain \(noun(part).en)")
        case .startsWith(let text, let part):
            Localized(
                zh: "\(noun(text).zh)\(verb.before)以\(noun(part).zh)开头",
                en: "\(noun(text).en) \(verb.does) start with \(noun(part).en)")
        default: phrase(term)
        }
    }

    /// Says that a quantity lies between two others.
    private func between(_ subject: Term, _ low: Term, _ high: Term, _ verb: SpokenVerb) -> Localized {
        if low.kind == high.kind { return relation(Term(.compare(subject, .equal, low), type: .truth, range: subject.range), verb: verb) }
        let (name, least, most) = (noun(subject), noun(low), noun(high))
        return Localized(
            zh: "\(name.zh)\(verb.before)在\(least.zh)至\(most.zh)之间（含两端）", en: "\(name.en) \(verb.en) between \(least.en) and \(most.en)")
    }

    /// Says that a value is one of several.
    private func oneOf(_ subject: Term, _ constants: [Term.Constant], _ verb: SpokenVerb) -> Localized {
        if constants.count == 1 {
            let only = Term(.constant(constants[0]), type: subject.type, range: subject.range)
            return relation(Term(.compare(subject, .equal, only), type: .truth, range: subject.range), verb: verb)
        }
        let words = Words.list(constants.map { phrase($0, as: subject.type) })
        return Localized(
            zh: "\(noun(subject).zh)\(verb.before)是\(words.zh)之一", en: "\(noun(subject).en) \(verb.en) one of \(words.en)")
    }

    /// Says a comparison by the Civil Code's words (article 1259).
    private func compare(_ left: Term, _ comparison: Term.Comparison, _ right: Term, _ verb: SpokenVerb) -> Localized {
        let (one, two) = (noun(left), measure(right, beside: left))
        if left.type == .time || right.type == .time { return compareTimes(one, comparison, two, verb, isConstant: right.isConstant) }
        let isYear = underlying(left).isYear
        let words: (zh: String, denied: String, en: String) =
            switch comparison {
            case .atLeast where isYear: ("不早于", "早于", "at least")
            case .atMost where isYear: ("不晚于", "晚于", "at most")
            case .moreThan where isYear: ("晚于", "不晚于", "more than")
            case .lessThan where isYear: ("早于", "不早于", "less than")
            case .atLeast: ("不低于", "低于", "at least")
            case .atMost: ("不超过", "超过", "at most")
            case .moreThan: ("超过", "不超过", "more than")
            case .lessThan: ("低于", "不低于", "less than")
            case .equal where right.isConstant: ("为", "不是", "")
            case .equal where left.isQuantity: ("等于", "不等于", "equal to")
            case .equal: ("", "", "")
            }
        if comparison == .equal, !right.isConstant, !left.isQuantity {
            let isAlike = verb == .denied ? "与\(two.zh)不同" : "\(verb.before)与\(two.zh)相同"
            return Localized(zh: one.zh + isAlike, en: "\(one.en) \(verb.en) the same as \(two.en)")
        }
        let english = [one.en, verb.en, words.en, two.en].filter { !$0.isEmpty }.joined(separator: " ")
        if comparison == .equal, verb.isNegated, verb != .denied { return Localized(zh: "\(one.zh)\(verb.before)为\(two.zh)", en: english) }
        return Localized(zh: one.zh + verb.zh + (verb.isNegated ? words.denied : words.zh) + two.zh, en: english)
    }

    /// Says what a quantity is compared with: working days that were counted are working days again.
    private func measure(_ limit: Term, beside counted: Term) -> Localized {
        guard case .elapsed(.workingDays, _, _) = underlying(counted).kind, case .constant(.number(let number)) = limit.kind else {
            return noun(limit)
        }
        return Words.number(number, as: .number(unit: "工作日"))
    }

    /// Says which of two times comes first.
    private func compareTimes(
        _ one: Localized, _ comparison: Term.Comparison, _ two: Localized, _ verb: SpokenVerb, isConstant: Bool
    ) -> Localized {
        let words: (zh: String, en: String) =
            switch comparison {
            case .atLeast: ("在\(two.zh)当日或之后", "on or after \(two.en)")
            case .atMost: ("在\(two.zh)当日或之前", "on or before \(two.en)")
            case .moreThan: ("在\(two.zh)之后", "after \(two.en)")
            case .lessThan: ("在\(two.zh)之前", "before \(two.en)")
            case .equal where isConstant: ("为\(two.zh)", two.en)
            case .equal: ("与\(two.zh)为同一日", "the same day as \(two.en)")
            }
        return Localized(zh: "\(one.zh)\(verb.before)\(words.zh)", en: "\(one.en) \(verb.en) \(words.en)")
    }

    /// Says how long a period is.
    public func length(_ length: Term.PeriodTest.Length) -> Localized {
        switch length {
        case .fixed(let period): return period.localized
        case .measured(let term, _, .one): return operand(term)
        case .measured(let term, _, let share):
            let (whole, percent) = (operand(term), share.percentDescription)
            return Localized(zh: "\(whole.zh)的\(percent)", en: "\(percent) of \(whole.en)")
        }
    }

    /// Says how far an act may lie from an event.
    private func period(_ test: Term.PeriodTest, _ verb: SpokenVerb) -> Localized {
        let (act, event, period) = (noun(test.subject), noun(test.anchor), length(test.length))
        let side = test.direction == .after ? (zh: "后", en: "after") : (zh: "前", en: "before")
        let words: (zh: String, en: String) =
            switch test.relation {
            case .within, .atMost: ("\(period.zh)内", "within \(period.en)")
            case .atLeast: ("至少\(period.zh)", "at least \(period.en)")
            case .moreThan: ("超过\(period.zh)", "more than \(period.en)")
            case .lessThan: ("不满\(period.zh)", "less than \(period.en)")
            }
        return Localized(
            zh: "\(act.zh)\(verb.before)在\(event.zh)\(side.zh)\(words.zh)",
            en: "\(act.en) \(verb.en) \(words.en) \(side.en) \(event.en)")
    }
}

extension Term {
    /// Whether the term is the number of a year, which is earlier or later and not more or less.
    fileprivate var isYear: Bool {
        switch kind {
        case .yearOf: true
        case .field(_, _, let field): field.label.hasSuffix("年度") || field.label.hasSuffix("年份")
        default: false
        }
    }
    /// Whether the term is a number.
    fileprivate var isQuantity: Bool {
        switch type {
        case .money, .share, .number: true
        default: false
        }
    }
}

extension SpokenVerb {
    /// The auxiliary that a full verb takes: `does`, `does not`, `must`, `must not`.
    fileprivate var does: String {
        switch en {
        case "is": "does"
        case "is not": "does not"
        default: String(en.dropLast(" be".count))
        }
    }
}
