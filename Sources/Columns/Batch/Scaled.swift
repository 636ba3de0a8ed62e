public import Values

/// Numbers as columns hold them: millionths, exactly, in 64 bits.
public enum Scaled {
    /// How many of them make one.
    public static let one: Int64 = 1_000_000
    /// How many places after the point they keep.
    public static let places = 6

    /// Returns an exact number in millionths; nil when it has more places or is too large.
    public static func of(_ number: ExactNumber) -> Int64? {
        let (factor, rest) = Int128(one).quotientAndRemainder(dividingBy: number.denominator)
        guard rest == 0 else { return nil }
        let (product, overflow) = number.numerator.multipliedReportingOverflow(by: factor)
        return overflow ? nil : Int64(exactly: product)
    }

    /// Returns the exact number of so many millionths.
    public static func exact(_ scaled: Int64) -> ExactNumber? { ExactNumber(numerator: Int128(scaled), denominator: Int128(one)) }
}
