internal import Syntax
internal import Values

/// How a relation is spoken: as it is, negated, or as a duty with its modal verb.
public struct SpokenVerb: Hashable, Sendable {
    /// Stands before the predicate in Chinese: ``, `应`, `不得`.
    public var zh: String
    /// Stands before the predicate in English: `is`, `must be`.
    public var en: String
    /// Whether the relation is denied.
    public var isNegated: Bool

    /// The plain statement.
    public static let plain = SpokenVerb(zh: "", en: "is", isNegated: false)
    /// The plain denial.
    public static let denied = SpokenVerb(zh: "", en: "is not", isNegated: true)
}

extension ReadBack {
    /// Says that something is not so.
    func negation(of term: Term) -> Localized {
        switch term.kind {
        case .compare, .between, .oneOf, .given, .inRegion, .period, .contains, .startsWith, .field, .variable:
            relation(term, verb: .denied)
        default: phrase(term).wrapped(zh: ("并非（", "）"), en: ("not (", ")"))
        }
    }

    /// Says a relation, or a yes-or-no fact, with a verb.
    func relation(_ term: Term, verb: SpokenVerb) -> Localized {
        let no = verb.isNegated ? "不" : ""
        switch term.kind {
        case .field where term.type == .truth, .variable where term.type == .truth: return fact(term, verb)
        case .compare(let left, let comparison, let right): return compare(left, comparison, right, verb)
        case .between(let subject, let low, let high):
            let (name, least, most) = (phrase(subject), phrase(low), phrase(high))
            return Localized(
                zh: "\(name.zh)\(verb.zh)\(no)在\(least.zh)至\(most.zh)之间（含两端）",
                en: "\(name.en) \(verb.en) between \(least.en) and \(most.en)")
        case .oneOf(let subject, let constants):
            let words = constants.map { phrase($0, as: subject.type) }
            return Localized(
                zh: "\(phrase(subject).zh)\(verb.zh)\(no)属于\(Words.list(words).zh)之一",
                en: "\(phrase(subject).en) \(verb.en) one of \(Words.list(words).en)")
        case .given(let subject):
            let name = phrase(subject)
            if subject.type == .time {
                return Localized(zh: "\(name.zh)\(verb.zh)\(verb.isNegated ? "未" : "已")发生", en: "\(name.en) \(verb.en) given")
            }
            return Localized(zh: "\(verb.zh)\(verb.isNegated ? "没有" : "有")\(name.zh)", en: "\(name.en) \(verb.en) given")
        case .inRegion(let subject, let region):
            return Localized(
                zh: "\(phrase(subject).zh)\(verb.zh)\(no)在\(place(region))范围内", en: "\(phrase(subject).en) \(verb.en) in \(place(region))")
        case .period(let test): return period(test, verb)
        case .contains(let text, let part):
            return Localized(
                zh: "\(phrase(text).zh)\(verb.zh)\(no)包含\(phrase(part).zh)",
                en: "\(phrase(text).en) \(verb.does) contain \(phrase(part).en)")
        case .startsWith(let text, let part):
            return Localized(
                zh: "\(phrase(text).zh)\(verb.zh)\(no)以\(phrase(part).zh)开头",
                en: "\(phrase(text).en) \(verb.does) start with \(phrase(part).en)")
        case .not(let inner) where verb == .plain: return negation(of: inner)
        default: return phrase(term)
        }
    }

    /// Says that a yes-or-no fact is so: `公开采购意向`, or `不公开采购意向`.
    private func fact(_ term: Term, _ verb: SpokenVerb) -> Localized {
        let name = phrase(term)
        let answer = Words.answer(!verb.isNegated)
        let english = verb.en.replacingSuffix(" not", with: "")
        return Localized(zh: "“\(name.zh)”\(verb.zh)为“\(answer.zh)”", en: "“\(name.en)” \(english) \(answer.en)")
    }

    /// Says a comparison by the Civil Code's words (article 1259).
    private func compare(_ left: Term, _ comparison: Term.Comparison, _ right: Term, _ verb: SpokenVerb) -> Localized {
        let (one, two) = (phrase(left), phrase(right))
        if left.type == .time || right.type == .time { return compareTimes(one, comparison, two, verb) }
        let words: (zh: String, denied: String, en: String) =
            switch comparison {
            case .atLeast: ("不低于", "低于", "at least")
            case .atMost: ("不超过", "超过", "at most")
            case .moreThan: ("超过", "不超过", "more than")
            case .lessThan: ("低于", "不低于", "less than")
            case .equal: ("为", "不为", "")
            }
        let english = [one.en, verb.en, words.en, two.en].filter { !$0.isEmpty }.joined(separator: " ")
        return Localized(zh: one.zh + verb.zh + (verb.isNegated ? words.denied : words.zh) + two.zh, en: english)
    }

    /// Says which of two times comes first.
    private func compareTimes(_ one: Localized, _ comparison: Term.Comparison, _ two: Localized, _ verb: SpokenVerb) -> Localized {
        let words: (zh: String, en: String) =
            switch comparison {
            case .atLeast: ("在\(two.zh)当日或之后", "on or after \(two.en)")
            case .atMost: ("在\(two.zh)当日或之前", "on or before \(two.en)")
            case .moreThan: ("在\(two.zh)之后", "after \(two.en)")
            case .lessThan: ("在\(two.zh)之前", "before \(two.en)")
            case .equal: ("为\(two.zh)", two.en)
            }
        return Localized(zh: "\(one.zh)\(verb.zh)\(verb.isNegated ? "不" : "")\(words.zh)", en: "\(one.en) \(verb.en) \(words.en)")
    }

    /// Says how far an act may lie from an event.
    private func period(_ test: Term.PeriodTest, _ verb: SpokenVerb) -> Localized {
        let (act, event, period) = (phrase(test.subject), phrase(test.anchor), test.period.localized)
        let side = test.direction == .after ? (zh: "后", en: "after") : (zh: "前", en: "before")
        let words: (zh: String, en: String) =
            switch test.relation {
            case .within, .atMost: ("\(period.zh)内", "within \(period.en)")
            case .atLeast: ("至少\(period.zh)", "at least \(period.en)")
            case .moreThan: ("超过\(period.zh)", "more than \(period.en)")
            case .lessThan: ("不满\(period.zh)", "less than \(period.en)")
            }
        return Localized(
            zh: "\(act.zh)\(verb.zh)\(verb.isNegated ? "不" : "")在\(event.zh)\(side.zh)\(words.zh)",
            en: "\(act.en) \(verb.en) \(words.en) \(side.en) \(event.en)")
    }
}

extension SpokenVerb {
    /// The auxiliary that a full verb takes: `does`, `does not`, `must`, `must not`.
    fileprivate var does: String {
        switch en {
        case "is": "does"
        case "is not": "does not"
        default: en.replacingSuffix(" be", with: "")
        }
    }
}

extension String {
    /// The text with an ending exchanged, when it has that ending.
    fileprivate func replacingSuffix(_ suffix: String, with other: String) -> String {
        hasSuffix(suffix) ? dropLast(suffix.count) + other : self
    }
}
