import Values

/// One thing that the program does.
enum Subcommand: String, Hashable, Sendable, CaseIterable {
    case check, audit, merge, explain, rules, coverage, lint, fmt, test, calendar, help

    /// What it does, in a few words.
    var summary: Localized {
        switch self {
        case .check: Localized(zh: "按规则检查案件记录", en: "check case records against the rules")
        case .audit: Localized(zh: "检查大量记录，结果写入文件夹", en: "audit much input, with its results in a folder")
        case .merge: Localized(zh: "合并分部分检查的结果", en: "put the parts of an audit together")
        case .explain: Localized(zh: "说明一条规则、它在某条记录上的推导，或一个代码", en: "explain a rule, its derivation on a record, or a code")
        case .rules: Localized(zh: "列出规则", en: "list the rules")
        case .coverage: Localized(zh: "看文件的哪些要求有规则、哪些还缺", en: "tell which requirements have rules, and which are missing")
        case .lint: Localized(zh: "静态检查规则文件", en: "check rule files without running them")
        case .fmt: Localized(zh: "排版规则文件", en: "format rule files")
        case .test: Localized(zh: "运行规则自带的例子", en: "run the examples that stand with the rules")
        case .calendar: Localized(zh: "查询工作日、推算期限", en: "look up working days and count periods")
        case .help: Localized(zh: "显示说明", en: "show help")
        }
    }

    /// How it is called, a form a line, after `guiju`.
    var forms: [String] {
        switch self {
        case .check: ["check [PATH… | -]"]
        case .audit: ["audit INPUT… --out DIR"]
        case .merge: ["merge DIR… --out DIR"]
        case .explain: ["explain RULE", "explain RULE PATH", "explain REQUIREMENT", "explain CODE"]
        case .rules: ["rules"]
        case .coverage: ["coverage --requirements PATH"]
        case .lint: ["lint [PATH…]"]
        case .fmt: ["fmt [--check] PATH…"]
        case .test: ["test [PATH…]"]
        case .calendar: ["calendar DATE", "calendar DATE ±N(wd|d|m|y|h|min)", "calendar DATE..DATE"]
        case .help: ["help [COMMAND]"]
        }
    }

    /// The flags that it takes, in the order of its help page.
    var flags: [Flag.Key] {
        let common: [Flag.Key] = [.lang, .color, .help]
        return switch self {
        case .check:
            [.rules, .calendar, .record, .asOf, .region, .only, .format, .verdicts, .dueWithin, .waivers, .showReadings, .strict] + common
        case .audit:
            [
                .out, .csv, .verdicts, .limitDetails, .failOn, .strict, .maxErrors, .rules, .calendar, .record, .asOf, .region, .only,
                .waivers, .jobs, .resume, .overwrite, .part, .noHash,
            ] + common
        case .merge: [.out, .rules, .calendar, .failOn, .strict, .overwrite] + common
        case .explain: [.rules, .calendar, .record, .asOf, .region] + common
        case .rules: [.rules, .document, .region, .record, .format] + common
        case .coverage: [.requirements, .rules, .document, .kind, .list, .format, .strict] + common
        case .lint: [.rules, .sources, .strict] + common
        case .fmt: [.check] + common
        case .test: [.rules, .calendar, .only, .boundaries, .mutate, .leastScore, .format] + common
        case .calendar: [.calendar, .profile, .rules] + common
        case .help: common
        }
    }

    /// The formats that `--format` accepts here.
    var formats: [String] { [.rules, .coverage, .test].contains(self) ? ["text", "json"] : ["text", "json", "ndjson"] }
}
