internal import Findings
internal import RecordModel
internal import Syntax
internal import Values

/// Words of the forms for other programs.
extension ReportPhrases {
    /// A verdict without a mark; a missed target or encouragement, and an act that has not come, are called so.
    static func plainVerdict(_ finding: Finding) -> Localized {
        switch (finding.verdict, finding.modality) {
        case (.fail, .should?): Localized(zh: "未达目标", en: "target missed")
        case (.fail, .encouraged?): Localized(zh: "未照鼓励", en: "encouragement not followed")
        case (.fail, _) where finding.failure?.kind == .overdue: Localized(zh: "逾期未办", en: "overdue")
        default: finding.verdict.label
        }
    }

    /// How many findings a baseline knew, by verdict.
    static func known(_ outcome: BaselineOutcome) -> Localized {
        let parts = zip(Verdict.allCases, outcome.known).sorted { $0.0.gravity > $1.0.gravity }.filter { $0.1 > 0 }
        let zh = parts.map { "\($0.label.zh) \($1)" }.joined(separator: "，")
        let en = parts.map { "\($1) \($0.label.en)" }.joined(separator: ", ")
        return Localized(
            zh: "基线“\(outcome.file)”已知 \(outcome.knownCount) 项，未再列出" + (zh.isEmpty ? "" : "：\(zh)"),
            en: "\(outcome.knownCount) known from the baseline \"\(outcome.file)\"" + (en.isEmpty ? "" : ": \(en)"))
    }

    /// An entry of a baseline that does not occur any more.
    static func gone(_ entry: BaselineEntry) -> Localized {
        let element = entry.element.isEmpty ? "" : " · \(entry.element.cut(to: FindingWords.mostOfName))"
        let name = "\(entry.rule)  \(entry.record.cut(to: FindingWords.mostOfName))\(element)"
        return Localized(
            zh: "基线中已不再出现：\(name)（原为\(entry.verdict.label.zh)）", en: "gone from the baseline: \(name) (was \(entry.verdict.label.en))")
    }

    /// How many entries of a baseline are gone that are not named one by one.
    static func furtherGone(_ count: Int) -> Localized {
        Localized(zh: "另有 \(count) 项也不再出现", en: "and \(count) more are gone")
    }

    /// How many entries of a baseline are about records that were not looked at.
    static func absent(_ count: Int) -> Localized {
        Localized(
            zh: "基线中有 \(count) 项涉及的记录不在本次输入中",
            en: "\(count) of the baseline \(count == 1 ? "is" : "are") about records that were not among the input")
    }

    /// How many findings are left out, by verdict.
    static func leftOut(_ counts: [(verdict: Verdict, count: Int)]) -> Localized {
        let all = counts.reduce(0) { $0 + $1.count }
        return Localized(
            zh: "另有 \(all) 项没有列出：" + counts.map { "\($0.verdict.label.zh) \($0.count)" }.joined(separator: "，"),
            en: "\(all) more are not listed here: " + counts.map { "\($0.count) \($0.verdict.label.en)" }.joined(separator: ", "))
    }

    /// How many problems of the input are left out.
    static func furtherProblems(_ count: Int) -> Localized {
        Localized(
            zh: "另有输入中的问题 \(count) 处没有列出", en: "\(counted(count, "more problem")) of the input \(count == 1 ? "is" : "are") not listed")
    }

    /// Sentences one after another on a line.
    static func joined(_ parts: [Localized]) -> Localized {
        Localized(zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
    }

    /// How many lines of a list are left out.
    static func furtherLines(_ count: Int) -> Localized { Localized(zh: "另有 \(count) 条没有列出", en: "\(count) more are not listed") }

    /// A problem of the input with its place, on a line.
    static func problem(_ problem: InputProblem) -> Localized {
        let at = problem.place.map { "\($0.file):\($0.line):\($0.column)" } ?? problem.file
        return Localized(zh: "[\(problem.code)] \(at)：\(problem.message.zh)", en: "[\(problem.code)] \(at): \(problem.message.en)")
    }
}
