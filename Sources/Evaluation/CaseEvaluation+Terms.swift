internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension CaseEvaluation {
    /// The value of a term.
    mutating func evaluate(_ asked: Asked) -> Evaluated {
        switch asked.kind {
        case .constant(let value): Evaluated(value)
        case .field(let root, let path, let field): value(of: field, at: path, from: root, asked)
        case .variable(let slot): variable(slot)
        case .not(let inner): negation(of: inner)
        case .and(let left, let right): junction(left, right, decidedBy: .no)
        case .or(let left, let right): junction(left, right, decidedBy: .yes)
        case .compare(let left, let comparison, let right): compare(left, comparison, right)
        case .between(let subject, let low, let high): between(subject, low, high)
        case .oneOf(let subject, let constants): oneOf(subject, constants)
        case .given(let subject): given(subject)
        case .inRegion(let subject, let region): inRegion(subject, region)
        case .period(let test): period(test)
        case .contains(let text, let part): texts(text, part) { $0.contains($1) }
        case .startsWith(let text, let part): texts(text, part) { $0.starts(with: $1) }
        case .quantified(let quantifier, let list, let body): quantified(quantifier, list, body)
        case .aggregate(let kind, let list, let value): aggregate(asked, kind, list, value)
        case .overall(let index): madeOfGroup(asked, index)
        case .elapsed(let unit, let from, let to): elapsed(unit, from, to)
        case .yearOf(let inner): year(of: inner)
        case .fullSteps(let step, let whole): fullSteps(asked, of: step, in: whole)
        case .negative(let inner): arithmetic(.subtract, Evaluated(.number(Bounds(exactly: .zero))), evaluate(inner))
        case .arithmetic(let sign, let left, let right): arithmetic(sign, evaluate(left), evaluate(right))
        case .share(let part, let whole): share(part, whole)
        }
    }

    /// The value of a term that is asked only here, measured as in a duty.
    mutating func evaluate(_ term: Term) -> Evaluated {
        role = .duty
        return evaluate(Asked(term, by: readBack))
    }

    /// What a `let` bound.
    private func variable(_ slot: Int) -> Evaluated {
        if case .value(let evaluated) = slots[slot] { evaluated } else { Evaluated(.unknown) }
    }

    /// What was made from the records of the group.
    private mutating func madeOfGroup(_ asked: Asked, _ index: Int) -> Evaluated {
        let evaluated = overall.indices.contains(index) ? overall[index] : Evaluated(.unknown)
        if tells { details.append(.value(asked.words, shown(evaluated, as: asked.type))) }
        return evaluated
    }

    /// The opposite of a condition.
    private mutating func negation(of inner: Asked) -> Evaluated {
        let evaluated = evaluate(inner)
        return Evaluated(truth: evaluated.truth.negated, lacking: evaluated.lacking, measure: evaluated.measure)
    }

    /// Two conditions, one of which may decide alone; the measurement is that of the side that decides. Of two ways neither of which was
    /// taken, no one deadline can be told.
    private mutating func junction(_ left: Asked, _ right: Asked, decidedBy decisive: Truth) -> Evaluated {
        let one = evaluate(left)
        let two = evaluate(right)
        let truth = decisive == .no ? one.truth.and(two.truth) : one.truth.or(two.truth)
        let undecided = [one, two].filter { $0.truth == .unknown }
        let lacking = undecided.reduce([]) { $0.adding($1.lacking) }
        let measured = [one, two].first { $0.truth == truth && $0.measure != nil }
        let isOpenEither = decisive == .yes && truth != .yes && one.measure?.due != two.measure?.due
        return Evaluated(truth: truth, lacking: lacking, measure: isOpenEither ? nil : measured?.measure)
    }

    /// Whether a value is one of several; a word that is not known may be any.
    private mutating func oneOf(_ subject: Asked, _ constants: [Value]) -> Evaluated {
        let evaluated = evaluate(subject)
        let truths = constants.map { same(evaluated.value, $0) }
        return Evaluated(truth: Truth.any(truths), lacking: evaluated.lacking)
    }

    /// Whether there is a value.
    private mutating func given(_ subject: Asked) -> Evaluated {
        let evaluated = evaluate(subject)
        switch evaluated.value {
        case .unknown: return Evaluated(.unknown, lacking: evaluated.lacking)
        case .none: return Evaluated(truth: .no, lacking: [])
        case .time(let span) where span.isNotYet:
            // An act that has not happened by the as-of date is not there on that day, whatever comes later.
            return Evaluated(truth: .no, lacking: [], measure: Measure(isNotYet: true))
        case .truth(.unknown): return Evaluated(.unknown, lacking: evaluated.lacking)
        case .number(let bounds) where !bounds.isExact: return Evaluated(.unknown, lacking: evaluated.lacking)
        default: return Evaluated(truth: .yes, lacking: [])
        }
    }

    /// Whether a place lies within another.
    private mutating func inRegion(_ subject: Asked, _ outer: RegionTree.ID) -> Evaluated {
        let evaluated = evaluate(subject)
        guard case .region(let inner) = evaluated.value else { return Evaluated(.unknown, lacking: evaluated.lacking) }
        let regions = evaluator.book.regions
        if regions.isWithin(inner, outer) { return Evaluated(truth: .yes, lacking: []) }
        guard regions.isWithin(outer, inner) else { return Evaluated(truth: .no, lacking: []) }
        return Evaluated(
            .unknown,
            lacking: [
                tooCoarse(
                    subject,
                    EvaluationPhrases.wideRegion(regions[inner].name, part: regions[regions.step(from: inner, towards: outer)].name))
            ])
    }

    /// A test of two texts, as a plain keyboard would write them.
    private mutating func texts(_ left: Asked, _ right: Asked, _ test: (String, String) -> Bool) -> Evaluated {
        let one = evaluate(left)
        let two = evaluate(right)
        guard case .text(let whole) = one.value, case .text(let part) = two.value else {
            return Evaluated(.unknown, lacking: one.lacking.adding(two.lacking))
        }
        return Evaluated(truth: Truth(test(HalfWidth.of(whole), HalfWidth.of(part))), lacking: [])
    }

    /// Whether two values are the same, as far as they are known; texts as a plain keyboard would write them.
    func same(_ one: Value, _ two: Value) -> Truth {
        switch (one, two) {
        case (.text(let left), .text(let right)): Truth(left == right || HalfWidth.of(left) == HalfWidth.of(right))
        case (.truth(let left), .truth(let right)): left == .unknown || right == .unknown ? .unknown : Truth(left == right)
        case (.region(let left), .region(let right)): Truth(left == right)
        case (.number(let left), .number(let right)): left.equals(right)
        case (.time(let left), .time(let right)):
            left.hasClock && right.hasClock ? left.minutes.equals(right.minutes) : left.days.equals(right.days)
        default: .unknown
        }
    }
}
