internal import Semantics
internal import Syntax
internal import Values

extension Lowering {
    /// Returns the node that tells whether all, any or none of the elements of a list meet a condition.
    mutating func quantified(_ quantifier: Expression.Quantifier, _ slot: Int, _ list: Term, _ filter: Term?, _ body: Term) -> Int {
        let node = lower(list)
        guard field(of: node) != nil else { return add(.unknown(node), nodes[node].frame, .truth) }
        let frame = enter(node, within: frame(around: node, [filter, body]))
        let member = inside(slot, frame) { lowering in
            let truth = lowering.truth(body)
            guard let filter else { return truth }
            let selected = lowering.truth(filter)
            if quantifier != .all { return lowering.join(selected, truth, .truth) { .and($0, $1) } }
            let other = lowering.add(.not(selected), lowering.nodes[selected].frame, .truth)
            return lowering.join(other, truth, .truth) { .or($0, $1) }
        }
        let parent = frames[frame].parent
        let operation = Operation.quantified(quantifier, carry(member, to: frame), list: carry(node, to: parent), frame: frame)
        return add(operation, parent, .truth)
    }

    /// Returns the node of a quantity made from the elements of a list.
    mutating func aggregate(_ kind: Aggregate.Kind, _ slot: Int, _ list: Term, _ filter: Term?, _ value: Term?) -> Int {
        let node = lower(list)
        guard field(of: node) != nil else { return add(.unknown(node), nodes[node].frame, .number) }
        let frame = enter(node, within: frame(around: node, [filter, value]))
        var selected = Int?.none, quantity = Int?.none
        _ = inside(slot, frame) { lowering in
            selected = filter.map { lowering.carry(lowering.truth($0), to: frame) }
            quantity = value.map { lowering.carry(lowering.number($0), to: frame) }
            return 0
        }
        let parent = frames[frame].parent
        let operation = Operation.aggregate(kind, list: carry(node, to: parent), selected: selected, value: quantity, frame: frame)
        return add(operation, parent, .number)
    }

    /// Returns what a body returns while a variable stands for the elements of a frame.
    mutating func inside(_ slot: Int, _ frame: Int, _ body: (inout Lowering) -> Int) -> Int {
        let before = slots
        bind(slot, to: .element(frame))
        defer { slots = before }
        return body(&self)
    }

    /// Lets a variable stand for something.
    mutating func bind(_ slot: Int, to binding: Binding) {
        while slots.count <= slot { slots.append(.nothing) }
        slots[slot] = binding
    }

    /// Returns the outermost frame in which the elements of a list can lie and terms about them can see all that they speak of.
    func frame(around list: Int, _ terms: [Term?]) -> Int {
        deepest([source(of: list).frame] + terms.compactMap { $0.map { frame(of: $0) } })
    }

    /// Returns the innermost frame of the variables that a term speaks of.
    ///
    /// What lengthens a period does not lengthen the periods that it stands on itself.
    private func frame(of term: Term, isLengthened: Bool = true) -> Int {
        switch term.kind {
        case .variable(let slot, _), .field(.element(let slot, _), _, _):
            switch binding(slot) {
            case .nothing: Frame.anywhere
            case .node(let node): nodes[node].frame
            case .element(let frame): frame
            }
        case .period where isLengthened:
            deepest(pieces(of: term).map { frame(of: $0) } + clauses.map { frame(of: $0, isLengthened: false) })
        default: deepest(pieces(of: term).map { frame(of: $0, isLengthened: isLengthened) })
        }
    }

    /// What the rule says of every period.
    private var clauses: [Term] { pauses.flatMap { [$0.list, $0.from, $0.to].compactMap { $0 } } + extensions.map(\.condition) }

    /// Returns the terms that a term is directly made of.
    private func pieces(of term: Term) -> [Term] {
        switch term.kind {
        case .constant, .field, .variable, .overall: []
        case .not(let inner), .given(let inner), .yearOf(let inner), .negative(let inner), .oneOf(let inner, _), .inRegion(let inner, _):
            [inner]
        case .and(let left, let right), .or(let left, let right), .compare(let left, _, let right), .contains(let left, let right),
            .startsWith(let left, let right), .arithmetic(_, let left, let right), .share(let left, let right),
            .elapsed(_, let left, let right), .fullSteps(let left, let right):
            [left, right]
        case .between(let subject, let low, let high): [subject, low, high]
        case .period(let test):
            if case .measured(let length, _, _) = test.length { [test.subject, length, test.anchor] } else { [test.subject, test.anchor] }
        case .quantified(_, _, let list, let filter, let body): [list, body] + [filter].compactMap { $0 }
        case .aggregate(_, _, let list, let filter, let value): [list] + [filter, value].compactMap { $0 }
        }
    }
}
