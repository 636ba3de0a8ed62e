import Values

extension CommandPage {
    /// `guiju config`.
    static let config = CommandPage(
        summary: Localized(zh: "列出生效的设置及其来源", en: "list the settings in force, and where each comes from"),
        forms: ["config"],
        flags: Flag.Key.allCases.filter { Flag[$0].reach != .commandLine && ![.lang, .color].contains($0) },
        flagHelp: [
            .format: Localized(
                zh: "这份清单的格式：text（默认）或 json；不是 format 这项设置", en: "the format of this list: text (default) or json; not the setting format")
        ],
        formats: ["text", "json"],
        details: [
            Localized(
                zh: "\(heeding.joined(separator: "、")) 依次看：命令行的选项，环境变量，设置文件，默认。前者取代后者，不是相加。",
                en:
                    "\(heeding.joined(separator: ", ")) heed, in this order, flags, environment variables, the settings file and defaults. What comes "
                    + "first replaces the rest and is not added to it."),
            Localized(
                zh: "环境变量由选项得名：--as-of 是 GUIJU_AS_OF；多个值用逗号分隔，开关写 yes 或 no，空的不算。",
                en:
                    "A variable is named after its flag: --as-of is GUIJU_AS_OF; several values are joined by commas, a switch is yes or no, and an "
                    + "empty one counts for nothing."),
            Localized(
                zh: "设置文件是当前文件夹及其上各层（直到文件系统的根）里第一个 check.guiju；其中的路径相对于它所在的文件夹。每行一项，如 as-of 2024-06-30、"
                    + "rules \"Rules\"、fail-on fail, open。",
                en:
                    "The settings file is the first check.guiju in the working folder and the folders around it, up to the root of the file system; its "
                    + "paths are relative to its own folder. A line is a setting: as-of 2024-06-30, rules \"Rules\", fail-on fail, open."),
        ])

    /// The commands that heed settings; this one only tells of them.
    private static var heeding: [String] {
        Subcommand.allCases.filter { $0 != .config && $0.page.flags.contains(.config) }.map(\.rawValue)
    }
}
