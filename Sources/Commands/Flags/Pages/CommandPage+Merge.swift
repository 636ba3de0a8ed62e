import Values

extension CommandPage {
    /// `guiju merge`.
    static let merge = CommandPage(
        summary: Localized(zh: "合并分部分检查的结果", en: "put the parts of an audit together"),
        forms: ["merge DIR… --out DIR", "merge FILE… --out DIR"],
        operands: .folders,
        flags: [.out, .rules, .calendar, .failOn, .strict, .overwrite, .config, .noConfig],
        tellsExitCodes: true,
        details: [
            Localized(
                zh: "DIR 是用 audit --part 做成的各部分，次序不限；结果与一次做完的逐字节相同。用了 --rules、--calendar 的，这里也要给出。",
                en:
                    "DIR are the parts made with audit --part, in any order; the results are those of one run, byte for byte. --rules and "
                    + "--calendar are given again when they were given then."),
            Localized(
                zh:
                    "FILE 是 audit - --mergeable 写出的行，可以许多份在一个文件里，次序任意：最后一行里有 part、parts（从 1 数起）的照它排，没有的照先后。"
                    + "结果与把各份首尾相接、用 --no-hash、--no-report 一次做完的相同；只给最后一行时，只有 summary.json 和 seal.json。",
                en:
                    "FILE holds the lines of audit - --mergeable, of one partition or many, which stand in the order that part and parts in their last "
                    + "lines tell, from 1, or where these are null in that in which they come. The results are those of one run with --no-hash "
                    + "and --no-report over all partitions one behind the other; of their last lines alone summary.json and seal.json are made."
            ),
        ])
}
