internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

/// The words that tell about rules.
enum RulePhrases {
    /// Above the examples.
    static let examples = Localized(zh: "例子：", en: "examples:")

    /// How many rules a list has, and how many requirements it has that no record can decide.
    static func count(_ count: Int, unchecked: Int) -> Localized {
        let rules = Localized(zh: "共 \(count) 条规则", en: counted(count, "rule"))
        if unchecked == 0 { return rules }
        return Localized(
            zh: "\(rules.zh)，另有 \(unchecked) 项要求不检查", en: "\(rules.en), and \(counted(unchecked, "requirement")) not checked")
    }

    /// Above a clause that no record can decide.
    static let notChecked = Localized(zh: "不检查", en: "not checked")

    /// That something is not checked, and why, on one line.
    static func unchecked(because reason: String) -> Localized { Localized(zh: "不检查：\(reason)", en: "not checked: \(reason)") }

    /// Why no record can decide something.
    static func reason(_ reason: String) -> Localized { Localized(zh: "原因：\(reason)", en: "because: \(reason)") }

    /// The rule in Chinese.
    static func readBackChinese(_ sentence: String) -> Localized { Localized(zh: "读回：\(sentence)", en: "in Chinese: \(sentence)") }

    /// The rule in English.
    static func readBackEnglish(_ sentence: String) -> Localized { Localized(zh: "英文：\(sentence)", en: "in English: \(sentence)") }

    /// What an author assumed.
    static func assumption(_ note: String) -> Localized { assumption(Localized(same: note)) }

    /// What was assumed.
    static func assumption(_ words: Localized) -> Localized { Localized(zh: "假定：\(words.zh)", en: "assumed: \(words.en)") }

    /// An example: the verdict it must get and what it shows.
    static func example(_ example: Example) -> Localized {
        let label = Verdict(rawValue: example.expected.rawValue)?.label ?? Localized(same: example.expected.rawValue)
        let due = example.due.map { Localized(zh: "，期限 \($0)", en: ", due \($0)") } ?? Localized(same: "")
        let asOf = example.asOf.map { Localized(zh: "，基准日 \($0)", en: ", as of \($0)") } ?? Localized(same: "")
        return Localized(
            zh: "\(label.zh)  \(example.title)\(due.zh)\(asOf.zh)", en: "\(label.en)  \(example.title)\(due.en)\(asOf.en)")
    }

    /// What else there is to know of a rule, a sentence each.
    static func facts(of rule: Rule, in book: RuleBook) -> [Localized] {
        let kind = book.records[rule.record]
        let place = rule.region.map { book.regions.fullName(of: $0) }
        let profile = book.profiles[rule.profile]
        var facts = [
            modality(of: rule),
            Localized(zh: "检查对象：\(kind.label)（\(kind.name)）", en: "looks at: \(kind.name) (\(kind.label))"),
            Localized(zh: "地区：\(place ?? "不限")", en: "region: \(place ?? "everywhere")"),
            Localized(zh: "效力：\(force(rule.force).zh)", en: "in force: \(force(rule.force).en)"),
            Localized(
                zh: "期间算法：\(profile.title)（\(profile.name)）\(rule.profileIsAssumed ? "，文件未规定，推定适用" : "")",
                en:
                    "periods counted by: \(profile.name) (\(profile.title))\(rule.profileIsAssumed ? ", assumed as the document names none" : "")"
            ),
        ]
        if !rule.requirements.isEmpty {
            let list = rule.requirements.map(\.id).joined(separator: ", ")
            facts.append(Localized(zh: "对应要求：\(list)", en: "requirements: \(list)"))
        }
        return facts
    }

    /// How binding a rule is.
    static func modality(of rule: Rule) -> Localized {
        switch rule.duty?.modality {
        case .must?: Localized(zh: "约束程度：必须（must）", en: "binding: an obligation (must)")
        case .should?: Localized(zh: "约束程度：目标（should），未达到是警告", en: "binding: a target (should); missing it is a warning")
        case .encouraged?:
            Localized(zh: "约束程度：鼓励（encouraged），未照做是提示", en: "binding: an encouragement (encouraged); not following it is a note")
        case nil: Localized(zh: "约束程度：须由人判断（review）", en: "binding: for a person to judge (review)")
        }
    }

    /// When a rule is in force.
    private static func force(_ force: Force?) -> Localized {
        switch (force?.from, force?.until) {
        case (let from?, let until?): Localized(zh: "\(from) 至 \(until)", en: "\(from) to \(until)")
        case (let from?, nil): Localized(zh: "自 \(from) 起", en: "from \(from)")
        case (nil, let until?): Localized(zh: "至 \(until) 止", en: "until \(until)")
        case (nil, nil): Localized(zh: "未设期限", en: "without limit")
        }
    }
}
