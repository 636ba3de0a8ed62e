extension ExactNumber {
    /// The sum; nil when it does not fit.
    public func adding(_ other: ExactNumber) -> ExactNumber? {
        // a/b + c/d with g = gcd(b, d): only the numerator can share a divisor with g.
        let shared = Int128(greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
        let (left, leftOver) = numerator.multipliedReportingOverflow(by: other.denominator / shared)
        let (right, rightOver) = other.numerator.multipliedReportingOverflow(by: denominator / shared)
        let (sum, sumOver) = left.addingReportingOverflow(right)
        guard !leftOver, !rightOver, !sumOver, sum != .min else { return nil }
        let common = Int128(greatestCommonDivisor(sum.magnitude, shared.magnitude))
        let (bottom, bottomOver) = (denominator / shared).multipliedReportingOverflow(by: other.denominator / common)
        guard !bottomOver else { return nil }
        return ExactNumber(reduced: sum / common, over: sum == 0 ? 1 : bottom)
    }

    /// The difference; nil when it does not fit.
    public func subtracting(_ other: ExactNumber) -> ExactNumber? { adding(other.negated) }

    /// The product; nil when it does not fit.
    public func multiplied(by other: ExactNumber) -> ExactNumber? {
        // Dividing crosswise first leaves a product in lowest terms.
        let first = Int128(greatestCommonDivisor(numerator.magnitude, other.denominator.magnitude))
        let second = Int128(greatestCommonDivisor(other.numerator.magnitude, denominator.magnitude))
        let (top, topOver) = (numerator / first).multipliedReportingOverflow(by: other.numerator / second)
        let (bottom, bottomOver) = (denominator / second).multipliedReportingOverflow(by: other.denominator / first)
        guard !topOver, !bottomOver, top != .min else { return nil }
        return ExactNumber(reduced: top, over: top == 0 ? 1 : bottom)
    }

    /// The quotient; nil when the other is zero or the quotient does not fit.
    public func divided(by other: ExactNumber) -> ExactNumber? {
        guard other.numerator != 0 else { return nil }
        let top = other.numerator < 0 ? -other.denominator : other.denominator
        return multiplied(by: ExactNumber(reduced: top, over: Int128(other.numerator.magnitude)))
    }

    /// How many whole steps fit in the number, none in less than zero; nil when the step is zero or less, or the quotient does not fit.
    public func fullSteps(of step: ExactNumber) -> ExactNumber? {
        guard step.numerator > 0, let quotient = divided(by: step) else { return nil }
        return quotient.isNegative ? .zero : ExactNumber(reduced: quotient.numerator / quotient.denominator, over: 1)
    }
}

extension ExactNumber: Comparable {
    /// Whether one number is less than another, by products twice as wide as the parts, which cannot overflow.
    public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        if left.denominator == right.denominator { return left.numerator < right.numerator }
        let one = left.numerator.multipliedFullWidth(by: right.denominator)
        let two = right.numerator.multipliedFullWidth(by: left.denominator)
        return (one.high, one.low) < (two.high, two.low)
    }
}
