import Diagnostics
import Findings
import RecordModel
import Values

/// Everything that the command itself can say, each with its code.
enum CommandMessages {
    /// A flag that no command has.
    static func unknownFlag(_ name: String) -> Diagnostic {
        Diagnostic(
            "U001", .error, Localized(zh: "没有 “\(name)” 这个选项", en: "unknown flag \"\(name)\""),
            help: nearest(name, among: Flag.all.map(\.name)))
    }

    /// A value behind a flag that takes none.
    static func noValueTaken(_ name: String) -> Diagnostic {
        Diagnostic("U002", .error, Localized(zh: "选项 “\(name)” 不带值", en: "flag \"\(name)\" takes no value"))
    }

    /// A flag without the value that it needs.
    static func valueMissing(_ name: String, _ value: String) -> Diagnostic {
        Diagnostic(
            "U003", .error, Localized(zh: "选项 “\(name)” 缺少值", en: "flag \"\(name)\" needs a value"),
            help: Localized(zh: "写作 \(name) \(value)", en: "write \(name) \(value)"))
    }

    /// A flag given twice that may be given once.
    static func givenTwice(_ name: String) -> Diagnostic {
        Diagnostic("U004", .error, Localized(zh: "选项 “\(name)” 给了两次", en: "flag \"\(name)\" is given twice"))
    }

    /// A command that does not exist.
    static func unknownCommand(_ name: String) -> Diagnostic {
        Diagnostic(
            "U005", .error, Localized(zh: "没有 “\(name)” 这个命令", en: "unknown command \"\(name)\""),
            help: nearest(name, among: Subcommand.allCases.map(\.rawValue))
                ?? Localized(zh: "guiju help 列出全部命令", en: "guiju help lists the commands"))
    }

    /// A flag of another command.
    static func flagNotTaken(_ flag: Flag, by command: Subcommand) -> Diagnostic {
        let others = Subcommand.allCases.filter { $0.flags.contains(flag.key) }.map { "guiju \($0.rawValue)" }.joined(separator: ", ")
        return Diagnostic(
            "U006", .error,
            Localized(
                zh: "命令 “\(command.rawValue)” 没有选项 “\(flag.name)”", en: "command \"\(command.rawValue)\" takes no flag \"\(flag.name)\""),
            help: Localized(zh: "有这个选项的命令：\(others)", en: "it belongs to: \(others)"))
    }

    /// A value that a flag does not accept.
    static func unknownChoice(_ value: String, of name: String, choices: [String]) -> Diagnostic {
        let list = choices.joined(separator: ", ")
        return Diagnostic(
            "U007", .error, Localized(zh: "选项 “\(name)” 不接受 “\(value)”", en: "flag \"\(name)\" does not accept \"\(value)\""),
            help: nearest(value, among: choices) ?? Localized(zh: "可用的值：\(list)", en: "it accepts: \(list)"))
    }

    /// A flag that means nothing without another.
    static func flagNeeds(_ name: String, _ other: String) -> Diagnostic {
        Diagnostic(
            "U040", .error, Localized(zh: "选项 “\(name)” 要与 “\(other)” 同用", en: "flag \"\(name)\" means nothing without \"\(other)\""))
    }

    /// A flag whose value is no number of days.
    static func noDays(_ value: String, of name: String) -> Diagnostic {
        Diagnostic(
            "U042", .error,
            Localized(zh: "选项 “\(name)” 的 “\(value)” 不是天数", en: "flag \"\(name)\" takes a number of days, not \"\(value)\""),
            help: Localized(zh: "例如 \(name) 30，最多 9999", en: "for instance \(name) 30, at most 9999"))
    }

    /// Rules that name what they do not declare, when they were loaded without the book they belong to.
    static func partOfBook() -> Diagnostic {
        Diagnostic(
            "U043", .note,
            Localized(zh: "只读了这些文件，别的文件里声明的名称没有读到", en: "only these files were read, and not what other files declare"),
            help: Localized(
                zh: "用 --rules 给出整个规则库的文件夹，再写这些文件，就只报告它们",
                en: "give the folder of the whole book with --rules, and only these files are reported on"))
    }

    /// A flag whose value is no percentage.
    static func noPercentage(_ value: String, of name: String) -> Diagnostic {
        Diagnostic(
            "U041", .error,
            Localized(zh: "选项 “\(name)” 的 “\(value)” 不是 0 到 100 的数", en: "flag \"\(name)\" takes a number from 0 to 100, not \"\(value)\""),
            help: Localized(zh: "例如 \(name) 95", en: "for instance \(name) 95"))
    }

    /// No command at all.
    static func noCommand() -> Diagnostic {
        Diagnostic(
            "U008", .error, Localized(zh: "没有写命令", en: "no command is given"),
            help: Localized(zh: "guiju help 列出全部命令", en: "guiju help lists the commands"))
    }

    /// A command without the argument that it needs.
    static func operandMissing(_ command: Subcommand) -> Diagnostic {
        let forms = command.forms.map { "guiju \($0)" }.joined(separator: " | ")
        return Diagnostic(
            "U009", .error, Localized(zh: "命令 “\(command.rawValue)” 缺少参数", en: "command \"\(command.rawValue)\" needs an argument"),
            help: Localized(zh: "写作 \(forms)", en: "write \(forms)"))
    }

    /// An argument too many.
    static func operandTooMany(_ operand: String, _ command: Subcommand) -> Diagnostic {
        let forms = command.forms.map { "guiju \($0)" }.joined(separator: " | ")
        return Diagnostic(
            "U010", .error,
            Localized(
                zh: "命令 “\(command.rawValue)” 不需要参数 “\(operand)”", en: "command \"\(command.rawValue)\" takes no argument \"\(operand)\""),
            help: Localized(zh: "写作 \(forms)", en: "write \(forms)"))
    }

    /// Something else where a date should stand.
    static func badDate(_ text: String, flag: String) -> Diagnostic {
        Diagnostic(
            "U011", .error, Localized(zh: "“\(text)” 不是日期（\(flag)）", en: "\"\(text)\" is not a date (\(flag))"),
            help: Localized(zh: "写作 2025-09-26", en: "write it as 2025-09-26"))
    }

    /// A rule, or a pattern of rules, that the rule book does not have.
    static func unknownRule(_ name: String, among names: [String]) -> Diagnostic {
        Diagnostic(
            "U012", .error, Localized(zh: "没有名称与 “\(name)” 相符的规则", en: "no rule is named \"\(name)\""),
            help: nearest(name, among: names) ?? Localized(zh: "guiju rules 列出全部规则", en: "guiju rules lists them"))
    }

    /// A region that the rule book does not have.
    static func unknownRegion(_ name: String, among names: [String]) -> Diagnostic {
        Diagnostic(
            "U013", .error, Localized(zh: "规则库里没有地区 “\(name)”", en: "the rule book knows no region \"\(name)\""),
            help: nearest(name, among: names))
    }

    /// A kind of record that the rule book does not have.
    static func unknownKind(_ name: String, among names: [String]) -> Diagnostic {
        let list = names.joined(separator: ", ")
        return Diagnostic(
            "U014", .error, Localized(zh: "规则库里没有 “\(name)” 这种记录", en: "the rule book knows no kind of record \"\(name)\""),
            help: nearest(name, among: names) ?? Localized(zh: "有这些种类：\(list)", en: "it knows: \(list)"))
    }

    /// A document that the rule book does not have.
    static func unknownDocument(_ name: String, among names: [String]) -> Diagnostic {
        Diagnostic(
            "U015", .error, Localized(zh: "规则库里没有文件 “\(name)”", en: "the rule book knows no document \"\(name)\""),
            help: nearest(name, among: names))
    }

    /// A counting profile that the rule book does not have.
    static func unknownProfile(_ name: String, among names: [String]) -> Diagnostic {
        let list = names.joined(separator: ", ")
        return Diagnostic(
            "U016", .error, Localized(zh: "没有 “\(name)” 这种期间算法", en: "no counting profile is named \"\(name)\""),
            help: nearest(name, among: names) ?? Localized(zh: "有这些：\(list)", en: "there are: \(list)"))
    }

    /// A code that no message has.
    static func unknownCode(_ code: String) -> Diagnostic {
        Diagnostic("U017", .error, Localized(zh: "没有代码 “\(code)”", en: "no message has the code \"\(code)\""))
    }

    /// A question to the calendar that is not understood.
    static func badCalendarQuery(_ text: String) -> Diagnostic {
        Diagnostic(
            "U018", .error, Localized(zh: "看不懂 “\(text)”", en: "\"\(text)\" is not understood"),
            help: Localized(
                zh: "例如 2025-09-26、2025-09-26 +5wd、2025-09-26 -5wd、2025-09-26 +30d、2025-09-26T09:30 +72h、2025-09-26..2025-10-09",
                en:
                    "for example 2025-09-26, 2025-09-26 +5wd, 2025-09-26 -5wd, 2025-09-26 +30d, 2025-09-26T09:30 +72h, 2025-09-26..2025-10-09"
            ))
    }

    /// Hours counted from a day without a time.
    static func clockNeeded(_ text: String) -> Diagnostic {
        Diagnostic(
            "U019", .error, Localized(zh: "按小时、分钟推算需要时刻：“\(text)”", en: "hours and minutes are counted from a time of day: \"\(text)\""),
            help: Localized(zh: "例如 2025-09-26T09:30 +72h", en: "for example 2025-09-26T09:30 +72h"))
    }

    /// A flag that the command cannot do without.
    static func flagMissing(_ flag: Flag, of command: Subcommand) -> Diagnostic {
        let forms = command.forms.map { "guiju \($0)" }.joined(separator: " | ")
        return Diagnostic(
            "U035", .error,
            Localized(zh: "命令 “\(command.rawValue)” 缺少选项 “\(flag.name)”", en: "command \"\(command.rawValue)\" needs \"\(flag.name)\""),
            help: Localized(zh: "写作 \(forms)", en: "write \(forms)"))
    }

    /// A document or a kind of which the inventory lists nothing.
    static func notInInventory(_ name: String, flag: Flag, among names: [String]) -> Diagnostic {
        var seen: Set<String> = []
        let list = names.filter { seen.insert($0).inserted }.joined(separator: ", ")
        return Diagnostic(
            "U036", .error,
            Localized(
                zh: "要求清单里没有 “\(name)”（\(flag.name)）", en: "the inventory lists nothing of \"\(name)\" (\(flag.name))"),
            help: nearest(name, among: names) ?? Localized(zh: "清单里有：\(list)", en: "it lists: \(list)"))
    }

    /// A file that cannot be read.
    static func cannotRead(_ path: String, _ reason: Localized) -> Diagnostic {
        Diagnostic("U020", .error, Localized(zh: "读不了 “\(path)”：\(reason.zh)", en: "cannot read \"\(path)\": \(reason.en)"))
    }

    /// A file that cannot be written.
    static func cannotWrite(_ path: String, _ reason: Localized) -> Diagnostic {
        Diagnostic("U021", .error, Localized(zh: "写不了 “\(path)”：\(reason.zh)", en: "cannot write \"\(path)\": \(reason.en)"))
    }

    /// Input without a record.
    static func noRecords() -> Diagnostic {
        Diagnostic(
            "U023", .error, Localized(zh: "没有检查任何记录：输入里没有记录", en: "nothing was checked: the input holds no record"))
    }

    /// Records that no rule applies to.
    static func noRuleApplied(records: Int, findings: Int) -> Diagnostic {
        let why = Localized(zh: "--verdicts inapplicable 列出每条规则为何不适用", en: "--verdicts inapplicable lists why each rule does not apply")
        let none = Localized(zh: "没有规则检查这种记录；guiju rules 列出全部规则", en: "no rule looks at records of this kind; guiju rules lists the rules")
        let these = records == 1 ? "record" : "\(records) records"
        return Diagnostic(
            "U024", .error,
            Localized(zh: "没有检查任何义务：没有规则适用于这 \(records) 条记录", en: "nothing was checked: no rule applies to the \(these)"),
            help: findings == 0 ? none : why)
    }

    /// A folder without rule files.
    static func noRuleFiles(_ folder: String) -> Diagnostic {
        Diagnostic(
            "U025", .error, Localized(zh: "“\(folder)” 里没有规则文件", en: "\"\(folder)\" holds no rule file"),
            help: Localized(zh: "规则文件以 .rules 结尾", en: "rule files end in .rules"))
    }

    /// A file of mappings without a mapping.
    static func noMapping(_ path: String) -> Diagnostic {
        Diagnostic(
            "U099", .error, Localized(zh: "“\(path)” 里没有映射", en: "\"\(path)\" holds no mapping"),
            help: Localized(
                zh: "写作 mapping 名称 \"标题\" to 记录种类 { 字段 from \"列名\" }",
                en: "write mapping NAME \"title\" to RECORD { FIELD from \"header\" }"))
    }

    /// Rule files without a rule.
    static func noRules() -> Diagnostic {
        Diagnostic("U026", .error, Localized(zh: "规则文件里没有规则", en: "the rule files hold no rule"))
    }

    /// Rules without an example.
    static func noExamples() -> Diagnostic {
        Diagnostic("U027", .error, Localized(zh: "没有运行任何例子：规则没有例子", en: "nothing was tested: the rules have no example"))
    }

    /// A calendar that is wrong, with its own code.
    static func badCalendar(_ place: String, code: String, _ reason: Localized) -> Diagnostic {
        Diagnostic(code, .error, Localized(zh: "日历 “\(place)” 有误：\(reason.zh)", en: "the calendar \"\(place)\" is wrong: \(reason.en)"))
    }

    /// A waiver that cannot be read or understood.
    static func badWaiver(at place: Place?, file: String, _ reason: Localized) -> Diagnostic {
        let at = place.map(\.inFiles) ?? file
        return Diagnostic(
            "U031", .error, Localized(zh: "豁免 “\(at)” 有误：\(reason.zh)", en: "the waiver at \"\(at)\" is wrong: \(reason.en)"),
            help: Localized(
                zh: "每条写明：规则、记录、理由、批准人、有效期至", en: "each states: rule, record, reason, approver, until"))
    }

    /// A file of waivers that holds none.
    static func noWaiver(_ path: String) -> Diagnostic {
        Diagnostic("U032", .error, Localized(zh: "“\(path)” 里没有豁免", en: "\"\(path)\" holds no waiver"))
    }

    /// A waiver that excused nothing: it has expired, or nothing failed that it is about.
    static func unusedWaiver(_ idle: IdleWaiver) -> Diagnostic { Diagnostic(idle.code, .warning, idle.words) }

    /// Records among which none is of the kind that a rule looks at.
    static func ruleKindMismatch(_ rule: String, _ kind: String) -> Diagnostic {
        Diagnostic(
            "U030", .error,
            Localized(
                zh: "规则 “\(rule)” 检查的是 “\(kind)”，输入里没有这种记录", en: "rule \"\(rule)\" looks at \"\(kind)\", and the input holds no such record"
            ))
    }

    /// A shell that there are no completions for.
    static func unknownShell(_ name: String, among names: [String]) -> Diagnostic {
        let list = names.joined(separator: ", ")
        return Diagnostic(
            "U089", .error, Localized(zh: "没有 “\(name)” 的补全脚本", en: "there are no completions for \"\(name)\""),
            help: nearest(name, among: names) ?? Localized(zh: "有这些：\(list)", en: "there are: \(list)"))
    }

    /// Suggests the nearest of the names; nil when none is near.
    private static func nearest(_ name: String, among names: [String]) -> Localized? {
        NearestName.nearest(to: name, among: names).map { Localized(zh: "是不是 “\($0)”？", en: "did you mean \"\($0)\"?") }
    }
}
