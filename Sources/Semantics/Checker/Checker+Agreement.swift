import Diagnostics
import RecordModel
import Syntax
import Values

extension Checker {
    /// Checks equality; beside a place a bare name is a place.
    mutating func equality(_ subject: Term, _ other: Expression, _ range: SourceRange) -> Term {
        guard let (left, right) = agreed(subject, counterpart(other, of: subject)) else { return wrong(range) }
        return Term(.compare(left, .equal, right), type: .truth, range: range)
    }

    /// Checks the other side of an equality.
    private mutating func counterpart(_ other: Expression, of subject: Term) -> Term {
        guard let name = other.bareName, context.variable(name.text) == nil else { return term(other) }
        if context.record?.fields.contains(where: { $0.name == name.text }) == true { return term(other) }
        if subject.type == .wrong, regions.find(name.text) != nil { return wrong(name.range) }
        if subject.type == .region {
            return region(name).map { Term(.constant(.region($0)), type: .region, range: name.range) } ?? wrong(name.range)
        }
        if subject.type == .text, context.later[name.text] == nil {
            report(.textNeedsQuotes(name, choices: field(behind: subject)?.choices))
            return wrong(name.range)
        }
        return term(other)
    }

    /// Returns both sides in one type and unit; nil when they cannot be compared, which is reported.
    mutating func agreed(_ left: Term, _ right: Term) -> (Term, Term)? {
        let first = adapted(placed(left, beside: right.type), to: right.type)
        let second = adapted(placed(right, beside: left.type), to: left.type)
        if first.type == .wrong || second.type == .wrong { return nil }
        for side in [first, second] where !side.type.isSingle {
            report(.notOneThing(side.type, at: side.range))
            return nil
        }
        guard mayMeet(first.type, second.type) else {
            report(disagreement(first, second))
            return nil
        }
        return areKnownWords(first, second) && haveUnits(first, second) ? (first, second) : nil
    }

    /// Whether two types can be compared at all.
    private func mayMeet(_ left: ValueType, _ right: ValueType) -> Bool {
        left == right || common(left, right) != nil
    }

    /// The report that two sides cannot be compared, with what to write instead when that is certain.
    private func disagreement(_ left: Term, _ right: Term) -> Diagnostic {
        for (literal, other) in [(right, left), (left, right)] {
            guard let number = literal.constantNumber else { continue }
            if case .number(nil) = literal.type, other.type == .money || other.type == .share {
                return .bareNumber(number, beside: other.type, at: literal.range)
            }
        }
        if case .number(let one) = left.type, case .number(let other) = right.type {
            return .differentUnits(one, other, at: right.range, secondary: left.range)
        }
        return .cannotCompare(left.type, right.type, at: right.range, secondary: left.range)
    }

    /// Whether a word beside a choice is one of its words; reports one that is not.
    private mutating func areKnownWords(_ left: Term, _ right: Term) -> Bool {
        for (field, constant) in [(left, right), (right, left)] {
            guard let choices = self.field(behind: field)?.choices, case .constant(.text(let word)) = constant.kind, !choices.contains(word)
            else { continue }
            report(.notAChoice(word, choices, at: constant.range))
            return false
        }
        return true
    }

    /// Whether a number with a unit stands beside one that can have it: not beside a field that was declared without; reports it otherwise.
    private mutating func haveUnits(_ left: Term, _ right: Term) -> Bool {
        for (field, other) in [(left, right), (right, left)] {
            guard let declared = self.field(behind: field), case .number(nil) = field.type else { continue }
            guard case .number(let unit?) = other.type else { continue }
            report(.fieldHasNoUnit(declared, unit, at: other.range))
            return false
        }
        return true
    }

    /// Returns the field that a term is, by itself or behind a variable.
    func field(behind term: Term) -> Field? {
        switch term.kind {
        case .field(_, _, let field): field
        case .variable(let slot, _): context.variables.last { $0.slot == slot }?.bound.flatMap { self.field(behind: $0) }
        default: nil
        }
    }
}
