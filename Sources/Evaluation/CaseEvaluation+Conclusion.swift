internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// Draws the conclusion: a finding with its verdict and everything that led to it. Before the end of the rule's steps the duty
    /// cannot be asked, and what is lacking so far is all that is said.
    func conclude(isWhole: Bool = true) -> Finding {
        var state = self
        var finding = Finding(
            rule: index, verdict: .inapplicable, modality: rule.duty?.modality, subject: .record(reference), duty: readBack.duty(of: rule))
        if applies != .no, isWhole { state.judge(&finding) }
        if applies != .no, !isWhole { leaveOpen(&finding, lacking) }
        finding.element = elements
        finding.obligor = state.obligor()
        finding.derivation = state.derivation
        finding.facts = state.facts
        finding.assumptions = assumptions
        return finding
    }

    /// Judges the duty of a rule that applies or may apply.
    mutating func judge(_ finding: inout Finding) {
        guard let duty = rule.duty else { return judgeQuestion(&finding) }
        role = .duty
        let evaluated = evaluate(duty.condition)
        close(.duty, text: finding.duty, answer: EvaluationPhrases.answer(evaluated), truth: evaluated.truth)
        finding.due = evaluated.measure?.due
        guard applies == .yes else { return leaveOpen(&finding, lacking.adding(evaluated.lacking)) }
        switch evaluated.truth {
        case .yes:
            finding.verdict = .pass
            finding.margin = evaluated.measure?.margin
        case .no: fail(duty, evaluated, &finding)
        case .unknown: leaveOpen(&finding, evaluated.lacking)
        }
    }

    /// Leaves to a person what only a person can judge.
    private mutating func judgeQuestion(_ finding: inout Finding) {
        guard applies == .yes else { return leaveOpen(&finding, lacking) }
        role = .review
        if let condition = rule.review?.condition {
            let evaluated = evaluate(condition)
            close(.review, text: readBack.phrase(condition), answer: EvaluationPhrases.answer(evaluated.truth), truth: evaluated.truth)
            if evaluated.truth == .no { return }
            if evaluated.truth == .unknown { return leaveOpen(&finding, evaluated.lacking) }
        }
        finding.verdict = .review
        finding.question = rule.review?.question
    }

    /// Says that nothing is decided: pending if nothing but time is lacking, open otherwise.
    ///
    /// While it waits for an act whether the rule applies at all, it cannot be broken yet, and no other fact would decide it.
    private func leaveOpen(_ finding: inout Finding, _ lacking: [Lacking]) {
        finding.verdict = waits || lacking.isOnlyAwaited ? .pending : .open
        finding.lacking = waits ? lacking.filter { $0.reason == .notYet } : lacking
    }

    /// Says that the duty is broken, unless a person is to judge that.
    private mutating func fail(_ duty: Rule.Duty, _ evaluated: Evaluated, _ finding: inout Finding) {
        finding.margin = evaluated.measure?.margin
        if duty.modality != .encouraged { finding.repair = repairs(of: duty.condition, evaluated) }
        role = .statute
        let level = level(of: duty.statutory, &finding)
        role = .review
        if let review = rule.review {
            let condition = review.condition.map { evaluate($0) } ?? Evaluated(truth: .yes, lacking: [])
            if let term = review.condition {
                close(.review, text: readBack.phrase(term), answer: EvaluationPhrases.answer(condition.truth), truth: condition.truth)
            }
            switch condition.truth {
            case .yes:
                finding.verdict = .review
                finding.question = review.question
                return
            case .unknown: return leaveOpen(&finding, condition.lacking)
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
    private mutating func level(of statutory: Rule.Statutory?, _ finding: inout Finding) -> Finding.Failure.Level {
        guard let statutory else { return .promise }
        let evaluated = evaluate(statutory.condition)
        let document = evaluator.book.documents[statutory.citation.document]
        finding.statutoryDue = evaluated.measure?.due
        close(
            .statute, text: EvaluationPhrases.statute(document.citedName, statutory.citation.place, readBack.phrase(statutory.condition)),
            answer: EvaluationPhrases.answer(evaluated), truth: evaluated.truth)
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
        switch rule.obligor {
        case .named(let name)?: return name
        case .field(let term)?:
            let evaluated = evaluate(term)
            details = []
            if case .unknown = evaluated.value { return nil }
            return shown(evaluated, as: term.type).zh
        case nil: return nil
        }
    }

    /// What was assumed.
    var assumptions: [Localized] {
        let profile = evaluator.book.profiles.indices.contains(rule.profile) ? evaluator.book.profiles[rule.profile].title : ""
        let assumed = rule.profileIsAssumed && !profile.isEmpty ? [EvaluationPhrases.assumedProfile(profile)] : []
        return rule.notes.map { Localized(same: $0) } + assumed
    }
}
