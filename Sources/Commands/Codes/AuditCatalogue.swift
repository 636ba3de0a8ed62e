import Values

/// What `explain` tells of the codes of `audit` and `merge`.
enum AuditCatalogue {
    /// The explanations in the order of their codes.
    static let entries: [(code: String, text: Localized)] = [
        entry("U060", zh: "没有这个选项就不知道结果放在哪里。", en: "Without the flag it is not known where the results go."),
        entry("U061", zh: "选项的值是一个整数，不带单位和分隔符。", en: "The value is a whole number without unit or separators."),
        entry(
            "U062", zh: "--part 2/7 把输入切成七段，检查第二段；每一段的结果放在各自的文件夹里，最后合并。",
            en: "--part 2/7 cuts the input into seven stretches and audits the second; each goes into a folder of its own, to be merged."),
        entry(
            "U063", zh: "两个选项说的是相反的做法：接着做或从头做；结果放进文件夹或写到标准输出。",
            en: "The two flags ask for opposite things: to go on or to begin anew; results in a folder or on standard output."),
        entry("U064", zh: "标准输入只能读一遍。", en: "Standard input can be read once only."),
        entry(
            "U065", zh: "不覆盖已有的结果，除非明说。--overwrite 在新结果完整之后才替换旧结果。",
            en: "Results are not replaced unless that is asked for. --overwrite replaces them when the new ones are complete."),
        entry(
            "U066", zh: "上一次没有做完就中断了。--resume 的结果与没有中断过的一样，逐字节相同。",
            en:
                "The last run did not come to its end. With --resume the results are those of a run that was never interrupted, byte for byte."
        ),
        entry("U067", zh: "两个程序同时写一个文件夹会互相破坏；等它结束。", en: "Two programs would spoil each other's results; wait for the other to end."),
        entry(
            "U068", zh: "接着做要求规则、日历、选项和输入都与中断时相同，否则前后两半说的不是一回事。--jobs、--max-errors、--fail-on 可以改。",
            en:
                "To go on, rules, working days, flags and inputs must be those of the interrupted run, or its two halves would not speak of the same. "
                + "--jobs, --max-errors and --fail-on may change."),
        entry(
            "U069", zh: "已经检查过的部分按散列核对，与中断时不一样了。", en: "What was checked before is compared by its hash, and it is not the same any more."),
        entry(
            "U070", zh: "文件不是程序写下的样子：磁盘故障，或被别的程序改过。",
            en: "The file is not as it was written: the disk failed, or another program changed it."),
        entry(
            "U071", zh: "给了 --max-errors，而读不出来的记录比它多。没有最终结果。",
            en: "--max-errors was given, and more could not be read. There are no final results."),
        entry("U072", zh: "分部分检查要知道长度，并能从中间读起；标准输入和管道不行。", en: "Parts need a known length and a start in the middle; pipes have neither."),
        entry("U073", zh: "合并要求同一次检查的全部部分，每个一次。", en: "To merge, all parts of one run are needed, each once."),
        entry("U074", zh: "屏幕上只显示前几处错误，文件里一处不少。", en: "The screen shows the first errors only; the file has all of them."),
        entry(
            "U075", zh: "结论写到标准输出时不留文件，只显示前几处问题，其余只计数。",
            en: "When findings go to standard output no file is left: the first problems are shown, the others counted."),
        entry(
            "U076", zh: "文件夹是 --part 做成的部分，文件里是 --mergeable 写出的行；两种各自合并。",
            en: "Folders hold the parts that --part makes, files the lines that --mergeable writes; each kind is merged by itself."),
        entry(
            "U077", zh: "别处切开的每一份从标准输入来，一份一个进程。",
            en: "Each partition that somebody else has cut comes on the standard input of a process of its own."),
        entry(
            "U078", zh: "逐行作答的输入由别的程序一行一行写来，不是文件。",
            en: "What is answered line by line is written by another program as it goes on, and is no file."),
    ]

    /// Makes an entry.
    private static func entry(_ code: String, zh: String, en: String) -> (code: String, text: Localized) {
        (code, Localized(zh: zh, en: en))
    }
}
