import Audit
import Evaluation
import Findings
import RecordReading
import Semantics

/// `guiju merge`: puts the parts of an audit together.
struct MergeCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Merges the parts.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atLeast: 1)
        let folder = try typed.outputFolder()
        let policy = ExitPolicy(typed)
        let exit = { (summary: RunSummary) in policy.code(for: summary.totals).rawValue }
        let overwrites = typed.has(.overwrite)
        if try arePartitions() {
            let partitions = try stopping { () throws(AuditTrouble) in try AuditPartitions(in: typed.operands) }
            let setting = try setting(of: partitions.seal, partitions.waivers, at: partitions.firstFile)
            return try stopping { () throws(AuditTrouble) in
                let outcome = try PartitionMerge(partitions, setting, exit: exit).run(in: folder, overwrites: overwrites)
                return AuditEnding(console, policy).tell(outcome, setting, folder)
            }
        }
        let parts = try stopping { () throws(AuditTrouble) in try AuditParts(in: typed.operands) }
        let setting = try setting(of: parts.seal, parts.waivers, at: parts.firstFolder)
        return try stopping { () throws(AuditTrouble) in
            let outcome = try MergeRun(parts, setting, exit: exit).run(in: folder, overwrites: overwrites)
            return AuditEnding(console, policy).tell(outcome, setting, folder)
        }
    }

    /// Whether what is to be merged are files of partitions, and not folders of parts; it cannot be both.
    private func arePartitions() throws(Stop) -> Bool {
        let files = typed.operands.filter { path in (try? Folder.isFolder(at: path)) == false }
        if files.isEmpty { return false }
        guard files.count == typed.operands.count else { throw Stop(.usage, AuditMessages.foldersAndFiles()) }
        return true
    }

    /// Does something; what goes wrong ends the command.
    private func stopping<Result>(_ body: () throws(AuditTrouble) -> Result) throws(Stop) -> Result {
        do throws(AuditTrouble) { return try body() } catch { throw Stop(error) }
    }

    /// What the run did, with the rules and the calendar that it had.
    private func setting(of seal: AuditSeal, _ waivers: [Waiver], at path: String) throws(Stop) -> AuditSetting {
        let loaded = try typed.using(.rules) { () throws(Stop) in try LoadedRules.load(typed.all(.rules), examples: false) }
        try loaded.requireRight(console)
        let calendar = try typed.using(.calendar) { () throws(Stop) in try LoadedCalendar.load(typed[.calendar]) }
        let book = loaded.book
        let differences: [(AuditTrouble.Difference, Bool)] = [
            (.engine, seal.engine == "guiju \(Commands.version)"), (.rules, seal.rules == book.hash),
            (.calendar, seal.calendar == calendar.hash),
        ]
        for (difference, isSame) in differences where !isSame { throw Stop(AuditTrouble.parts(.other(path, difference))) }
        let region = try seal.region.map { name throws(Stop) in try book.region(named: name) }
        let evaluator = Evaluator(
            book: book, calendar: calendar.calendar, asOf: seal.asOf, defaultRegion: region, waivers: waivers)
        let rules = try RuleSelection.rules(of: book, only: seal.only)
        return AuditSetting(evaluator: evaluator, rules: rules, reading: ReadingOptions(hashesInputs: false), seal: seal)
    }
}
