import Diagnostics

/// Where the value of a flag comes from.
enum SettingOrigin {
    /// It was typed.
    case flag
    /// It stands in a variable of the environment.
    case variable(String)
    /// It stands in the settings file, at this place.
    case file(SourceRange)
}
