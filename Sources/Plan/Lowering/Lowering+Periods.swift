internal import Semantics
internal import Syntax
internal import Values

extension Lowering {
    /// Returns the node that tells whether an act lies within, or at least, a period from an event.
    mutating func period(_ test: Term.PeriodTest) -> Int {
        let (act, anchor) = (time(test.subject), time(test.anchor))
        let limit = self.limit(test, from: anchor)
        let frame = deepest([act, anchor, limit].map { nodes[$0].frame })
        let judgement = Operation.PeriodJudgement(
            act: carry(act, to: frame), anchor: carry(anchor, to: frame), limit: carry(limit, to: frame), relation: test.relation,
            direction: test.direction)
        return add(.period(judgement), frame, .truth)
    }

    /// Returns the node of the end of a period.
    private mutating func limit(_ test: Term.PeriodTest, from anchor: Int) -> Int {
        let (pauses, extensions) = (self.pauses, self.extensions)
        // What lengthens a period cannot stand on a period that it lengthens.
        (self.pauses, self.extensions) = ([], [])
        defer { (self.pauses, self.extensions) = (pauses, extensions) }
        var made = extensions.map { Operation.Length.Extension(amount: $0.period.amount, condition: truth($0.condition)) }
        var operands = [anchor] + made.map(\.condition)
        var amount: Operation.Length.Amount
        switch test.length {
        case .fixed(let period): amount = .fixed(period)
        case .measured(let term, let unit, let share):
            amount = .measured(number(term), unit: unit, share: share)
            if case .measured(let node, _, _) = amount { operands.append(node) }
        }
        let ends = pauses.filter { $0.list == nil }.flatMap { [time($0.from), time($0.to)] }
        let lists = pauses.compactMap { $0.list.map { lower($0) } }
        let around = pauses.flatMap { $0.list == nil ? [] : [$0.from, $0.to] }
        var frame = deepest((operands + ends + lists).map { nodes[$0].frame })
        for list in lists where field(of: list) != nil { frame = deepest([frame, self.frame(around: list, around)]) }
        for position in made.indices { made[position].condition = carry(made[position].condition, to: frame) }
        if case .measured(let node, let unit, let share) = amount { amount = .measured(carry(node, to: frame), unit: unit, share: share) }
        let length = Operation.Length(
            amount: amount, profile: test.profile, isDistance: test.relation == .atLeast || test.relation == .moreThan,
            direction: test.direction, extensions: made, pauses: pauses.map { pause($0, frame) })
        return add(.limit(carry(anchor, to: frame), length), frame, .time)
    }

    /// Returns a pause, or one for every element of a list, in a frame.
    private mutating func pause(_ clause: Rule.Pause, _ frame: Int) -> Operation.Length.Pause {
        guard let slot = clause.slot, let list = clause.list else {
            return Operation.Length.Pause(from: carry(time(clause.from), to: frame), to: carry(time(clause.to), to: frame), cap: clause.cap)
        }
        let node = lower(list)
        guard field(of: node) != nil else {
            return Operation.Length.Pause(
                list: node, from: carry(time(clause.from), to: frame), to: carry(time(clause.to), to: frame), cap: clause.cap)
        }
        let elements = enter(node, within: frame == Frame.anywhere ? Frame.records : frame)
        var ends = (0, 0)
        _ = inside(slot, elements) { lowering in
            ends = (lowering.carry(lowering.time(clause.from), to: elements), lowering.carry(lowering.time(clause.to), to: elements))
            return 0
        }
        return Operation.Length.Pause(list: carry(node, to: frame), frame: elements, from: ends.0, to: ends.1, cap: clause.cap)
    }
}
