internal import Findings
internal import Semantics
internal import Values

/// The words of a page that other reports do not have, each phrase a function.
enum PagePhrases {
    /// The title.
    static let title = Localized(zh: "案卷检查报告", en: "Case record audit")
    /// Leads past the heading.
    static let skip = Localized(zh: "跳到正文", en: "Skip to the content")
    /// In front of the records that count against a group.
    static let records = Localized(zh: "涉及记录：", en: "records: ")

    /// In place of an explanation that was left out.
    static let tooLong = Localized(
        zh: "这一项的推导过程太长，本页未收录，全文见 findings.ndjson。", en: "This derivation is too long for this page; findings.ndjson has it.")

    /// In place of characters that were left out.
    static func cut(_ count: Int) -> Localized {
        Localized(
            zh: "……（此处略去 \(grouped(count)) 个字符，全文见 findings.ndjson）",
            en: "… (\(grouped(count)) more characters left out here; findings.ndjson has them)")
    }

    /// How far a finding is from its limit, or what would decide it, in a few words; nil when there is nothing to say.
    static func distance(_ finding: Finding) -> Localized? {
        switch (finding.verdict, finding.margin) {
        case (.open, _), (.pending, nil): return lacks(finding) ?? ReportPhrases.dueWords(finding.due)
        case (.pending, _): return ReportPhrases.dueWords(finding.due)
        case (.review, _): return finding.question.map { Localized(same: $0) }
        case (_, .days(let days, let working)?): return self.days(days, working)
        case (_, .minutes(let minutes)?): return self.minutes(minutes)
        case (_, .quantity(let actual, let limit, _)?):
            return Localized(zh: "\(actual.zh)，要求\(limit.zh)", en: "\(actual.en), required \(limit.en)")
        case (_, nil): return nil
        }
    }

    /// What a finding lacks.
    private static func lacks(_ finding: Finding) -> Localized? {
        if finding.lacking.isEmpty { return nil }
        let names = Words.list(finding.lacking.prefix(3).map(\.label))
        let more = finding.lacking.count > 3
        return Localized(zh: "缺 \(names.zh)\(more ? " 等" : "")", en: "lacks \(names.en)\(more ? " and more" : "")")
    }

    /// So many days late.
    private static func days(_ days: Int, _ working: Int?) -> Localized {
        let among = working.map { Localized(zh: "（\(abs($0)) 个工作日）", en: " (\(counted(abs($0), "working day")))") } ?? Localized(same: "")
        if days == 0 { return Localized(zh: "恰在界限上", en: "on the limit") }
        let size = days.magnitude
        return Localized(
            zh: "\(days > 0 ? "迟" : "早") \(size) 日\(among.zh)",
            en: "\(size) day\(size == 1 ? "" : "s") \(days > 0 ? "late" : "early")\(among.en)")
    }

    /// So many minutes late.
    private static func minutes(_ minutes: Int) -> Localized {
        if minutes == 0 { return Localized(zh: "恰在界限上", en: "on the limit") }
        let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
        return Localized(
            zh: "\(minutes > 0 ? "迟" : "早") \(hours > 0 ? "\(hours) 小时 " : "")\(rest) 分",
            en: "\(hours > 0 ? "\(hours) h " : "")\(rest) min \(minutes > 0 ? "late" : "early")")
    }

    /// The element of a record.
    static func element(_ way: [ElementReference]) -> Localized {
        let names = way.map { one in
            one.key.map { Localized(same: "\(one.list) \($0)") }
                ?? Localized(zh: "\(one.list)第 \(one.ordinal) 项", en: "\(one.list) no. \(one.ordinal)")
        }
        return Localized(zh: names.map(\.zh).joined(separator: " · "), en: names.map(\.en).joined(separator: " · "))
    }

    /// A group, by its keys' values.
    static func group(_ group: GroupReference) -> Localized {
        if group.keys.isEmpty { return Localized(zh: "全部记录", en: "all records") }
        let names = group.keys.map { $0.value.isEmpty ? Localized(zh: "（不能确定）", en: "(not known)") : Localized(same: $0.value) }
        return Localized(zh: names.map(\.zh).joined(separator: " · "), en: names.map(\.en).joined(separator: " · "))
    }

    /// How many records a group has.
    static func size(_ group: GroupReference) -> Localized {
        Localized(zh: "共 \(grouped(group.records)) 条记录", en: counted(group.records, "record"))
    }

    /// A number with its digits in groups of three.
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        let parts = stride(from: digits.count, to: 0, by: -3).map { String(digits[max(0, $0 - 3)..<$0]) }
        return (number < 0 ? "-" : "") + parts.reversed().joined(separator: ",")
    }

    /// A share of a whole in percent, with one digit; nil of nothing. Cut, so that 100% means all.
    static func percent(_ part: Int, of whole: Int) -> String? {
        guard whole > 0 else { return nil }
        let tenths = part.multipliedFullWidth(by: 1_000)
        let share = whole.dividingFullWidth(tenths).quotient
        return "\(share / 10).\(share % 10)%"
    }
}
