import Values

/// The manual page, made from the declarations of commands and flags.
enum ManualPage {
    /// The page in a language.
    static func text(_ language: Language) -> String {
        var roff = Roff()
        roff.macro("TH", "GUIJU", "1", "", "guiju \(Commands.version)", ManualPhrases.manual[language])
        // Text that is not stretched to the margin is read as well, and Chinese has no blanks that could be.
        roff.request("ad l")
        roff.request("nh")
        roff.macro("SH", ManualPhrases.name[language])
        roff.line("guiju - \(HelpPhrases.tagline[language])")
        roff.macro("SH", ManualPhrases.synopsis[language])
        roff.line("guiju COMMAND [FLAGS] …")
        roff.macro("SH", ManualPhrases.commands[language])
        for command in Subcommand.allCases { write(command, language, on: &roff) }
        writeSettings(language, on: &roff)
        roff.macro("SH", ManualPhrases.exitStatus[language])
        for code in ExitCode.allCases { roff.item(String(code.rawValue), HelpPhrases.meaning(of: code)[language]) }
        roff.paragraph(HelpPhrases.precedence[language])
        writeSurroundings(language, on: &roff)
        return roff.text
    }

    /// Writes what there is to say of a command.
    private static func write(_ command: Subcommand, _ language: Language, on roff: inout Roff) {
        roff.macro("SS", "guiju \(command.rawValue)")
        roff.line(command.summary[language])
        for form in command.forms { roff.heading("guiju \(form)") }
        for sentence in command.page.details { roff.paragraph(sentence[language]) }
        for key in command.flags { roff.item(spelling(Flag[key]), command.help(of: key)[language]) }
    }

    /// How a flag is written.
    private static func spelling(_ flag: Flag) -> String {
        flag.spellings.joined(separator: ", ") + (flag.value.map { " \($0)" } ?? "")
    }

    /// Writes which settings there are, and how they are named.
    private static func writeSettings(_ language: Language, on roff: inout Roff) {
        roff.macro("SH", ManualPhrases.settings[language])
        for sentence in CommandPage.config.details { roff.paragraph(sentence[language]) }
        for flag in Flag.settings { roff.item("\(flag.settingName), \(flag.variableName)", flag.help[language]) }
    }

    /// Writes which variables and files there are.
    private static func writeSurroundings(_ language: Language, on roff: inout Roff) {
        roff.macro("SH", ManualPhrases.environment[language])
        for flag in Flag.all where flag.reach == .environment { roff.item(flag.variableName, flag.help[language]) }
        roff.item("LC_ALL, LC_MESSAGES, LANG", Flag.lang.help[language])
        roff.item("NO_COLOR", Flag.color.help[language])
        roff.macro("SH", ManualPhrases.files[language])
        roff.item(SettingsFile.name, ManualPhrases.settingsFile[language])
    }
}
