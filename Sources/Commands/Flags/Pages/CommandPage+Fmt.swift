import Values

extension CommandPage {
    /// `guiju fmt`.
    static let fmt = CommandPage(
        summary: Localized(zh: "排版规则文件", en: "format rule files"),
        forms: ["fmt [--check] PATH…"],
        operands: .rules,
        flags: [.check],
        tellsExitCodes: true,
        details: [
            Localized(
                zh: "把文件改写成统一的排版，文字和注释都不丢失；写入时先写临时文件再改名。- 表示从标准输入到标准输出。",
                en:
                    "Rewrites files in the one layout, losing no word and no comment, through a temporary file that is renamed. - formats standard "
                    + "input to standard output.")
        ])
}
