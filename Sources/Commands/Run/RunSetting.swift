import Evaluation
import Findings
import RecordModel
import RecordReading
import Semantics
import Values

/// What a run over records stands on, resolved from the flags: names have become positions, and everything was checked.
struct RunSetting {
    /// The rules, and the mappings that were named.
    let loaded: LoadedRules
    /// The working days.
    let calendar: LoadedCalendar
    /// The as-of date.
    let asOf: Day?
    /// The region of records that state none.
    let region: RegionTree.ID?
    /// The kind of records that do not tell theirs.
    let kind: Int?
    /// What the input is, and how tables in it are read.
    let input: ReadingOptions
    /// The failures that are excused; nil when no file of waivers is given.
    let waivers: WaiverFile?

    /// The files of mappings.
    let mappingFiles: [InputSummary]
    /// What is known already; nil when no baseline is given.
    let baseline: BaselineFile?

    /// The files of waivers and of the baseline.
    var files: [InputSummary] { [waivers?.summary, baseline?.summary].compactMap(\.self) + mappingFiles }

    /// The rules.
    var book: RuleBook { loaded.book }

    /// Resolves the flags; wrong rules are reported and end the command.
    init(_ typed: TypedArguments, _ surroundings: Surroundings, _ console: Console, examples: Bool) throws(Stop) {
        asOf = try typed.using(.asOf) { () throws(Stop) in try RunSetting.asOf(typed[.asOf], surroundings) }
        var loaded = try typed.using(.rules) { () throws(Stop) in try LoadedRules.load(typed.all(.rules), examples: examples) }
        try loaded.requireRight(console)
        if loaded.book.rules.isEmpty { throw Stop(.rulesWrong, CommandMessages.noRules()) }
        mappingFiles = try typed.using(.mapping) { () throws(Stop) in
            try typed.all(.mapping).map { path throws(Stop) in try loaded.add(mappingsAt: path, console) }
        }
        self.loaded = loaded
        calendar = try typed.using(.calendar) { () throws(Stop) in try LoadedCalendar.load(typed[.calendar]) }
        let book = loaded.book
        region = try typed.using(.region) { () throws(Stop) in
            try typed[.region].map { name throws(Stop) in try book.region(named: name) }
        }
        kind = try typed.using(.record) { () throws(Stop) in
            try typed[.record].map { name throws(Stop) in try book.kind(named: name) }
        }
        waivers = try typed.using(.waivers) { () throws(Stop) in
            try typed[.waivers].map { path throws(Stop) in try WaiverFile.load(path, rules: book.rules) }
        }
        baseline = try typed.using(.baseline) { () throws(Stop) in
            try typed[.baseline].map { path throws(Stop) in try BaselineFile.load(path, rules: book.rules) }
        }
        input = typed.input(kind: kind)
    }

    /// The as-of date: what the flag says, else today.
    static func asOf(_ text: String?, _ surroundings: Surroundings) throws(Stop) -> Day? {
        guard let text else { return surroundings.today() }
        if text == "none" { return nil }
        guard let day = Day(iso: text) else { throw Stop(.usage, CommandMessages.badDate(text, flag: Flag.asOf.name)) }
        return day
    }

    /// An evaluator of the rules.
    var evaluator: Evaluator {
        Evaluator(book: book, calendar: calendar.calendar, asOf: asOf, defaultRegion: region, waivers: waivers?.waivers ?? [])
    }

    /// Reads records from files, folders and, for `-`, standard input.
    func read(
        _ paths: [String], _ surroundings: Surroundings, isHashed: Bool = false, _ take: (ReadOutcome) -> Void
    ) -> [InputSummary] {
        var options = input
        options.hashesInputs = isHashed
        let reader = RecordReader(kinds: book.records, regions: book.regions, mappings: book.mappings, options: options)
        let readInput = surroundings.readInput
        let next = { () throws(ReadFailure) -> [UInt8] in
            do throws(FileTrouble) { return try readInput() } catch { throw ReadFailure(number: error.code) }
        }
        return withoutActuallyEscaping(take) { take in
            let goOn = { (outcome: ReadOutcome) in
                take(outcome)
                return true
            }
            return paths.flatMap { path in
                path == "-" ? [reader.read(name: "<stdin>", pieces: next, goOn)] : reader.read([path], goOn)
            }
        }
    }
}
