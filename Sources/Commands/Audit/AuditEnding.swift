import Audit
import Evaluation
import Findings
import Reports
import Values

/// Says how an audit, or the merge of its parts, ended.
struct AuditEnding {
    /// The ways out.
    private let console: Console
    /// With which code the program ends.
    private let policy: ExitPolicy

    /// Prepares to say how it ended.
    init(_ console: Console, _ policy: ExitPolicy) {
        self.console = console
        self.policy = policy
    }

    /// Says how a run ended, and returns the code to end with.
    func tell(_ outcome: AuditRun.Outcome, _ setting: AuditSetting, _ folder: String) -> ExitCode {
        switch outcome {
        case .complete(let result):
            tell(result, setting, on: console.out)
            console.line(AuditPhrases.resultsIn(folder, hasPage: setting.seal.report != nil)[console.language])
            return ExitCode(rawValue: result.exit) ?? .unreadable
        case .part(let summary):
            guard let part = setting.part else { return .kept }
            console.line(AuditPhrases.partIn(folder, part.number, of: part.count, records: summary.records)[console.language])
            return partCode(summary.totals)
        case .wasComplete(let exit):
            console.line(AuditPhrases.wasComplete(folder)[console.language])
            return exit.flatMap(ExitCode.init(rawValue:)) ?? .kept
        }
    }

    /// The code of a part: that nothing was checked in it says nothing.
    func partCode(_ totals: Totals) -> ExitCode {
        var totals = totals
        if totals.isNothingChecked { totals.groups = 1 }
        return policy.code(for: totals)
    }

    /// Says how a run without a folder ended, on the way of errors since the findings stand on the other, and returns the code to end with.
    func tell(_ result: AuditResult, _ shown: ShownProblems, _ setting: AuditSetting) -> ExitCode {
        console.out.flush()
        tell(result, setting, on: console.error)
        let (errors, warnings) = (result.summary.unreadable, result.summary.warnings)
        if errors + warnings > shown.errors + shown.warnings {
            console.report(AuditMessages.moreProblems(errors, warnings, shown: shown.errors, shown.warnings))
        }
        return ExitCode(rawValue: result.exit) ?? .unreadable
    }

    /// Says what was found, and what deserves a look.
    private func tell(_ result: AuditResult, _ setting: AuditSetting, on way: Output) {
        let totals = result.summary.totals
        let report = ReportSetting(
            book: setting.evaluator.book, listed: result.seal.verdicts, asOf: result.seal.asOf, language: console.language,
            style: way === console.out ? console.outStyle : .plain)
        var page = TextReport(report)
        way.write(page.end(Closing(totals: totals, asOf: result.seal.asOf, seal: nil, exit: result.exit)))
        if way === console.out, totals.unreadable > ShownProblems.most {
            console.report(AuditMessages.moreErrors(totals.unreadable, shown: ShownProblems.most))
        }
        if totals.records == 0 {
            console.report(CommandMessages.noRecords())
        } else if totals.isNothingChecked {
            console.report(CommandMessages.noRuleApplied(records: totals.records, findings: result.summary.all.all))
        }
        for (index, waiver) in setting.evaluator.waivers.enumerated() where !result.summary.waivers.contains(index) {
            console.report(
                CommandMessages.unusedWaiver(IdleWaiver(waiver, hasExpired: result.seal.asOf.map { waiver.until < $0 } ?? false)))
        }
    }
}
