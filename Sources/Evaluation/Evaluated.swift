internal import Findings
internal import Values

/// The value of a term, with what would make it better known and how far it is from its limit.
struct Evaluated {
    /// The value.
    var value: Value
    /// What is lacking; empty when the value is known as well as it can be used.
    var lacking: [Lacking] = []
    /// The measurement behind a truth, when one relation decides it.
    var measure: Measure?

    /// A value that is known.
    init(_ value: Value, lacking: [Lacking] = [], measure: Measure? = nil) {
        self.value = value
        self.lacking = lacking
        self.measure = measure
    }

    /// A truth; what is lacking matters only while it is unknown.
    init(truth: Truth, lacking: [Lacking], measure: Measure? = nil) {
        self.init(.truth(truth), lacking: truth == .unknown ? lacking : [], measure: measure)
    }

    /// The truth of a condition.
    var truth: Truth {
        if case .truth(let truth) = value { truth } else { .unknown }
    }

    /// The bounds of a number.
    var number: Bounds<ExactNumber> {
        if case .number(let bounds) = value { bounds } else { .unbounded }
    }

    /// The time, when it is known at all.
    // Inlined into its callers, it makes the optimizer of Swift 6.3.1 abort ("found ownership error").
    @inline(never)
    var time: TimeSpan? {
        if case .time(let span) = value { span } else { nil }
    }
}

/// How a relation was measured: the act or the quantity against its limit.
struct Measure {
    /// The due date, for a period or a fixed date.
    var due: Due?
    /// The distance, when both sides are known.
    var margin: Margin?
    /// Whether the act has not happened.
    var isNotYet = false
}

extension [Lacking] {
    /// Whether nothing but acts that have not happened yet is lacking.
    var isOnlyAwaited: Bool { !isEmpty && allSatisfy { $0.reason == .notYet } }

    /// These and others, each once, in order; O(n²) over a handful.
    func adding(_ others: [Lacking]) -> [Lacking] {
        others.reduce(into: self) { if !$0.contains($1) { $0.append($1) } }
    }
}
