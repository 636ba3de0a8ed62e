import Diagnostics
import RecordModel
import Syntax
import Values

extension Checker {
    /// Returns the value that a literal gives a field; nil when it can have no such value, which is reported.
    mutating func value(_ literal: Literal, of field: Field) -> FactValue? {
        if unreadFields.contains(field.range) { return nil }
        let term = term(literal)
        if term.type == .wrong { return nil }
        switch (term.kind, field.type) {
        case (.constant(.text(let text)), .text): return .text(text)
        case (.constant(.text(let code)), .creditCode): return creditCode(code, at: term.range)
        case (.constant(.text(let text)), .choice(let words)): return choice(text, words, at: term.range)
        case (.constant(.text(let text)), .region): return region(Name(text, term.range)).map { .region($0) }
        case (.constant(.boolean(let truth)), .boolean): return .boolean(truth)
        case (.constant(.time(let time)), .time): return .time(time)
        case (.constant(.number), _): return number(term, of: field)
        default:
            report(.factOfWrongType(field, found: term.type, at: term.range))
            return nil
        }
    }

    /// Returns the value that a bare name gives a field: a place or a word of a choice.
    mutating func value(_ name: Name, of field: Field) -> FactValue? {
        if unreadFields.contains(field.range) || name.text.isEmpty { return nil }
        switch field.type {
        case .region: return region(name).map { .region($0) }
        case .choice(let words): return choice(name.text, words, at: name.range)
        case .text, .creditCode:
            report(.textNeedsQuotes(name, choices: nil))
            return nil
        default:
            report(.factOfWrongType(field, found: .text, at: name.range))
            return nil
        }
    }

    /// Returns a unified social credit code; nil when it is none, which is reported.
    private mutating func creditCode(_ code: String, at range: SourceRange) -> FactValue? {
        guard let fault = CreditCode.fault(in: code) else { return .text(code) }
        report(.noCreditCode(code, fault, at: range))
        return nil
    }

    /// Returns a word of a choice; nil when it is none of them, which is reported.
    private mutating func choice(_ word: String, _ words: [String], at range: SourceRange) -> FactValue? {
        if words.contains(word) { return .text(word) }
        report(.notAChoice(word, words, at: range))
        return nil
    }

    /// Returns the number that a literal gives a field in the field's unit, money without one being yuan as in input; nil when it cannot be, which is reported.
    private mutating func number(_ term: Term, of field: Field) -> FactValue? {
        let type = field.type.valueType
        let adapted = adapted(term, to: type)
        guard let number = adapted.constantNumber else { return nil }
        if case .number(nil) = adapted.type, type == .money { return .number(number) }
        if case .number(nil) = adapted.type, type == .share {
            report(.bareNumber(number, beside: type, at: term.range))
            return nil
        }
        if case .number(let unit?) = adapted.type, case .number(nil) = type {
            report(.fieldHasNoUnit(field, unit, at: term.range))
            return nil
        }
        guard common(adapted.type, type) != nil else {
            report(.factOfWrongType(field, found: term.type, at: term.range))
            return nil
        }
        if case .count = field.type, !number.isInteger || number.isNegative {
            report(.countNotWhole(field, at: term.range))
            return nil
        }
        return .number(number)
    }
}
