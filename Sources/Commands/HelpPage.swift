import Reports
import Values

/// The pages that `--help` shows, made from the declarations of commands and flags.
enum HelpPage {
    /// Writes the page of a command, or of the program when there is none.
    static func write(_ command: Subcommand?, on console: Console) {
        var page = TextPage(console.language, console.outStyle)
        if let command { write(command, on: &page) } else { writeOverview(on: &page) }
        console.out.write(page.bytes)
    }

    /// Writes the page of the program.
    private static func writeOverview(on page: inout TextPage) {
        page.line(HelpPhrases.tagline)
        page.newLine()
        page.line(HelpPhrases.usage, .heading)
        page.line("guiju COMMAND [FLAGS] …", indent: 2)
        page.newLine()
        page.line(HelpPhrases.commands, .heading)
        table(Subcommand.allCases.map { ($0.rawValue, $0.summary) }, on: &page)
        page.newLine()
        page.line(HelpPhrases.flags, .heading)
        table([Flag.lang, .color, .help, .version].map { (spelling($0), $0.help) }, on: &page)
        page.newLine()
        exitCodes(on: &page)
        page.newLine()
        page.line(HelpPhrases.more)
    }

    /// Writes the page of a command.
    private static func write(_ command: Subcommand, on page: inout TextPage) {
        page.line(command.summary)
        page.newLine()
        page.line(HelpPhrases.usage, .heading)
        for form in command.forms { page.line("guiju \(form)", indent: 2) }
        page.newLine()
        for sentence in command.page.details { page.line(sentence) }
        page.newLine()
        page.line(HelpPhrases.flags, .heading)
        table(command.flags.map { (spelling(Flag[$0]), command.help(of: $0)) }, on: &page)
        if command.page.tellsExitCodes {
            page.newLine()
            exitCodes(on: &page)
        }
    }

    /// How a flag is written.
    private static func spelling(_ flag: Flag) -> String {
        [flag.short.map { "\($0), " } ?? "", flag.name, flag.value.map { " \($0)" } ?? ""].joined()
    }

    /// Writes what the program ends with.
    private static func exitCodes(on page: inout TextPage) {
        page.line(HelpPhrases.exitCodes, .heading)
        table(ExitCode.allCases.map { (String($0.rawValue), HelpPhrases.meaning(of: $0)) }, on: &page)
        page.line(HelpPhrases.precedence, indent: 2)
    }

    /// Writes two columns.
    private static func table(_ rows: [(String, Localized)], on page: inout TextPage) {
        let width = rows.map { $0.0.utf8.count }.max() ?? 0
        for (left, right) in rows {
            page.put("  \(left)" + String(repeating: " ", count: width - left.utf8.count + 2))
            page.put(right)
            page.newLine()
        }
    }
}
