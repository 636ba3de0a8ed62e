internal import Columns
internal import Semantics
internal import Syntax
internal import Values

extension Machine {
    /// Compares two columns of numbers.
    func compareNumbers(_ one: Int, _ comparison: Term.Comparison, _ two: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let (left, right) = (views[one], views[two])
        order(comparison, left.longs, left.step, right.longs, right.step, out, count)
        guard hasAny(Mark.special, left, right, count) else { return }
        for row in 0..<count where (left.mark(row) | right.mark(row)) & Mark.special != 0 {
            out[row] = Machine.compare(quantity(left, row), comparison, quantity(right, row), left.mark(row) | right.mark(row))
        }
    }

    /// Compares two numbers as far as they are known.
    private static func compare(_ one: Quantity?, _ comparison: Term.Comparison, _ two: Quantity?, _ lacks: UInt8) -> UInt8 {
        guard let one, let two else { return Mark.either | (lacks & Mark.lacks) }
        return comparison.truth(one, two).marks(lacks)
    }

    /// Compares quotients with a column of numbers: a / b against c as a against b × c.
    func compareQuotient(
        _ part: Int, _ whole: Int, _ comparison: Term.Comparison, _ limit: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int
    ) {
        let (part, whole, limit) = (views[part], views[whole], views[limit])
        for row in 0..<count {
            let marks = part.mark(row) | whole.mark(row) | limit.mark(row)
            let divisor = whole.longs[row &* whole.step]
            guard marks & Mark.special == 0, divisor > 0 else {
                out[row] = compareQuotient(part, whole, comparison, limit, row)
                continue
            }
            // Both sides in millionths of millionths; neither product leaves 128 bits.
            let left = Int128(part.longs[row &* part.step]) * Int128(Scaled.one)
            let right = Int128(divisor) * Int128(limit.longs[row &* limit.step])
            out[row] = Logic.known(Machine.holds(comparison, left, right))
        }
    }

    /// Compares a quotient that is not simply one of two exact numbers.
    private func compareQuotient(_ part: View, _ whole: View, _ comparison: Term.Comparison, _ limit: View, _ row: Int) -> UInt8 {
        var lacks = part.mark(row) | whole.mark(row)
        var ratio = Quantity?.none
        if let one = quantity(part, row), let two = quantity(whole, row) {
            ratio = one.result(of: .divide, with: two)
            if ratio == nil { lacks |= Mark.missing }
        }
        return Machine.compare(ratio, comparison, quantity(limit, row), lacks | limit.mark(row))
    }

    /// Compares two columns of times: by the minute where both carry a time of day, else by the day.
    func compareTimes(_ one: Int, _ comparison: Term.Comparison, _ two: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let (left, right) = (views[one], views[two])
        order(comparison, left.ints, left.step, right.ints, right.step, out, count)
        let (all, other) = (marks(of: left, count), marks(of: right, count))
        guard (all | other) & Mark.special != 0 || all & other & Mark.clock != 0 else { return }
        for row in 0..<count {
            let (one, two) = (left.mark(row), right.mark(row))
            guard (one | two) & Mark.special != 0 || one & two & Mark.clock != 0 else { continue }
            let lacks = one | two
            guard let act = time(left, row), let limit = time(right, row) else {
                out[row] = Mark.either | (lacks & Mark.lacks)
                continue
            }
            let byMinute = act.hasClock && limit.hasClock
            let truth = byMinute ? comparison.truth(act.minutes, limit.minutes) : comparison.truth(act.days, limit.days)
            out[row] = truth.marks(lacks)
        }
    }

    /// Compares two columns whose payload is the value.
    @inline(__always)
    func order<Value: FixedWidthInteger>(
        _ comparison: Term.Comparison, _ one: UnsafeMutablePointer<Value>, _ step: Int, _ two: UnsafeMutablePointer<Value>,
        _ otherStep: Int,
        _ out: UnsafeMutablePointer<UInt8>, _ count: Int
    ) {
        switch comparison {
        case .atLeast: fill(one, step, two, otherStep, out, count) { $0 >= $1 }
        case .atMost: fill(one, step, two, otherStep, out, count) { $0 <= $1 }
        case .moreThan: fill(one, step, two, otherStep, out, count) { $0 > $1 }
        case .lessThan: fill(one, step, two, otherStep, out, count) { $0 < $1 }
        case .equal: fill(one, step, two, otherStep, out, count) { $0 == $1 }
        }
    }

    /// Writes the truths of a test of two columns, one of which may be a single value.
    @inline(__always)
    private func fill<Value: FixedWidthInteger>(
        _ one: UnsafeMutablePointer<Value>, _ step: Int, _ two: UnsafeMutablePointer<Value>, _ otherStep: Int,
        _ out: UnsafeMutablePointer<UInt8>, _ count: Int, _ test: (Value, Value) -> Bool
    ) {
        // Three loops, so that each is one that vectors can take.
        if step == 1, otherStep == 1 {
            for row in 0..<count { out[row] = test(one[row], two[row]) ? Mark.yes : Mark.no }
        } else if step == 1 {
            let limit = two[0]
            for row in 0..<count { out[row] = test(one[row], limit) ? Mark.yes : Mark.no }
        } else {
            let value = one[0]
            for row in 0..<count { out[row] = test(value, two[row &* otherStep]) ? Mark.yes : Mark.no }
        }
    }

    /// Whether two values stand so to each other.
    @inline(__always) static func holds<Value: Comparable>(_ comparison: Term.Comparison, _ one: Value, _ two: Value) -> Bool {
        switch comparison {
        case .atLeast: one >= two
        case .atMost: one <= two
        case .moreThan: one > two
        case .lessThan: one < two
        case .equal: one == two
        }
    }

    /// Whether there is a value.
    func given(_ inner: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let view = views[inner]
        let shape = plan.nodes[inner].shape
        for row in 0..<count {
            let marks = view.mark(row)
            if marks & Mark.none != 0 {
                out[row] = Mark.no
            } else if shape == .truth {
                out[row] = marks & Mark.either == Mark.either ? Mark.either | (marks & Mark.lacks) : Mark.yes
            } else if shape == .time, marks & Mark.open != 0 {
                out[row] = Mark.no
            } else {
                let bits: UInt8 = shape == .number ? Mark.unknown | Mark.open | Mark.wide : Mark.unknown
                let isKnown = marks & bits == 0 || shape == .number && quantity(view, row)?.isExact == true
                out[row] = isKnown ? Mark.yes : Mark.either | (marks & Mark.lacks)
            }
        }
    }

    /// Whether days lie in a span.
    func inForce(_ day: Int, _ force: Force, _ out: UnsafeMutablePointer<UInt8>, _ count: Int) {
        let view = views[day]
        let (first, last) = (force.from?.number ?? .min, force.until?.number ?? .max)
        for row in 0..<count {
            let position = row &* view.step
            if view.marks[position] & Mark.special == 0 {
                out[row] = Logic.known(view.ints[position] >= first && view.ints[position] <= last)
            } else {
                let days = time(view, row)?.days ?? .unbounded
                let from = force.from.map { days.isAtLeast($0) } ?? .yes
                let until = force.until.map { days.isAtMost($0) } ?? .yes
                out[row] = from.and(until).marks(view.marks[position])
            }
        }
    }
}
