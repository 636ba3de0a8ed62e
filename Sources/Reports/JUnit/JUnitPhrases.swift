internal import Findings
internal import Values

/// The words of a JUnit report.
enum JUnitPhrases {
    /// The suite of what is wrong in the input.
    static let input = Localized(zh: "输入", en: "input")
    /// The suite of the run itself.
    static let run = Localized(zh: "本次检查", en: "this run")

    /// What is known of the run, a name and a value each.
    static func properties(_ closing: Closing, _ setting: ReportSetting) -> [(String, String)] {
        var properties = [
            ("asOf", closing.asOf?.description ?? "none"), ("exit", String(closing.exit)), ("records", String(closing.totals.records)),
        ]
        properties.append(("recordsWithoutRule", String(closing.totals.recordsWithoutRule)))
        properties.append(("unreadable", String(closing.totals.unreadable)))
        properties += Verdict.allCases.map { ("verdicts.\($0.rawValue)", String(closing.totals[$0])) }
        properties.append(("listed", setting.listed.map(\.rawValue).joined(separator: ",")))
        if let baseline = closing.baseline {
            properties += [
                ("baseline.known", String(baseline.knownCount)), ("baseline.gone", String(baseline.gone.count)),
                ("baseline.absent", String(baseline.absent)),
            ]
        }
        return properties
    }

    /// What there is to say of the run: the totals, and the baseline.
    static func lines(_ closing: Closing, _ setting: ReportSetting) -> [String] {
        ([ReportPhrases.totals(closing.totals)] + ClosingPhrases.baseline(closing.baseline)).map {
            FindingWords.shown($0[setting.language])
        }
    }
}
