import Diagnostics
import Values

/// A setting with its value and where it comes from.
struct SettingInForce {
    /// The flag that it stands for.
    let flag: Flag
    /// Its values; nil when nobody gave one and there is none that could be given.
    let values: [String]?
    /// What holds, in words, when there are no values.
    let words: Localized?
    /// Where it comes from.
    let origin: Origin

    /// Where it comes from.
    enum Origin {
        /// A flag or a setting.
        case given(SettingOrigin)
        /// A variable of the environment that is not of this program, as `LANG`.
        case foreign(String)
        /// The program itself.
        case fallback
    }

    /// Every setting.
    static func all(_ typed: TypedArguments, _ surroundings: Surroundings) -> [SettingInForce] {
        Flag.settings.map { SettingInForce($0, typed, surroundings) }
    }

    /// Finds out what holds of a flag.
    private init(_ flag: Flag, _ typed: TypedArguments, _ surroundings: Surroundings) {
        self.flag = flag
        // The flag `--format` is the listing's own.
        let entry = flag.key == .format ? typed.settings?[.format] : nil
        if let origin = flag.key == .format ? entry?.origin : typed.origin(of: flag.key) {
            values = SettingInForce.parts(entry?.values ?? (flag.value == nil ? ["yes"] : typed.all(flag.key)), of: flag)
            words = nil
            self.origin = .given(origin)
        } else if let entry = typed.settings?[flag.key] {
            // A switch that is set to no.
            (values, words, origin) = (entry.values, nil, .given(entry.origin))
        } else if flag.key == .lang {
            let name = ["LC_ALL", "LC_MESSAGES", "LANG"].first { surroundings.variable($0).map { !$0.isEmpty } ?? false }
            (values, words) = ([Language(flag: nil, variable: surroundings.variable) == .zh ? "zh" : "en"], nil)
            origin = name.map(Origin.foreign) ?? .fallback
        } else {
            origin = .fallback
            switch flag.fallback {
            case .values(let standard): (values, words) = (standard, nil)
            case .words(let telling): (values, words) = (nil, telling)
            }
        }
    }

    /// The values one by one, where they are joined by commas.
    private static func parts(_ values: [String], of flag: Flag) -> [String] {
        flag.isList ? values.flatMap { $0.split(separator: ",").map(String.init) } : values
    }
}
