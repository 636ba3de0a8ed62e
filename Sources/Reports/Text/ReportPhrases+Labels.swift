internal import Findings
internal import Values

/// What stands in front of the lines of a report.
extension ReportPhrases {
    /// In front of what must be.
    static let duty = Localized(zh: "义务：", en: "duty: ")
    /// In front of who must act.
    static let obligor = Localized(zh: "责任方：", en: "who must act: ")
    /// In front of a clause.
    static let source = Localized(zh: "依据：", en: "source: ")
    /// In front of a fact.
    static let fact = Localized(zh: "事实：", en: "fact: ")
    /// In front of what would repair a failure.
    static let repair = Localized(zh: "怎么办：", en: "what to do: ")
    /// In front of what excuses a failure.
    static let waiverLabel = Localized(zh: "豁免：", en: "waiver: ")
    /// In front of what would decide an undecided verdict.
    static let lacking = Localized(zh: "尚缺：", en: "lacking: ")
    /// In front of acts that have not happened yet.
    static let awaited = Localized(zh: "待办：", en: "still to come: ")
    /// In front of what a person must judge.
    static let question = Localized(zh: "请判断：", en: "to judge: ")
    /// In front of which limit was broken.
    static let levelLabel = Localized(zh: "层级：", en: "level: ")
    /// In front of a warning.
    static let warning = Localized(zh: "警告", en: "warning")
    /// In front of a value that was not read literally.
    static let reading = Localized(zh: "读法 ", en: "reading ")

    /// The label of the line that says the limit.
    static func limit(_ finding: Finding) -> Localized {
        finding.due != nil ? Localized(zh: "期限：", en: "time: ") : Localized(zh: "数值：", en: "amount: ")
    }
}
