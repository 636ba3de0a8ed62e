internal import Columns
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension Machine {
    /// Computes with two columns of numbers.
    func arithmetic(_ node: Int, _ sign: Expression.Operator, _ one: Int, _ two: Int, _ count: Int) {
        let (left, right) = (views[one], views[two])
        let (marks, longs) = (views[node].marks, room(node).pointee.longs.take(count))
        views[node].longs = longs
        for row in 0..<count {
            let (mark, other) = (left.mark(row), right.mark(row))
            var scaled = Int64?.none
            if (mark | other) & Mark.special == 0 {
                scaled = Machine.computed(sign, left.longs[row &* left.step], right.longs[row &* right.step])
            }
            if let scaled {
                (marks[row], longs[row]) = ((mark | other) & Mark.lacks, scaled)
            } else {
                computeWide(node, sign, left, right, row)
            }
        }
    }

    /// The result in millionths, when it is exactly so many and fits.
    @inline(__always) private static func computed(_ sign: Expression.Operator, _ one: Int64, _ two: Int64) -> Int64? {
        switch sign {
        case .add:
            let (sum, overflow) = one.addingReportingOverflow(two)
            return overflow ? nil : sum
        case .subtract:
            let (difference, overflow) = one.subtractingReportingOverflow(two)
            return overflow ? nil : difference
        case .multiply:
            let (product, overflow) = one.multipliedReportingOverflow(by: two)
            if overflow { return ratio(one, two, Scaled.one) }
            let quotient = product / Scaled.one
            return quotient &* Scaled.one == product ? quotient : nil
        case .divide: return two == 0 ? nil : ratio(one, Scaled.one, two)
        }
    }

    /// A product over a number that is not zero, when it is whole and fits; what stands between needs twice the width.
    private static func ratio(_ one: Int64, _ two: Int64, _ divisor: Int64) -> Int64? {
        let product = one.magnitude.multipliedFullWidth(by: two.magnitude)
        guard product.high < divisor.magnitude else { return nil }
        let (quotient, rest) = divisor.magnitude.dividingFullWidth(product)
        guard rest == 0, let size = Int64(exactly: quotient) else { return nil }
        let isNegative = ((one < 0) != (two < 0)) != (divisor < 0)
        return isNegative ? -size : size
    }

    /// Computes what is not exact in millionths, not known, or not to be computed.
    private func computeWide(_ node: Int, _ sign: Expression.Operator, _ left: View, _ right: View, _ row: Int) {
        let lacks = left.mark(row) | right.mark(row)
        guard let one = quantity(left, row), let two = quantity(right, row) else { return put(nil, lacks, node, row) }
        let result = one.result(of: sign, with: two)
        put(result, result == nil ? lacks | Mark.missing : lacks, node, row)
    }

    /// How many whole steps fit in.
    func fullSteps(_ node: Int, _ step: Int, _ whole: Int, _ count: Int) {
        let (step, whole) = (views[step], views[whole])
        views[node].longs = room(node).pointee.longs.take(count)
        for row in 0..<count {
            let marks = step.mark(row) | whole.mark(row)
            let (size, amount) = (step.longs[row &* step.step], whole.longs[row &* whole.step])
            let steps = size > 0 && amount > 0 ? amount / size : 0
            if marks & Mark.special == 0, size > 0, steps < Int64.max / Scaled.one {
                (views[node].marks[row], views[node].longs[row]) = (marks & Mark.lacks, steps * Scaled.one)
            } else if let size = quantity(step, row), let amount = quantity(whole, row) {
                let steps = amount.steps(of: size)
                put(steps, steps == nil ? marks | Mark.missing : marks, node, row)
            } else {
                put(nil, marks, node, row)
            }
        }
    }

    /// The years of times.
    func year(_ node: Int, _ inner: Int, _ count: Int) {
        let view = views[inner]
        views[node].longs = room(node).pointee.longs.take(count)
        for row in 0..<count {
            guard let days = time(view, row)?.days else {
                put(nil, view.mark(row), node, row)
                continue
            }
            let years = days.map { ExactNumber($0.year) }
            put(years, years.isExact ? 0 : view.mark(row), node, row)
        }
    }

    /// The time between two others.
    func elapsed(_ node: Int, _ unit: Expression.ElapsedUnit, _ from: Int, _ to: Int, _ count: Int) {
        let (start, end) = (views[from], views[to])
        views[node].longs = room(node).pointee.longs.take(count)
        for row in 0..<count {
            let marks = start.mark(row) | end.mark(row)
            if marks & Mark.special == 0, unit == .days || unit == .calendarDays {
                let days = Int64(end.ints[row &* end.step]) - Int64(start.ints[row &* start.step])
                (views[node].marks[row], views[node].longs[row]) = (0, days * Scaled.one)
                continue
            }
            guard let one = time(start, row), let two = time(end, row) else {
                put(nil, marks, node, row)
                continue
            }
            let (quantity, lacks) = apart(unit, one, two)
            put(quantity, marks | lacks, node, row)
        }
    }

    /// What two times lie apart, and what more is lacking.
    private func apart(_ unit: Expression.ElapsedUnit, _ start: TimeCell, _ end: TimeCell) -> (Quantity, UInt8) {
        switch unit {
        case .days, .calendarDays: return (difference(start.days, end.days) { ExactNumber($1 - $0) }, 0)
        case .months: return (difference(start.days, end.days) { ExactNumber($0.months(until: $1)) }, 0)
        case .hours, .minutes:
            let parts: Int128 = unit == .hours ? 60 : 1
            let apart = difference(start.minutes, end.minutes) { ExactNumber(numerator: Int128($1 - $0), denominator: parts) ?? .zero }
            return (apart, start.hasClock && end.hasClock ? 0 : Mark.missing)
        case .workingDays:
            let apart = workingDays(start.days, end.days)
            return (apart, start.days.isExact && end.days.isExact && !apart.isExact ? Mark.missing : 0)
        }
    }

    /// What two bounded times lie apart at least and at most.
    private func difference<Moment>(
        _ start: Bounds<Moment>, _ end: Bounds<Moment>, _ measure: (Moment, Moment) -> ExactNumber
    ) -> Quantity {
        var (least, most) = (ExactNumber?.none, ExactNumber?.none)
        if let from = start.upper, let to = end.lower { least = measure(from, to) }
        if let from = start.lower, let to = end.upper { most = measure(from, to) }
        return Quantity(lower: least, upper: most)
    }

    /// The working days between two bounded days.
    private func workingDays(_ start: Bounds<Day>, _ end: Bounds<Day>) -> Quantity {
        var (least, most) = (Int?.none, Int?.none)
        if let from = start.upper, let to = end.lower { least = workingDays(from: from, to: to).lower }
        if let from = start.lower, let to = end.upper { most = workingDays(from: from, to: to).upper }
        return Quantity(lower: least.map { ExactNumber($0) }, upper: most.map { ExactNumber($0) })
    }

    /// The working days from one day to another, negative backwards.
    private func workingDays(from start: Day, to end: Day) -> Bounds<Int> {
        if start <= end { return calendar.workingDays(from: start, through: end) }
        let back = calendar.workingDays(from: end, through: start)
        return Bounds(lower: back.upper.map { -$0 }, upper: back.lower.map { -$0 })
    }
}

extension Day {
    /// The whole months from this day to another, negative backwards.
    fileprivate func months(until other: Day) -> Int {
        guard self <= other else { return -other.months(until: self) }
        let months = (other.year - year) * 12 + other.month - month
        return addingMonths(months).day > other ? months - 1 : months
    }
}
