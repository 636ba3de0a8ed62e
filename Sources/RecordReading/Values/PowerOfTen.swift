import Values

/// Multiplies by powers of ten, exactly.
enum PowerOfTen {
    /// Returns ten to a power from 0 to 38.
    static func of(_ power: Int) -> ExactNumber? {
        guard 0...38 ~= power else { return nil }
        var value: Int128 = 1
        for _ in 0..<power { value *= 10 }
        return ExactNumber(numerator: value, denominator: 1)
    }

    /// Returns a number times ten to a power; nil when it does not fit.
    static func scale(_ number: ExactNumber, by power: Int) -> ExactNumber? {
        if number == .zero { return .zero }
        guard let factor = of(abs(power)) else { return nil }
        return power < 0 ? number.divided(by: factor) : number.multiplied(by: factor)
    }
}
