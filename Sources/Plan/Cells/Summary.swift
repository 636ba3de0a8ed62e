internal import Syntax
internal import Values

/// What some elements come to, as far as it is known which are meant and what they say.
struct Summary {
    /// How many there are, how many are certainly meant, and how many may be.
    private var all = 0, certain = 0, possible = 0
    /// The sum of those that are meant; nil when it is beyond what is kept exactly.
    private var sum: Quantity? = Quantity(exactly: .zero)
    /// The least that one may be, and what the least certainly does not exceed; the same of the greatest.
    private var low = Reach(), high = Reach()
    /// What is lacking.
    private var lacks: UInt8 = 0

    /// One side of what elements say.
    private struct Reach {
        /// The furthest that one may lie on this side.
        var may: ExactNumber?
        /// Where one lies for certain.
        var must: ExactNumber?
        /// Whether one has no end on this side.
        var isOpen = false

        /// Adds one by its end on this side and, when it is certainly meant, its other end.
        mutating func add(_ near: ExactNumber?, _ far: ExactNumber?, _ isFurther: (ExactNumber, ExactNumber) -> Bool) {
            if let near {
                if !isOpen, may.map({ isFurther(near, $0) }) ?? true { may = near }
            } else {
                (isOpen, may) = (true, nil)
            }
            if let far, must.map({ isFurther(far, $0) }) ?? true { must = far }
        }
    }

    /// Adds an element, which is meant or may be, with what it says: nil where nothing is asked, unbounded where it is no number.
    mutating func add(_ selected: UInt8, _ quantity: Quantity?, _ more: UInt8) {
        all += 1
        if selected & Mark.either == Mark.either { lacks |= selected & Mark.lacks }
        guard selected & Mark.yes != 0 else { return }
        let isCertain = selected & Mark.no == 0
        possible += 1
        if isCertain { certain += 1 }
        guard let quantity else { return }
        lacks |= more & Mark.lacks
        sum = sum?.result(of: .add, with: isCertain ? quantity : quantity.hull(Quantity(exactly: .zero)))
        low.add(quantity.lower, isCertain ? quantity.upper : nil, <)
        high.add(quantity.upper, isCertain ? quantity.lower : nil, >)
    }

    /// The result, or nil when there is none, and what is lacking.
    func result(_ kind: Aggregate.Kind) -> (quantity: Quantity?, lacks: UInt8) {
        if let quantity = quantity(kind) { return (quantity, lacks) }
        if kind == .only, possible > 0, !disagree { return (nil, lacks) }
        return (nil, lacks | Mark.missing)
    }

    /// Whether two that are certainly meant say different things.
    private var disagree: Bool {
        guard let most = high.must, let least = low.must else { return false }
        return most > least
    }

    /// The bounds of the result.
    private func quantity(_ kind: Aggregate.Kind) -> Quantity? {
        switch kind {
        case .count: return Quantity(lower: ExactNumber(certain), upper: ExactNumber(possible))
        case .sum: return sum
        case .minimum: return possible == 0 ? nil : Quantity(lower: low.may, upper: low.must)
        case .maximum: return possible == 0 ? nil : Quantity(lower: high.must, upper: high.may)
        case .share:
            return all == 0 ? nil : Quantity(lower: part(certain), upper: part(possible))
        case .only:
            let every = Quantity(lower: low.may, upper: high.may)
            return certain > 0 && (possible == 1 || every.isExact) ? every : nil
        case .average:
            if possible == 0 { return nil }
            if certain != possible { return Quantity(lower: low.may, upper: high.may) }
            return sum?.result(of: .divide, with: Quantity(exactly: ExactNumber(certain)))
        }
    }

    /// So many of all.
    private func part(_ count: Int) -> ExactNumber? { ExactNumber(numerator: Int128(count), denominator: Int128(all)) }
}
