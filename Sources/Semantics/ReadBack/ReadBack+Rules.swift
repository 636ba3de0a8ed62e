internal import RecordModel
internal import Syntax
public import Values

extension ReadBack {
    /// Says a whole rule: where and when it binds, when it applies, who must do what, and the law beneath it.
    public static func sentence(of rule: Rule, in book: RuleBook) -> Localized {
        let readBack = ReadBack(of: rule, in: book.regions)
        var zh: [String] = []
        var en: [String] = []
        for part in [readBack.reach(of: rule), readBack.conditions(of: rule), readBack.elements(of: rule)] where !part.zh.isEmpty {
            zh.append(part.zh)
            en.append(part.en)
        }
        let duty = readBack.duty(of: rule)
        let obligor = readBack.obligor(of: rule)
        zh.append(obligor.zh + duty.zh)
        en.append(obligor.en + duty.en)
        let tail = readBack.tail(of: rule, in: book)
        return Localized(zh: zh.joined(separator: "，") + tail.zh + "。", en: en.joined(separator: ", ") + tail.en + ".")
    }

    /// Says the duty of a rule, or the question that it leaves to a person.
    public func duty(of rule: Rule) -> Localized {
        guard let duty = rule.duty else {
            let question = rule.review?.question ?? rule.title
            return Localized(zh: "须由人判断：\(question)", en: "a person must judge: \(question)")
        }
        return duty.condition.duty(as: duty.modality, by: self)
    }

    /// Says the place and the time that a rule binds.
    private func reach(of rule: Rule) -> Localized {
        var zh = rule.region.map { "在\(place($0))" } ?? ""
        var en = rule.region.map { "in \(place($0))" } ?? ""
        if let force = rule.force {
            if let from = force.from {
                zh += "自\(Words.chinese(from))起"
                en += " from \(from)"
            }
            if let until = force.until {
                zh += "至\(Words.chinese(until))止"
                en += " until \(until)"
            }
        }
        return Localized(zh: zh, en: en)
    }

    /// Says where a rule applies and what exempts from it.
    private func conditions(of rule: Rule) -> Localized {
        var zh: [String] = []
        var en: [String] = []
        for step in rule.steps {
            switch step {
            case .when(let term):
                zh.append("当\(phrase(term).zh)时")
                en.append("when \(phrase(term).en)")
            case .unless(let term, _):
                zh.append("\(phrase(term).zh)的除外")
                en.append("unless \(phrase(term).en)")
            case .bind, .forEach: break
            }
        }
        return Localized(zh: zh.joined(separator: "，"), en: en.joined(separator: ", "))
    }

    /// Says the loops of a rule.
    private func elements(of rule: Rule) -> Localized {
        let loops = rule.steps.compactMap { step -> Localized? in
            guard case .forEach(_, _, let list, let filter) = step else { return nil }
            return selected(list, filter)
        }
        return Localized(
            zh: loops.map { "对每一项\($0.zh)" }.joined(separator: "，"), en: loops.map { "for each of \($0.en)" }.joined(separator: ", "))
    }

    /// Says who must act, ready to stand before the duty.
    private func obligor(of rule: Rule) -> Localized {
        switch rule.obligor {
        case .named(let name)?: Localized(zh: "\(name)须确保", en: "\(name) sees to it that ")
        case .field(let term)?: Localized(zh: "\(phrase(term).zh)须确保", en: "\(phrase(term).en) sees to it that ")
        case nil: Localized(same: "")
        }
    }

    /// Says what lies beside the duty: pauses, extensions, the law's limit, and what a person judges.
    private func tail(of rule: Rule, in book: RuleBook) -> Localized {
        var parts: [Localized] = []
        for pause in rule.pauses {
            parts.append(
                Localized(
                    zh: "自\(phrase(pause.from).zh)至\(phrase(pause.to).zh)的时间不计\(pause.cap.map { "，最多\($0.localized.zh)" } ?? "")",
                    en:
                        "the time from \(phrase(pause.from).en) to \(phrase(pause.to).en) does not count\(pause.cap.map { ", at most \($0.localized.en)" } ?? "")"
                ))
        }
        for extra in rule.extensions {
            parts.append(
                Localized(
                    zh: "\(phrase(extra.condition).zh)的，可延长\(extra.period.localized.zh)",
                    en: "longer by \(extra.period.localized.en) when \(phrase(extra.condition).en)"))
        }
        if let statutory = rule.duty?.statutory {
            let number = book.documents[statutory.citation.document]
            let source = Localized(
                zh: "《\(number.number)》\(statutory.citation.place.zh)", en: "\(number.number) \(statutory.citation.place.en)")
            parts.append(
                Localized(
                    zh: "\(source.zh)规定：\(phrase(statutory.condition).zh)", en: "\(source.en) asks: \(phrase(statutory.condition).en)"))
        }
        if rule.duty != nil, let review = rule.review {
            let condition = review.condition.map { (zh: "\(phrase($0).zh)时，", en: "when \(phrase($0).en), ") } ?? (zh: "", en: "")
            parts.append(
                Localized(
                    zh: "\(condition.zh)未达到的由人判断：\(review.question)",
                    en: "\(condition.en)a person judges what falls short: \(review.question)"))
        }
        return Localized(zh: parts.map { "；\($0.zh)" }.joined(), en: parts.map { "; \($0.en)" }.joined())
    }
}

extension Term {
    /// Says the term as a duty: with the modal verb in a relation, and as what must hold otherwise.
    fileprivate func duty(as modality: Modality, by readBack: ReadBack) -> Localized {
        let inner: Term
        let isNegated: Bool
        if case .not(let denied) = kind { (inner, isNegated) = (denied, true) } else { (inner, isNegated) = (self, false) }
        switch inner.kind {
        case .compare, .between, .oneOf, .given, .inRegion, .period, .contains, .startsWith, .field, .variable:
            return readBack.relation(inner, verb: modality.verb(isNegated: isNegated))
        default:
            let words = readBack.phrase(self)
            return Localized(
                zh: "\(modality.verb(isNegated: false).zh)做到：\(words.zh)",
                en: "\(modality.rawValue == "must" ? "it must" : "it should") hold that \(words.en)")
        }
    }
}

extension Modality {
    /// The modal verb of a duty.
    fileprivate func verb(isNegated: Bool) -> SpokenVerb {
        let english = isNegated ? " not be" : " be"
        return switch self {
        case .must: SpokenVerb(zh: "应", en: "must" + english, isNegated: isNegated)
        case .should: SpokenVerb(zh: "力争", en: "should" + english, isNegated: isNegated)
        case .encouraged: SpokenVerb(zh: "宜", en: "ideally should" + english, isNegated: isNegated)
        }
    }
}
