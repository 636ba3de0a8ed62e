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
        guard verb == .denied else {
            let need = predicate.hasPrefix("需要") ? "需" + predicate.dropFirst(2) : predicate
            return needs ? "\(verb.zh)无\(need)" : verb.before + predicate
        }
        if predicate.hasPrefix("有") { return "没" + predicate }
        // What has been done is 已, what has not is 未.
        if predicate.hasPrefix("已") { return "未" + predicate.dropFirst() }
        return (Self.acts.contains(where: predicate.hasPrefix) ? "未" : "不") + predicate
    }

    /// What is denied with 未 as an act that did not come about; all else is denied with 不, as a state or as what somebody does.
    private static let acts = ["中标", "预留", "列入", "履行", "成功", "经", "达到", "取得", "获"]
}
