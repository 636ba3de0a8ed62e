import Values

extension CommandPage {
    /// `guiju test`.
    static let test = CommandPage(
        summary: Localized(zh: "运行规则自带的例子", en: "run the examples that stand with the rules"),
        forms: ["test [PATH…]"],
        operands: .rules,
        flags: [.rules, .calendar, .only, .boundaries, .mutate, .leastScore, .format],
        formats: ["text", "json"],
        tellsExitCodes: true,
        details: [
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
        ])
}
