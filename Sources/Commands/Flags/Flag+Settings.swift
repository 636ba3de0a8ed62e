import Values

extension Flag {
    /// What sort of value a flag takes.
    enum Kind: Sendable {
        /// Words, one or several.
        case text
        /// A day, or `none`.
        case day
        /// A whole number.
        case number
        /// A file or a folder.
        case path
        /// A file.
        case file
        /// A folder.
        case folder
        /// A format and the file that it goes to, joined by an equals sign.
        case formatFile

        /// Whether it names something in the file system.
        var isPath: Bool { self == .path || self == .file || self == .folder }
    }

    /// Where else than on the command line a flag can be given.
    enum Reach: Sendable {
        /// Nowhere.
        case commandLine
        /// In a variable of the environment.
        case environment
        /// In a variable of the environment and in a settings file.
        case settings
    }

    /// What holds when a flag is given nowhere.
    enum Fallback: Sendable {
        /// Values that it could be given.
        case values([String])
        /// Something that is told in words.
        case words(Localized)
    }

    /// The settings, in the order in which `guiju config` lists them.
    static let settings: [Flag] = Flag.all.filter { $0.reach == .settings }

    /// What it is called in a settings file: its name without the hyphens in front.
    var settingName: String { String(name.drop { $0 == "-" }) }

    /// The variable of the environment that stands for it: `GUIJU_AS_OF` for `--as-of`.
    var variableName: String { Flag.variablePrefix + settingName.uppercased().map { $0 == "-" ? "_" : String($0) }.joined() }

    /// What the name of every variable begins with.
    static let variablePrefix = "GUIJU_"

    /// Whether it may have several values.
    var takesSeveral: Bool { isList || repeats }
}
