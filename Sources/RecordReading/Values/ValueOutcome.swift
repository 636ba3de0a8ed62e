import RecordModel
import Values

/// What a value turned out to be.
enum ValueOutcome: Hashable {
    /// The value as it was written.
    case literal(FactValue)
    /// A value that was not taken literally: what it was read as, and why where that is not plain.
    case loose(FactValue, read: String, why: Localized? = nil)
    /// Nothing that the field can hold.
    case unreadable(RecordMessage)
}
