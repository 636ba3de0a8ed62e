import Values

/// The words beside what is completed, for shells that show them.
struct CompletionText {
    /// The language that they are in.
    let language: Language

    /// What a command does.
    func summary(of command: Subcommand) -> String { command.summary[language] }

    /// What a flag does in a command, or everywhere.
    func help(of flag: Flag, in command: Subcommand?) -> String { (command?.help(of: flag.key) ?? flag.help)[language] }
}
