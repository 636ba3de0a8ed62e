internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// What would repair a broken duty: one sentence for every relation that does not hold.
    mutating func repairs(of condition: Asked, _ evaluated: Evaluated) -> [Localized] {
        if case .and(let left, let right) = condition.kind {
            return [left, right].flatMap { side -> [Localized] in
                let own = evaluate(side)
                return own.truth == .no ? repairs(of: side, own) : []
            }
        }
        return [repair(of: condition, evaluated)]
    }

    /// What would repair one relation.
    private func repair(of condition: Asked, _ evaluated: Evaluated) -> Localized {
        guard let measure = evaluated.measure else {
            return EvaluationPhrases.makeTrue(condition.words, isTarget: rule.duty?.modality == .should)
        }
        if measure.isNotYet {
            let act = (act(of: condition) ?? condition).words
            return measure.due == nil ? EvaluationPhrases.act(act) : EvaluationPhrases.actNow(act)
        }
        if case .quantity(_, _, let distance)? = measure.margin { return EvaluationPhrases.makeUp(distance, condition.words) }
        return measure.due == nil
            ? EvaluationPhrases.makeTrue(condition.words, isTarget: rule.duty?.modality == .should)
            : EvaluationPhrases.cannotBeUndone
    }

    /// The act that a relation asks for.
    private func act(of condition: Asked) -> Asked? {
        switch condition.kind {
        case .period(let test): test.subject
        case .compare(let subject, _, _), .given(let subject): subject
        default: nil
        }
    }
}
