public import Values

/// What a published calendar says of a day.
public struct DayStatus: Hashable, Sendable {
    /// Why a day is worked or not.
    public enum Kind: Hashable, Sendable {
        /// A Monday to Friday that is worked, a Saturday or Sunday that is not.
        case weekday, weekend
        /// A day of rest that a notice names, by its occasion.
        case holiday(String)
        /// A Saturday or Sunday that is worked in exchange (调休), by its occasion.
        case makeUp(String)
    }

    /// The day.
    public let day: Day
    /// Why it is worked or not.
    public let kind: Kind
    /// The address of the notice that names the day; nil when none does.
    public let notice: String?
    /// Whether a coming notice can still change it: the tail of the last published December.
    public let isProvisional: Bool

    /// Whether the day is worked.
    public var isWorking: Bool {
        switch kind {
        case .weekday, .makeUp: true
        case .weekend, .holiday: false
        }
    }

    /// What the day is, in words: `国庆节休假`, `Sunday`, `make-up working day`.
    public var words: Localized {
        switch kind {
        case .weekday: Localized(zh: "工作日", en: "working day")
        case .weekend: Localized(zh: "周末", en: "weekend")
        case .holiday(let occasion): Localized(zh: "\(occasion)放假", en: "holiday (\(occasion))")
        case .makeUp(let occasion): Localized(zh: "\(occasion)调休上班", en: "make-up working day (\(occasion))")
        }
    }
}
