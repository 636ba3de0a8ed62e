import Diagnostics
import RecordModel
import Syntax
import Values

extension Checker {
    /// Checks what is said of a subject.
    mutating func relation(_ subject: Expression, negated: Bool, _ predicate: Predicate, _ range: SourceRange) -> Term {
        let test = test(term(subject), predicate, range)
        return negated ? Term(.not(test), type: test.type, range: range) : test
    }

    /// Checks a predicate on a subject that is already checked.
    mutating func test(_ subject: Term, _ predicate: Predicate, _ range: SourceRange) -> Term {
        switch predicate {
        case .atLeast(let other): order(subject, .atLeast, other, range)
        case .atMost(let other): order(subject, .atMost, other, range)
        case .moreThan(let other): order(subject, .moreThan, other, range)
        case .lessThan(let other): order(subject, .lessThan, other, range)
        case .between(let low, let high): between(subject, low, high, range)
        case .oneOf(let literals): oneOf(subject, literals, range)
        case .given: given(subject, range)
        case .within(let region): inRegion(subject, region, range)
        case .before(let other): timeOrder(subject, .lessThan, other, range)
        case .after(let other): timeOrder(subject, .moreThan, other, range)
        case .onOrBefore(let other): timeOrder(subject, .atMost, other, range)
        case .onOrAfter(let other): timeOrder(subject, .atLeast, other, range)
        case .period(let relation, let span, let direction, let anchor): periodTest(subject, relation, span, direction, anchor, range)
        case .equal(let other): equality(subject, other, range)
        }
    }

    /// Checks a comparison by size.
    private mutating func order(_ subject: Term, _ comparison: Term.Comparison, _ other: Expression, _ range: SourceRange) -> Term {
        guard let (left, right) = agreed(subject, term(other)) else { return wrong(range) }
        guard left.type.isOrdered else {
            report(.noOrder(left.type, at: range))
            return wrong(range)
        }
        return Term(.compare(left, comparison, right), type: .truth, range: range)
    }

    /// Checks a comparison by time.
    private mutating func timeOrder(_ subject: Term, _ comparison: Term.Comparison, _ other: Expression, _ range: SourceRange) -> Term {
        let other = term(other)
        let areTimes = [requireTime(subject, .orderNeedsDates), requireTime(other, .orderNeedsDates)]
        if areTimes.contains(false) { return wrong(range) }
        return Term(.compare(subject, comparison, other), type: .truth, range: range)
    }

    /// Checks `between … and …`.
    private mutating func between(_ subject: Term, _ low: Expression, _ high: Expression, _ range: SourceRange) -> Term {
        let (low, high) = (term(low), term(high))
        guard let (left, least) = agreed(subject, low), let (_, most) = agreed(left, high) else { return wrong(range) }
        guard left.type.isOrdered else {
            report(.noOrder(left.type, at: range))
            return wrong(range)
        }
        return Term(.between(left, least, most), type: .truth, range: range)
    }

    /// Checks `one of …`.
    private mutating func oneOf(_ subject: Term, _ literals: [Literal], _ range: SourceRange) -> Term {
        var constants: [Term.Constant] = []
        var isWrong = false
        for literal in literals {
            if let (_, right) = agreed(subject, term(literal)), case .constant(let constant) = right.kind {
                constants.append(constant)
            } else {
                isWrong = true
            }
        }
        return isWrong ? wrong(range) : Term(.oneOf(subject, constants), type: .truth, range: range)
    }

    /// Checks `given`, which only a field can be.
    private mutating func given(_ subject: Term, _ range: SourceRange) -> Term {
        if subject.type == .wrong { return wrong(range) }
        if field(behind: subject) != nil { return Term(.given(subject), type: .truth, range: range) }
        report(.givenNeedsField(at: subject.range))
        return wrong(range)
    }

    /// Checks `in` a place.
    private mutating func inRegion(_ subject: Term, _ name: Name, _ range: SourceRange) -> Term {
        let id = region(name)
        if subject.type != .region && subject.type != .wrong { report(.regionExpected(found: subject.type, at: subject.range)) }
        guard let id, subject.type == .region else { return wrong(range) }
        return Term(.inRegion(subject, id), type: .truth, range: range)
    }

    /// Checks `within 2 working days after …`.
    private mutating func periodTest(
        _ subject: Term, _ relation: Predicate.PeriodRelation, _ span: Predicate.Span, _ direction: Predicate.Direction,
        _ anchor: Expression,
        _ range: SourceRange
    ) -> Term {
        let length = length(of: span)
        let anchor = term(anchor)
        let areTimes = [requireTime(subject, .periodNeedsDates), requireTime(anchor, .periodNeedsDates)]
        guard let length, !areTimes.contains(false) else { return wrong(range) }
        let test = Term.PeriodTest(
            subject: subject, relation: relation, length: length, direction: direction, anchor: anchor, profile: context.profile)
        return Term(.period(test), type: .truth, range: range)
    }

    /// Checks how long a period is; nil when that is no length of time, which is reported.
    private mutating func length(of span: Predicate.Span) -> Term.PeriodTest.Length? {
        switch span {
        case .literal(let period): return .fixed(period.value)
        case .measured(let expression):
            if case .percent(.percent(let percent, _, _), let whole) = expression.unwrapped {
                return measured(whole, share: percent.divided(by: ExactNumber(100)) ?? .one)
            }
            return measured(expression, share: .one)
        }
    }

    /// Checks a length of time that the record tells.
    private mutating func measured(_ expression: Expression, share: ExactNumber) -> Term.PeriodTest.Length? {
        let length = term(expression)
        if case .number(let unit?) = length.type, let unit = UnitOfNumber(unit).ofPeriods {
            return .measured(length, unit: unit, share: share)
        }
        if length.type != .wrong { report(.periodNeedsUnit(found: length.type, at: length.range)) }
        return nil
    }
}
