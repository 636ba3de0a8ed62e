import Diagnostics
import Values

extension Parser {
    /// `name`: any word that is not reserved.
    mutating func name(_ what: Expectation) throws(Failure) -> Name {
        // A reserved word that begins a line begins the next item; then it is the name that is missing.
        guard at(.name), !current.word.isReserved || !current.startsLine else { throw failExpecting(what) }
        if current.word.isReserved { throw fail(.reservedWord(text(current), what, at: range(current))) }
        let token = take()
        return Name(text(token), range(token))
    }

    /// `string`.
    mutating func quoted(_ what: Expectation) throws(Failure) -> QuotedText {
        guard at(.string) else { throw failQuoting(what) }
        let token = take()
        return QuotedText(unquoted(token), range(token))
    }

    /// Reports that a text was expected; a name in its place only lacks its quotation marks.
    private mutating func failQuoting(_ what: Expectation) -> Failure {
        guard at(.name), !current.startsLine, !current.word.isReserved else { return failExpecting(what) }
        return fail(.lacksQuotationMarks(text(current), what, at: range(current)))
    }

    /// `string { "," string }`.
    mutating func quotedList(_ what: Expectation) throws(Failure) -> [QuotedText] {
        var texts = [try quoted(what)]
        while accept(.comma) { texts.append(try quoted(what)) }
        return texts
    }

    /// `path`.
    mutating func path(_ what: Expectation) throws(Failure) -> Path {
        let start = current.start
        var names = [try name(what)]
        while accept(.dot) { names.append(try name(.fieldName)) }
        return Path(names, range(from: start))
    }

    /// `number` where only a whole one makes sense.
    mutating func wholeNumber(_ what: Expectation) throws(Failure) -> Int {
        guard at(.numeral) else { throw failExpecting(what) }
        guard let value = Int(text(current)) else { throw fail(.notWhole(text(current), at: range(current))) }
        take()
        return value
    }

    /// `date`.
    mutating func date(_ what: Expectation) throws(Failure) -> DateLiteral {
        guard at(.dateText) else { throw failExpecting(what) }
        let place = range(current)
        let written = DateText(bytes[current.bounds])
        guard let value = written.value else { throw fail(.impossibleDate(text(current), written.problem, at: gap)) }
        guard written.isCanonical else { throw fail(.dateNotPadded(text(current), canonical: value.description, at: gap)) }
        take()
        return DateLiteral(value, place)
    }

    /// The text between the quotation marks of a token, its escapes resolved.
    private func unquoted(_ token: Token) -> String {
        let (token, hasEscapes) = (token.bounds, token.hasEscapes)
        let mark = bytes[token.lowerBound] == UInt8(ascii: "\"") ? 1 : FullWidth.markLength
        let isClosed = token.count > 1 && (mark > 1 || bytes[token.upperBound - 1] == UInt8(ascii: "\""))
        let inner = bytes[(token.lowerBound + mark)..<(isClosed ? token.upperBound - mark : token.upperBound)]
        return hasEscapes ? Escapes.resolved(inner) : String(decoding: inner, as: UTF8.self)
    }
}
