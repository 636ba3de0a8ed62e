import Findings
import RecordModel
import RecordReading
import Reports
import Semantics
import Values

/// `guiju check`: reads records, evaluates rules, shows the report while it goes on, and tells by its exit code what was found.
struct CheckCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Runs the check.
    func run() throws(Stop) -> ExitCode {
        let requests = try typed.using(.output) { () throws(Stop) in try OutputRequest.all(typed) }
        let setting = try RunSetting(typed, surroundings, console, examples: false)
        let changes = try typed[.changedSince].map { revision throws(Stop) in try ChangedFiles(since: revision) }
        let paths = try changes.map { changes throws(Stop) in try changes.files(at: typed.operands) } ?? typed.inputs
        let rules = try rules(of: setting.book)
        let files = try requests.map { request throws(Stop) in try file(of: request) }
        var reports = try reports(of: setting, requests, files)
        reports.begin()
        var run = CheckRun(setting, rules: rules, wantsReadings: typed.has(.showReadings), needed: reports.needed)
        let inputs = setting.read(paths, surroundings, isHashed: reports.isSealed) { show(run.take($0), on: &reports) }
        show(run.finish(), on: &reports)
        reports.show(groups: run.finishGroups())
        let exit = paths.isEmpty ? .kept : ExitPolicy(typed).code(for: run.totals)
        var closing = closing(run, rules, setting, isPartial: changes != nil, exit)
        if reports.isSealed { closing.seal = seal(setting, inputs, changes) }
        reports.end(closing)
        if let changes, paths.isEmpty { console.report(ChangeMessages.nothingChanged(changes.revision)) } else { note(run) }
        // The text says so itself.
        if form != .text { for idle in closing.idleWaivers ?? [] { console.report(CommandMessages.unusedWaiver(idle)) } }
        return complete(files, exit)
    }

    /// What is known when the run is over, but for what it stands on.
    ///
    /// - Parameter isPartial: whether files were left out: of their records nothing is known, and their waivers may well be of use.
    private func closing(_ run: CheckRun, _ rules: [Int], _ setting: RunSetting, isPartial: Bool, _ exit: ExitCode) -> Closing {
        var closing = Closing(totals: run.totals, asOf: setting.asOf, seal: nil, exit: exit.rawValue)
        closing.settingFiles = setting.files.map(\.name)
        closing.idleWaivers = setting.waivers?.waivers.filter { !run.usedWaivers.contains($0) }.map { waiver in
            IdleWaiver(waiver, hasExpired: setting.asOf.map { waiver.until < $0 } ?? false)
        }.filter { $0.hasExpired || !isPartial }
        guard let file = setting.baseline, let baseline = run.baseline else { return closing }
        let names = Set(rules.map { setting.book.rules.heading($0).id })
        closing.baseline = baseline.outcome(file: file.summary.name) { names.contains($0) }
        return closing
    }

    /// The reports that were asked for: one on standard output, the others in their files, where nothing is coloured.
    private func reports(of setting: RunSetting, _ requests: [OutputRequest], _ files: [StagedFile]) throws(Stop) -> ReportSet {
        var reportSetting = ReportSetting(
            book: setting.book, listed: [], dueBy: try dueBy(setting.asOf), asOf: setting.asOf, language: console.language,
            style: console.outStyle)
        reportSetting.reading = typed.words(for: .explain)
        let verdicts = typed.has(.verdicts) ? typed.listedVerdicts : nil
        var reports = ReportSet()
        reports.add(form.report(reportSetting, verdicts: verdicts, of: setting), to: console.out)
        reportSetting.style = .plain
        for (request, file) in zip(requests, files) {
            reports.add(request.form.report(reportSetting, verdicts: verdicts, of: setting), to: file.out)
        }
        return reports
    }

    /// The form of standard output.
    private var form: ReportForm { typed[.format].flatMap(ReportForm.init(rawValue:)) ?? .text }

    /// Begins the file of a report.
    private func file(of request: OutputRequest) throws(Stop) -> StagedFile {
        do { return try StagedFile(request.path) } catch {
            throw Stop(.unreadable, CommandMessages.cannotWrite(request.path, error.reason))
        }
    }

    /// Lets the files of reports appear; one that could not be written is said, and is no success.
    private func complete(_ files: [StagedFile], _ exit: ExitCode) -> ExitCode {
        var exit = exit
        for file in files {
            do { try file.complete() } catch {
                console.report(CommandMessages.cannotWrite(file.path, error.reason))
                exit = exit.graver(.unreadable)
            }
        }
        return exit
    }

    /// The rules that are asked: what they say of many records together would be wrong of those alone that have changed.
    private func rules(of book: RuleBook) throws(Stop) -> [Int] {
        let rules = try RuleSelection.rules(of: book, typed)
        return typed.has(.changedSince) ? rules.filter { !book.rules.subject(of: $0).isOver } : rules
    }

    /// Shows what came of reading on.
    private func show(_ events: [CheckRun.Event], on reports: inout ReportSet) {
        for event in events {
            switch event {
            case .entry(let entry): reports.show(entry)
            case .problem(let problem):
                reports.show(problem)
                if problem.severity == .error { console.report(problem) }
            }
        }
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
            inputs: (inputs + setting.files).map {
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
