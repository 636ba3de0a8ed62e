import Values

/// The numbers between two ends; without an end there is no bound.
struct Interval: Hashable {
    /// An end of an interval.
    struct End: Hashable {
        /// Where it lies.
        var value: ExactNumber
        /// Whether it belongs to the interval.
        var isIncluded: Bool
    }

    /// The least and the greatest number.
    var low: End?, high: End?

    /// The numbers that compare so with another.
    init(_ comparison: Term.Comparison, _ value: ExactNumber) {
        switch comparison {
        case .atLeast: low = End(value: value, isIncluded: true)
        case .moreThan: low = End(value: value, isIncluded: false)
        case .atMost: high = End(value: value, isIncluded: true)
        case .lessThan: high = End(value: value, isIncluded: false)
        case .equal:
            low = End(value: value, isIncluded: true)
            high = low
        }
    }

    /// Creates an interval from its ends.
    init(low: End?, high: End?) {
        self.low = low
        self.high = high
    }

    /// Whether no number lies in it; among whole numbers an open gap of one is none.
    func isEmpty(ofWhole: Bool) -> Bool {
        guard let low, let high else { return false }
        if high.value < low.value { return true }
        if low.value == high.value { return !(low.isIncluded && high.isIncluded) }
        guard ofWhole, let gap = high.value.subtracting(low.value), low.value.isInteger, high.value.isInteger else { return false }
        return gap == .one && !low.isIncluded && !high.isIncluded
    }

    /// The numbers in both.
    func met(with other: Interval) -> Interval {
        Interval(low: Interval.inner(low, other.low) { $0 > $1 }, high: Interval.inner(high, other.high) { $0 < $1 })
    }

    /// The shortest interval that holds both.
    func joined(with other: Interval) -> Interval {
        Interval(low: Interval.outer(low, other.low) { $0 < $1 }, high: Interval.outer(high, other.high) { $0 > $1 })
    }

    /// The end that lets fewer numbers in.
    private static func inner(_ one: End?, _ other: End?, _ isInner: (ExactNumber, ExactNumber) -> Bool) -> End? {
        guard let one, let other else { return one ?? other }
        if one.value == other.value { return one.isIncluded ? other : one }
        return isInner(one.value, other.value) ? one : other
    }

    /// The end that lets more numbers in.
    private static func outer(_ one: End?, _ other: End?, _ isOuter: (ExactNumber, ExactNumber) -> Bool) -> End? {
        guard let one, let other else { return nil }
        if one.value == other.value { return one.isIncluded ? one : other }
        return isOuter(one.value, other.value) ? one : other
    }
}
