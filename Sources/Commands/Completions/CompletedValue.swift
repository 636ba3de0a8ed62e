/// What can stand behind a flag or a command.
enum CompletedValue: Equatable {
    /// Nothing, or nothing that a shell could know.
    case unknown
    /// One of some words.
    case words([String])
    /// Some words joined by commas.
    case list([String])
    /// Files and folders.
    case files
    /// Folders.
    case folders

    /// What can stand behind a flag of a command, or of the program.
    init(_ flag: Flag, in command: Subcommand?) {
        let choices = flag.key == .format ? command?.formats ?? flag.choices : flag.choices
        switch command?.page.flagKinds[flag.key] ?? flag.takes {
        case .path, .file: self = .files
        case .folder: self = .folders
        case .day: self = .words(["none"])
        case .formatFile where command == .baseline: self = .files
        case .formatFile: self = .words(choices.map { $0 + "=" })
        case .number: self = .unknown
        case .text: self = choices.isEmpty ? .unknown : flag.isList ? .list(choices) : .words(choices)
        }
    }

    /// What can stand behind a command.
    init(_ operands: CommandPage.Operands) {
        switch operands {
        case .none: self = .unknown
        case .cases, .rules: self = .files
        case .folders: self = .folders
        case .commands: self = .words(Subcommand.allCases.map(\.rawValue))
        case .words(let words): self = .words(words)
        }
    }
}

extension Flag {
    /// The flags that may stand before a command.
    static var common: [Flag] { [.lang, .color, .help, .version] }

    /// How it is written: `-h`, `--help`.
    var spellings: [String] { [short].compactMap(\.self) + [name] }
}
