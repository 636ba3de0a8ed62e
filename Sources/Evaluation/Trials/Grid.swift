internal import RecordModel
internal import Semantics
internal import Values

/// The values that a quantity can have: whole things, fens of money, or as many places as its limit has.
struct Grid {
    /// The distance between two values.
    let step: ExactNumber

    /// Whole numbers.
    static let whole = Grid(step: .one)

    /// A grid.
    private init(step: ExactNumber) { self.step = step }

    /// The values of a field near a limit; nil when it is no quantity.
    init?(of field: Field, near limit: ExactNumber) {
        switch field.type {
        case .count: step = .one
        case .money: step = Grid.hundredth
        case .share: step = Grid.step(of: limit, after: 2)
        case .number: step = Grid.step(of: limit, after: 0)
        default: return nil
        }
    }

    /// The last value that compares so with a limit and the first that does not, on the same side.
    func pair(_ comparison: Term.Comparison, _ limit: ExactNumber) -> (lawful: ExactNumber, past: ExactNumber)? {
        guard let steps = limit.divided(by: step) else { return nil }
        let (below, isExact) = steps.floor
        let above = isExact ? below : below + 1
        return switch comparison {
        case .atMost: values(below, below + 1)
        case .lessThan: values(isExact ? below - 1 : below, isExact ? below : below + 1)
        case .atLeast: values(above, above - 1)
        case .moreThan: values(isExact ? above + 1 : above, isExact ? above : above - 1)
        case .equal: isExact ? values(below, below + 1) : nil
        }
    }

    /// The values at two positions of the grid.
    private func values(_ one: Int, _ other: Int) -> (ExactNumber, ExactNumber)? {
        guard let lawful = ExactNumber(one).multiplied(by: step), let past = ExactNumber(other).multiplied(by: step) else { return nil }
        return (lawful, past)
    }

    /// A fen of a yuan.
    private static let hundredth = step(places: 2)

    /// One in the last place of a number that is written with its point so many places further right.
    private static func step(of number: ExactNumber, after shift: Int) -> ExactNumber {
        step(places: shift + ((0..<8).first { number.rounded(places: $0 + shift).exact } ?? 8))
    }

    /// One in a place after the point.
    private static func step(places: Int) -> ExactNumber {
        (0..<places).reduce(.one) { step, _ in step.divided(by: ExactNumber(10)) ?? step }
    }
}

extension ExactNumber {
    /// The greatest whole number that is no greater, within what a count can hold, and whether it is the number itself.
    fileprivate var floor: (Int, Bool) {
        let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        let least = rest < 0 ? quotient - 1 : quotient
        return (Int(clamping: min(max(least, -1 << 60), 1 << 60)), rest == 0)
    }
}
