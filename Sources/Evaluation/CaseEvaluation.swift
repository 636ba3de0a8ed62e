internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

/// One rule on one record: what the variables stand for, and what has been looked at so far.
///
/// It is a value: each element of a loop goes on with its own copy.
struct CaseEvaluation {
    /// The rule, by reference: every element of a loop goes on with a copy of this value.
    let asked: AskedRule
    /// The record.
    let record: CaseRecord
    /// The position of the record in the run, from 1.
    let ordinal: Int
    /// Whether it is told what was asked and answered, and not the verdict alone.
    let isTold: Bool

    /// What variables stand for, by slot.
    var slots: [Slot]
    /// The loops around, outermost first.
    var elements: [ElementReference] = []
    /// Whether the rule applies, as far as it has been asked.
    var applies = Truth.yes
    /// What would decide whether it applies.
    var lacking: [Lacking] = []
    /// The facts that were looked at.
    var facts: [UsedFact] = []
    /// What was asked and answered.
    var derivation: [Step] = []
    /// The values and counts of the step that is being taken.
    var details: [Step.Detail] = []
    /// The part that the step which is being taken plays.
    var role = Step.Role.condition
    /// Whether it waits for an act that has not happened whether the rule applies.
    var waits = false
    /// What was made from the records of a group, for a duty over many.
    var overall: [Evaluated] = []
    /// Whether facts are those of one element among many, which are not listed one by one.
    var isWithinList = false

    /// Whether what makes periods longer is looked at, which does not make the periods longer that it stands on itself.
    var isLengthening = false

    /// What a variable stands for.
    enum Slot {
        /// Nothing yet.
        case empty
        /// What `let` names.
        case value(Evaluated)
        /// The element of a list that a loop has come to.
        case element(FactValue.Element, fields: [Field])
    }

    /// Prepares to evaluate a rule on a record.
    init(_ asked: AskedRule, record: CaseRecord, ordinal: Int, isTold: Bool) {
        self.asked = asked
        self.record = record
        self.ordinal = ordinal
        self.isTold = isTold
        slots = Array(repeating: .empty, count: asked.rule.slots)
    }

    /// The rules, the calendar and the as-of date.
    var evaluator: Evaluator { asked.evaluator }
    /// Says terms in words.
    var readBack: ReadBack { asked.readBack }
    /// Whether the measurement behind a truth is wanted: what only conditions ask is not measured.
    var measures: Bool {
        switch role {
        case .duty, .statute, .binding: !isWithinList
        case .region, .force, .condition, .exemption, .selection, .pause, .extended, .review: false
        }
    }
    /// The rule.
    var rule: Rule { asked.rule }
    /// The kind of the record.
    var kind: RecordKind { evaluator.book.records[record.kind] }

    /// Asks where and when the rule binds, takes its steps, and returns the findings.
    func run() -> [Finding] { walk { state, isWhole in state.conclude(isWhole: isWhole) } }

    /// Asks where and when the rule binds, takes its steps, and ends every way through its loops with a conclusion; a way that ends
    /// before its last step, since a list is not known, is not whole.
    func walk<Conclusion>(_ conclude: (inout CaseEvaluation, _ isWhole: Bool) -> Conclusion) -> [Conclusion] {
        var state = self
        state.askRegion()
        if let judge = asked.judgedBy, !judge.term.isWithinElement { state.askForce(judge) }
        return state.takeSteps(from: 0, conclude)
    }

    /// Takes the steps of the rule from one on; a loop splits into one way for every element.
    private mutating func takeSteps<Conclusion>(
        from start: Int, _ conclude: (inout CaseEvaluation, _ isWhole: Bool) -> Conclusion
    ) -> [Conclusion] {
        for position in start..<max(start, asked.steps.count) where applies != .no {
            switch asked.steps[position] {
            case .when(let condition): ask(condition, role: .condition, wanted: true)
            case .unless(let condition, let citation): ask(condition, role: .exemption, wanted: false, citing: citation)
            case .bind(let slot, let quantity): bind(slot, quantity)
            case .forEach(let list): return loop(over: list, then: position + 1, conclude)
            }
        }
        if applies != .no, let judge = asked.judgedBy, judge.term.isWithinElement { askForce(judge) }
        return [conclude(&self, true)]
    }

    /// Goes on once for every element that the loop selects.
    private mutating func loop<Conclusion>(
        over list: AskedList, then next: Int, _ conclude: (inout CaseEvaluation, _ isWhole: Bool) -> Conclusion
    ) -> [Conclusion] {
        role = .selection
        let evaluated = evaluate(list.list)
        guard case .list(let all) = evaluated.value else {
            narrow(.unknown, lacking: evaluated.lacking)
            return [conclude(&self, false)]
        }
        var conclusions: [Conclusion] = []
        for (offset, element) in all.enumerated() {
            var one = self
            one.enter(element, number: offset + 1, of: list)
            if let filter = list.filter { one.ask(filter, role: .selection, wanted: true) }
            if one.applies != .no { conclusions += one.takeSteps(from: next, conclude) }
        }
        guard conclusions.isEmpty else { return conclusions }
        if isTold { close(.selection, text: EvaluationPhrases.noElement(list.words), answer: Words.answer(false), truth: .no) }
        applies = .no
        return [conclude(&self, true)]
    }

    /// Binds the variable of a loop to an element.
    private mutating func enter(_ element: FactValue.Element, number: Int, of list: AskedList) {
        slots[list.slot] = .element(element, fields: list.fields)
        let fact = list.key.flatMap { element.facts.indices.contains($0) ? element.facts[$0] : nil }
        let key = fact.flatMap { $0.value.shown(in: evaluator.book.regions)?.zh }
        elements.append(ElementReference(list: list.list.words.zh, key: key, ordinal: number, place: element.place))
    }

    /// Binds the variable of a `let`.
    private mutating func bind(_ slot: Int, _ quantity: Asked) {
        role = .binding
        let evaluated = evaluate(quantity)
        slots[slot] = .value(evaluated)
        if isTold { close(.binding, text: quantity.words, answer: shown(evaluated, as: quantity.type), truth: nil) }
    }

    /// Asks a condition on which it depends whether the rule applies.
    private mutating func ask(_ condition: Asked, role: Step.Role, wanted: Bool, citing citation: CheckedCitation? = nil) {
        self.role = role
        let evaluated = evaluate(condition)
        narrow(wanted ? evaluated.truth : evaluated.truth.negated, lacking: evaluated.lacking)
        guard isTold else { return }
        if let citation { details.append(.remark(evaluator.book.documents[citation.document].cited(at: citation.place))) }
        close(role, text: condition.words, answer: EvaluationPhrases.answer(evaluated.truth), truth: evaluated.truth)
    }

    /// Joins one more condition to those on which it depends whether the rule applies.
    mutating func narrow(_ truth: Truth, lacking more: [Lacking]) {
        applies = applies.and(truth)
        lacking = lacking.adding(more)
        if truth == .unknown, more.isOnlyAwaited { waits = true }
    }

    /// Whether values and counts of the step that is being taken are told; those of one element among many are not.
    var tells: Bool { isTold && !isWithinList }

    /// Ends a step: writes down what was asked and answered with the values behind it.
    mutating func close(_ role: Step.Role, text: Localized, answer: Localized, truth: Truth?) {
        derivation.append(Step(role: role, text: text, answer: answer, truth: truth, details: details))
        details = []
    }
}

extension Term {
    /// Whether the term starts from the element of a loop.
    fileprivate var isWithinElement: Bool {
        if case .field(.element, _, _) = kind { true } else { false }
    }
}
