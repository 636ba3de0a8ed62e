import Diagnostics
import Values

extension Parser {
    /// `literal`.
    mutating func literal(_ what: Expectation) throws(Failure) -> Literal {
        switch current.kind {
        case .string: return .text(try quoted(what))
        case .dateText: return .date(try date(what))
        case .numeral: return try numericLiteral()
        case .name where at(.yes) || at(.no):
            let token = take()
            return .boolean(token.word == .yes, range(token))
        case .name where at(.true) || at(.false):
            throw fail(.foreignBoolean(text(current), at(.true) ? "yes" : "no", at: range(current)))
        default: throw failExpecting(what)
        }
    }

    /// `number [ unit ] | percent`.
    private mutating func numericLiteral() throws(Failure) -> Literal {
        let start = current.start
        let (value, written) = try number()
        if accept(.percent) { return .percent(value, written: written, range(from: start)) }
        let unit = isUnit ? try name(.unit) : nil
        return .number(value, written: written, unit: unit, range(from: start))
    }

    /// Whether the next name is the unit of the number before it: it stands on the same line.
    var isUnit: Bool { at(.name) && !current.startsLine && !current.word.isReserved && peek().kind != .string }

    /// `number`.
    mutating func number() throws(Failure) -> (ExactNumber, String) {
        guard at(.numeral) else { throw failExpecting(.number) }
        guard let value = ExactNumber(decimalBytes: bytes[current.bounds]) else {
            throw fail(.numberTooLong(digits: ExactNumber.mostDigits, at: range(current)))
        }
        return (value, text(take()))
    }
}
