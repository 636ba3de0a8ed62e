extension ExactNumber: CustomStringConvertible {
    /// The number in decimal digits: exactly where they end, else rounded to 6 places behind a `≈`.
    public var description: String { text(places: 6, shift: 0) }

    /// The number as a percentage, `50%`: exactly where the digits end, else rounded to 4 places behind a `≈`.
    public var percentDescription: String { text(places: 4, shift: 2) + "%" }

    /// The number rounded to at most so many places (0…100), half away from zero, without zeros at the end; and whether nothing was lost.
    public func rounded(places: Int) -> (text: String, exact: Bool) {
        decimal(places: min(max(places, 0), 100), shift: 0)
    }

    /// The number times a power of ten in digits, with a `≈` in front when they had to be rounded.
    private func text(places: Int, shift: Int) -> String {
        if let text = shortText(shift: shift) { return text }
        if let all = terminatingPlaces { return decimal(places: max(all - shift, 0), shift: shift).text }
        return "≈" + decimal(places: places, shift: shift).text
    }

    /// The number times a power of ten in all its digits, when machine words hold it and them.
    private func shortText(shift: Int) -> String? {
        guard let top = UInt64(exactly: numerator.magnitude), var rest = UInt64(exactly: denominator) else { return nil }
        // The least power of ten that makes a whole number of it: each two needs a five, and each five a two.
        var (twos, fives) = (0, 0)
        while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
        while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
        let places = max(twos, fives)
        guard rest == 1, places + shift < 19 else { return nil }
        var factor: UInt64 = 1
        for _ in 0..<max(places, shift) { factor *= 10 }
        let (scaled, overflow) = top.multipliedReportingOverflow(by: factor / UInt64(denominator))
        return overflow ? nil : ExactNumber.text(of: scaled, places: max(places - shift, 0), isNegative: isNegative)
    }

    /// The digits of a whole number with a point before the last places.
    private static func text(of number: UInt64, places: Int, isNegative: Bool) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { bytes in
            var (start, rest, written) = (24, number, 0)
            while rest > 0 || written <= places {
                if written == places, places > 0 {
                    start -= 1
                    bytes[start] = UInt8(ascii: ".")
                }
                start -= 1
                bytes[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                (rest, written) = (rest / 10, written + 1)
            }
            if isNegative {
                start -= 1
                bytes[start] = UInt8(ascii: "-")
            }
            return String(decoding: bytes[start...], as: UTF8.self)
        }
    }

    /// How many places after the point the digits need; nil when they never end.
    private var terminatingPlaces: Int? {
        var (rest, twos, fives) = (denominator, 0, 0)
        while rest % 2 == 0 { (rest, twos) = (rest / 2, twos + 1) }
        while rest % 5 == 0 { (rest, fives) = (rest / 5, fives + 1) }
        return rest == 1 ? max(twos, fives) : nil
    }

    /// The digits of the number times ten to the power `shift`, rounded to so many places by long division.
    private func decimal(places: Int, shift: Int) -> (text: String, exact: Bool) {
        let divisor = denominator.magnitude
        var (whole, remainder) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
        var digits = whole == 0 ? [] : String(whole).utf8.map { $0 - 0x30 }
        whole = 0
        for _ in 0..<(shift + places) {
            let product = remainder.multipliedFullWidth(by: 10)
            let (digit, rest) = divisor.dividingFullWidth((product.high, product.low))
            digits.append(UInt8(truncatingIfNeeded: digit))
            remainder = rest
        }
        if remainder >= divisor - remainder { roundUp(&digits) }
        return (pointed(digits, places: places), remainder == 0)
    }

    /// Adds one in the last place.
    private func roundUp(_ digits: inout [UInt8]) {
        var index = digits.count - 1
        while index >= 0, digits[index] == 9 {
            digits[index] = 0
            index -= 1
        }
        if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
    }

    /// Digits with a sign and a point, without needless zeros on either side.
    private func pointed(_ digits: [UInt8], places: Int) -> String {
        let padded = Array(repeating: 0, count: max(0, places + 1 - digits.count)) + digits
        let whole = padded.dropLast(places).drop { $0 == 0 }
        let fraction = padded.suffix(places).reversed().drop { $0 == 0 }.reversed()
        let sign = isNegative && !(whole.isEmpty && fraction.isEmpty) ? "-" : ""
        let text = sign + (whole.isEmpty ? "0" : digitText(whole))
        return fraction.isEmpty ? text : text + "." + digitText(fraction)
    }

    /// Digits as text.
    private func digitText(_ digits: some Sequence<UInt8>) -> String {
        String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    }
}
