internal import RecordModel
internal import Semantics
internal import Values

extension Lowering {
    /// Lowers a rule that looks at single records; one level for the records and one for every loop.
    mutating func lower(_ rule: Rule, at index: Int) -> LoweredRule {
        start(rule)
        var lowered = LoweredRule(rule: index)
        var (state, entry) = (reach(of: rule), Int?.none)
        for step in rule.steps {
            guard case .forEach(let slot, _, let list, let filter) = step else {
                state = take(step, state)
                continue
            }
            let node = lower(list)
            guard field(of: node) != nil else {
                // A list that nobody knows leaves everything open.
                let unknown = add(.unknown(node), nodes[node].frame, .truth)
                state = narrow(state, unknown, wanted: true)
                return finish(&lowered, rule, state, entry, Operation.Ending(duty: nil, isReviewed: false))
            }
            // Who must act as elements tell is not told of those in which there is no element.
            let obligor = obligor(of: rule)
            let frame = enter(node, within: current)
            let inner = enter(slot, frame, state, filter)
            let operation = Operation.loopVerdict(
                state: state, entry: entry, list: carry(node, to: current), inner: inner, frame: frame)
            lowered.levels.append(
                LoweredRule.Level(frame: current, verdicts: add(operation, current, .truth), obligor: obligor))
            (state, entry, current) = (inner, inner, frame)
        }
        if let judge = rule.judgedBy, judge.isWithinElement, let force = rule.force { state = ask(force, judge, state) }
        let ending = Operation.Ending(
            duty: rule.duty.map { at($0.condition) }, isReviewed: rule.review != nil,
            review: rule.review?.condition.map { at($0) }, statute: rule.duty?.statutory.map { at($0.condition) })
        return finish(&lowered, rule, state, entry, ending)
    }

    /// Lowers a rule over many records.
    mutating func lowerOver(_ rule: Rule, at index: Int) -> LoweredOver? {
        guard case .over(let groupings, let quantities) = rule.scope else { return nil }
        start(rule)
        var state = reach(of: rule)
        for step in rule.steps { state = take(step, state) }
        if let judge = rule.judgedBy, judge.isWithinElement, let force = rule.force { state = ask(force, judge, state) }
        var obligor = Int?.none
        if case .field(let term)? = rule.obligor { obligor = records(lower(term)) }
        return LoweredOver(
            rule: index, state: state, groupings: groupings.map { ($0.part, records(lower($0.term)), $0.term.type) },
            quantities: quantities.map { made in (made.filter.map { at($0) }, made.value.map { records(number($0)) }) }, obligor: obligor,
            blame: rule.duty.map { LoweredOver.Blame($0.condition) } ?? .nobody)
    }

    /// Returns a node in the frame of the records.
    private mutating func records(_ node: Int) -> Int { carry(node, to: Frame.records) }

    /// Forgets the rule before.
    mutating func start(_ rule: Rule) {
        slots = Array(repeating: .nothing, count: rule.slots)
        current = Frame.records
        (pauses, extensions) = (rule.pauses, rule.extensions)
    }

    /// Returns the state in which the steps of a rule begin: whether it binds where and when the record lies.
    mutating func reach(of rule: Rule) -> Int {
        var state = add(.truth(Mark.yes), Frame.records, .truth)
        if let region = rule.region {
            let place = rule.regionField.map { lower($0) }
            let own = place.flatMap { nodes[$0].shape == .code ? carry($0, to: Frame.records) : nil }
            state = narrow(state, add(.binds(own, place: region.index), Frame.records, .truth), wanted: true)
        }
        if let judge = rule.judgedBy, !judge.isWithinElement, let force = rule.force { state = ask(force, judge, state) }
        return state
    }

    /// Returns the state after a binding or a condition.
    mutating func take(_ step: Rule.Step, _ state: Int) -> Int {
        switch step {
        case .when(let term): return narrow(state, truth(term), wanted: true)
        case .unless(let term, _): return narrow(state, truth(term), wanted: false)
        case .bind(let slot, _, let term):
            let node = lower(term)
            bind(slot, to: .node(node))
            return state
        case .forEach: return state
        }
    }

    /// Returns the state of the elements of a loop that its filter lets in.
    private mutating func enter(_ slot: Int, _ frame: Int, _ state: Int, _ filter: Term?) -> Int {
        bind(slot, to: .element(frame))
        let outer = carry(state, to: frame)
        guard let filter else { return outer }
        let truth = truth(filter)
        return add(.narrow(outer, carry(truth, to: frame), wanted: true), frame, .truth)
    }

    /// Returns the state with the question whether the rule was in force.
    private mutating func ask(_ force: Force, _ judge: Term, _ state: Int) -> Int {
        let day = time(judge)
        return narrow(state, add(.inForce(day, force), nodes[day].frame, .truth), wanted: true)
    }

    /// Returns the state with one more condition.
    private mutating func narrow(_ state: Int, _ truth: Int, wanted: Bool) -> Int {
        add(.narrow(state, carry(truth, to: current), wanted: wanted), current, .truth)
    }

    /// Returns the node of a condition in the frame that the steps have come to.
    private mutating func at(_ term: Term) -> Int {
        let node = truth(term)
        return carry(node, to: current)
    }

    /// Adds the last level of a rule.
    private mutating func finish(
        _ lowered: inout LoweredRule, _ rule: Rule, _ state: Int, _ entry: Int?, _ ending: Operation.Ending
    ) -> LoweredRule {
        let verdicts = add(.verdict(state: state, entry: entry, ending), current, .truth)
        lowered.levels.append(LoweredRule.Level(frame: current, verdicts: verdicts, obligor: obligor(of: rule)))
        return lowered
    }

    /// Returns the node of who must act, in the frame that the steps have come to; nil where the rule itself says so, or nobody.
    private mutating func obligor(of rule: Rule) -> Int? {
        guard case .field(let term)? = rule.obligor else { return nil }
        return carry(lower(term), to: current)
    }
}

extension Term {
    /// Whether the term starts from the element of a loop.
    fileprivate var isWithinElement: Bool {
        if case .field(.element, _, _) = kind { true } else { false }
    }
}
