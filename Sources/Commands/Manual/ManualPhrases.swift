import Values

/// The words of the manual page that no other page has.
enum ManualPhrases {
    /// What the manual is called.
    static let manual = Localized(zh: "用户命令", en: "User Commands")
    /// Above the name.
    static let name = Localized(zh: "名称", en: "NAME")
    /// Above how it is called.
    static let synopsis = Localized(zh: "用法", en: "SYNOPSIS")
    /// Above the commands.
    static let commands = Localized(zh: "命令", en: "COMMANDS")
    /// Above the settings.
    static let settings = Localized(zh: "设置", en: "SETTINGS")
    /// Above the exit codes.
    static let exitStatus = Localized(zh: "退出码", en: "EXIT STATUS")
    /// Above the environment variables.
    static let environment = Localized(zh: "环境变量", en: "ENVIRONMENT")
    /// Above the files.
    static let files = Localized(zh: "文件", en: "FILES")
    /// What the settings file is.
    static let settingsFile = Localized(
        zh: "设置，每行一项，从当前文件夹向上找到的第一个", en: "settings, one a line; the first that is found from the working folder upward")
}
