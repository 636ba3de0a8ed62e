extension Rule {
    /// The fields that the rule reads, each as the positions of the fields on the way to it from the root of the record.
    public var fieldsRead: Set<[Int]> {
        var reach = FieldReach()
        for step in steps { reach.walk(step) }
        for pause in pauses {
            if let slot = pause.slot, let list = pause.list { reach.bind(slot, to: list) }
            reach.walk([pause.list, pause.from, pause.to])
        }
        let overall: [Term?] =
            if case .over(let groupings, let made) = scope {
                groupings.map(\.term) + made.flatMap { [$0.filter, $0.value] }
            } else { [] }
        reach.walk(overall)
        var field: Term?
        if case .field(let term)? = obligor { field = term }
        reach.walk([regionField, judgedBy, field, duty?.condition, duty?.statutory?.condition, review?.condition])
        reach.walk(extensions.map(\.condition))
        return reach.fields
    }
}

/// Follows the terms of a rule to the fields that they read.
private struct FieldReach {
    /// The fields found so far.
    private(set) var fields: Set<[Int]> = []
    /// The ways to what variables stand for: lists, groups and their elements.
    private var ways: [Int: [Int]] = [:]

    /// Remembers what a variable stands for.
    mutating func bind(_ slot: Int, to term: Term) { ways[slot] = way(to: term) }

    /// The way that a term goes; nil when it is no field.
    private func way(to term: Term) -> [Int]? {
        switch term.kind {
        case .field(.record, let path, _): path
        case .field(.element(let slot, _), let path, _): ways[slot].map { $0 + path }
        case .variable(let slot, _): ways[slot]
        default: nil
        }
    }

    /// Notes the fields of a step.
    mutating func walk(_ step: Rule.Step) {
        switch step {
        case .bind(let slot, _, let term):
            bind(slot, to: term)
            walk([term])
        case .when(let term), .unless(let term, _): walk([term])
        case .forEach(let slot, _, let list, let filter):
            bind(slot, to: list)
            walk([list, filter])
        }
    }

    /// Notes the fields of terms, and all fields on the way to them.
    mutating func walk(_ terms: [Term?]) {
        for term in terms.compactMap(\.self) {
            switch term.kind {
            case .quantified(_, let slot, let list, _, _), .aggregate(_, let slot, let list, _, _): bind(slot, to: list)
            default: break
            }
            if let way = way(to: term), !way.isEmpty {
                for length in 1...way.count { fields.insert(Array(way.prefix(length))) }
            }
            walk(term.parts)
        }
    }
}
