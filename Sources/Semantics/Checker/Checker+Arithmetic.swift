import Diagnostics
import RecordModel
import Syntax
import Values

extension Checker {
    /// Checks `- x`; a number that was written out is negated at once.
    mutating func negative(_ inner: Expression, _ range: SourceRange) -> Term {
        let inner = term(inner)
        guard requireQuantity(inner) else { return wrong(range) }
        if let number = inner.constantNumber { return Term(.constant(.number(number.negated)), type: inner.type, range: range) }
        return Term(.negative(inner), type: inner.type, range: range)
    }

    /// Checks an operation on two quantities.
    mutating func arithmetic(_ operation: Expression.Operator, _ first: Term, _ second: Term) -> Term {
        let range = first.range.joined(with: second.range)
        if first.type == .wrong || second.type == .wrong { return wrong(range) }
        let (left, right) = (adapted(first, to: second.type), adapted(second, to: first.type))
        if operation == .divide, let divisor = right.constantNumber, divisor == .zero {
            report(.divisionByZero(at: right.range))
            return wrong(range)
        }
        guard let type = resultType(operation, left.type, right.type) else {
            report(.cannotCalculate(operation, left.type, right.type, at: range))
            return wrong(range)
        }
        return Term(.arithmetic(operation, left, right), type: type, range: range)
    }

    /// The type of the result of an operation; nil when it makes no sense.
    private func resultType(_ operation: Expression.Operator, _ left: ValueType, _ right: ValueType) -> ValueType? {
        switch operation {
        case .add, .subtract: common(left, right)
        case .multiply: product(left, right) ?? product(right, left)
        case .divide: quotient(left, right)
        }
    }

    /// The type that two quantities have in common; nil when they have none.
    func common(_ left: ValueType, _ right: ValueType) -> ValueType? {
        switch (left, right) {
        case (.money, .money), (.share, .share): left
        case (.number(let one), .number(let other)): one == nil || other == nil || one == other ? .number(unit: one ?? other) : nil
        default: nil
        }
    }

    /// The type of a product, the factor first; nil when it makes no sense.
    private func product(_ factor: ValueType, _ whole: ValueType) -> ValueType? {
        switch (factor, whole) {
        case (.share, .share), (.share, .money), (.share, .number): whole
        case (.number, .money): .money
        case (.number(nil), .number): whole
        case (.number, .number(nil)): factor
        default: nil
        }
    }

    /// The type of a quotient; nil when it makes no sense.
    private func quotient(_ left: ValueType, _ right: ValueType) -> ValueType? {
        switch (left, right) {
        case (.money, .money), (.share, .share): .number(unit: nil)
        case (.money, .number), (.money, .share), (.share, .number(nil)), (.number, .number(nil)), (.number, .share): left
        case (.number(let one), .number(let other)): one == other ? .number(unit: nil) : nil
        default: nil
        }
    }

    /// Checks `a as a share of b`.
    mutating func share(_ part: Expression, of whole: Expression) -> Term {
        let (first, second) = (term(part), term(whole))
        let range = first.range.joined(with: second.range)
        if first.type == .wrong || second.type == .wrong { return wrong(range) }
        let (part, whole) = (adapted(first, to: second.type), adapted(second, to: first.type))
        guard common(part.type, whole.type) != nil else {
            report(.sharesOfDifferentThings(part.type, whole.type, at: range))
            return wrong(range)
        }
        return Term(.share(part: part, whole: whole), type: .share, range: range)
    }

    /// Checks `full steps of a in b`: a number, of a step that is more than nothing and of the same type and unit as the whole.
    mutating func fullSteps(of step: Expression, in whole: Expression, _ range: SourceRange) -> Term {
        let (first, second) = (term(step), term(whole))
        if first.type == .wrong || second.type == .wrong { return wrong(range) }
        let (step, whole) = (adapted(first, to: second.type), adapted(second, to: first.type))
        if let number = step.constantNumber, number <= .zero {
            report(.stepNotPositive(at: step.range))
            return wrong(range)
        }
        guard common(step.type, whole.type) != nil else {
            report(.stepsOfDifferentThings(step.type, whole.type, at: range))
            return wrong(range)
        }
        return Term(.fullSteps(of: step, in: whole), type: .number(unit: nil), range: range)
    }

    /// Reports a term that cannot be calculated with; whether it can.
    mutating func requireQuantity(_ term: Term) -> Bool {
        if term.type.isQuantity { return term.type != .wrong }
        report(.quantityExpected(found: term.type, at: term.range))
        return false
    }
}
