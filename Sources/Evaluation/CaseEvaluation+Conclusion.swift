internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// Draws the conclusion: a finding with its verdict and everything that led to it. Before the end of the rule's steps the duty
    /// cannot be asked, and what is lacking so far is all that is said.
    mutating func conclude(isWhole: Bool = true) -> Finding {
        var finding = Finding(
            rule: asked.index, verdict: .inapplicable, modality: rule.duty?.modality, subject: .record(reference),
            duty: isTold ? asked.dutyWords : Localized(same: ""))
        if applies != .no, isWhole { judge(&finding) }
        if applies != .no, !isWhole { leaveOpen(&finding, lacking) }
        finding.element = elements
        finding.obligor = obligor()
        finding.derivation = derivation
        finding.facts = facts
        if isTold { finding.assumptions = asked.assumptions }
        return finding
    }

    /// Judges the duty of a rule that applies or may apply.
    mutating func judge(_ finding: inout Finding) {
        guard let duty = rule.duty, let condition = asked.duty else { return judgeQuestion(&finding) }
        role = .duty
        let evaluated = evaluate(condition)
        if isTold { close(.duty, text: finding.duty, answer: EvaluationPhrases.answer(evaluated), truth: evaluated.truth) }
        finding.due = evaluated.measure?.due
        guard applies == .yes else { return leaveOpen(&finding, lacking.adding(evaluated.lacking)) }
        switch evaluated.truth {
        case .yes:
            finding.verdict = .pass
            finding.margin = evaluated.measure?.margin
        case .no: fail(duty, condition, evaluated, &finding)
        case .unknown: leaveOpen(&finding, evaluated.lacking)
        }
    }

    /// Leaves to a person what only a person can judge.
    private mutating func judgeQuestion(_ finding: inout Finding) {
        guard applies == .yes else { return leaveOpen(&finding, lacking) }
        role = .review
        if asked.review != nil {
            let evaluated = review()
            if evaluated.truth == .no { return }
            if evaluated.truth == .unknown { return leaveOpen(&finding, evaluated.lacking) }
        }
        finding.verdict = .review
        finding.question = rule.review?.question
    }

    /// Asks when a person is to judge.
    private mutating func review() -> Evaluated {
        guard let condition = asked.review else { return Evaluated(truth: .yes, lacking: []) }
        let evaluated = evaluate(condition)
        if isTold {
            close(.review, text: condition.words, answer: EvaluationPhrases.answer(evaluated.truth), truth: evaluated.truth)
        }
        return evaluated
    }

    /// Says that nothing is decided: pending if nothing but time is lacking, open otherwise.
    ///
    /// While it waits for an act whether the rule applies at all, it cannot be broken yet, and no other fact would decide it.
    private func leaveOpen(_ finding: inout Finding, _ lacking: [Lacking]) {
        finding.verdict = waits || lacking.isOnlyAwaited ? .pending : .open
        finding.lacking = waits ? lacking.filter { $0.reason == .notYet } : lacking
    }

    /// Says that the duty is broken, unless a person is to judge that.
    private mutating func fail(_ duty: Rule.Duty, _ condition: Asked, _ evaluated: Evaluated, _ finding: inout Finding) {
        finding.margin = evaluated.measure?.margin
        if isTold, duty.modality != .encouraged { finding.repair = repairs(of: condition, evaluated) }
        role = .statute
        let level = level(&finding)
        role = .review
        if let question = rule.review?.question {
            let reviewed = review()
            switch reviewed.truth {
            case .yes:
                finding.verdict = .review
                finding.question = question
                return
            case .unknown: return leaveOpen(&finding, reviewed.lacking)
            case .no: break
            }
        }
        finding.verdict = .fail
        // What the law itself asks for is binding however gently the document puts it.
        if level == .statute { finding.modality = .must }
        finding.failure = Finding.Failure(
            kind: evaluated.measure?.isNotYet == true && evaluated.measure?.due != nil ? .overdue : .broken, level: level)
    }

    /// Tells whether the law's own limit is broken too.
    private mutating func level(_ finding: inout Finding) -> Finding.Failure.Level {
        guard let statutory = asked.statutory else { return .promise }
        let evaluated = evaluate(statutory)
        finding.statutoryDue = evaluated.measure?.due
        if isTold, let words = asked.statuteWords {
            close(.statute, text: words, answer: EvaluationPhrases.answer(evaluated), truth: evaluated.truth)
        }
        return switch evaluated.truth {
        case .yes: .promise
        case .no: .statute
        case .unknown: .promiseAtLeast
        }
    }

    /// The record, by its key.
    var reference: RecordReference { evaluator.reference(to: record, ordinal: ordinal) }

    /// Who must act, as the source names them or as the record tells.
    mutating func obligor() -> String? {
        if case .named(let name)? = rule.obligor { return name }
        guard let obligor = asked.obligor else { return nil }
        let evaluated = evaluate(obligor)
        details = []
        if case .unknown = evaluated.value { return nil }
        return shown(evaluated, as: obligor.type).zh
    }
}
