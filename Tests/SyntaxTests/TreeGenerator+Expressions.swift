import Diagnostics
import Syntax
import TestSupport
import Values

extension TreeGenerator {
    /// A quantity.
    mutating func expression(depth: Int) -> Expression {
        chance(6) ? .share(part: amount(depth: depth), whole: term(depth: depth)) : amount(depth: depth)
    }

    /// Terms added up.
    private mutating func amount(depth: Int) -> Expression {
        var result = term(depth: depth)
        for _ in 0..<(depth < 3 ? roll(3) : 0) { result = .arithmetic(chance(2) ? .add : .subtract, result, term(depth: depth)) }
        return result
    }

    /// Factors multiplied.
    private mutating func term(depth: Int) -> Expression {
        var result = factor(depth: depth)
        for _ in 0..<(depth < 3 ? roll(2) : 0) { result = .arithmetic(chance(2) ? .multiply : .divide, result, factor(depth: depth)) }
        return result
    }

    /// A primary that may be negative.
    private mutating func factor(depth: Int) -> Expression {
        chance(8) ? .negative(primary(depth: depth), Self.nowhere) : primary(depth: depth)
    }

    /// A primary.
    private mutating func primary(depth: Int) -> Expression {
        switch roll(depth < 4 ? 10 : 4) {
        case 0, 1: return .path(path())
        case 2, 3: return .literal(literal())
        case 4: return .parenthesized(condition(depth: depth + 1), Self.nowhere)
        case 5: return .parenthesized(.aggregate(aggregate(depth: depth + 1)), Self.nowhere)
        case 6:
            let unit = random.pick(Expression.ElapsedUnit.allCases)
            return .elapsed(unit, from: primary(depth: depth + 1), to: primary(depth: depth + 1), Self.nowhere)
        case 7: return .yearOf(primary(depth: depth + 1), Self.nowhere)
        case 8: return .fullSteps(of: primary(depth: depth + 1), in: primary(depth: depth + 1), Self.nowhere)
        default:
            let (value, written) = number()
            return .percent(.percent(value, written: written, Self.nowhere), of: primary(depth: depth + 1))
        }
    }

    /// A quantity made from many.
    private mutating func aggregate(depth: Int) -> Aggregate {
        let kind = random.pick(Aggregate.Kind.allCases)
        let hasList = kind == .share || chance(2)
        return Aggregate(
            kind: kind, value: kind == .count || kind == .share ? nil : amount(depth: depth), name: hasList ? name() : nil,
            list: hasList ? .path(path()) : nil, filter: kind == .share || chance(2) ? condition(depth: depth) : nil, range: Self.nowhere)
    }
}
