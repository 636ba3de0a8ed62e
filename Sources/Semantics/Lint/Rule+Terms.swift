extension Rule {
    /// Every term of the rule but the region's, in no order that matters.
    var terms: [Term] {
        var result = steps.flatMap(\.terms)
        if let duty { result += [duty.condition] + (duty.statutory.map { [$0.condition] } ?? []) }
        for pause in pauses { result += [pause.list, pause.from, pause.to].compactMap(\.self) }
        result += extensions.map(\.condition)
        if let condition = review?.condition { result.append(condition) }
        if let judgedBy { result.append(judgedBy) }
        if case .field(let term) = obligor { result.append(term) }
        if case .over(let groupings, _) = scope { result += groupings.map(\.term) }
        return result
    }
}

extension Rule {
    /// The facts that the rule names, each once, in the order of its statements.
    public var factsNamed: [Term] {
        var seen: Set<Term.Kind> = []
        return terms.flatMap(\.factsNamed).filter { seen.insert($0.kind).inserted }
    }
}

extension Rule.Step {
    /// The terms of the step.
    var terms: [Term] {
        switch self {
        case .bind(_, _, let term), .when(let term), .unless(let term, _): [term]
        case .forEach(_, _, let list, let filter): [list] + (filter.map { [$0] } ?? [])
        }
    }
}

extension Term {
    /// Calls a step with every term within this one, itself first.
    func forEachPart(_ body: (Term) -> Void) {
        body(self)
        for part in parts { part.forEachPart(body) }
    }

    /// The facts that the term names, in the order in which they are written.
    public var factsNamed: [Term] {
        if case .field = kind { return [self] }
        return parts.flatMap(\.factsNamed)
    }
}
