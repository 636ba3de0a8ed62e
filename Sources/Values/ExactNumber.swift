/// An exact rational number: amounts, counts and shares, of which no digit may be lost.
///
/// It is a numerator over a positive denominator without a common divisor, so equal numbers have equal parts.
/// Operations whose result does not fit return nil; nothing rounds and nothing traps.
public struct ExactNumber: Hashable, Sendable {
    /// The numerator, never the least `Int128`, so that its sign can change.
    public let numerator: Int128
    /// The denominator, at least 1.
    public let denominator: Int128

    /// A whole number.
    @inlinable
    public init(_ value: Int) {
        numerator = Int128(value)
        denominator = 1
    }

    /// A fraction in lowest terms; nil when the denominator is 0 or a part does not fit.
    public init?(numerator: Int128, denominator: Int128) {
        guard denominator != 0 else { return nil }
        let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let negative = (numerator < 0) != (denominator < 0) && numerator != 0
        guard let top = Int128(exactly: numerator.magnitude / divisor) else { return nil }
        guard let bottom = Int128(exactly: denominator.magnitude / divisor) else { return nil }
        self.init(reduced: negative ? -top : top, over: bottom)
    }

    /// Parts that are already in lowest terms.
    @inlinable
    init(reduced numerator: Int128, over denominator: Int128) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Nothing, and one.
    public static let zero = ExactNumber(0), one = ExactNumber(1)

    /// Whether the number is whole.
    @inlinable
    public var isInteger: Bool { denominator == 1 }

    /// Whether the number is less than zero.
    @inlinable
    public var isNegative: Bool { numerator < 0 }

    /// The number with the other sign.
    @inlinable
    public var negated: ExactNumber { ExactNumber(reduced: -numerator, over: denominator) }

    /// The number as an `Int`; nil when it is not whole or does not fit.
    public var integer: Int? { isInteger ? Int(exactly: numerator) : nil }
}

/// The greatest common divisor of two numbers; of 0 and a number, that number, and of two zeros 1.
func greatestCommonDivisor(_ one: UInt128, _ other: UInt128) -> UInt128 {
    var (larger, smaller) = (one, other)
    while smaller != 0 {
        // Division of machine words is many times as fast as that of 128 bits.
        if let short = UInt64(exactly: larger), let shorter = UInt64(exactly: smaller) {
            return UInt128(greatestCommonDivisor(short, shorter))
        }
        (larger, smaller) = (smaller, larger % smaller)
    }
    return larger == 0 ? 1 : larger
}

/// The greatest common divisor of two machine words.
private func greatestCommonDivisor(_ one: UInt64, _ other: UInt64) -> UInt64 {
    var (larger, smaller) = (one, other)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger == 0 ? 1 : larger
}
