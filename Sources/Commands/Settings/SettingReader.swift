import Diagnostics
import Syntax
import Values

/// Understands one setting: which flag it stands for, and whether its values are such as the flag takes.
struct SettingReader {
    /// The folder of the settings file with a slash at its end; empty for the working folder.
    let folder: String

    /// Something wrong with a setting.
    struct Failure: Error {
        /// What is said about it.
        let diagnostic: Diagnostic
    }

    /// The flag that a setting stands for, and its values as they would be typed.
    func read(_ setting: SettingDeclaration) -> Result<(Flag.Key, [String]), Failure> {
        guard let flag = Flag.settings.first(where: { $0.settingName == setting.name.text }) else {
            return .failure(Failure(diagnostic: SettingMessages.unknownSetting(setting.name)))
        }
        if setting.values.count > 1, !flag.takesSeveral {
            return .failure(Failure(diagnostic: SettingMessages.oneValue(flag, at: setting.values[1].range)))
        }
        var values: [String] = []
        for value in setting.values {
            switch read(value, of: flag) {
            case .success(let text): values.append(text)
            case .failure(let failure): return .failure(failure)
            }
        }
        return .success((flag.key, flag.isList ? [values.joined(separator: ",")] : values))
    }

    /// Where the values of a setting stand.
    func place(of setting: SettingDeclaration) -> SourceRange {
        let (start, end) = (setting.values.first?.range.start ?? setting.range.start, setting.values.last?.range.end ?? setting.range.end)
        return SourceRange(source: setting.range.source, start: start, end: end)
    }

    /// A value as it would be typed.
    private func read(_ value: SettingDeclaration.Value, of flag: Flag) -> Result<String, Failure> {
        let words = flag.value == nil ? ["yes", "no"] : flag.choices
        if flag.takes == .formatFile { return readFormatFile(value, of: flag) }
        guard value.prefix == nil, SettingReader.takes(flag, value) else {
            return .failure(Failure(diagnostic: SettingMessages.wrongSort(flag, at: value.range)))
        }
        if !words.isEmpty, !words.contains(value.text) {
            return .failure(Failure(diagnostic: SettingMessages.unknownValue(value, of: flag, words)))
        }
        return .success(flag.takes.isPath ? resolved(value.text) : value.text)
    }

    /// Whether a flag takes a value that is written so.
    private static func takes(_ flag: Flag, _ value: SettingDeclaration.Value) -> Bool {
        switch flag.takes {
        case .path, .file, .folder: value.kind == .text && !value.text.isEmpty
        case .number: value.kind == .number
        case .day: value.kind == .date && Day(iso: value.text) != nil || value.kind == .word && value.text == "none"
        case .text, .formatFile: (value.kind == .text || value.kind == .word) && !value.text.isEmpty
        }
    }

    /// `sarif "check.sarif"` as `sarif=check.sarif`.
    private func readFormatFile(_ value: SettingDeclaration.Value, of flag: Flag) -> Result<String, Failure> {
        guard let format = value.prefix, !value.text.isEmpty else {
            return .failure(Failure(diagnostic: SettingMessages.wrongSort(flag, at: value.range)))
        }
        if !flag.choices.contains(format.text) {
            let word = SettingDeclaration.Value(kind: .word, text: format.text, range: format.range)
            return .failure(Failure(diagnostic: SettingMessages.unknownValue(word, of: flag, flag.choices)))
        }
        return .success("\(format.text)=\(resolved(value.text))")
    }

    /// A path as it is reached from the working folder.
    private func resolved(_ path: String) -> String { path.hasPrefix("/") ? path : folder + path }
}
