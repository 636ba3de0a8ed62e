import Values

/// One flag: how it is spelt, what it takes and what it does. Help, errors and suggestions are made from this declaration alone.
struct Flag: Sendable {
    /// What a flag is known by in the code.
    enum Key: String, Hashable, Sendable, CaseIterable {
        case rules, mapping, record, asOf, region, only, lang, format, verdicts, waivers, baseline, output, strict, color, showReadings,
            calendar,
            sources, check,
            document, requirements, kind, list
        case config, noConfig, changedSince
        case out, csv, jobs, limitDetails, failOn, maxErrors, resume, overwrite, part, noHash, noReport, mergeable, stream
        case inputFormat, encoding, delimiter, sheet
        case names, write
        case dueWithin, profile, boundaries, mutate, leastScore, help, version
    }

    /// What it is known by in the code.
    let key: Key
    /// How it is written: `--rules`.
    let name: String
    /// A short spelling: `-h`.
    var short: String?
    /// What its value is called; nil for a flag that takes none.
    var value: String?
    /// The values that it accepts, when they can be listed.
    var choices: [String] = []
    /// Whether the values may be several, joined by commas.
    var isList = false
    /// Whether it may be given more than once.
    var repeats = false
    /// What sort of value it takes, when it takes one.
    var takes = Kind.text
    /// Where else it can be given.
    var reach = Reach.commandLine
    /// What holds when it is given nowhere.
    var fallback = Fallback.words(Localized(zh: "不设定", en: "not set"))
    /// What it does.
    let help: Localized
}

extension Flag {
    /// The flag with a key.
    static subscript(key: Key) -> Flag {
        switch key {
        case .rules: rules
        case .mapping: mapping
        case .record: record
        case .asOf: asOf
        case .region: region
        case .only: only
        case .lang: lang
        case .format: format
        case .verdicts: verdicts
        case .waivers: waivers
        case .baseline: baseline
        case .output: output
        case .strict: strict
        case .color: color
        case .showReadings: showReadings
        case .calendar: calendar
        case .sources: sources
        case .check: check
        case .document: document
        case .dueWithin: dueWithin
        case .requirements: requirements
        case .kind: kind
        case .list: list
        case .config: config
        case .noConfig: noConfig
        case .changedSince: changedSince
        case .inputFormat: inputFormat
        case .encoding: encoding
        case .delimiter: delimiter
        case .sheet: sheet
        case .out: out
        case .csv: csv
        case .jobs: jobs
        case .limitDetails: limitDetails
        case .failOn: failOn
        case .maxErrors: maxErrors
        case .resume: resume
        case .overwrite: overwrite
        case .part: part
        case .noHash: noHash
        case .mergeable: mergeable
        case .noReport: noReport
        case .stream: stream
        case .names: names
        case .write: write
        case .profile: profile
        case .boundaries: boundaries
        case .mutate: mutate
        case .leastScore: leastScore
        case .help: help
        case .version: version
        }
    }

    /// Every flag.
    static var all: [Flag] { Key.allCases.map { Flag[$0] } }
}
