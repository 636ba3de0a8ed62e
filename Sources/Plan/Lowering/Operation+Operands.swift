extension Operation {
    /// The nodes that a node is made of, whatever their frames.
    var operands: [Int] {
        switch self {
        case .nothing, .truth, .number, .time, .place, .text, .field: []
        case .unknown(let inner), .carried(let inner), .not(let inner), .given(let inner), .within(let inner, _), .year(let inner),
            .inForce(let inner, _), .textIs(_, let inner, _):
            [inner]
        case .and(let one, let two), .or(let one, let two), .compareNumbers(let one, _, let two), .compareTimes(let one, _, let two),
            .samePlaces(let one, let two), .sameTruths(let one, let two), .texts(_, let one, let two), .undecided(let one, let two),
            .elapsed(_, let one, let two), .arithmetic(_, let one, let two), .fullSteps(let one, let two), .narrow(let one, let two, _):
            [one, two]
        case .compareQuotient(let part, let whole, _, let limit): [part, whole, limit]
        case .limit(let anchor, let length): [anchor] + length.operands
        case .period(let test): [test.act, test.anchor, test.limit]
        case .quantified(_, let member, let list, _): [member, list]
        case .aggregate(_, let list, let selected, let value, _): [list] + [selected, value].compactMap { $0 }
        case .binds(let place, _): [place].compactMap { $0 }
        case .verdict(let state, let entry, let ending): [state] + [entry].compactMap { $0 } + ending.operands
        case .loopVerdict(let state, let entry, let list, let inner, _): [state, list, inner] + [entry].compactMap { $0 }
        }
    }

    /// The state without which a node asks nothing of its other operands, and those operands; nil when it asks them always.
    var guarded: (state: Int, operands: [Int])? {
        switch self {
        case .narrow(let state, let truth, _): (state, [truth])
        case .verdict(let state, _, let ending): (state, ending.operands)
        default: nil
        }
    }
}

extension Operation.Ending {
    /// The nodes that are asked.
    var operands: [Int] { [duty, review, statute].compactMap { $0 } }
}

extension Operation.Length {
    /// The nodes that a length stands on.
    var operands: [Int] {
        var nodes = extensions.map(\.condition) + pauses.flatMap { [$0.list, $0.from, $0.to].compactMap { $0 } }
        if case .measured(let node, _, _) = amount { nodes.append(node) }
        return nodes
    }
}
