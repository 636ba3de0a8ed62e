import Diagnostics

/// The variables of the environment that stand for flags.
enum SettingsVariables {
    /// The values that a variable gives a flag, as they would be typed; nil when it is not set or empty.
    static func values(of flag: Flag, _ surroundings: Surroundings) throws(Stop) -> [String]? {
        guard let text = surroundings.variable(flag.variableName), !text.isEmpty else { return nil }
        guard flag.value != nil else { return [try truth(text, of: flag) ? "yes" : "no"] }
        let values = flag.takesSeveral ? text.split(separator: ",").map(String.init) : [text]
        guard !values.isEmpty else { throw Stop(.usage, SettingMessages.emptyList(flag)) }
        // A format with a file is read where the files are written.
        let choices = flag.takes == .formatFile ? [] : flag.choices
        for value in values where !choices.isEmpty && !choices.contains(value) {
            throw Stop(.usage, CommandMessages.unknownChoice(value, of: flag.name, choices: choices)).blaming(
                .variable(flag.variableName), SourceMap())
        }
        return flag.isList ? [text] : values
    }

    /// Whether a switch is on.
    private static func truth(_ text: String, of flag: Flag) throws(Stop) -> Bool {
        switch text {
        case "yes", "true", "1": return true
        case "no", "false", "0": return false
        default: throw Stop(.usage, SettingMessages.noTruth(text, of: flag))
        }
    }

    /// Throws when a variable looks like one of these and is none.
    static func expectKnown(_ surroundings: Surroundings) throws(Stop) {
        let known = Flag.all.filter { $0.reach != .commandLine }.map(\.variableName)
        for name in surroundings.variableNames().sorted() where name.hasPrefix(Flag.variablePrefix) && !known.contains(name) {
            throw Stop(.usage, SettingMessages.unknownVariable(name, among: known))
        }
    }
}
