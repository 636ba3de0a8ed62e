import Values

extension CommandPage {
    /// `guiju lint`.
    static let lint = CommandPage(
        summary: Localized(zh: "静态检查规则文件", en: "check rule files without running them"),
        forms: ["lint [PATH…]"],
        operands: .rules,
        flags: [.rules, .sources, .strict],
        tellsExitCodes: true,
        details: [
            Localized(
                zh: "检查名称、类型、单位、引用、例子、互相冲突的规则。不写 PATH 时检查内置规则库；有 --rules 时 PATH 只限定报告哪些文件。",
                en:
                    "Checks names, types, units, citations, examples and conflicting rules. Without PATH the built-in rule book is checked; with "
                    + "--rules, PATH only limits which files are reported on.")
        ])
}
