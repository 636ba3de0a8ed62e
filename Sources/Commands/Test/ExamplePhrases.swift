import Findings
import Semantics
import Syntax
import Values

/// The words of `guiju test`.
enum ExamplePhrases {
    /// How many examples stood.
    static func summary(stood: Int, fell: Int, rules: Int) -> Localized {
        Localized(
            zh: "\(rules) 条规则，\(stood + fell) 个例子：成立 \(stood)，不成立 \(fell)",
            en: "\(counted(rules, "rule")), \(counted(stood + fell, "example")): \(stood) passed, \(fell) failed")
    }

    /// What an example asks for.
    static func expected(_ example: Example) -> Localized {
        let due = example.due.map { Localized(zh: "，期限 \($0)", en: ", due \($0)") } ?? Localized(same: "")
        return Localized(zh: "应为 \(example.expected.rawValue)\(due.zh)", en: "expected \(example.expected.rawValue)\(due.en)")
    }

    /// What was found.
    static func found(_ verdict: Verdict, due: Bounds<Day>?) -> Localized {
        let day =
            switch due.map({ ($0.lower, $0.upper) }) {
            case (let lower?, let upper?)?: lower == upper ? lower.description : "\(lower)…\(upper)"
            case (let lower?, nil)?: "\(lower)…"
            case (nil, let upper?)?: "…\(upper)"
            case (nil, nil)?, nil: ""
            }
        let words = day.isEmpty ? Localized(same: "") : Localized(zh: "，期限 \(day)", en: ", due \(day)")
        return Localized(zh: "得到 \(verdict.rawValue)\(words.zh)", en: "got \(verdict.rawValue)\(words.en)")
    }
}
