import Audit
import Diagnostics
import Findings
import Glibc
import RecordModel
import RecordReading
import Reports
import Semantics
import Values

/// `guiju audit`: runs the rules over much input and leaves the findings, their totals and a seal in a folder.
struct AuditCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Runs the audit.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atLeast: 1)
        if typed.has(.mergeable) { return try runPartition() }
        guard typed.has(.out) else { return try runToOutput() }
        for key in [Flag.Key.format, .stream] where typed.has(key) {
            throw Stop(.usage, AuditMessages.eitherOr(Flag.out.name, Flag[key].name))
        }
        let folder = try typed.outputFolder()
        let mode = try mode()
        let policy = ExitPolicy(typed)
        let setting = try RunSetting(typed, surroundings, console, examples: false)
        let audit = try auditSetting(setting)
        let progress = ProgressLine(surroundings, console)
        let run = AuditRun(audit, try inputs(), hooks: hooks(policy, progress), evaluator: evaluator(audit))
        do throws(AuditTrouble) {
            let outcome = try run.run(in: folder, mode)
            progress.clear()
            return AuditEnding(console, policy).tell(outcome, audit, folder)
        } catch {
            progress.clear()
            throw Stop(error)
        }
    }

    /// Runs the audit and writes its findings to standard output, and all else to standard error.
    private func runToOutput() throws(Stop) -> ExitCode {
        for key in [Flag.Key.csv, .noReport, .showReadings, .resume, .overwrite, .part] where typed.has(key) {
            throw Stop(.usage, CommandMessages.flagNeeds(Flag[key].name, Flag.out.name))
        }
        try checkStream()
        let policy = ExitPolicy(typed)
        var audit = try auditSetting(try RunSetting(typed, surroundings, console, examples: false))
        (audit.isHashed, audit.seal.pieceBytes) = (false, AuditSetting.streamBytes)
        audit.seal.report = nil
        if typed[.format] == "brief" { audit.form = .brief }
        let progress = ProgressLine(surroundings, console, isShown: !surroundings.outputIsTerminal && !typed.has(.stream))
        let run = AuditRun(audit, try inputs(), hooks: hooks(policy, progress), evaluator: evaluator(audit))
        do throws(AuditTrouble) {
            let ended = try typed.has(.stream) ? run.answer(to: console.handOn) : run.run(to: console.handOn)
            progress.clear()
            return AuditEnding(console, policy).tell(ended.result, ended.shown, audit)
        } catch {
            progress.clear()
            if case .tooManyErrors(let count) = error { throw Stop(.unreadable, AuditMessages.tooManyErrors(count, inFolder: false)) }
            throw Stop(error)
        }
    }

    /// Holds a stream to standard input and lines of JSON.
    private func checkStream() throws(Stop) {
        guard typed.has(.stream) else { return }
        if typed.operands != ["-"] { throw Stop(.usage, AuditMessages.streamOfOther()) }
        if let format = typed[.inputFormat], format != "json" {
            throw Stop(.usage, AuditMessages.eitherOr(Flag.stream.name, "\(Flag.inputFormat.name) \(format)"))
        }
    }

    /// Audits one partition of an input: its lines go to standard output, the last one with what merges.
    private func runPartition() throws(Stop) -> ExitCode {
        for key in [Flag.Key.out, .csv, .noReport, .showReadings, .resume, .overwrite, .part, .limitDetails, .stream]
        where typed.isTyped(key) {
            throw Stop(.usage, AuditMessages.eitherOr(Flag.mergeable.name, Flag[key].name))
        }
        if typed[.format] == "brief" { throw Stop(.usage, AuditMessages.eitherOr(Flag.mergeable.name, "\(Flag.format.name) brief")) }
        if typed.operands != ["-"] { throw Stop(.usage, AuditMessages.noPartition()) }
        let policy = ExitPolicy(typed)
        var audit = try auditSetting(try RunSetting(typed, surroundings, console, examples: false))
        (audit.isHashed, audit.isPartition) = (false, true)
        // What a settings file says of files that are not written does not matter.
        (audit.seal.csv, audit.seal.limitDetails, audit.part) = (nil, nil, nil)
        (audit.seal.report, audit.seal.readings) = (nil, false)
        let progress = ProgressLine(surroundings, console, isShown: false)
        let run = AuditRun(audit, try inputs(), hooks: hooks(policy, progress), evaluator: evaluator(audit))
        do throws(AuditTrouble) {
            let summary = try run.runPartition(to: console.handOn)
            return AuditEnding(console, policy).partCode(summary.totals)
        } catch {
            if case .tooManyErrors(let count) = error { throw Stop(.unreadable, AuditMessages.tooManyErrors(count, inFolder: false)) }
            throw Stop(error)
        }
    }

    /// What makes an evaluator for a thread.
    private func evaluator(_ audit: AuditSetting) -> @Sendable () -> any BlockEvaluator {
        // How values were read is known only where every record is read whole, and columns know no names but those of the rules.
        if audit.seal.readings || !audit.seal.mappings.isEmpty {
            return { ExplainingBlockEvaluator(audit.evaluator, rules: audit.rules, reading: audit.reading) }
        }
        let plans = ColumnBlockEvaluator.Plans(audit.evaluator, rules: audit.rules)
        // Who keeps the checker running will send more than one record.
        let leastBytes = typed.has(.stream) ? 0 : ColumnBlockEvaluator.leastBytes
        return { ColumnBlockEvaluator(audit.evaluator, rules: audit.rules, reading: audit.reading, plans: plans, leastBytes: leastBytes) }
    }

    /// What is done with what lies in the folder already.
    private func mode() throws(Stop) -> AuditRun.Mode {
        if typed.has(.resume), typed.has(.overwrite) {
            throw Stop(.usage, AuditMessages.eitherOr(Flag.resume.name, Flag.overwrite.name))
        }
        return typed.has(.resume) ? .resume : typed.has(.overwrite) ? .overwrite : .fresh
    }

    /// The inputs; standard input can be read once only.
    private func inputs() throws(Stop) -> AuditInputs {
        if typed.operands.count(where: { $0 == "-" }) > 1 { throw Stop(.usage, AuditMessages.standardInputTwice()) }
        return AuditInputs(at: typed.operands)
    }

    /// What the flags ask for.
    private func auditSetting(_ setting: RunSetting) throws(Stop) -> AuditSetting {
        let rules = try RuleSelection.rules(of: setting.book, typed)
        var reading = setting.input
        reading.chunkBytes = AuditSetting.pieceBytes
        reading.hashesInputs = false
        var audit = AuditSetting(evaluator: setting.evaluator, rules: rules, reading: reading, seal: try seal(setting))
        audit.jobs = try typed.number(.jobs, from: 1) ?? max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1)
        audit.isHashed = !typed.has(.noHash)
        audit.maxErrors = try typed.number(.maxErrors, from: 0)
        audit.part = try part()
        return audit
    }

    /// What the results will stand on.
    private func seal(_ setting: RunSetting) throws(Stop) -> AuditSeal {
        var seal = AuditSeal(
            engine: "guiju \(Commands.version)", rules: setting.book.hash, calendar: setting.calendar.hash,
            pieceBytes: AuditSetting.pieceBytes, asOf: setting.asOf, verdicts: typed.listedVerdicts)
        seal.region = setting.region.map { setting.book.regions[$0].name }
        seal.record = setting.kind.map { setting.book.records[$0].name }
        seal.only = typed.all(.only)
        seal.limitDetails = try typed.number(.limitDetails, from: 0)
        seal.csv = typed.has(.csv) ? console.language : nil
        seal.report = typed.has(.noReport) ? nil : console.language
        seal.readings = typed.has(.showReadings)
        seal.waivers = setting.waivers.map { Seal.Input(name: $0.summary.name, hash: $0.summary.sha256, bytes: $0.summary.bytes) }
        seal.mappings = setting.mappingFiles.map { Seal.Input(name: $0.name, hash: $0.sha256, bytes: $0.bytes) }
        return seal
    }

    /// Which part of the run this is: `2/7`.
    private func part() throws(Stop) -> AuditPart? {
        guard let text = typed[.part] else { return nil }
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let number = numbers[0], let count = numbers[1], count <= 1_000_000, (1...max(count, 1)).contains(number)
        else { throw Stop(.usage, AuditMessages.noPart(text)) }
        return AuditPart(number: number, of: count)
    }

    /// What there is to do while the run goes on.
    private func hooks(_ policy: ExitPolicy, _ progress: ProgressLine) -> AuditRun.Hooks {
        let readInput = surroundings.readInput
        return AuditRun.Hooks(
            readInput: { () throws(ReadFailure) in
                do throws(FileTrouble) { return try readInput() } catch { throw ReadFailure(number: error.code) }
            },
            progress: progress.show,
            problem: {
                progress.clear()
                console.report($0)
            },
            exit: { policy.code(for: $0.totals).rawValue })
    }
}

extension AuditSetting {
    /// How many bytes of an input are read at a time and hashed as one piece.
    static let pieceBytes = 1 << 20
    /// The same where nothing is hashed, and the piece is only what one thread works on at a time.
    static let streamBytes = 1 << 19
}

extension TypedArguments {
    /// Whether a flag was typed, and not only set elsewhere.
    fileprivate func isTyped(_ key: Flag.Key) -> Bool { if case .flag? = origin(of: key) { true } else { false } }

    /// The verdicts that are listed one by one.
    var listedVerdicts: [Verdict] {
        guard let names = self[.verdicts]?.split(separator: ",").map(String.init) else { return [.fail, .open] }
        return names.contains("all") ? Verdict.allCases : Verdict.allCases.filter { names.contains($0.rawValue) }
    }

    /// The folder of the results.
    func outputFolder() throws(Stop) -> String {
        guard let folder = self[.out] else { throw Stop(.usage, AuditMessages.flagMissing(Flag.out)) }
        return folder
    }

    /// The whole number that a flag states, not less than the least; nil when the flag is not given.
    func number(_ key: Flag.Key, from least: Int) throws(Stop) -> Int? {
        guard let text = self[key] else { return nil }
        guard let number = Int(text), number >= least else {
            let stop = Stop(.usage, AuditMessages.noNumber(text, of: Flag[key].name, from: least))
            throw stop.blaming(origin(of: key), settings?.sources ?? SourceMap())
        }
        return number
    }
}
