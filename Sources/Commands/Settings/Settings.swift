import Diagnostics

/// What the environment and the settings file say, each setting with where it stands.
struct Settings {
    /// A setting.
    struct Entry {
        /// Its values, at least one, as a flag would have them; a switch has `yes` or `no`.
        var values: [String]
        /// Where it stands.
        var origin: SettingOrigin
    }

    /// The settings.
    private var entries: [Flag.Key: Entry] = [:]
    /// The settings file, when there is one.
    private(set) var sources = SourceMap()

    /// The settings file as the user would name it; nil when there is none.
    var file: String? { sources.texts.first?.name }

    /// What is set for a flag; nil when it is nothing.
    subscript(key: Flag.Key) -> Entry? { entries[key] }

    /// Settings without a file: what the environment says of some flags.
    init(environment flags: [Flag], _ surroundings: Surroundings) throws(Stop) {
        for flag in flags {
            guard let values = try SettingsVariables.values(of: flag, surroundings) else { continue }
            entries[flag.key] = Entry(values: values, origin: .variable(flag.variableName))
        }
    }

    /// What the environment says, and for the rest the settings file.
    ///
    /// - Parameter typed: says with `--config` and `--no-config` which file it is.
    init(_ typed: TypedArguments, _ surroundings: Surroundings) throws(Stop) {
        try SettingsVariables.expectKnown(surroundings)
        try self.init(environment: Flag.all.filter { $0.reach != .commandLine }, surroundings)
        guard let path = try path(typed, surroundings) else { return }
        let file = try SettingsFile.read(path)
        sources = file.sources
        for (key, entry) in file.entries where entries[key] == nil { entries[key] = entry }
    }

    /// The settings file that is asked for or found; nil for none.
    private func path(_ typed: TypedArguments, _ surroundings: Surroundings) throws(Stop) -> String? {
        if typed.has(.config), typed.has(.noConfig) {
            throw Stop(.usage, AuditMessages.eitherOr(Flag.config.name, Flag.noConfig.name))
        }
        if typed.has(.noConfig) { return nil }
        if let path = typed[.config] { return path }
        if self[.noConfig]?.values == ["yes"] { return nil }
        return self[.config]?.values.last ?? SettingsFile.find(surroundings)
    }
}
