import Findings
import RecordModel
import RecordReading
import Reports
import Semantics
import Values

/// `guiju check`: reads records, evaluates rules, shows the report while it goes on, and tells by its exit code what was found.
struct CheckCommand {
    /// What was typed.
    let typed: TypedArguments
    /// What is around.
    let surroundings: Surroundings
    /// The ways out.
    let console: Console

    /// Prepares the command.
    init(_ typed: TypedArguments, _ surroundings: Surroundings, _ console: Console) {
        self.typed = typed
        self.surroundings = surroundings
        self.console = console
    }

    /// Runs the check.
    func run() throws(Stop) -> ExitCode {
        let setting = try RunSetting(typed, surroundings, console, examples: false)
        let changes = try typed[.changedSince].map { revision throws(Stop) in try ChangedFiles(since: revision) }
        let paths = try changes.map { changes throws(Stop) in try changes.files(at: typed.operands) } ?? typed.inputs
        let rules = try rules(of: setting.book)
        var report = try report(of: setting)
        console.out.write(report.begin())
        var run = CheckRun(setting, rules: rules, wantsReadings: typed.has(.showReadings), needed: report.needed)
        let inputs = setting.read(paths, surroundings, isHashed: report.isSealed) { outcome in
            show(run.take(outcome), on: &report)
        }
        show(run.finish(), on: &report)
        console.out.write(report.show(groups: run.finishGroups()))
        let exit = paths.isEmpty ? .kept : ExitPolicy(typed).code(for: run.totals)
        console.out.write(
            report.end(
                Closing(
                    totals: run.totals, asOf: setting.asOf, seal: report.isSealed ? seal(setting, inputs, changes) : nil,
                    exit: exit.rawValue)))
        if let changes, paths.isEmpty { console.report(ChangeMessages.nothingChanged(changes.revision)) } else { note(run) }
        for waiver in setting.waivers?.waivers ?? [] where !run.usedWaivers.contains(waiver) {
            let hasExpired = setting.asOf.map { waiver.until < $0 } ?? false
            // Of files that were left out nothing is known, and their waivers may well be of use.
            if hasExpired || changes == nil { console.report(CommandMessages.unusedWaiver(waiver, hasExpired: hasExpired)) }
        }
        return exit
    }

    /// The rules that are asked: what they say of many records together would be wrong of those alone that have changed.
    private func rules(of book: RuleBook) throws(Stop) -> [Int] {
        let rules = try RuleSelection.rules(of: book, typed)
        return typed.has(.changedSince) ? rules.filter { !book.rules.subject(of: $0).isOver } : rules
    }

    /// The report that was asked for.
    private func report(of setting: RunSetting) throws(Stop) -> any Report {
        let reportSetting = ReportSetting(
            book: setting.book, listed: listed, dueBy: try dueBy(setting.asOf), asOf: setting.asOf, language: console.language,
            style: console.outStyle)
        return switch typed[.format] {
        case "json": JSONReport(reportSetting)
        case "ndjson": NDJSONReport(reportSetting)
        default: TextReport(reportSetting)
        }
    }

    /// Shows what came of reading on.
    private func show(_ events: [CheckRun.Event], on report: inout any Report) {
        for event in events {
            switch event {
            case .entry(let entry): report.show(entry) { console.out.write($0) }
            case .problem(let problem):
                console.out.write(report.show(problem))
                if problem.severity == .error { console.report(problem) }
            }
        }
    }

    /// The verdicts that are listed one by one.
    private var listed: [Verdict] {
        guard let names = typed[.verdicts]?.split(separator: ",").map(String.init) else { return [.fail, .open] }
        return names.contains("all") ? Verdict.allCases : Verdict.allCases.filter { names.contains($0.rawValue) }
    }

    /// The day up to which what falls due is listed.
    private func dueBy(_ asOf: Day?) throws(Stop) -> Day? {
        guard let text = typed[.dueWithin] else { return nil }
        return try typed.using(.dueWithin) { () throws(Stop) in
            guard let days = Int(text), (0...9999).contains(days) else {
                throw Stop(.usage, CommandMessages.noDays(text, of: Flag.dueWithin.name))
            }
            guard let asOf else { throw Stop(.usage, CommandMessages.flagNeeds(Flag.dueWithin.name, Flag.asOf.name)) }
            return asOf.adding(days: days)
        }
    }

    /// Says so when nothing was checked, or not everything.
    private func note(_ run: CheckRun) {
        let totals = run.totals
        if totals.records == 0 {
            console.report(CommandMessages.noRecords())
        } else if totals.isNothingChecked {
            console.report(CommandMessages.noRuleApplied(records: totals.records, findings: totals.verdicts.reduce(0, +)))
        }
    }

    /// What the report stands on.
    private func seal(_ setting: RunSetting, _ inputs: [InputSummary], _ changes: ChangedFiles?) -> Seal {
        var seal = Seal(
            engine: "guiju \(Commands.version)", rules: setting.book.hash, calendar: setting.calendar.hash,
            inputs: (inputs + (setting.waivers.map { [$0.summary] } ?? [])).map {
                Seal.Input(name: $0.name, hash: $0.sha256, bytes: $0.bytes)
            }, asOf: setting.asOf,
            region: setting.region.map { setting.book.regions[$0].name }, only: typed.all(.only))
        seal.record = setting.kind.map { setting.book.records[$0].name }
        seal.changedSince = changes.map { Seal.ChangedSince(revision: $0.revision, base: $0.base) }
        return seal
    }
}

extension TypedArguments {
    /// What is read: the operands, or standard input without any.
    fileprivate var inputs: [String] { operands.isEmpty ? ["-"] : operands }
}
