import Diagnostics
import RecordModel
import Syntax
import Values

extension Checker {
    /// Checks a literal by itself; what it stands beside may yet change its unit.
    mutating func term(_ literal: Literal) -> Term {
        switch literal {
        case .text(let text): return Term(.constant(.text(text.value)), type: .text, range: text.range)
        case .boolean(let value, let range): return Term(.constant(.boolean(value)), type: .truth, range: range)
        case .date(let date): return Term(.constant(.time(date.value)), type: .time, range: date.range)
        case .percent(let number, let written, let range):
            return number.divided(by: ExactNumber(100)).map { Term(.constant(.number($0)), type: .share, range: range) }
                ?? tooLarge(written, at: range)
        case .number(let number, let written, let unit, let range):
            return self.number(number, written: written, unit: unit, at: range)
        }
    }

    /// Checks a number with its unit, with any multiplier worked in: `500万元` is 5000000 yuan, `2万平方米` is 20000 平方米.
    private mutating func number(_ number: ExactNumber, written: String, unit: Name?, at range: SourceRange) -> Term {
        let meaning = UnitOfNumber(unit?.text ?? "")
        guard let scaled = number.multiplied(by: meaning.factor) else { return tooLarge(written, at: range) }
        let plain = meaning.name.isEmpty ? nil : meaning.name
        return Term(.constant(.number(scaled)), type: meaning.isMoney ? .money : .number(unit: plain), range: range)
    }

    /// Reports a number that cannot be kept exactly.
    mutating func tooLarge(_ written: String, at range: SourceRange) -> Term {
        report(.numberTooLarge(written, at: range))
        return Term(.constant(.number(.zero)), type: .wrong, range: range)
    }

    /// Returns the term with its unit made that of its neighbour, when it is a number that was written out.
    func adapted(_ term: Term, to neighbour: ValueType) -> Term {
        guard let number = term.constantNumber, case .number(let own?) = term.type, case .number(let other?) = neighbour else {
            return term
        }
        guard let factor = UnitOfNumber(own).inTerms(of: UnitOfNumber(other)), let value = number.multiplied(by: factor) else {
            return term
        }
        return Term(.constant(.number(value)), type: neighbour, range: term.range)
    }

    /// Returns the place that a text names, when its neighbour is a place; reports a name that is none.
    mutating func placed(_ term: Term, beside neighbour: ValueType) -> Term {
        guard neighbour == .region, case .constant(.text(let name)) = term.kind else { return term }
        guard let id = region(Name(name, term.range)) else { return Term(term.kind, type: .wrong, range: term.range) }
        return Term(.constant(.region(id)), type: .region, range: term.range)
    }
}
