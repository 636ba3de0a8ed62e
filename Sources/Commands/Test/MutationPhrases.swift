import Semantics
import Values

/// The words of `guiju test --mutate`.
enum MutationPhrases {
    /// Which example would notice a change.
    static func remedy(_ mutation: Mutation) -> Localized {
        Localized(zh: "可以发现它的例子：\(mutation.remedy.zh)", en: "would be noticed by \(mutation.remedy.en)")
    }

    /// The whole score, and whether it is enough.
    static func score(_ score: MutationScore) -> Localized {
        let (killed, total) = (score.all.killed, score.all.total)
        let asked = score.least.map { Localized(zh: "，要求至少 \($0.percentDescription)", en: ", at least \($0.percentDescription) asked for") }
        return Localized(
            zh: "改错 \(total) 处，例子发现 \(killed) 处：\(percent(score.all))\(asked?.zh ?? "")",
            en: "\(counted(total, "wrong change")), \(killed) noticed by examples: \(percent(score.all))\(asked?.en ?? "")")
    }

    /// The part that was noticed, to one place and never rounded up: what is called 95% is no less.
    static func percent(_ tally: MutationScore.Tally) -> String {
        let thousandths = tally.total == 0 ? 1000 : tally.killed * 1000 / tally.total
        return "\(thousandths / 10).\(thousandths % 10)%"
    }
}
