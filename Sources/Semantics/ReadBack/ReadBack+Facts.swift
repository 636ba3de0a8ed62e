internal import Values

extension ReadBack {
    /// Says a yes-or-no fact: of a label such as 是否公开, that it is so or not; of another, that its answer is 是 or 否.
    func fact(_ term: Term, _ verb: SpokenVerb) -> Localized {
        let name = noun(term)
        let english = "“\(name.en)” \(verb.affirmative) \(verb.isNegated ? "no" : "yes")"
        for (question, answer) in [("是否", ""), ("有无", "有"), ("可否", "可"), ("能否", "能")] {
            guard let place = name.zh.firstRange(of: question) else { continue }
            let statement = self.statement(answer + name.zh[place.upperBound...], verb)
            return Localized(zh: name.zh[..<place.lowerBound] + statement, en: english)
        }
        return Localized(zh: "\(Words.quoted(name.zh))\(verb.zh)为“\(Words.answer(!verb.isNegated).zh)”", en: english)
    }

    /// Says that a value is there.
    func given(_ subject: Term, _ verb: SpokenVerb) -> Localized {
        let name = noun(subject)
        let english = "\(name.en) \(verb.en) given"
        if verb == .denied { return Localized(zh: "没有\(name.zh)", en: english) }
        // What nobody has found may still be so: the duty is that the record tells of none.
        return Localized(zh: verb.isNegated ? "记录中\(verb.before)有\(name.zh)" : "\(verb.before)有\(name.zh)", en: english)
    }

    /// Says with a verb, or denies, what a question asks.
    private func statement(_ predicate: String, _ verb: SpokenVerb) -> String {
        guard verb.isNegated else { return verb.zh + predicate }
        let needs = predicate.hasPrefix("须") || predicate.hasPrefix("需")
        guard verb == .denied else { return needs ? "\(verb.zh)无\(predicate)" : verb.before + predicate }
        if predicate.hasPrefix("有") { return "没" + predicate }
        // What has been done is 已, what has not is 未.
        if predicate.hasPrefix("已") { return "未" + predicate.dropFirst() }
        return (Self.states.contains(where: predicate.hasPrefix) ? "不" : "未") + predicate
    }

    /// What a state begins with, which is denied with 不; an act is denied with 未.
    private static let states = [
        "为", "是", "属", "在", "由", "可", "应", "须", "需", "能", "会", "愿", "与", "具", "符合", "涉", "影响", "严于", "必要", "满意", "自愿", "合规", "良好", "齐全",
        "统一", "同等", "同类", "普惠", "困难", "单电源", "依", "因", "含", "家庭", "生活", "社会投资",
    ]
}
