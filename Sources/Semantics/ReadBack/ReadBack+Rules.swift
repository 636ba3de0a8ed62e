internal import RecordModel
internal import Syntax
public import Values

extension ReadBack {
    /// Says a whole rule: where and when it binds, when it applies, who must do what, and the law beneath it.
    public static func sentence(of rule: Rule, in book: RuleBook) -> Localized {
        let readBack = ReadBack(of: rule, in: book)
        var zh: [String] = []
        var en: [String] = []
        for part in [readBack.reach(of: rule)] + readBack.course(of: rule) + [readBack.groups(of: rule)] where !part.zh.isEmpty {
            zh.append(part.zh)
            en.append(part.en)
        }
        let duty = readBack.duty(of: rule)
        let obligor = readBack.obligor(of: rule)
        zh.append(duty.zh + obligor.zh)
        en.append(duty.en + obligor.en)
        let tail = readBack.tail(of: rule, in: book)
        return Localized(zh: zh.joined(separator: "，") + tail.zh + "。", en: en.joined(separator: ", ") + tail.en + ".")
    }

    /// Says the duty of a rule, or the question that it leaves to a person.
    public func duty(of rule: Rule) -> Localized {
        guard let duty = rule.duty else {
            let question = asked(rule.review?.question ?? rule.title)
            return Localized(zh: "由人判断：\(question)", en: "a person judges: \(question)")
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
        if let judge = rule.judgedBy, rule.force != nil {
            zh += "（以\(noun(judge).zh)为准）"
            en += " (by \(noun(judge).en))"
        }
        return Localized(zh: zh, en: en)
    }

    /// Says where a rule applies, what exempts from it, and what it looks at one by one, as far as each part reaches.
    private func course(of rule: Rule) -> [Localized] {
        var parts: [Localized] = []
        var (wanted, exempt): ([Term], [Localized]) = ([], [])
        func close() {
            if !wanted.isEmpty { parts.append(conjunction(of: wanted).wrapped(zh: ("当", "时"), en: ("when ", ""))) }
            parts += exempt
            (wanted, exempt) = ([], [])
        }
        for step in rule.steps {
            switch step {
            case .when(let term): wanted += underlying(term).conjuncts
            case .unless(let term, let citation): exempt.append(exemption(term, citing: citation))
            case .forEach(let slot, _, let list, let filter):
                close()
                parts.append(each(list, slot: slot, filter).wrapped(zh: ("对", ""), en: ("for each of ", "")))
            case .bind: break
            }
        }
        close()
        return parts
    }

    /// Says what exempts from a rule, and where that stands.
    public func exemption(_ term: Term, citing citation: CheckedCitation?) -> Localized {
        let words = phrase(term)
        let source = citation.map { documents[$0.document].cited(at: $0.place) }
        return Localized(
            zh: "\(words.zh)的除外\(source.map { "（\($0.zh)）" } ?? "")", en: "unless \(words.en)\(source.map { " (\($0.en))" } ?? "")")
    }

    /// Says that a rule looks at records in groups.
    private func groups(of rule: Rule) -> Localized {
        guard case .over(let groupings, _) = rule.scope else { return Localized(same: "") }
        if groupings.isEmpty { return Localized(zh: "全部\(record.zh)合并计算", en: "over all \(record.en) records together") }
        let names = Words.list(groupings.map(phrase))
        return Localized(zh: "按\(names.zh)分组计算", en: "over the \(record.en) records of each \(names.en)")
    }

    /// Says who must act, ready to stand behind the duty.
    private func obligor(of rule: Rule) -> Localized {
        switch rule.obligor {
        case .named(let name)?: Localized(zh: "（责任主体：\(name)）", en: " (owed by \(name))")
        case .field(let term)?: Localized(zh: "（责任主体：记录中的\(noun(term).zh)）", en: " (owed by the record's \(noun(term).en))")
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
            let source = documents[statutory.citation.document].cited(at: statutory.citation.place)
            let said = statutory.condition.duty(as: .must, by: self)
            parts.append(
                Localized(
                    zh: "\(source.zh)规定：\(said.zh)", en: "\(source.en) asks: \(said.en)"))
        }
        if rule.duty != nil, let review = rule.review {
            let (condition, question) = (review.condition.map(bracketed), asked(review.question))
            parts.append(
                Localized(
                    zh: "不合本条\(condition.map { "而\($0.zh)" } ?? "")的，由人判断：\(question)",
                    en: "\(condition.map { "when \($0.en), " } ?? "")a person judges what falls short: \(question)"))
        }
        return Localized(zh: parts.map { "；\($0.zh)" }.joined(), en: parts.map { "; \($0.en)" }.joined())
    }

    /// A question without the words, said before it, that a person judges it.
    private func asked(_ question: String) -> String {
        guard let end = ["须由人判断", "由人判断", "须人工判断"].first(where: question.hasSuffix) else { return question }
        let rest = question.dropLast(end.count)
        if rest.hasSuffix("的") { return question }
        return String(rest.last == "，" ? rest.dropLast() : rest)
    }
}

extension Term {
    /// Says the term as a duty: with the modal verb in a relation, and as what must hold otherwise.
    fileprivate func duty(as modality: Modality, by readBack: ReadBack) -> Localized {
        let (inner, isNegated) =
            if case .not(let denied) = kind { (readBack.underlying(denied), true) } else { (readBack.underlying(self), false) }
        switch inner.kind {
        case .compare, .between, .oneOf, .given, .inRegion, .period, .contains, .startsWith, .field, .variable:
            return readBack.relation(inner, verb: modality.verb(isNegated: isNegated))
        case .quantified(.any, let slot, let list, let filter, let body):
            return readBack.existing(slot, list, filter, body, verb: modality.verb(isNegated: isNegated))
        case .or where isNegated:
            let (words, verb) = (readBack.phrase(inner), modality.verb(isNegated: true))
            return Localized(zh: "\(verb.zhDenied)有下列情形：\(words.zh)", en: "it \(verb.en.dropLast(" be".count)) hold that \(words.en)")
        default:
            let words = readBack.phrase(self)
            return Localized(
                zh: "\(modality.verb(isNegated: false).zh)做到：\(words.zh)",
                en: "it \(modality.verb(isNegated: false).en.dropLast(" be".count)) hold that \(words.en)")
        }
    }
}

extension Modality {
    /// The modal verb of a duty.
    fileprivate func verb(isNegated: Bool) -> SpokenVerb {
        let be = isNegated ? " not be" : " be"
        return switch self {
        case .must: SpokenVerb(zh: "应", zhDenied: "不得", en: "must" + be, isNegated: isNegated)
        case .should: SpokenVerb(zh: "力争", zhDenied: "力争不", en: "should" + be, isNegated: isNegated)
        case .encouraged: SpokenVerb(zh: "宜", zhDenied: "不宜", en: "ideally should" + be, isNegated: isNegated)
        }
    }
}
