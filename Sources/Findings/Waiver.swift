public import RecordModel
public import Values

/// A failure that somebody with the authority to do so has excused, until a day.
public struct Waiver: Hashable, Sendable {
    /// The rule, by its name.
    public var rule: String
    /// The record, by its key.
    public var record: String
    /// Why it is excused.
    public var reason: String
    /// Who excused it.
    public var approver: String
    /// The last day on which it is.
    public var until: Day
    /// Where the waiver stands.
    public var place: Place

    /// Creates a waiver.
    public init(rule: String, record: String, reason: String, approver: String, until: Day, place: Place) {
        self.rule = rule
        self.record = record
        self.reason = reason
        self.approver = approver
        self.until = until
        self.place = place
    }

    /// Whether the waiver holds on an as-of date; without one it does not, since nobody can say that it has not expired.
    public func holds(on day: Day?) -> Bool { day.map { $0 <= until } ?? false }
}
