import Values

/// What there is to tell of a subcommand: help, errors, completions and the manual are made from this declaration alone.
struct CommandPage: Sendable {
    /// What stands behind a command that is no flag.
    enum Operands: Sendable {
        /// Nothing, or nothing that a shell could complete.
        case none
        /// Case files and folders of them.
        case cases
        /// Rule files and folders of them.
        case rules
        /// Folders.
        case folders
        /// Names of subcommands.
        case commands
        /// One of some words.
        case words([String])
    }

    /// What it does, in a few words.
    let summary: Localized
    /// How it is called, a form a line, after `guiju`.
    let forms: [String]
    /// What stands behind it.
    var operands = Operands.none
    /// The flags of its own, in the order of its help page; those that every command takes follow.
    let flags: [Flag.Key]
    /// What flags do here, where that differs from what they do everywhere.
    var flagHelp: [Flag.Key: Localized] = [:]
    /// What sort of value flags take here, where that differs from what they take everywhere.
    var flagKinds: [Flag.Key: Flag.Kind] = [:]
    /// The formats that `--format` accepts here.
    var formats = ["text", "json", "ndjson"]
    /// Whether its help page lists the exit codes.
    var tellsExitCodes = false
    /// What else there is to say about it, a paragraph each.
    let details: [Localized]
}
