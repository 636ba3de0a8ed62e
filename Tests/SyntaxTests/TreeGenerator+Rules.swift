import Diagnostics
import Syntax
import TestSupport
import Values

extension TreeGenerator {
    /// A rule.
    mutating func rule() -> RuleDeclaration {
        RuleDeclaration(name: name(), title: quoted(), scope: scope(), items: many(0...8) { $0.item() }, range: Self.nowhere)
    }

    /// Which records are looked at.
    mutating func scope() -> RuleDeclaration.Scope {
        let parts: [RuleDeclaration.Grouping.Part] = [.value, .year, .quarter, .month]
        return chance(3)
            ? .over(record: name(), by: many(0...3) { RuleDeclaration.Grouping(part: $0.random.pick(parts), path: $0.path()) })
            : .each(record: name())
    }

    /// An item of a rule.
    mutating func item() -> RuleItem {
        switch roll(22) {
        case 0: .cite(citation())
        case 1: .requirements(texts())
        case 2: .region(name())
        case 3: .obliges(chance(2) ? .named(quoted()) : .field(path()))
        case 4: .force(force())
        case 5: .judged(by: path())
        case 6: .counts(by: name())
        case 7: .note(quoted())
        case 8, 9: .binding(name: name(), value: condition(depth: 0))
        case 10, 11: .when(condition(depth: 0))
        case 12: .unless(condition(depth: 0), citing: maybe { $0.citation() })
        case 13: .forEach(name: name(), list: expression(depth: 2), filter: maybe { $0.condition(depth: 1) })
        case 14: .pauses(pause())
        case 15: .extends(by: period(), when: condition(depth: 0), citing: maybe { $0.citation() })
        case 16, 17:
            switch roll(4) {
            case 0: .duty(.must, negated: true, condition(depth: 0), Self.nowhere)
            case 1: .duty(.should, negated: false, condition(depth: 0), Self.nowhere)
            case 2: .duty(.encouraged, negated: false, condition(depth: 0), Self.nowhere)
            default: .duty(.must, negated: false, plain(condition(depth: 0)), Self.nowhere)
            }
        case 18: .statutory(predicate(depth: 1), citing: citation(), Self.nowhere)
        case 19: .review(quoted(), when: maybe { $0.condition(depth: 1) })
        case 20: .given(facts(depth: 0))
        default: .example(example())
        }
    }

    /// A condition that does not begin with `not`, which `must` would take for its own.
    private func plain(_ condition: Expression) -> Expression {
        Printer.print(condition).hasPrefix("not ") ? .parenthesized(condition, Self.nowhere) : condition
    }

    /// A pause.
    private mutating func pause() -> PauseClause {
        let isMany = chance(2)
        return PauseClause(
            each: isMany ? name() : nil, list: isMany ? expression(depth: 2) : nil, from: expression(depth: 2), to: expression(depth: 2),
            cap: maybe { $0.period() }, citation: maybe { $0.citation() }, range: Self.nowhere)
    }

    /// An example.
    private mutating func example() -> ExampleDeclaration {
        ExampleDeclaration(
            expected: random.pick(ExampleDeclaration.Expected.allCases), title: quoted(), due: maybe { $0.date() },
            asOf: maybe { $0.date() },
            facts: facts(depth: 0), range: Self.nowhere)
    }

    /// A condition.
    mutating func condition(depth: Int) -> Expression {
        chain(depth) {
            $0.chain($0.roll(2) + depth, { $0.negation(depth: depth + 1) }) { .and($0, $1) }
        } _: {
            .or($0, $1)
        }
    }

    /// One to three parts joined from the left.
    private mutating func chain(
        _ depth: Int, _ part: (inout TreeGenerator) -> Expression, _ join: (Expression, Expression) -> Expression
    ) -> Expression {
        let first = part(&self)
        guard depth < 3, chance(2) else { return first }
        return many(1...3) { part(&$0) }.reduce(first, join)
    }

    /// A condition that may be turned around.
    private mutating func negation(depth: Int) -> Expression {
        if chance(5) { return .not(negation(depth: depth + 1), Self.nowhere) }
        if depth < 4, chance(5) {
            return .quantified(
                random.pick(Expression.Quantifier.allCases), name: name(), list: expression(depth: depth + 2),
                filter: maybe { $0.condition(depth: depth + 2) }, body: condition(depth: depth + 1), Self.nowhere)
        }
        return relation(depth: depth)
    }

    /// A relation, or a quantity alone.
    private mutating func relation(depth: Int) -> Expression {
        let subject = expression(depth: depth)
        switch roll(6) {
        case 0: return subject
        case 1: return .contains(subject, expression(depth: depth))
        case 2: return .startsWith(subject, expression(depth: depth))
        default:
            let verb = random.pick([Expression.Verb.is, .are, .be])
            return .relation(subject: subject, verb: verb, negated: chance(3), predicate(depth: depth), Self.nowhere)
        }
    }

    /// What is said of a subject.
    mutating func predicate(depth: Int) -> Predicate {
        switch roll(13) {
        case 0: .atLeast(expression(depth: depth))
        case 1: .atMost(expression(depth: depth))
        case 2: .moreThan(expression(depth: depth))
        case 3: .lessThan(expression(depth: depth))
        case 4: .between(expression(depth: depth), expression(depth: depth))
        case 5: .oneOf(many(1...6) { $0.literal() })
        case 6: .given
        case 7: .within(region: name())
        case 8: .before(expression(depth: depth))
        case 9: .onOrBefore(expression(depth: depth))
        case 10: chance(2) ? .after(expression(depth: depth)) : .onOrAfter(expression(depth: depth))
        case 11:
            .period(
                random.pick(Predicate.PeriodRelation.allCases), span(), random.pick(Predicate.Direction.allCases),
                expression(depth: depth))
        default: .equal(expression(depth: depth))
        }
    }

    /// The length of a period, written out or told by the record.
    private mutating func span() -> Predicate.Span {
        switch roll(3) {
        case 0: return .measured(.path(path()))
        case 1:
            let (value, written) = number()
            return .measured(.percent(.percent(value, written: written, Self.nowhere), of: .path(path())))
        default: return .literal(period())
        }
    }
}
