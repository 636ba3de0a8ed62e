import Syntax
import Values
import WorkCalendar

/// What a duty that says one thing of one subject asks for, so that two can be compared.
struct Limit: Hashable {
    /// Which way a limit bounds.
    enum Side: Hashable { case below, above, both }

    /// What bounds the subject.
    enum Value: Hashable {
        /// A number, or a day as its number.
        case number(ExactNumber)
        /// A length of time, counted under a profile.
        case period(Period, profile: Int)
        /// Some words.
        case words(Set<String>)
    }

    /// The subject's canonical text; for a period, the act and the event.
    var subject: String
    /// How the subject compares with the value.
    var comparison: Term.Comparison
    /// What bounds it.
    var value: Value

    /// Which way the limit bounds.
    var side: Side { comparison.bounds }

    /// Reads the limit that a condition sets; nil when it is no single statement.
    init?(_ term: Term, _ canonical: CanonicalText) {
        switch term.kind {
        case .not(let inner):
            guard var limit = Limit(inner, canonical), let negated = limit.comparison.negated else { return nil }
            limit.comparison = negated
            self = limit
        case .compare(let subject, let comparison, let other):
            guard case .constant(let constant) = other.kind else { return nil }
            guard let value = constant.ordinal.map(Value.number) ?? constant.word.map({ .words([$0]) }) else { return nil }
            self.init(subject: canonical[subject], comparison: comparison, value: value)
        case .oneOf(let subject, let constants):
            self.init(subject: canonical[subject], comparison: .equal, value: .words(Set(constants.compactMap(\.word))))
        case .period(let test):
            guard case .fixed(let period) = test.length else { return nil }
            let value = Value.period(period, profile: test.profile)
            self.init(subject: canonical.event(of: test), comparison: test.relation.comparison, value: value)
        default: return nil
        }
    }

    /// Creates a limit.
    private init(subject: String, comparison: Term.Comparison, value: Value) {
        self.subject = subject
        self.comparison = comparison
        self.value = value
    }

    /// Whether whoever keeps this limit may still break the other, and never the other way round, whatever the calendar.
    func isCertainlyWeaker(than other: Limit, _ profiles: [CountingProfile]) -> Bool {
        guard subject == other.subject, side == other.side, side != .both else { return false }
        let (outer, inner) = side == .above ? (self, other) : (other, self)
        switch (outer.value, inner.value) {
        case (.number(let one), .number(let two)):
            return one > two || one == two && allowsMore(than: other)
        case (.period(let one, let profile), .period(let two, let otherProfile)):
            if one == two, profile == otherProfile { return allowsMore(than: other) }
            return PeriodLength(one, profiles[profile]).isCertainlyLonger(than: PeriodLength(two, profiles[otherProfile]))
        default: return false
        }
    }

    /// Whether this limit includes its value and the other does not.
    private func allowsMore(than other: Limit) -> Bool { comparison.includesLimit && !other.comparison.includesLimit }
}
