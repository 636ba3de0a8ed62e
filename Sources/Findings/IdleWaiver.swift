internal import RecordModel
public import Values

/// A waiver that excused nothing in a run.
public struct IdleWaiver: Hashable, Sendable {
    /// The waiver.
    public var waiver: Waiver
    /// Whether it has expired; else nothing failed that it is about.
    public var hasExpired: Bool

    /// Creates an idle waiver.
    public init(_ waiver: Waiver, hasExpired: Bool) {
        self.waiver = waiver
        self.hasExpired = hasExpired
    }

    /// The stable code of the message that says so.
    public var code: String { hasExpired ? "U033" : "U034" }

    /// That it excused nothing, and why.
    public var words: Localized {
        let at = "\(waiver.place.file):\(waiver.place.line)"
        return hasExpired
            ? Localized(
                zh: "豁免 “\(at)”（\(waiver.rule)，\(waiver.record)）已于 \(waiver.until) 到期",
                en: "the waiver at \"\(at)\" (\(waiver.rule), \(waiver.record)) expired on \(waiver.until)")
            : Localized(
                zh: "豁免 “\(at)”（\(waiver.rule)，\(waiver.record)）没有用到",
                en: "the waiver at \"\(at)\" (\(waiver.rule), \(waiver.record)) excused nothing")
    }
}
