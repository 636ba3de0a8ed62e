import Diagnostics
import RecordModel
import Syntax
import Values

extension Checker {
    /// Takes one line of a rule.
    mutating func take(_ item: RuleItem, into draft: inout RuleDraft) {
        switch item {
        case .cite(let citation): _ = self.citation(citation).map { draft.citations.append($0) }
        case .requirements(let texts): draft.requirements += texts.map { Requirement(id: $0.value, range: $0.range) }
        case .note(let text): draft.notes.append(words(text))
        case .region(let name): if isFirst("region", name.range, &draft.once) { draft.region = region(name) }
        case .obliges(let obligor): take(obligor, into: &draft)
        case .force(let clause): if isFirst("in force", clause.range, &draft.once) { draft.force = force(clause) }
        case .judged(let path): takeJudged(path, into: &draft)
        case .counts(let name): _ = isFirst("counts by", name.range, &draft.once)
        case .binding, .when, .unless, .forEach: takeStep(item, into: &draft)
        case .pauses(let clause): draft.pauses.append((pause(clause), clause.range))
        case .extends(let period, let condition, let citing): take(period, condition, citing, into: &draft)
        case .duty(let modality, let negated, let expression, let range):
            takeDuty(modality, negated: negated, expression, range, into: &draft)
        case .statutory(let predicate, let citing, let range):
            if isFirst("statutory", range, &draft.once) { draft.statutory = (predicate, citing, range, context.variables) }
        case .review(let text, let condition):
            if context.isOver { context.level = .group }
            let checked = condition.map { self.condition($0) }
            context.level = .record
            if isFirst("review", text.range, &draft.once) { draft.review = Rule.Review(question: words(text), condition: checked) }
        case .given(let facts): draft.given.append(facts)
        case .example(let example): draft.examples.append(example)
        }
    }

    /// Takes a binding, a condition or a loop.
    private mutating func takeStep(_ item: RuleItem, into draft: inout RuleDraft) {
        switch item {
        case .binding(let name, let value):
            let term = term(value)
            let slot = introduce(name, bound: term)
            draft.stepSlots.insert(slot)
            draft.steps.append(.bind(slot: slot, name: name.text, term))
        case .when(let condition):
            draft.steps.append(.when(self.condition(condition)))
        case .unless(let condition, let citing):
            let citation = citing.flatMap { self.citation($0) }
            draft.steps.append(.unless(self.condition(condition), citing: citation))
        case .forEach(let name, let list, let filter):
            if context.isOver { report(.loopOverRecords(name)) }
            let list = term(list)
            let slot = introduce(name, fields: elements(of: list))
            draft.stepSlots.insert(slot)
            draft.steps.append(.forEach(slot: slot, name: name.text, list: list, filter: filter.map { condition($0) }))
        default: break
        }
    }

    /// Takes who must act.
    private mutating func take(_ obligor: RuleItem.Obligor, into draft: inout RuleDraft) {
        switch obligor {
        case .named(let text):
            if isFirst("obliges", text.range, &draft.once) { draft.obligor = .named(words(text)) }
        case .field(let path):
            let term = pathTerm(path)
            if term.type != .text && term.type != .region && term.type != .wrong { report(.obligorNeedsText(term.type, at: path.range)) }
            if isFirst("obliges", path.range, &draft.once) { draft.obligor = .field(term) }
        }
    }

    /// Takes the date that tells the version.
    private mutating func takeJudged(_ path: Path, into draft: inout RuleDraft) {
        let term = pathTerm(path)
        let isTime = requireTime(term, .judgedByNeedsDate)
        if isFirst("judged by", path.range, &draft.once), isTime { draft.judgedBy = term }
    }

    /// Takes the duty; a second one is reported.
    private mutating func takeDuty(
        _ modality: Modality, negated: Bool, _ expression: Expression, _ range: SourceRange, into draft: inout RuleDraft
    ) {
        if negated, expression.isJunction { report(.negationNeedsBrackets(at: range)) }
        if context.isOver { context.level = .group }
        let condition = condition(expression)
        context.level = .record
        if let first = draft.duty {
            report(.secondDuty(at: range, first: first.range))
            return
        }
        let whole = negated ? Term(.not(condition), type: condition.type, range: range) : condition
        draft.duty = (modality, whole, expression, range)
        draft.dutySubject = condition.type == .wrong ? nil : condition.subjectOfRelation
    }

    /// Checks time that does not count.
    private mutating func pause(_ clause: PauseClause) -> Rule.Pause {
        let citation = clause.citation.flatMap { self.citation($0) }
        let list = clause.list.map { term($0) }
        return scoped { checker in
            let slot = clause.each.map { name in checker.introduce(name, fields: list.flatMap { checker.elements(of: $0) }) }
            let (from, to) = (checker.term(clause.from), checker.term(clause.to))
            checker.requireTime(from, .pauseNeedsDates)
            checker.requireTime(to, .pauseNeedsDates)
            return Rule.Pause(slot: slot, list: list, from: from, to: to, cap: clause.cap?.value, citation: citation)
        }
    }

    /// Takes a longer period.
    private mutating func take(_ period: PeriodLiteral, _ condition: Expression, _ citing: Citation?, into draft: inout RuleDraft) {
        let citation = citing.flatMap { self.citation($0) }
        draft.extensions.append((Rule.Extension(period: period.value, condition: self.condition(condition), citation: citation), period))
    }
}

extension Expression {
    /// Whether the condition joins others without brackets around it.
    fileprivate var isJunction: Bool {
        switch self {
        case .and, .or: true
        default: false
        }
    }
}
