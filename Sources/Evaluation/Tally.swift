internal import Findings
internal import RecordModel
internal import Syntax
internal import Values

/// What is known of many things so far: how many are meant, and what their quantities come to; two tallies merge.
struct Tally: Sendable {
    /// How many there are, how many are certainly meant, and how many may be.
    private(set) var all = 0, certain = 0, possible = 0
    /// How many of all may belong elsewhere; of these, how many would raise a share if they belong, and how many would lower it.
    private var unplaced = 0, raising = 0, lowering = 0
    /// The sum; nil when it is beyond what is kept exactly. A doubtful quantity adds nothing or itself.
    private var sum: Bounds<ExactNumber>? = Bounds(exactly: .zero)
    /// The ends of the least quantity: the lowest that any may have, and the lowest that one certainly does not exceed.
    private var least = Extreme(), greatest = Extreme()
    /// What would make the result better known.
    private(set) var lacking: [Lacking] = []

    /// A tally of nothing.
    init() {}

    /// A tally of things of which it is known whether they are meant and what they say.
    init(all: Int, _ quantity: GroupPart.Quantity) {
        (self.all, certain, possible) = (all, quantity.chosen, quantity.chosen)
        sum = quantity.sum.map { Bounds(exactly: $0) }
        least = Extreme(exactly: quantity.least)
        greatest = Extreme(exactly: quantity.greatest)
    }

    /// Adds one thing, which is meant or not, with its quantity, and which belongs to the whole or may not.
    ///
    /// - Parameter meant: whether it is meant if it belongs.
    mutating func add(_ selected: Truth, _ quantity: Evaluated?, lacking more: [Lacking], belongs: Truth = .yes, meant: Truth = .yes) {
        all += 1
        if belongs == .unknown {
            unplaced += 1
            if meant != .no { raising += 1 }
            if meant != .yes { lowering += 1 }
        }
        if selected == .unknown { lacking = lacking.adding(more) }
        guard selected != .no else { return }
        possible += 1
        if selected == .yes { certain += 1 }
        guard let quantity else { return }
        lacking = lacking.adding(quantity.lacking)
        let bounds = quantity.number
        sum = sum?.combined(with: selected == .yes ? bounds : bounds.hull(Bounds(exactly: .zero)), by: .add)
        least.add(near: bounds.lower, far: selected == .yes ? bounds.upper : nil, by: <)
        greatest.add(near: bounds.upper, far: selected == .yes ? bounds.lower : nil, by: >)
    }

    /// Adds what another tally has seen.
    mutating func merge(_ other: Tally) {
        all += other.all
        certain += other.certain
        possible += other.possible
        unplaced += other.unplaced
        raising += other.raising
        lowering += other.lowering
        sum = sum.flatMap { mine in other.sum.flatMap { mine.combined(with: $0, by: .add) } }
        least.merge(other.least, by: <)
        greatest.merge(other.greatest, by: >)
        lacking = lacking.adding(other.lacking)
    }

    /// Adds what another tally has seen, of which it is not known whether it belongs here.
    mutating func mergeDoubtful(_ other: Tally) {
        all += other.all
        possible += other.possible
        sum = sum.flatMap { mine in other.sum.flatMap { mine.combined(with: $0.hull(Bounds(exactly: .zero)), by: .add) } }
        least.mergeDoubtful(other.least, by: <)
        greatest.mergeDoubtful(other.greatest, by: >)
        lacking = lacking.adding(other.lacking)
        unplaced += other.all
        raising += other.possible
        lowering += other.all - other.certain
    }

    /// The result, with its bounds, and why there is none.
    func result(_ kind: Aggregate.Kind, called name: Localized, place: Place) -> Evaluated {
        if let bounds = bounds(kind) { return Evaluated(.number(bounds), lacking: lacking) }
        guard kind == .only else { return Evaluated(.unknown, lacking: lacking.adding([EvaluationPhrases.emptyList(place: place)])) }
        if possible == 0 { return Evaluated(.unknown, lacking: lacking.adding([EvaluationPhrases.noneMeant(name, place: place)])) }
        guard disagree else { return Evaluated(.unknown, lacking: lacking) }
        return Evaluated(.unknown, lacking: lacking.adding([EvaluationPhrases.severalMeant(name, certain, place: place)]))
    }

    /// Writes the tally.
    func write(to writer: inout StateWriter) {
        for number in [all, certain, possible, unplaced, raising, lowering] { writer.put(number) }
        writer.put(sum) { writer, sum in
            writer.put(sum.lower) { $0.put($1) }
            writer.put(sum.upper) { $0.put($1) }
        }
        least.write(to: &writer)
        greatest.write(to: &writer)
        writer.put(list: lacking) { $1.write(to: &$0) }
    }

    /// Reads what `write` wrote.
    init(from reader: inout StateReader) throws(StateDamage) {
        all = try reader.count()
        certain = try reader.count()
        possible = try reader.count()
        unplaced = try reader.count()
        raising = try reader.count()
        lowering = try reader.count()
        guard certain <= possible, possible <= all, unplaced <= all, max(raising, lowering) <= unplaced else { throw StateDamage() }
        sum = try reader.optional { reader throws(StateDamage) in
            Bounds(lower: try reader.optionalNumber(), upper: try reader.optionalNumber())
        }
        least = try Extreme(from: &reader)
        greatest = try Extreme(from: &reader)
        lacking = try reader.list { reader throws(StateDamage) in try Lacking(from: &reader) }
    }

    /// Whether two things that are certainly meant have different quantities.
    private var disagree: Bool {
        guard let low = greatest.farthest, let high = least.farthest else { return false }
        return low > high
    }

    /// The bounds of the result; nil when there is nothing to compute it from.
    private func bounds(_ kind: Aggregate.Kind) -> Bounds<ExactNumber>? {
        switch kind {
        case .count: return Bounds(lower: ExactNumber(certain), upper: ExactNumber(possible))
        case .sum: return sum
        case .minimum: return possible == 0 ? nil : Bounds(lower: least.nearest, upper: least.farthest)
        case .maximum: return possible == 0 ? nil : Bounds(lower: greatest.farthest, upper: greatest.nearest)
        case .share:
            if all == 0 { return nil }
            // At worst just those belong that lower the share, at best just those that raise it.
            let low = ExactNumber(numerator: Int128(certain), denominator: Int128(all - unplaced + lowering))
            return Bounds(lower: low, upper: ExactNumber(numerator: Int128(possible), denominator: Int128(all - unplaced + raising)))
        case .only:
            // One that is meant has its own quantity; of several that are or may be meant, only what all of them agree on is known.
            let all = Bounds(lower: least.nearest, upper: greatest.nearest)
            return certain > 0 && (possible == 1 || all.isExact) ? all : nil
        case .average:
            if possible == 0 { return nil }
            // With doubtful members both the sum and the number of them move together: between the extremes is all that is known.
            guard certain == possible else { return Bounds(lower: least.nearest, upper: greatest.nearest) }
            return sum?.combined(with: Bounds(exactly: ExactNumber(certain)), by: .divide)
        }
    }
}

/// One end of many quantities.
private struct Extreme: Sendable {
    /// The most extreme that any of them may be; nil when it has no bound or there is none.
    private(set) var nearest: ExactNumber?
    /// What the extreme reaches for certain; nil when nothing is certain.
    private(set) var farthest: ExactNumber?
    /// Whether one of them has no bound on this side.
    private var isOpen = false

    /// The extreme of quantities that are known; nil when there is none.
    init(exactly extreme: ExactNumber? = nil) { (nearest, farthest) = (extreme, extreme) }

    /// Adds a quantity by its end on this side and by its other end, when it certainly counts.
    mutating func add(near: ExactNumber?, far: ExactNumber?, by order: (ExactNumber, ExactNumber) -> Bool) {
        if near == nil { isOpen = true }
        nearest = isOpen ? nil : [nearest, near].compactMap(\.self).min(by: order)
        farthest = [farthest, far].compactMap(\.self).min(by: order)
    }

    /// Adds the quantities of another, which may not count.
    mutating func mergeDoubtful(_ other: Extreme, by order: (ExactNumber, ExactNumber) -> Bool) {
        isOpen = isOpen || other.isOpen
        nearest = isOpen ? nil : [nearest, other.nearest].compactMap(\.self).min(by: order)
    }

    /// An end of nothing.
    init() {}

    /// Writes the end.
    func write(to writer: inout StateWriter) {
        writer.put(nearest) { $0.put($1) }
        writer.put(farthest) { $0.put($1) }
        writer.put(isOpen)
    }

    /// Reads what `write` wrote.
    init(from reader: inout StateReader) throws(StateDamage) {
        nearest = try reader.optionalNumber()
        farthest = try reader.optionalNumber()
        isOpen = try reader.bool()
    }

    /// Adds the quantities of another.
    mutating func merge(_ other: Extreme, by order: (ExactNumber, ExactNumber) -> Bool) {
        isOpen = isOpen || other.isOpen
        nearest = isOpen ? nil : [nearest, other.nearest].compactMap(\.self).min(by: order)
        farthest = [farthest, other.farthest].compactMap(\.self).min(by: order)
    }
}

extension StateReader {
    /// Reads a number that may not be there.
    fileprivate mutating func optionalNumber() throws(StateDamage) -> ExactNumber? {
        try optional { reader throws(StateDamage) in try reader.number() }
    }
}
