import Evaluation
import Findings
import Values

/// The words of `guiju test --boundaries`.
enum BoundaryPhrases {
    /// A derived case in words.
    static func story(_ one: BoundaryCase) -> Localized {
        let value = one.value ?? Localized(same: "")
        return switch one.side {
        case .lawful: Localized(zh: "合规的最后一步：\(one.fact.zh)为 \(value.zh)", en: "the last lawful value: \(one.fact.en) is \(value.en)")
        case .past: Localized(zh: "再过一步：\(one.fact.zh)为 \(value.zh)", en: "one step past it: \(one.fact.en) is \(value.en)")
        case .lacking: Localized(zh: "缺少\(one.fact.zh)", en: "\(one.fact.en) is lacking")
        }
    }

    /// That no example shows it, and what the rule says of it.
    static func unshown(_ one: BoundaryCase) -> Localized {
        Localized(zh: "没有这样的例子；规则的结论是 \(one.verdict.rawValue)", en: "no example shows it; the rule says \(one.verdict.rawValue)")
    }

    /// That it gets another verdict than it must.
    static func contradiction(_ one: BoundaryCase) -> Localized {
        let wanted =
            switch one.side {
            case .lawful: "pass"
            case .past: "fail"
            case .lacking: "open"
            }
        return Localized(zh: "应为 \(wanted)，得到 \(one.verdict.rawValue)", en: "expected \(wanted), got \(one.verdict.rawValue)")
    }

    /// How many cases there are.
    static func summary(_ report: BoundaryReport) -> Localized {
        Localized(
            zh: "由 \(report.rules) 条规则得出 \(report.derived) 个边界情形：没有例子的 \(report.unshown.count)，与应有结论不符的 \(report.contradictions.count)",
            en:
                "\(counted(report.derived, "boundary case")) of \(counted(report.rules, "rule")): \(report.unshown.count) without an example, "
                + "\(report.contradictions.count) with another verdict than they must have")
    }
}
