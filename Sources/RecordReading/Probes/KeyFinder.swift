public import RecordModel

/// Says what keys of an object mean, exactly as the reading of records takes them; for whoever reads records by other means.
public struct KeyFinder: Sendable {
    /// What a key means.
    public enum Meaning: Hashable, Sendable {
        /// A field, by its position; the key may add a unit to its value.
        case field(Int, unit: String?)
        /// A field within a group, given by the position of the group.
        case way(Int)
        /// No field.
        case unknown
    }

    /// The fields by what they may be called.
    private let table: FieldTable

    /// Creates the finder of some fields.
    public init(_ fields: [Field]) { table = FieldTable(fields) }

    /// Returns what a key means, its escapes undone.
    public func find(_ key: String) -> Meaning {
        guard let match = table.find(key) else { return .unknown }
        return match.rest == nil ? .field(match.field, unit: match.unit) : .way(match.field)
    }
}
