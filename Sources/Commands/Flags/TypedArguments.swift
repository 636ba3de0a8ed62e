import Diagnostics
import Values

/// What was typed, sorted into a command, operands and flags, and checked against the declarations.
struct TypedArguments {
    /// The command; nil when there is none.
    var command: Subcommand?
    /// What is neither a flag nor the command.
    var operands: [String] = []
    /// The values of the flags that were given, in the order given; a flag without a value has an empty one.
    private var values: [Flag.Key: [String]] = [:]
    /// Where the values come from that were not typed.
    private var origins: [Flag.Key: SettingOrigin] = [:]
    /// What the environment and the settings file say; nil for a command that heeds neither.
    private(set) var settings: Settings?

    /// Sorts the arguments after the program's name; throws what is wrong with them.
    init(_ arguments: [String]) throws(Stop) {
        var rest = arguments[...]
        var words: [String] = []
        var flagsEnded = false
        while let argument = rest.popFirst() {
            if !flagsEnded, argument == "--" {
                flagsEnded = true
            } else if !flagsEnded, TypedArguments.isFlag(argument) {
                try take(argument, &rest)
            } else {
                words.append(argument)
            }
        }
        try sort(words)
        try checkFlags()
    }

    /// Whether a word is a flag and not an operand such as `-` or `-5wd`.
    private static func isFlag(_ word: String) -> Bool {
        guard word.hasPrefix("-"), let second = word.dropFirst().first else { return false }
        return !("0"..."9").contains(second)
    }

    /// Takes a flag, and its value when it has one.
    private mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) throws(Stop) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let flag = Flag.all.first(where: { $0.name == parts[0] || $0.short == parts[0] }) else {
            throw Stop(.usage, CommandMessages.unknownFlag(parts[0]))
        }
        guard let name = flag.value else {
            if parts.count > 1 { throw Stop(.usage, CommandMessages.noValueTaken(flag.name)) }
            return values[flag.key, default: []].append("")
        }
        guard let value = parts.count > 1 ? parts[1] : rest.popFirst(), !value.isEmpty else {
            throw Stop(.usage, CommandMessages.valueMissing(flag.name, name))
        }
        if values[flag.key] != nil, !flag.repeats { throw Stop(.usage, CommandMessages.givenTwice(flag.name)) }
        values[flag.key, default: []].append(value)
    }

    /// Tells the command from its operands.
    private mutating func sort(_ words: [String]) throws(Stop) {
        guard let first = words.first else { return }
        guard let command = Subcommand(rawValue: first) else { throw Stop(.usage, CommandMessages.unknownCommand(first)) }
        self.command = command
        operands = Array(words.dropFirst())
    }

    /// Throws when a flag is given that the command does not take, or a value that the flag does not accept.
    private func checkFlags() throws(Stop) {
        for flag in Flag.all {
            guard let given = values[flag.key] else { continue }
            if let command, flag.key != .version, !command.flags.contains(flag.key) {
                throw Stop(.usage, CommandMessages.flagNotTaken(flag, by: command))
            }
            // A format with a file is read where the files are written.
            if flag.takes == .formatFile { continue }
            let choices = flag.key == .format ? (command?.formats ?? flag.choices) : flag.choices
            for value in given.flatMap({ flag.isList ? $0.split(separator: ",").map(String.init) : [$0] }) {
                if !choices.isEmpty, !choices.contains(value) {
                    throw Stop(.usage, CommandMessages.unknownChoice(value, of: flag.name, choices: choices))
                }
            }
        }
    }

    /// The value that a flag seems to have, before anything is checked; nil when it does not accept it.
    static func peek(_ key: Flag.Key, in arguments: [String]) -> String? {
        let flag = Flag[key]
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { return nil }
            let joined = argument.hasPrefix(flag.name + "=") ? String(argument.dropFirst(flag.name.utf8.count + 1)) : nil
            let value = argument == flag.name && index + 1 < arguments.count ? arguments[index + 1] : joined
            if let value { return flag.choices.contains(value) ? value : nil }
        }
        return nil
    }

    /// Throws when there are more operands than the command takes.
    func expectOperands(atMost most: Int) throws(Stop) {
        if let command, operands.count > most { throw Stop(.usage, CommandMessages.operandTooMany(operands[most], command)) }
    }

    /// Throws when there are fewer operands than the command needs.
    func expectOperands(atLeast least: Int) throws(Stop) {
        if let command, operands.count < least { throw Stop(.usage, CommandMessages.operandMissing(command)) }
    }

    /// The value of a flag; nil when it was not given.
    subscript(key: Flag.Key) -> String? { values[key]?.last }

    /// Every value of a flag.
    func all(_ key: Flag.Key) -> [String] { values[key] ?? [] }

    /// Whether a flag was given.
    func has(_ key: Flag.Key) -> Bool { values[key] != nil }

    /// The flags that were typed and that another command takes too, but for the as-of date.
    func words(for other: Subcommand) -> [String] {
        other.page.flags.filter { $0 != .asOf }.flatMap { key in
            guard case .flag? = origin(of: key) else { return [String]() }
            let flag = Flag[key]
            return flag.value == nil ? [flag.name] : all(key).flatMap { [flag.name, $0] }
        }
    }

    /// Where the value of a flag comes from; nil when it has none.
    func origin(of key: Flag.Key) -> SettingOrigin? { values[key] == nil ? nil : origins[key] ?? .flag }

    /// The same arguments, with what the environment and the settings file say where nothing was typed.
    ///
    /// A command that takes `--config` heeds both; every other heeds the environment for its language and colours alone.
    func settled(_ surroundings: Surroundings) throws(Stop) -> TypedArguments {
        if has(.help) || has(.version) { return self }
        guard let command else { return self }
        var settled = self
        let settings =
            try command.flags.contains(.config)
            ? Settings(self, surroundings) : Settings(environment: [.lang, .color], surroundings)
        settled.settings = settings
        for key in command.flags where values[key] == nil {
            guard let entry = settings[key], command.heeds(key, entry.values) else { continue }
            settled.values[key] = Flag[key].value == nil ? [""] : entry.values
            settled.origins[key] = entry.origin
        }
        return settled
    }

    /// Does something with the value of a flag; what is wrong with it is said of the place where the value stands.
    func using<Result>(_ key: Flag.Key, _ body: () throws(Stop) -> Result) throws(Stop) -> Result {
        do { return try body() } catch { throw error.blaming(origin(of: key), settings?.sources ?? SourceMap()) }
    }
}

extension Subcommand {
    /// Whether a setting means something here: a switch that is on; a format, or files of reports, only where a report is read, which is what they are
    /// set for.
    fileprivate func heeds(_ key: Flag.Key, _ values: [String]) -> Bool {
        if Flag[key].value == nil { return values == ["yes"] }
        if key == .output { return self == .check }
        // Which verdicts a report lists does not say which ones are known.
        if key == .verdicts { return self != .baseline }
        return key != .format || self == .check && values.allSatisfy(formats.contains)
    }
}
