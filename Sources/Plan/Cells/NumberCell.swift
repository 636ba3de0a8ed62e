internal import Semantics
internal import Syntax
internal import Values

/// Arithmetic on numbers that are known between bounds.
typealias Quantity = Bounds<ExactNumber>

extension Quantity {
    /// The result of an operation; nil when it cannot be computed: a division by what may be nothing, or too large a number.
    func result(of sign: Expression.Operator, with other: Quantity) -> Quantity? {
        switch sign {
        case .add: open(other.lower, other.upper) { $0.adding($1) }
        case .subtract: open(other.upper, other.lower) { $0.subtracting($1) }
        case .multiply: closed(other) { $0.multiplied(by: $1) }
        case .divide: other.admits(.zero) ? nil : closed(other) { $0.divided(by: $1) }
        }
    }

    /// How many whole steps fit in; nil when the step may be no more than nothing, or too many fit.
    func steps(of step: Quantity) -> Quantity? {
        guard let shortest = step.lower, shortest > .zero else { return nil }
        var fewest = ExactNumber.zero
        if let lower, let longest = step.upper {
            guard let steps = lower.fullSteps(of: longest) else { return nil }
            fewest = steps
        }
        guard let upper else { return Quantity(lower: fewest, upper: nil) }
        return upper.fullSteps(of: shortest).map { Quantity(lower: fewest, upper: $0) }
    }

    /// The result of an operation that grows with the left side, whose lower end goes with `low` and upper end with `high`.
    private func open(
        _ low: ExactNumber?, _ high: ExactNumber?, _ compute: (ExactNumber, ExactNumber) -> ExactNumber?
    ) -> Quantity? {
        var (least, most) = (ExactNumber?.none, ExactNumber?.none)
        if let lower, let low {
            least = compute(lower, low)
            if least == nil { return nil }
        }
        if let upper, let high {
            most = compute(upper, high)
            if most == nil { return nil }
        }
        return Quantity(lower: least, upper: most)
    }

    /// The result of an operation whose ends are among its four corners; nothing is known of it without all four ends.
    private func closed(_ other: Quantity, _ compute: (ExactNumber, ExactNumber) -> ExactNumber?) -> Quantity? {
        guard let a = lower, let b = upper, let c = other.lower, let d = other.upper else { return .unbounded }
        guard let one = compute(a, c), let two = compute(a, d), let three = compute(b, c), let four = compute(b, d) else { return nil }
        return Quantity(lower: min(one, two, three, four), upper: max(one, two, three, four))
    }
}

extension Term.Comparison {
    /// Whether two values stand so to each other, as far as they are known.
    func truth<Value>(_ left: Bounds<Value>, _ right: Bounds<Value>) -> Truth {
        switch self {
        case .atLeast: left.isAtLeast(right)
        case .atMost: left.isAtMost(right)
        case .moreThan: left.isMore(than: right)
        case .lessThan: left.isLess(than: right)
        case .equal: left.equals(right)
        }
    }
}

extension Truth {
    /// The truth as a byte, with what is lacking while it is not known.
    func marks(_ lacks: UInt8) -> UInt8 {
        switch self {
        case .yes: Mark.yes
        case .no: Mark.no
        case .unknown: Mark.either | (lacks & Mark.lacks)
        }
    }
}
