import Diagnostics
import RecordModel
import Syntax
import Values

extension Checker {
    /// Checks a condition: something that is true or false.
    mutating func condition(_ expression: Expression) -> Term {
        let term = term(expression)
        if term.type == .truth || term.type == .wrong { return term }
        report(.conditionExpected(found: term.type, at: expression.place))
        return wrong(term.range)
    }

    /// Checks a quantity or a condition.
    mutating func term(_ expression: Expression) -> Term {
        switch expression {
        case .literal(let literal): term(literal)
        case .path(let path): pathTerm(path)
        case .parenthesized(let inner, _): term(inner)
        case .not(let inner, let range): Term(.not(condition(inner)), type: .truth, range: range)
        case .and(let left, let right): Term(.and(condition(left), condition(right)), type: .truth, range: expression.place)
        case .or(let left, let right): Term(.or(condition(left), condition(right)), type: .truth, range: expression.place)
        case .relation(let subject, _, let negated, let predicate, let range):
            relation(subject, negated: negated, predicate, range)
        case .contains(let whole, let part): textTest(whole, part, in: expression.place) { .contains($0, $1) }
        case .startsWith(let whole, let part): textTest(whole, part, in: expression.place) { .startsWith($0, $1) }
        case .quantified(let quantifier, let name, let list, let filter, let body, let range):
            quantified(quantifier, name, list, filter, body, range)
        case .aggregate(let aggregate): term(aggregate)
        case .elapsed(let unit, let from, let to, let range): elapsed(unit, from, to, range)
        case .yearOf(let time, let range): year(of: time, range)
        case .fullSteps(let step, let whole, let range): fullSteps(of: step, in: whole, range)
        case .negative(let inner, let range): negative(inner, range)
        case .arithmetic(let operation, let left, let right): arithmetic(operation, term(left), term(right))
        case .share(let part, let whole): share(part, of: whole)
        case .percent(let literal, let whole): arithmetic(.multiply, term(literal), term(whole))
        case .missing(let range): wrong(range)
        }
    }

    /// Checks `… contains …` and `… starts with …`.
    private mutating func textTest(
        _ whole: Expression, _ part: Expression, in range: SourceRange, _ make: (Term, Term) -> Term.Kind
    ) -> Term {
        let (whole, part) = (term(whole), term(part))
        for side in [whole, part] where side.type != .text && side.type != .wrong {
            report(.textExpected(found: side.type, at: side.range))
        }
        return Term(make(whole, part), type: .truth, range: range)
    }

    /// Checks `all b in bonds where … satisfy ( … )`.
    private mutating func quantified(
        _ quantifier: Expression.Quantifier, _ name: Name, _ list: Expression, _ filter: Expression?, _ body: Expression,
        _ range: SourceRange
    ) -> Term {
        let list = term(list)
        return scoped { checker in
            let slot = checker.introduce(name, fields: checker.elements(of: list))
            let filter = filter.map { checker.condition($0) }
            let body = checker.condition(body)
            return Term(.quantified(quantifier, slot: slot, list: list, filter: filter, body: body), type: .truth, range: range)
        }
    }

    /// Runs a step whose variables are forgotten after it.
    mutating func scoped<Result>(_ body: (inout Checker) -> Result) -> Result {
        let outer = context.variables
        defer { context.variables = outer }
        return body(&self)
    }

    /// Returns the fields of the elements of a list; nil when it is none, which is reported.
    mutating func elements(of list: Term) -> [Field]? {
        if case .list(let fields) = list.type { return fields }
        if list.type != .wrong { report(.listExpected(found: list.type, at: list.range)) }
        return nil
    }

    /// Checks `days from … to …`.
    private mutating func elapsed(_ unit: Expression.ElapsedUnit, _ from: Expression, _ to: Expression, _ range: SourceRange) -> Term {
        let (from, to) = (term(from), term(to))
        requireTime(from, .elapsedNeedsDates)
        requireTime(to, .elapsedNeedsDates)
        return Term(.elapsed(unit, from: from, to: to), type: .number(unit: unit.chinese), range: range)
    }

    /// Checks `year of …`.
    private mutating func year(of time: Expression, _ range: SourceRange) -> Term {
        let time = term(time)
        requireTime(time, .yearNeedsDate)
        return Term(.yearOf(time), type: .number(unit: nil), range: range)
    }

    /// Reports a term that is no date; whether it is one.
    @discardableResult
    mutating func requireTime(_ term: Term, _ need: TimeNeed) -> Bool {
        if term.type == .time { return true }
        if term.type != .wrong { report(.dateExpected(need, found: term.type, at: term.range)) }
        return false
    }
}

extension Expression.ElapsedUnit {
    /// The unit of the number that counts the time.
    var chinese: String {
        switch self {
        case .days, .workingDays, .calendarDays: "日"
        case .hours: "小时"
        case .minutes: "分钟"
        case .months: "月"
        }
    }
}
