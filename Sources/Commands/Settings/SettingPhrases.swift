import Values

/// The words of `guiju config`, and of messages about a value that was not typed.
enum SettingPhrases {
    /// A message about a value that stands in a variable of the environment.
    static func from(_ variable: String, _ message: Localized) -> Localized {
        Localized(zh: "\(message.zh)（来自环境变量 \(variable)）", en: "\(message.en) (from the environment variable \(variable))")
    }

    /// Which settings file is in force.
    static func file(_ path: String) -> Localized { Localized(zh: "设置文件：\(path)", en: "settings file: \(path)") }

    /// That there is none.
    static let noFile = Localized(
        zh: "没有设置文件：从当前文件夹向上没有 \(SettingsFile.name)，或用了 --no-config",
        en: "no settings file: there is no \(SettingsFile.name) from the working folder upward, or --no-config is given")

    /// Where a value comes from that nobody gave.
    static let fallback = Localized(zh: "默认", en: "default")
}
