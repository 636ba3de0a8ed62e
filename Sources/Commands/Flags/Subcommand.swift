import Values

/// One thing that the program does.
enum Subcommand: String, Hashable, Sendable, CaseIterable {
    case check, baseline, audit, merge, explain, rules, schema, template, infer, coverage, lint, fmt, test, calendar, config, completions,
        man,
        help

    /// What there is to tell of it; each is declared in a file of its own.
    var page: CommandPage {
        switch self {
        case .check: .check
        case .baseline: .baseline
        case .audit: .audit
        case .merge: .merge
        case .explain: .explain
        case .rules: .rules
        case .schema: .schema
        case .template: .template
        case .infer: .infer
        case .coverage: .coverage
        case .lint: .lint
        case .fmt: .fmt
        case .test: .test
        case .calendar: .calendar
        case .config: .config
        case .completions: .completions
        case .man: .man
        case .help: .help
        }
    }

    /// What it does, in a few words.
    var summary: Localized { page.summary }

    /// How it is called, a form a line, after `guiju`.
    var forms: [String] { page.forms }

    /// The flags that it takes, in the order of its help page.
    var flags: [Flag.Key] { page.flags + [.lang, .color, .help] }

    /// The formats that `--format` accepts here.
    var formats: [String] { page.formats }

    /// What a flag does here: what it does everywhere, unless the page says otherwise.
    func help(of flag: Flag.Key) -> Localized {
        if let own = page.flagHelp[flag] { return own }
        if flag == .format, formats == ["text", "json"] {
            return Localized(zh: "输出格式：text（默认）或 json", en: "the output: text (default) or json")
        }
        return Flag[flag].help
    }
}
