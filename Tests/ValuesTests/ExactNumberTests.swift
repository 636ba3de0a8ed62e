import TestSupport
import Testing
import Values

/// Exact numbers: reading, writing, arithmetic and order, up to the ends of their range.
@Suite struct ExactNumberTests {
    /// A fraction in the tests.
    private func fraction(_ top: Int128, _ bottom: Int128) -> ExactNumber { ExactNumber(numerator: top, denominator: bottom)! }

    /// Decimal text and how it is written back.
    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("00", "0"), ("0.00", "0"), ("1200.50", "1200.5"), ("-1200.5", "-1200.5"), ("+7", "7"), ("007", "7"),
        ("0.1", "0.1"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("0.123456789012345678901234567890", "0.12345678901234567890123456789"),
        ("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"),
        ("1.00000000000000000000000000000000000000000000000", "1"),
    ])
    func decimals(text: String, written: String) throws {
        #expect(try #require(ExactNumber(decimal: text)).description == written)
    }

    /// Texts that are not plain decimals, or too long.
    @Test(arguments: [
        "", "-", "+", ".", "1.", ".5", "1e5", "1,000", "--1", "1.2.3", " 1", "1 ", "１", "NaN", "1234567890123456789012345678901",
        "0.1234567890123456789012345678901", "0.000000000000000000000000000000000000001", String(repeating: "9", count: 10_000),
    ])
    func notDecimals(text: String) { #expect(ExactNumber(decimal: text) == nil) }

    /// Fractions in words: exact when the digits end, else rounded and marked.
    @Test(arguments: [
        (1, 3, "≈0.333333", "≈33.3333%"), (2, 3, "≈0.666667", "≈66.6667%"), (1, 2, "0.5", "50%"), (-1, 3, "≈-0.333333", "≈-33.3333%"),
        (1, 8, "0.125", "12.5%"),
        (3, 1, "3", "300%"), (-7, 2, "-3.5", "-350%"), (29_999_999, 30_000_000, "≈1", "≈100%"), (1, 3_000_000_000, "≈0", "≈0%"),
        (6, -4, "-1.5", "-150%"),
        (1, 1_000, "0.001", "0.1%"), (999_999_999, 1_000_000_000, "0.999999999", "99.9999999%"),
    ])
    func texts(top: Int, bottom: Int, text: String, percent: String) {
        let number = fraction(Int128(top), Int128(bottom))
        #expect(number.description == text)
        #expect(number.percentDescription == percent)
    }

    /// Rounding is half away from zero, and says whether anything was lost.
    @Test func rounding() {
        for (top, bottom, places, text, exact) in [
            (1, 8, 2, "0.13", false), (-1, 8, 2, "-0.13", false), (1, 8, 3, "0.125", true), (5, 1, 2, "5", true),
            (999, 1_000, 2, "1", false),
            (1_999, 1_000, 0, "2", false), (1, 2, 0, "1", false), (4, 10, 0, "0", false), (-4, 10, 0, "0", false), (1, 3, -5, "0", false),
            (1, 4, 1_000, "0.25", true),
        ] {
            let rounded = fraction(Int128(top), Int128(bottom)).rounded(places: places)
            #expect(rounded.text == text && rounded.exact == exact, "\(top)/\(bottom) to \(places)")
        }
    }

    /// Results that do not fit are nil, and order holds at the ends of the range.
    @Test func endsOfTheRange() {
        let most = fraction(.max, 1), least = fraction(1, .max), negative = fraction(-.max, 1)
        #expect(ExactNumber(numerator: .min, denominator: 1) == nil && ExactNumber(numerator: 1, denominator: 0) == nil)
        #expect(ExactNumber(numerator: .min, denominator: .min) == ExactNumber(1))
        #expect(ExactNumber(numerator: .min, denominator: 2) == ExactNumber(numerator: -(1 << 126), denominator: 1))
        #expect(
            most.adding(.one) == nil && negative.subtracting(.one) == nil && most.multiplied(by: most) == nil
                && least.multiplied(by: least) == nil)
        #expect(most.divided(by: .zero) == nil && most.divided(by: least) == nil && most.adding(negative) == .zero)
        #expect(negative < least && least < most && negative < .zero && !(most < most))
        #expect(fraction(.max - 1, .max) < .one && fraction(.max - 2, .max - 1) < fraction(.max - 1, .max))
        #expect(
            most.description == "170141183460469231731687303715884105727"
                && most.percentDescription == "17014118346046923173168730371588410572700%")
        #expect(least.description == "≈0" && fraction(1, 1 << 126).description.count == 128)
    }

    /// The laws of arithmetic, and the parts stay in lowest terms.
    @Test func laws() throws {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<3_000 {
            let parts = (0..<3).map { _ in (Int128.random(in: -1_000...1_000, using: &random), Int128.random(in: 1...1_000, using: &random))
            }
            let (a, b, c) = (fraction(parts[0].0, parts[0].1), fraction(parts[1].0, parts[1].1), fraction(parts[2].0, parts[2].1))
            let sum = try #require(a.adding(b))
            #expect(sum == fraction(parts[0].0 * parts[1].1 + parts[1].0 * parts[0].1, parts[0].1 * parts[1].1))
            #expect(sum.subtracting(b) == a)
            #expect(a.multiplied(by: b) == fraction(parts[0].0 * parts[1].0, parts[0].1 * parts[1].1))
            #expect(sum.multiplied(by: c) == a.multiplied(by: c)?.adding(try #require(b.multiplied(by: c))))
            if b != .zero { #expect(a.divided(by: b)?.multiplied(by: b) == a) }
            #expect((a < b) == (parts[0].0 * parts[1].1 < parts[1].0 * parts[0].1))
        }
    }

    /// What a number says of itself.
    @Test func kinds() {
        #expect(ExactNumber(-3).isInteger && ExactNumber(-3).isNegative && ExactNumber(-3).integer == -3)
        #expect(!fraction(1, 2).isInteger && fraction(1, 2).integer == nil && fraction(.max, 1).integer == nil)
        #expect(ExactNumber(.min).integer == .min && ExactNumber(.min).negated.integer == nil)
        #expect(Set([fraction(1, 2), fraction(2, 4), fraction(-3, -6)]).count == 1)
    }
}
