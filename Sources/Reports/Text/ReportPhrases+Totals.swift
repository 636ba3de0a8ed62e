internal import Findings
internal import Values

extension ReportPhrases {
    /// How many records and findings there are, by verdict.
    static func totals(_ totals: Totals) -> Localized {
        let counts = Verdict.allCases.sorted { $0.gravity > $1.gravity }.filter { totals[$0] > 0 && $0 != .inapplicable }
        let sum = totals.verdicts.reduce(0, +) - totals[.inapplicable]
        var zh = counts.map { "\($0.label.zh) \(totals[$0])" }
        var en = counts.map { "\(totals[$0]) \($0.label.en)" }
        if totals.missedTargets > 0, let index = counts.firstIndex(of: .fail) {
            zh[index] += "（其中目标、鼓励性要求 \(totals.missedTargets)）"
            en[index] += " (\(totals.missedTargets) of them targets or encouragements)"
        }
        let tail =
            counts.isEmpty
            ? Localized(zh: "。", en: "") : Localized(zh: "：\(zh.joined(separator: "，"))", en: ": \(en.joined(separator: ", "))")
        return Localized(
            zh: "检查记录 \(totals.records) 条，结论 \(sum) 项\(tail.zh)",
            en: "\(counted(totals.records, "record")) checked, \(counted(sum, "finding"))\(tail.en)")
    }

    /// Which verdicts were counted but not listed.
    static func notListed(_ verdicts: [Verdict]) -> Localized {
        let value = (verdicts.map(\.rawValue)).joined(separator: ",")
        return Localized(
            zh: "未逐项列出：\(verdicts.map(\.label.zh).joined(separator: "、"))（--verdicts \(value) 可列出）",
            en: "not listed: \(verdicts.map(\.label.en).joined(separator: ", ")) (--verdicts \(value) lists them)")
    }

    /// Records that no rule applies to.
    static func withoutRule(_ count: Int) -> Localized {
        Localized(zh: "有 \(count) 条记录没有任何规则适用", en: "no rule applies to \(count) of the records")
    }

    /// Records that could not be read.
    static func unreadable(_ count: Int) -> Localized {
        Localized(
            zh: "另有 \(count) 处输入读不出来，没有检查",
            en: "\(counted(count, "part")) of the input could not be read and \(count == 1 ? "was" : "were") not checked")
    }

    /// The as-of date.
    static func asOf(_ day: Day?) -> Localized {
        guard let day else { return Localized(zh: "基准日：未设定", en: "as of: no date") }
        return Localized(zh: "基准日：\(day)", en: "as of: \(day)")
    }

    /// What to do where records do not say where they are.
    static let noPlace = Localized(
        zh: "没有写明所属地区的记录：请填写这一栏，或用 --region 指定（如 --region 郑州市）。",
        en: "for records that do not say where they are: give the place, or name it for all with --region")

    /// What to do about keys that records do not have.
    static let absentKeys = Localized(
        zh: "记录中无此栏的事项：已办理的请补填日期，尚未办理的请保留该栏并留空。",
        en: "for keys that a record does not have: give the date if the act is done, and keep the key with a blank if it is not")

    /// That all is well, or all that is not known already.
    static func allKept(isKnown: Bool) -> Localized {
        isKnown
            ? Localized(zh: "没有新的不合规，也没有新的待定事项。", en: "nothing new is broken, and nothing new is undecided")
            : Localized(zh: "未发现不合规，也没有待定事项。", en: "nothing is broken, and nothing is undecided")
    }

    /// How to see a derivation; `reading` is how the same records are read by the same rules.
    static func explainNext(rule: String, file: String, reading: [String], asOf: Day?) -> Localized {
        let words = ["guiju", "explain", rule, file.hasPrefix("<") ? "FILE" : file] + reading + ["--as-of", asOf?.description ?? "none"]
        let command = words.map(ShellWord.typed).joined(separator: " ")
        return Localized(zh: "推导过程：\(command)", en: "how it was derived: \(command)")
    }
}
