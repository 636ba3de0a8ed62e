import Diagnostics
import Findings
import RecordModel
import RecordReading
import Reports
import Semantics
import Values

/// `guiju baseline`: writes down what is known, so that a check against it reports only what is new.
struct BaselineCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Writes the baseline, to its file or to standard output.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atLeast: 1)
        if typed.all(.output).count > 1 { throw Stop(.usage, CommandMessages.givenTwice(Flag.output.name)) }
        let setting = try RunSetting(typed, surroundings, console, examples: false)
        let rules = try RuleSelection.rules(of: setting.book, only: typed.all(.only))
        let file = try typed[.output].map { path throws(Stop) in try begin(path) }
        let (entries, totals) = entries(of: setting, rules)
        if totals.unreadable > 0 || totals.isNothingChecked { throw Stop(.unreadable, OutputMessages.baselineNotWritten()) }
        (file?.out ?? console.out).write(BaselineLines.file(of: entries))
        guard let file else { return .kept }
        do { try file.complete() } catch { throw Stop(.unreadable, CommandMessages.cannotWrite(file.path, error.reason)) }
        console.line(OutputMessages.baselineWritten(entries.count, to: file.path)[console.language].escapedForTerminal)
        return .kept
    }

    /// Begins the file.
    private func begin(_ path: String) throws(Stop) -> StagedFile {
        do { return try StagedFile(path) } catch { throw Stop(.unreadable, CommandMessages.cannotWrite(path, error.reason)) }
    }

    /// What is found, and the totals; errors of the input are said.
    private func entries(of setting: RunSetting, _ rules: [Int]) -> ([BaselineEntry], Totals) {
        let verdicts = typed.has(.verdicts) ? typed.listedVerdicts : [.fail, .open, .review]
        let book = setting.book
        var entries: [BaselineEntry] = []
        func take(_ finding: Finding) {
            let heading = book.rules.heading(finding.rule)
            entries.append(BaselineEntry(finding, rule: heading.id, kind: book.records[heading.record].name))
        }
        var run = CheckRun(setting, rules: rules, wantsReadings: false) { verdicts.contains($0.verdict) ? $0.forBaseline : nil }
        _ = setting.read(typed.operands, surroundings) { outcome in
            for event in run.take(outcome) {
                switch event {
                case .entry(let entry): entry.findings.forEach(take)
                case .problem(let problem): if problem.severity == .error { console.report(problem) }
                }
            }
        }
        for finding in run.finishGroups() where verdicts.contains(finding.verdict) { take(finding) }
        return (entries, run.totals)
    }
}

extension Finding {
    /// The finding without what a baseline does not remember.
    fileprivate var forBaseline: Finding {
        var finding = self
        (finding.derivation, finding.facts, finding.lacking, finding.repair, finding.assumptions) = ([], [], [], [], [])
        return finding
    }
}
