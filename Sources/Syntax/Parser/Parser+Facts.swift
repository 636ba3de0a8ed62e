import Diagnostics
import Values

extension Parser {
    /// `"given" facts` or `example`; nil when examples are not to be read.
    mutating func facts(of word: Word) throws(Failure) -> RuleItem? {
        if word == .given {
            take()
            let facts = try facts()
            return readsExamples ? .given(facts) : nil
        }
        let example = try example()
        return readsExamples ? .example(example) : nil
    }

    /// `example`.
    private mutating func example() throws(Failure) -> ExampleDeclaration {
        let start = current.start
        try expect(.example)
        let expected = try verdict()
        let title = try quoted(.title)
        let due = accept(.due) ? try date(.date) : nil
        var asOf: DateLiteral?
        if accept(.as) {
            try expect(.of)
            asOf = try date(.date)
        }
        let facts = try facts()
        return ExampleDeclaration(expected: expected, title: title, due: due, asOf: asOf, facts: facts, range: range(from: start))
    }

    /// `verdict`.
    private mutating func verdict() throws(Failure) -> ExampleDeclaration.Expected {
        let expected: ExampleDeclaration.Expected
        switch current.word {
        case .pass: expected = .pass
        case .fail: expected = .fail
        case .pending: expected = .pending
        case .open: expected = .open
        case .review: expected = .review
        case .inapplicable: expected = .inapplicable
        default: throw failExpecting(.verdict, among: [.pass, .fail, .pending, .open, .review, .inapplicable])
        }
        take()
        return expected
    }

    /// `facts`.
    private mutating func facts() throws(Failure) -> Facts {
        let start = current.start
        let entries = try block(.facts) { (parser) throws(Failure) in try parser.entry() }
        return Facts(entries: entries, range: range(from: start))
    }

    /// `name fact`, and a comma if there is one.
    private mutating func entry() throws(Failure) -> Facts.Entry {
        let name = try name(.fact)
        let value = try fact()
        _ = accept(.comma)
        return Facts.Entry(name: name, value: value)
    }

    /// `fact`.
    mutating func fact() throws(Failure) -> Fact {
        switch current.kind {
        case .openBrace: return .group(try facts())
        case .openBracket: return try list()
        case .name where at(.blank): return .blank(range(take()))
        case .name where !current.word.isReserved: return .name(try name(.value))
        case .minus, .numeral: return .literal(try numericFact(isAlone: false))
        default: return .literal(try literal(.value))
        }
    }

    /// A cell of a row; a name after its number is its unit.
    mutating func cell() throws(Failure) -> Literal {
        switch current.kind {
        case .minus, .numeral: return try numericFact(isAlone: true)
        default: return try literal(.value)
        }
    }

    /// `"[" { facts } "]"`.
    private mutating func list() throws(Failure) -> Fact {
        let opening = current
        take()
        try enter(range(opening))
        defer { depth -= 1 }
        var elements: [Facts] = []
        while !accept(.closeBracket) {
            guard at(.openBrace) else { throw failExpecting(.listElement) }
            elements.append(try facts())
            _ = accept(.comma)
        }
        return .list(elements, range(from: opening.start))
    }

    /// A number, which may be negative, with its unit; alone, whatever name follows is its unit.
    private mutating func numericFact(isAlone: Bool) throws(Failure) -> Literal {
        let start = current.start
        let isNegative = accept(.minus)
        let (value, written) = try number()
        let (signed, digits) = isNegative ? (value.negated, "-" + written) : (value, written)
        if accept(.percent) { return .percent(signed, written: digits, range(from: start)) }
        let unit = (isAlone ? isUnit : isUnitOfFact) ? try name(.unit) : nil
        return .number(signed, written: digits, unit: unit, range(from: start))
    }

    /// Whether the next name is the unit of the number before it, and not the next fact's.
    ///
    /// Facts on one line need no commas, so `paid 500 standard 500` has to be told from `area 500 平方米 floors 3`. The names in a row are
    /// pairs of a fact and a region, but for the last, which may be a fact whose value follows; so their number tells.
    private var isUnitOfFact: Bool {
        guard at(.name), !current.startsLine, !current.word.isReserved else { return false }
        var names = 1
        while peek(names).kind == .name, !peek(names).startsLine, !peek(names).word.isReserved { names += 1 }
        let next = peek(names)
        return names % 2 == (beginsFact(next) && !next.startsLine ? 0 : 1)
    }

    /// Whether the token begins a fact that is not a name.
    private func beginsFact(_ token: Token) -> Bool {
        switch token.kind {
        case .string, .numeral, .dateText, .minus, .openBrace, .openBracket: true
        case .name: token.word == .blank || token.word == .yes || token.word == .no
        default: false
        }
    }
}
