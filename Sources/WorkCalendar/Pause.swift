public import Values

/// Time in which a period does not run, both its days included.
public struct Pause: Hashable, Sendable {
    /// Its first day.
    public var first: Bounds<Day>
    /// Its last day; without an upper bound while it still lasts.
    public var last: Bounds<Day>
    /// The most of it that counts as a pause; nil when all of it does.
    public var cap: Period?
    /// What it is, as the rule or the record names it.
    public var label: Localized

    /// A pause whose ends may be uncertain.
    public init(first: Bounds<Day>, last: Bounds<Day>, cap: Period? = nil, label: Localized) {
        self.first = first
        self.last = last
        self.cap = cap
        self.label = label
    }

    /// A pause from one day to another, or to an end that is not known when the last day is nil.
    public init(first: Day, last: Day?, cap: Period? = nil, label: Localized = Localized(zh: "暂停计时", en: "pause")) {
        let end = last.map { Bounds(exactly: $0) } ?? Bounds(lower: first, upper: nil)
        self.init(first: Bounds(exactly: first), last: end, cap: cap, label: label)
    }
}
