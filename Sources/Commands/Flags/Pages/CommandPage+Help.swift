import Values

extension CommandPage {
    /// `guiju help`.
    static let help = CommandPage(
        summary: Localized(zh: "显示说明", en: "show help"),
        forms: ["help [COMMAND]"],
        operands: .commands,
        flags: [],
        details: [Localized(zh: "显示程序或一个命令的说明。", en: "Shows the page of the program or of a command.")])
}
