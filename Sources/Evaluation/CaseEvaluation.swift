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
    /// The rules, the calendar and the as-of date.
    let evaluator: Evaluator
    /// The rule, as its position in the rule book.
    let index: Int
    /// The rule, by reference: every loop and list goes on with a copy of this value.
    private let held: Held
    /// The record.
    let record: CaseRecord
    /// The position of the record in the run, from 1.
    let ordinal: Int
    /// Says terms in words.
    let readBack: ReadBack

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

    /// Holds a rule for all copies of an evaluation.
    private final class Held: Sendable {
        /// The rule.
        let rule: Rule

        /// Holds a rule.
        init(_ rule: Rule) { self.rule = rule }
    }

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
    init(evaluator: Evaluator, index: Int, record: CaseRecord, ordinal: Int) {
        self.evaluator = evaluator
        self.index = index
        self.record = record
        self.ordinal = ordinal
        let rule = evaluator.book.rules[index]
        held = Held(rule)
        readBack = ReadBack(of: rule, in: evaluator.book)
        slots = Array(repeating: .empty, count: rule.slots)
    }

    /// The rule.
    var rule: Rule { held.rule }
    /// The kind of the record.
    var kind: RecordKind { evaluator.book.records[record.kind] }

    /// Asks where and when the rule binds, takes its steps, and returns the findings.
    func run() -> [Finding] { walk { state, isWhole in state.conclude(isWhole: isWhole) } }

    /// Asks where and when the rule binds, takes its steps, and ends every way through its loops with a conclusion; a way that ends
    /// before its last step, since a list is not known, is not whole.
    func walk<Conclusion>(_ conclude: (CaseEvaluation, _ isWhole: Bool) -> Conclusion) -> [Conclusion] {
        var state = self
        state.askRegion()
        if let judge = rule.judgedBy, !judge.isWithinElement { state.askForce(judge) }
        return state.takeSteps(from: 0, conclude)
    }

    /// Takes the steps of the rule from one on; a loop splits into one way for every element.
    private func takeSteps<Conclusion>(
        from start: Int, _ conclude: (CaseEvaluation, _ isWhole: Bool) -> Conclusion
    ) -> [Conclusion] {
        var state = self
        for position in start..<max(start, rule.steps.count) where state.applies != .no {
            switch rule.steps[position] {
            case .when(let term): state.ask(term, role: .condition, wanted: true)
            case .unless(let term, let citation): state.ask(term, role: .exemption, wanted: false, citing: citation)
            case .bind(let slot, let name, let term): state.bind(slot, name, term)
            case .forEach(let slot, _, let list, let filter):
                return state.loop(slot, over: list, where: filter, then: position + 1, conclude)
            }
        }
        if state.applies != .no, let judge = rule.judgedBy, judge.isWithinElement { state.askForce(judge) }
        return [conclude(state, true)]
    }

    /// Goes on once for every element that the loop selects.
    private func loop<Conclusion>(
        _ slot: Int, over list: Term, where filter: Term?, then next: Int, _ conclude: (CaseEvaluation, _ isWhole: Bool) -> Conclusion
    ) -> [Conclusion] {
        var state = self
        state.role = .selection
        let evaluated = state.evaluate(list)
        guard case .list(let all) = evaluated.value else {
            state.narrow(.unknown, lacking: evaluated.lacking)
            return [conclude(state, false)]
        }
        var conclusions: [Conclusion] = []
        for (offset, element) in all.enumerated() {
            var one = state
            one.enter(element, number: offset + 1, of: list, slot: slot)
            if let filter { one.ask(filter, role: .selection, wanted: true) }
            if one.applies != .no { conclusions += one.takeSteps(from: next, conclude) }
        }
        guard conclusions.isEmpty else { return conclusions }
        state.close(.selection, text: EvaluationPhrases.noElement(readBack.selected(list, filter)), answer: Words.answer(false), truth: .no)
        state.applies = .no
        return [conclude(state, true)]
    }

    /// Binds the variable of a loop to an element.
    private mutating func enter(_ element: FactValue.Element, number: Int, of list: Term, slot: Int) {
        let fields = list.type.fields
        slots[slot] = .element(element, fields: fields)
        let key = zip(fields, element.facts).first { $0.0.isKey }.flatMap { $0.1.value.shown(in: evaluator.book.regions)?.zh }
        elements.append(ElementReference(list: readBack.phrase(list).zh, key: key, ordinal: number, place: element.place))
    }

    /// Binds the variable of a `let`.
    private mutating func bind(_ slot: Int, _ name: String, _ term: Term) {
        role = .binding
        let evaluated = evaluate(term)
        slots[slot] = .value(evaluated)
        close(.binding, text: readBack.phrase(term), answer: shown(evaluated, as: term.type), truth: nil)
    }

    /// Asks a condition on which it depends whether the rule applies.
    private mutating func ask(_ term: Term, role: Step.Role, wanted: Bool, citing citation: CheckedCitation? = nil) {
        self.role = role
        let evaluated = evaluate(term)
        if let citation {
            details.append(.remark(evaluator.book.documents[citation.document].cited(at: citation.place)))
        }
        close(role, text: readBack.phrase(term), answer: EvaluationPhrases.answer(evaluated.truth), truth: evaluated.truth)
        narrow(wanted ? evaluated.truth : evaluated.truth.negated, lacking: evaluated.lacking)
    }

    /// Joins one more condition to those on which it depends whether the rule applies.
    mutating func narrow(_ truth: Truth, lacking more: [Lacking]) {
        applies = applies.and(truth)
        lacking = lacking.adding(more)
        if truth == .unknown, more.isOnlyAwaited { waits = true }
    }

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
