internal import Findings
internal import RecordModel
internal import Syntax
internal import Values

/// What is known of a list so far: how many elements are meant, and what their quantities come to.
struct Tally {
    /// How many elements there are.
    private var all = 0
    /// How many are certainly meant.
    private var certain = 0
    /// How many may be.
    private var possible = 0
    /// The quantities of those that are certainly meant.
    private var quantities: [Bounds<ExactNumber>] = []
    /// The quantities of those that may be.
    private var doubtful: [Bounds<ExactNumber>] = []
    /// What would make the result better known.
    private var lacking: [Lacking] = []

    /// Adds an element.
    mutating func add(_ selected: Truth, _ quantity: Evaluated?, lacking more: [Lacking]) {
        all += 1
        if selected != .no { possible += 1 }
        if selected == .yes { certain += 1 }
        if selected == .unknown { lacking = lacking.adding(more) }
        guard let quantity, selected != .no else { return }
        lacking = lacking.adding(quantity.lacking)
        if selected == .yes { quantities.append(quantity.number) } else { doubtful.append(quantity.number) }
    }

    /// The result, with its bounds.
    func result(_ kind: Aggregate.Kind, place: Place) -> Evaluated {
        let bounds: Bounds<ExactNumber>? =
            switch kind {
            case .count: Bounds(lower: ExactNumber(certain), upper: ExactNumber(possible))
            case .share: share
            case .sum: sum
            case .average:
                doubtful.isEmpty && certain > 0
                    ? sum.flatMap { $0.combined(with: Bounds(exactly: ExactNumber(certain)), by: .divide) }
                    : unknownOr(empty: certain + possible == 0)
            case .minimum: extreme { Bounds(lower: least($0.map(\.lower)), upper: $1.isEmpty ? nil : most(of: $1.map(\.upper), by: <)) }
            case .maximum: extreme { Bounds(lower: $1.isEmpty ? nil : most(of: $1.map(\.lower), by: >), upper: greatest($0.map(\.upper))) }
            }
        guard let bounds else { return Evaluated(.unknown, lacking: lacking.adding([EvaluationPhrases.emptyList(place: place)])) }
        return Evaluated(.number(bounds), lacking: lacking)
    }

    /// The part of the elements that are meant; nil when there is none at all.
    private var share: Bounds<ExactNumber>? {
        guard let low = ExactNumber(numerator: Int128(certain), denominator: Int128(all)) else { return nil }
        guard let high = ExactNumber(numerator: Int128(possible), denominator: Int128(all)) else { return nil }
        return Bounds(lower: low, upper: high)
    }

    /// The sum; a doubtful element adds nothing, or its quantity. Nil when it is beyond what is kept exactly.
    private var sum: Bounds<ExactNumber>? {
        var total: Bounds<ExactNumber>? = Bounds(exactly: .zero)
        for quantity in quantities { total = total?.combined(with: quantity, by: .add) }
        for quantity in doubtful { total = total?.combined(with: quantity.hull(Bounds(exactly: .zero)), by: .add) }
        return total
    }

    /// Nothing is known of an average with doubtful elements; of an empty one there is none.
    private func unknownOr(empty: Bool) -> Bounds<ExactNumber>? { empty ? nil : .unbounded }

    /// An extreme of the quantities: `compute` is given all of them, and those that certainly count.
    private func extreme(_ compute: ([Bounds<ExactNumber>], [Bounds<ExactNumber>]) -> Bounds<ExactNumber>) -> Bounds<ExactNumber>? {
        quantities.isEmpty && doubtful.isEmpty ? nil : compute(quantities + doubtful, quantities)
    }

    /// The least of several ends, one of which may be open.
    private func least(_ ends: [ExactNumber?]) -> ExactNumber? { ends.contains(nil) ? nil : ends.compactMap(\.self).min() }
    /// The greatest of several ends, one of which may be open.
    private func greatest(_ ends: [ExactNumber?]) -> ExactNumber? { ends.contains(nil) ? nil : ends.compactMap(\.self).max() }
    /// The tightest of several ends; open ones do not bind.
    private func most(of ends: [ExactNumber?], by order: (ExactNumber, ExactNumber) -> Bool) -> ExactNumber? {
        ends.compactMap(\.self).min(by: order)
    }
}
