extension Lint {
    /// Looks for conditions that can never hold or always hold, by themselves or after those above them.
    mutating func checkConditions(of rule: Rule) {
        let analysis = ConditionAnalysis(rule, in: book.regions)
        var above = Constraints.none
        for step in rule.steps {
            switch step {
            case .bind(_, _, let term): examineParts(of: term, analysis)
            case .when(let term): ask(term, being: true, &above, analysis, rule)
            case .unless(let term, _): ask(term, being: false, &above, analysis, rule)
            case .forEach(_, _, _, let filter?): ask(filter, being: true, &above, analysis, rule)
            case .forEach(_, _, _, nil): break
            }
        }
        if let duty = rule.duty?.condition { _ = examine(duty, after: above, analysis) }
        for term in rule.extensions.map(\.condition) { _ = examine(term, after: above, analysis) }
        if let condition = rule.review?.condition { _ = examine(condition, after: above, analysis) }
    }

    /// Looks at a condition of the rule's application, and adds what it asks to what those above it ask.
    private mutating func ask(
        _ term: Term, being wanted: Bool, _ above: inout Constraints, _ analysis: ConditionAnalysis, _ rule: Rule
    ) {
        if examine(term, after: above, analysis) == !wanted { neverApplying.insert(rule.id) }
        let demands = analysis.constraints(of: term, being: wanted)
        if !above.excludes(demands, in: book.regions) { above.ask(demands, in: book.regions) }
    }

    /// Reports a condition that has but one truth, or else such parts of it; returns that truth.
    private mutating func examine(_ term: Term, after above: Constraints, _ analysis: ConditionAnalysis) -> Bool? {
        for truth in [true, false] {
            let alone = analysis.constraints(of: term, being: truth)
            guard above.excludes(alone, in: book.regions) else { continue }
            report(truth ? .neverHolds(term.range, byItself: alone.isImpossible) : .alwaysHolds(term.range, byItself: alone.isImpossible))
            return !truth
        }
        examineParts(of: term, analysis)
        return nil
    }

    /// Reports the conditions within a term that have but one truth.
    ///
    /// Of a chain of `and`, or of `or`, only the ends are looked at: what holds of a part of the chain holds of it all or of an end.
    private mutating func examineParts(of term: Term, _ analysis: ConditionAnalysis) {
        for part in term.parts {
            switch (term.kind, part.kind) {
            case (_, .constant): continue
            case (.and, .and), (.or, .or): examineParts(of: part, analysis)
            default: if part.type == .truth { _ = examine(part, after: .none, analysis) } else { examineParts(of: part, analysis) }
            }
        }
    }
}
