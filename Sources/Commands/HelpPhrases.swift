import Values

/// The words of the help pages.
enum HelpPhrases {
    /// What the program is.
    static let tagline = Localized(
        zh: "规矩（guiju）按文件条款检查公共机构的案件记录，说明每一项结论的依据。",
        en: "Guiju checks case records of public bodies against the clauses that bind them, and says why.")
    /// Above the forms of a command.
    static let usage = Localized(zh: "用法：", en: "Usage:")
    /// Above the commands.
    static let commands = Localized(zh: "命令：", en: "Commands:")
    /// Above the flags.
    static let flags = Localized(zh: "选项：", en: "Flags:")
    /// Above the exit codes.
    static let exitCodes = Localized(zh: "退出码：", en: "Exit codes:")
    /// Where to read on.
    static let more = Localized(zh: "guiju COMMAND --help 说明每个命令。", en: "guiju COMMAND --help tells about each command.")
    /// Which code wins.
    static let precedence = Localized(
        zh: "几种情况同时出现时，依次取 3、64、4、1、2。", en: "When several hold, the first of 3, 64, 4, 1, 2 is used.")

    /// What an exit code means.
    static func meaning(of code: ExitCode) -> Localized {
        switch code {
        case .kept: Localized(zh: "没有不合规", en: "nothing failed")
        case .failed:
            Localized(zh: "有不合规；例子不成立；有文件需要排版", en: "something failed; an example does not stand; a file needs formatting")
        case .open:
            Localized(
                zh: "用了 --strict：没有不合规，但有待定、有未达到的 should，lint 有警告，或有缺的要求",
                en: "with --strict: nothing failed, but something is open, a should was missed, lint warned, or a requirement is missing")
        case .rulesWrong: Localized(zh: "规则或日历有误", en: "the rules or the calendar are wrong")
        case .unreadable:
            Localized(
                zh: "有输入读不出来，或什么都没有检查：没有记录、没有适用的规则、没有例子",
                en: "some input could not be read, or nothing was checked: no records, no rule that applies, no examples")
        case .usage: Localized(zh: "用法有误，包括写错的规则、地区、记录种类名", en: "wrong usage, a misspelt rule, region or kind of record among it")
        }
    }

    /// What a flag does in a command: what it does everywhere, unless it chooses among rules instead of speaking of records.
    static func help(of flag: Flag.Key, in command: Subcommand) -> Localized {
        switch (command, flag) {
        case (.rules, .region): Localized(zh: "只列约束这个地区的规则", en: "only the rules that bind this region")
        case (.rules, .record):
            Localized(zh: "只列检查这种记录（名称、中文名或别名）的规则", en: "only the rules that look at this kind of record (name, label or alias)")
        case (.rules, .format), (.test, .format), (.coverage, .format):
            Localized(zh: "输出格式：text（默认）或 json", en: "the output: text (default) or json")
        case (.coverage, .document):
            Localized(zh: "只看这份文件（名称或文号）的要求", en: "only the requirements of this document (name or number)")
        case (.coverage, .strict): Localized(zh: "有缺的要求时，以 2 退出", en: "end with 2 when a requirement is missing")
        default: Flag[flag].help
        }
    }

    /// What there is to say about a command.
    static func details(of command: Subcommand) -> [Localized] {
        switch command {
        case .check:
            [
                Localized(
                    zh: "PATH 是 JSON、NDJSON 文件或文件夹（其中的 .json、.ndjson、.jsonl 文件）；- 或不写 PATH 时读标准输入。",
                    en:
                        "PATH is a JSON or NDJSON file, or a folder (its .json, .ndjson and .jsonl files); - or no PATH reads standard input."
                ),
                Localized(
                    zh: "未达到 should（力争）是警告，只在 --strict 时影响退出码；未照 encouraged（鼓励）做只是提示；未到期和需人工判断不影响退出码。",
                    en:
                        "A missed should is a warning and changes the exit code only with --strict; an encouragement not followed is a note; "
                        + "pending and review never change it."),
            ]
        case .audit:
            [
                Localized(
                    zh: "INPUT 是 JSON、NDJSON 文件，文件夹，带 *、?、[…] 的路径，或标准输入 -。读不出来的行只损失它自己，记在 problems.ndjson。",
                    en:
                        "INPUT is a JSON or NDJSON file, a folder, a path with *, ? or […], or - for standard input. A line that cannot be read "
                        + "costs that line alone and stands in problems.ndjson."),
                Localized(
                    zh: "结果：findings.ndjson（按输入顺序）、problems.ndjson、summary.json（精确的合计）、seal.json（依据，最后出现）。",
                    en:
                        "The results: findings.ndjson in the order of the input, problems.ndjson, summary.json with exact totals, and seal.json, "
                        + "which says what they stand on and appears last."),
            ]
        case .merge:
            [
                Localized(
                    zh: "DIR 是用 audit --part 做成的各部分，次序不限；结果与一次做完的逐字节相同。用了 --rules、--calendar 的，这里也要给出。",
                    en:
                        "DIR are the parts made with audit --part, in any order; the results are those of one run, byte for byte. --rules and "
                        + "--calendar are given again when they were given then.")
            ]
        case .explain:
            [
                Localized(
                    zh: "RULE：条款、用中英文读回的规则、效力、假定和例子；加 PATH：它在文件中每条记录上的推导。",
                    en: "RULE: the clause, the rule read back in Chinese and English, its force, assumptions and examples; with PATH: its "
                        + "derivation on each record of the file."),
                Localized(
                    zh: "REQUIREMENT：要求的编号，如 002-48-e：检查它的规则，或为什么不检查。",
                    en: "REQUIREMENT: the id of a requirement, such as 002-48-e: the rules that check it, or why none does."),
                Localized(zh: "CODE：消息方括号里的代码，如 U001。", en: "CODE: the code in brackets of a message, such as U001."),
            ]
        case .rules:
            [
                Localized(
                    zh: "每条规则一行：名称、标题、记录种类、依据；文件要求而没有案卷能判断的列在其后（不用 --record 时）。",
                    en:
                        "One line a rule: its name, title, kind of record and source; behind them, without --record, what the documents ask for and "
                        + "no record can decide.")
            ]
        case .coverage:
            [
                Localized(
                    zh: "把规则库和要求清单对照：有规则的、声明不检查的、清单写明不可判断的、缺的，按文件和类型计数；百分数是可判断的要求中的比例，只舍不入。",
                    en:
                        "Compares the rule book with an inventory: what has rules, what is declared unchecked, what the inventory calls not checkable, "
                        + "and what is missing, by document and by kind. Percentages are of what is checkable, rounded down."),
                Localized(
                    zh:
                        "清单每行一个 JSON 对象：id 编号（规则的 requirement 所写）、document 文号（没有时为 null，另写 title 标题）、kind 类型、checkable 能否由案卷判断（true 或 false）、"
                        + "clause 条款、quote 原文、note 备注（可为 null）；其他键不读。",
                    en:
                        "The inventory holds a JSON object a line: id (what a rule's requirement names), document (its number; null where it has none, "
                        + "with its title), kind, checkable (true or false: can a record decide it), clause, quote (the words) and note (may be null); "
                        + "other keys are not read."),
            ]
        case .lint:
            [
                Localized(
                    zh: "检查名称、类型、单位、引用、例子、互相冲突的规则。不写 PATH 时检查内置规则库；有 --rules 时 PATH 只限定报告哪些文件。",
                    en:
                        "Checks names, types, units, citations, examples and conflicting rules. Without PATH the built-in rule book is checked; with "
                        + "--rules, PATH only limits which files are reported on.")
            ]
        case .fmt:
            [
                Localized(
                    zh: "把文件改写成统一的排版，文字和注释都不丢失；写入时先写临时文件再改名。- 表示从标准输入到标准输出。",
                    en:
                        "Rewrites files in the one layout, losing no word and no comment, through a temporary file that is renamed. - formats standard "
                        + "input to standard output.")
            ]
        case .test:
            [
                Localized(
                    zh: "运行规则自带的例子。不写 PATH 时用内置规则库；有 --rules 时 PATH 只限定运行哪些文件里的例子。",
                    en:
                        "Runs the examples that stand with the rules. Without PATH those of the built-in rule book; with --rules, PATH only limits "
                        + "which files' examples are run."),
                Localized(
                    zh: "--mutate 每次只改错一处：界限差一步（金额一分，百分比和数字末位一，期间一个单位，日期一日）、界限本身在内或不在内、工作日与日互换、"
                        + "换一件起算的事、少一个例外或条件、地区放宽、施行日期差一日；表中各行共用的一处只算一次，改了也不会有差别的不算。",
                    en:
                        "--mutate changes one thing at a time: a limit by a step (a fen, one in the last digit of a percentage or number, one unit of a "
                        + "period, a day), a limit let in or left out, working days for days, another event to count from, an exception or a "
                        + "condition dropped, the region widened, the effective date moved. What the rows of a table share counts once; what can make "
                        + "no difference does not count."),
                Localized(
                    zh: "--boundaries 从每条规则第一个合规的例子出发，把一项事实移到界限上、移过界限、拿掉，结论与应有的不符时以 1 退出。",
                    en:
                        "--boundaries starts from each rule's first kept example and moves one fact to the limit, past it, and away; it ends with 1 "
                        + "when such a case gets another verdict than it must."),
            ]
        case .calendar:
            [
                Localized(zh: "DATE：这一天是否上班，依据哪份通知。", en: "DATE: whether it is worked, and on which notice."),
                Localized(
                    zh: "DATE +5wd：之后 5 个工作日（-5wd：之前）；d 日、m 月、y 年、h 小时、min 分钟。逐日列出。",
                    en:
                        "DATE +5wd: 5 working days after (-5wd: before); d days, m months, y years, h hours, min minutes. Each day is listed."
                ),
                Localized(
                    zh: "DATE..DATE：两天之间的工作日，首日不计、末日计。",
                    en: "DATE..DATE: the working days between, the first day not counted, the last counted."),
            ]
        case .help: [Localized(zh: "显示程序或一个命令的说明。", en: "Shows the page of the program or of a command.")]
        }
    }
}
