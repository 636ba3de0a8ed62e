internal import Columns
internal import Values

extension Machine {
    /// Executes a node.
    func execute(_ node: Int, _ count: Int) {
        let out = views[node].marks
        switch plan.nodes[node].operation {
        case .nothing(let marks): out[0] = marks
        case .unknown(let inner):
            // Loops read payloads before they look at marks.
            (views[node].longs, views[node].ints) = (room(node).pointee.longs.take(count), room(node).pointee.ints.take(count))
            let base: UInt8 = plan.nodes[node].shape == .truth ? Mark.either : Mark.unknown
            for row in 0..<count { out[row] = base | (views[inner].mark(row) & Mark.lacks) }
        case .truth(let truth): for row in 0..<count { out[row] = truth }
        case .number(let number): put(Quantity(exactly: number), 0, node, 0)
        case .time(let time): put(time, node)
        case .place(let place): putCode(Int32(place), node)
        case .text: putCode(-1, node)
        case .field(let wish): load(node, wish, count)
        case .carried(let outer): carry(node, from: outer, count)
        case .not(let inner): for row in 0..<count { out[row] = Logic.not(views[inner].marks[row]) }
        case .and(let one, let two): combine(one, two, out, count, Logic.and)
        case .or(let one, let two): combine(one, two, out, count, Logic.or)
        case .compareNumbers(let one, let comparison, let two): compareNumbers(one, comparison, two, out, count)
        case .compareQuotient(let part, let whole, let comparison, let limit): compareQuotient(part, whole, comparison, limit, out, count)
        case .compareTimes(let one, let comparison, let two): compareTimes(one, comparison, two, out, count)
        case .samePlaces(let one, let two): samePlaces(one, two, out, count)
        case .sameTruths(let one, let two): combine(one, two, out, count, Machine.same)
        case .texts(let relation, let one, let two): texts(relation, one, two, out, count)
        case .textIs(let relation, let inner, let words): textIs(node, relation, inner, words, count)
        case .undecided(let one, let two): combine(one, two, out, count) { Mark.either | (($0 | $1) & Mark.lacks) }
        case .given(let inner): given(inner, out, count)
        case .within(let inner, let place): within(inner, place, out, count)
        case .limit(let anchor, let length): limit(node, anchor, length, count)
        case .period(let judgement): period(judgement, out, count)
        case .quantified(let quantifier, let member, let list, let frame): quantified(quantifier, member, list, frame, out, count)
        case .aggregate(let kind, let list, let selected, let value, let frame): aggregate(node, kind, list, selected, value, frame, count)
        case .elapsed(let unit, let from, let to): elapsed(node, unit, from, to, count)
        case .year(let inner): year(node, inner, count)
        case .arithmetic(let sign, let one, let two): arithmetic(node, sign, one, two, count)
        case .fullSteps(let step, let whole): fullSteps(node, step, whole, count)
        case .binds(let place, let bound): binds(place, bound, out, count)
        case .inForce(let day, let force): inForce(day, force, out, count)
        case .narrow(let state, let truth, let wanted): narrow(state, truth, wanted, out, count)
        case .verdict(let state, let entry, let ending): verdict(state, entry, ending, out, count)
        case .loopVerdict(let state, let entry, let list, let inner, let frame): loopVerdict(state, entry, list, inner, frame, out, count)
        }
    }

    /// Combines the marks of two nodes.
    @inline(__always)
    func combine(
        _ one: Int, _ two: Int, _ out: UnsafeMutablePointer<UInt8>, _ count: Int, _ operation: (UInt8, UInt8) -> UInt8
    ) {
        let (left, right) = (views[one], views[two])
        if left.step == 1, right.step == 1 {
            for row in 0..<count { out[row] = operation(left.marks[row], right.marks[row]) }
        } else {
            for row in 0..<count { out[row] = operation(left.mark(row), right.mark(row)) }
        }
    }

    /// Whether two truths are the same.
    @inline(__always) private static func same(_ one: UInt8, _ two: UInt8) -> UInt8 {
        if one & Mark.either == Mark.either || two & Mark.either == Mark.either { return Mark.either | ((one | two) & Mark.lacks) }
        return Logic.known((one ^ two) & Mark.either == 0)
    }

    /// Writes a number that may not be exact.
    func put(_ quantity: Quantity?, _ lacks: UInt8, _ node: Int, _ row: Int) {
        let lacks = lacks & Mark.lacks
        guard let quantity else {
            views[node].marks[row] = Mark.unknown | lacks
            return
        }
        if let exact = quantity.exact, let scaled = Scaled.of(exact) {
            (views[node].marks[row], views[node].longs[row]) = (lacks, scaled)
            return
        }
        (views[node].marks[row], views[node].longs[row]) = (Mark.wide | lacks, Int64(wide.count))
        wide.append(quantity)
    }

    /// Writes a time that the rule names.
    private func put(_ time: CivilTime, _ node: Int) {
        let clocks = room(node).pointee.clocks.take(1)
        clocks[0] =
            switch time.precision {
            case .minute: Int16(truncatingIfNeeded: time.earliest.minuteOfDay)
            case .day: Clock.wholeDay
            case .month: Clock.wholeMonth
            case .year: Clock.wholeYear
            }
        views[node].clocks = clocks
        views[node].ints[0] = time.earliest.day.number
        views[node].marks[0] = time.precision == .minute ? Mark.clock : time.precision == .day ? 0 : Mark.wide
    }

    /// Writes a code that the rule names.
    private func putCode(_ code: Int32, _ node: Int) { (views[node].marks[0], views[node].ints[0]) = (0, code) }

    /// The quantity of a row, nil when it is no number.
    func quantity(_ view: View, _ row: Int) -> Quantity? {
        let marks = view.mark(row)
        if marks & (Mark.none | Mark.unknown) != 0 { return nil }
        if marks & Mark.open != 0 { return Quantity(lower: .zero, upper: nil) }
        let number = view.longs[row &* view.step]
        return marks & Mark.wide != 0 ? wide[Int(number)] : Scaled.exact(number).map { Quantity(exactly: $0) }
    }

    /// The time of a row, nil when it is not known at all.
    func time(_ view: View, _ row: Int) -> TimeCell? {
        let position = row &* view.step
        return TimeCell(marks: view.marks[position], day: view.ints[position], clock: view.clocks?[position] ?? Clock.wholeDay, asOf: asOf)
    }

    /// Whether any of two columns of marks has one of some bits.
    @inline(__always) func hasAny(_ bits: UInt8, _ one: View, _ two: View, _ count: Int) -> Bool {
        marks(of: one, count) & bits != 0 || marks(of: two, count) & bits != 0
    }

    /// All marks that a column has.
    @inline(__always) func marks(of view: View, _ count: Int) -> UInt8 {
        if view.step == 0 { return view.marks[0] }
        var all: UInt8 = 0
        for row in 0..<count { all |= view.marks[row] }
        return all
    }
}
