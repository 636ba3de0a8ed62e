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
}
