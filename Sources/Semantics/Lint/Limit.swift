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

    /// Reads the limits that a condition sets, all of which must be kept; none of a form that is not looked at.
    static func all(_ term: Term, _ canonical: CanonicalText) -> [Limit] {
        switch term.kind {
        case .and(let left, let right): all(left, canonical) + all(right, canonical)
        case .between(let subject, let low, let high): all(term.split(subject, low, high), canonical)
        default: Limit(term, canonical).map { [$0] } ?? []
        }
    }

    /// Reads the limit that a condition sets; nil when it is no single statement.
    init?(_ term: Term, _ canonical: CanonicalText) {
        switch term.kind {
        case .not(let inner):
            guard var limit = Limit(inner, canonical), let negated = limit.comparison.negated else { return nil }
            limit.comparison = negated
            self = limit
        case .compare(let subject, let comparison, let other):
            guard case .constant(let constant) = other.kind else {
                // A limit that is a part of something bounds the share of it.
                guard let (part, whole) = other.partOfWhole else { return nil }
                self.init(subject: "share(\(canonical[subject]), \(canonical[whole]))", comparison: comparison, value: .number(part))
                return
            }
            guard let value = constant.ordinal.map(Value.number) ?? constant.word.map({ .words([$0]) }) else { return nil }
            self.init(subject: canonical[subject], comparison: comparison, value: value)
        case .oneOf(let subject, let constants):
            self.init(subject: canonical[subject], comparison: .equal, value: .words(Set(constants.compactMap(\.word))))
        case .period(let test):
            let (event, comparison) = (canonical.event(of: test), test.relation.comparison)
            switch test.length {
            case .fixed(let period):
                self.init(subject: event, comparison: comparison, value: .period(period, profile: test.profile))
            case .measured(let term, let unit, let share):
                self.init(subject: "\(event) by \(canonical[term]) \(unit)", comparison: comparison, value: .number(share))
            }
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
    func isCertainlyWeaker(than other: Limit, _ profiles: LazyTable<CountingProfile>) -> Bool {
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

    /// Whether this limit and another on the same subject differ: they bound the same side otherwise, or nothing keeps both.
    func disagrees(with other: Limit) -> Bool {
        guard subject == other.subject, self != other else { return false }
        if side == other.side { return true }
        guard case .number(let mine) = value, case .number(let theirs) = other.value else { return false }
        return Interval(comparison, mine).met(with: Interval(other.comparison, theirs)).isEmpty(ofWhole: false)
    }

    /// Whether this limit includes its value and the other does not.
    private func allowsMore(than other: Limit) -> Bool { comparison.includesLimit && !other.comparison.includesLimit }
}

extension Term {
    /// What part of what a quantity is, when it is a part that the rule names, or the whole, of something that it does not.
    fileprivate var partOfWhole: (part: ExactNumber, whole: Term)? {
        switch kind {
        case .arithmetic(.multiply, let factor, let whole):
            if let part = factor.constantNumber, part > .zero { return (part, whole) }
            return whole.constantNumber.flatMap { $0 > .zero ? ($0, factor) : nil }
        default: return type.isQuantity ? (.one, self) : nil
        }
    }
}
