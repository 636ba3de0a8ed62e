internal import Findings
internal import Values

/// The exact counts of a run, and what it stands on.
enum SARIFProperties {
    /// Writes the member `properties`.
    static func write(
        _ setting: ReportSetting, _ closing: Closing, leftOut: [(verdict: Verdict, count: Int)], problems: (errors: Int, warnings: Int),
        _ notifications: BoundedLines, on writer: inout JSONWriter
    ) {
        let totals = closing.totals
        writer.object("properties") {
            if let asOf = closing.asOf { $0.member("asOf", asOf.description) }
            $0.member("records", totals.records)
            $0.member("recordsWithoutRule", totals.recordsWithoutRule)
            $0.member("unreadable", totals.unreadable)
            $0.object("verdicts") { for verdict in Verdict.allCases { $0.member(verdict.rawValue, totals[verdict]) } }
            $0.member("missedTargets", totals.missedTargets)
            $0.array("listedVerdicts", setting.listed) { $0.string($1.rawValue) }
            $0.object("resultsLeftOut") { for (verdict, count) in leftOut { $0.member(verdict.rawValue, count) } }
            $0.object("inputProblems") {
                $0.member("errors", problems.errors)
                $0.member("warnings", problems.warnings)
                $0.member("leftOut", notifications.leftOut)
            }
            baseline(closing.baseline, on: &$0)
            seal(closing.seal, on: &$0)
        }
    }

    /// Writes what came of the comparison with a baseline.
    private static func baseline(_ outcome: BaselineOutcome?, on writer: inout JSONWriter) {
        guard let outcome else { return }
        writer.object("baseline") {
            $0.object("known") {
                for (verdict, count) in zip(Verdict.allCases, outcome.known) where count > 0 { $0.member(verdict.rawValue, count) }
            }
            $0.member("gone", outcome.gone.count)
            $0.member("goneNotNamed", max(outcome.gone.count - SARIFReport.mostGone, 0))
            $0.member("absent", outcome.absent)
        }
    }

    /// Writes what the run stands on.
    private static func seal(_ seal: Seal?, on writer: inout JSONWriter) {
        guard let seal else { return }
        writer.member("rulesSHA256", seal.rules)
        writer.member("calendarSHA256", seal.calendar)
        if let region = seal.region { writer.member("region", region) }
        if !seal.only.isEmpty { writer.array("only", seal.only) { $0.string($1) } }
    }
}
