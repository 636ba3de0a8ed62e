import Audit
import Evaluation
import Findings
import RecordReading
import Semantics

/// `guiju merge`: puts the parts of an audit together.
struct MergeCommand {
    /// What was typed.
    let typed: TypedArguments
    /// The ways out.
    let console: Console

    /// Prepares the command.
    init(_ typed: TypedArguments, _ console: Console) {
        self.typed = typed
        self.console = console
    }

    /// Merges the parts.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atLeast: 1)
        let folder = try typed.outputFolder()
        let policy = ExitPolicy(typed)
        let parts = try stopping { () throws(AuditTrouble) in try AuditParts(in: typed.operands) }
        let setting = try setting(of: parts)
        return try stopping { () throws(AuditTrouble) in
            let merge = MergeRun(parts, setting, exit: { policy.code(for: $0.totals).rawValue })
            let outcome = try merge.run(in: folder, overwrites: typed.has(.overwrite))
            return AuditEnding(console, policy).tell(outcome, setting, folder)
        }
    }

    /// Does something; what goes wrong ends the command.
    private func stopping<Result>(_ body: () throws(AuditTrouble) -> Result) throws(Stop) -> Result {
        do throws(AuditTrouble) { return try body() } catch { throw Stop(error) }
    }

    /// What the run did, with the rules and the calendar that it had.
    private func setting(of parts: AuditParts) throws(Stop) -> AuditSetting {
        let seal = parts.seal
        let loaded = try typed.using(.rules) { () throws(Stop) in try LoadedRules.load(typed.all(.rules), examples: false) }
        try loaded.requireRight(console)
        let calendar = try typed.using(.calendar) { () throws(Stop) in try LoadedCalendar.load(typed[.calendar]) }
        let book = loaded.book
        let differences: [(AuditTrouble.Difference, Bool)] = [
            (.engine, seal.engine == "guiju \(Commands.version)"), (.rules, seal.rules == book.hash),
            (.calendar, seal.calendar == calendar.hash),
        ]
        for (difference, isSame) in differences where !isSame { throw Stop(AuditTrouble.parts(.other(parts.firstFolder, difference))) }
        let region = try seal.region.map { name throws(Stop) in try book.region(named: name) }
        let evaluator = Evaluator(
            book: book, calendar: calendar.calendar, asOf: seal.asOf, defaultRegion: region, waivers: parts.waivers)
        let rules = try RuleSelection.rules(of: book, only: seal.only)
        return AuditSetting(evaluator: evaluator, rules: rules, reading: ReadingOptions(hashesInputs: false), seal: seal)
    }
}
