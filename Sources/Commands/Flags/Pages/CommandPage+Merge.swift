import Values

extension CommandPage {
    /// `guiju merge`.
    static let merge = CommandPage(
        summary: Localized(zh: "合并分部分检查的结果", en: "put the parts of an audit together"),
        forms: ["merge DIR… --out DIR"],
        operands: .folders,
        flags: [.out, .rules, .calendar, .failOn, .strict, .overwrite, .config, .noConfig],
        tellsExitCodes: true,
        details: [
            Localized(
                zh: "DIR 是用 audit --part 做成的各部分，次序不限；结果与一次做完的逐字节相同。用了 --rules、--calendar 的，这里也要给出。",
                en:
                    "DIR are the parts made with audit --part, in any order; the results are those of one run, byte for byte. --rules and "
                    + "--calendar are given again when they were given then.")
        ])
}
