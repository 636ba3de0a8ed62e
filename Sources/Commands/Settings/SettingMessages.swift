import Diagnostics
import Syntax
import Values

/// Everything that can be said about settings, each with its code.
enum SettingMessages {
    /// A setting that does not exist, or that only a flag can give.
    static func unknownSetting(_ name: Name) -> Diagnostic {
        if let flag = Flag.all.first(where: { $0.settingName == name.text }) {
            return Diagnostic(
                "U081", .error,
                Localized(zh: "“\(name.text)” 不能写在设置文件里", en: "\"\(name.text)\" cannot stand in a settings file"),
                at: Diagnostic.Label(name.range),
                help: Localized(zh: "它只是命令的选项：\(flag.name)", en: "it is a flag of the command only: \(flag.name)"))
        }
        let near = NearestName.nearest(to: name.text, among: Flag.settings.map(\.settingName))
        return Diagnostic(
            "U080", .error, Localized(zh: "没有 “\(name.text)” 这项设置", en: "unknown setting \"\(name.text)\""),
            at: Diagnostic.Label(name.range),
            help: near.map { Localized(zh: "是不是 “\($0)”？", en: "did you mean \"\($0)\"?") }
                ?? Localized(zh: "guiju config 列出全部设置", en: "guiju config lists the settings"))
    }

    /// A setting that is said again.
    static func setTwice(_ name: Name, first: SourceRange) -> Diagnostic {
        Diagnostic(
            "U082", .error, Localized(zh: "“\(name.text)” 设定了两次", en: "\"\(name.text)\" is set twice"), at: Diagnostic.Label(name.range),
            secondary: [Diagnostic.Label(first, Localized(zh: "第一次在这里", en: "first set here"))])
    }

    /// A second value of a setting that has one.
    static func oneValue(_ flag: Flag, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "U083", .error, Localized(zh: "“\(flag.settingName)” 只有一个值", en: "\"\(flag.settingName)\" has one value only"),
            at: Diagnostic.Label(range))
    }

    /// A value that is written as no value of the setting is.
    static func wrongSort(_ flag: Flag, at range: SourceRange) -> Diagnostic {
        let sort = sort(of: flag)
        return Diagnostic(
            "U084", .error,
            Localized(zh: "“\(flag.settingName)” 的值应是\(sort.words.zh)", en: "\"\(flag.settingName)\" takes \(sort.words.en)"),
            at: Diagnostic.Label(range),
            help: Localized(
                zh: "例如 \(flag.settingName) \(sort.example)", en: "for instance \(flag.settingName) \(sort.example)"))
    }

    /// A word that the setting does not accept.
    static func unknownValue(_ value: SettingDeclaration.Value, of flag: Flag, _ words: [String]) -> Diagnostic {
        let list = words.joined(separator: ", ")
        let near = NearestName.nearest(to: value.text, among: words)
        return Diagnostic(
            "U085", .error,
            Localized(
                zh: "“\(flag.settingName)” 不接受 “\(value.text)”", en: "\"\(flag.settingName)\" does not accept \"\(value.text)\""),
            at: Diagnostic.Label(value.range),
            help: near.map { Localized(zh: "是不是 “\($0)”？", en: "did you mean \"\($0)\"?") }
                ?? Localized(zh: "可用的值：\(list)", en: "it accepts: \(list)"))
    }

    /// A variable of the environment that looks like a setting and is none.
    static func unknownVariable(_ name: String, among names: [String]) -> Diagnostic {
        let near = NearestName.nearest(to: name, among: names)
        return Diagnostic(
            "U086", .error, Localized(zh: "没有 “\(name)” 这个环境变量", en: "unknown environment variable \"\(name)\""),
            help: near.map { Localized(zh: "是不是 “\($0)”？", en: "did you mean \"\($0)\"?") }
                ?? Localized(zh: "guiju config 列出全部环境变量", en: "guiju config lists the variables"))
    }

    /// A variable that should switch something on or off, and does neither.
    static func noTruth(_ text: String, of flag: Flag) -> Diagnostic {
        Diagnostic(
            "U087", .error,
            Localized(
                zh: "环境变量 “\(flag.variableName)” 应是 yes 或 no，而不是 “\(text)”",
                en: "the environment variable \"\(flag.variableName)\" is yes or no, not \"\(text)\""))
    }

    /// A variable that holds commas only.
    static func emptyList(_ flag: Flag) -> Diagnostic {
        Diagnostic(
            "U088", .error,
            Localized(zh: "环境变量 “\(flag.variableName)” 里没有值", en: "the environment variable \"\(flag.variableName)\" holds no value"))
    }

    /// What a setting takes, in words, and an example of it.
    private static func sort(of flag: Flag) -> (words: Localized, example: String) {
        switch flag.takes {
        case .path, .file, .folder: (Localized(zh: "双引号中的路径", en: "a path in quotation marks"), "\"\(flag.settingName)\"")
        case .number: (Localized(zh: "整数", en: "a whole number"), "30")
        case .day: (Localized(zh: "日期或 none", en: "a date or none"), "2024-06-30")
        case .formatFile: (Localized(zh: "格式和双引号中的文件", en: "a format and a file in quotation marks"), "json \"check.json\"")
        case .text where flag.value == nil: (Localized(zh: "yes 或 no", en: "yes or no"), "yes")
        case .text where flag.choices.isEmpty: (Localized(zh: "名称或双引号中的文本", en: "a name or a text in quotation marks"), "\"…\"")
        case .text: (Localized(zh: "一个词", en: "a word"), flag.choices[0])
        }
    }
}
