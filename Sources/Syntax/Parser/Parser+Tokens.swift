import Diagnostics
import Values

extension Parser {
    /// The next token.
    var current: Token { tokens[index] }

    /// The token so many places after the next one; the last one when there are not so many.
    func peek(_ distance: Int = 1) -> Token { tokens[min(index + distance, tokens.count - 1)] }

    /// Whether the next token is the word.
    func at(_ word: Word) -> Bool { current.word == word }

    /// Whether the next token is of the kind.
    func at(_ kind: Token.Kind) -> Bool { current.kind == kind }

    /// Whether the next two tokens are these words.
    func at(_ first: Word, _ second: Word) -> Bool { current.word == first && peek().word == second }

    /// Consumes and returns the next token; the last one stays.
    @discardableResult
    mutating func take() -> Token {
        let token = tokens[index]
        if token.kind != .end { index += 1 }
        return token
    }

    /// Consumes the next token if it is the word.
    mutating func accept(_ word: Word) -> Bool {
        guard at(word) else { return false }
        index += 1
        return true
    }

    /// Consumes the next token if it is of the kind.
    mutating func accept(_ kind: Token.Kind) -> Bool {
        guard at(kind) else { return false }
        index += 1
        return true
    }

    /// Consumes the word, which must be there.
    mutating func expect(_ word: Word) throws(Failure) {
        guard accept(word) else { throw failExpecting(.word(word), among: [word]) }
    }

    /// Consumes one of the words, one of which must be there.
    mutating func expect(oneOf words: [Word]) throws(Failure) -> Word {
        guard words.contains(current.word) else { throw failExpecting(.words(words), among: words) }
        return take().word
    }

    /// Consumes the token of a kind, which must be there.
    mutating func expect(_ kind: Token.Kind, _ what: Expectation) throws(Failure) {
        guard accept(kind) else { throw failExpecting(what) }
    }

    /// The range of a token.
    func range(_ token: Token) -> SourceRange { SourceRange(source: source, start: Int(token.start), end: Int(token.end)) }

    /// The range from the byte at `start` to the end of the token consumed last.
    func range(from start: UInt32) -> SourceRange {
        let end = index > 0 ? tokens[index - 1].end : start
        return SourceRange(source: source, start: Int(start), end: Int(max(start, end)))
    }

    /// The empty range where the next token begins.
    var here: SourceRange { SourceRange(source: source, start: Int(current.start), end: Int(current.start)) }

    /// The characters of a token.
    func text(_ token: Token) -> String { String(decoding: bytes[token.bounds], as: UTF8.self) }

    /// Reports what is wrong, and returns the failure to throw.
    mutating func fail(_ diagnostic: Diagnostic) -> Failure {
        report(diagnostic)
        return Failure()
    }

    /// Reports that something else than the next token was expected, unless that token was reported already.
    ///
    /// - Parameter place: where to point, if not at the gap before that token.
    mutating func failExpecting(_ what: Expectation, among words: [Word] = [], at place: SourceRange? = nil) -> Failure {
        if at(.broken) { return Failure() }
        let nearest = at(.name) ? NearestName.nearest(to: text(current), among: words.map(\.rawValue)) : nil
        return fail(.expected(what, found: found, at: place ?? gap, nearest: nearest))
    }

    /// Adds a diagnostic, unless there are too many.
    mutating func report(_ diagnostic: Diagnostic) {
        if diagnostics.count <= 2 * Lexer.mostErrors { diagnostics.append(diagnostic) }
    }

    /// Where to point at what is missing: at the next token if it is on the same line, else after the last one.
    var gap: SourceRange {
        guard current.startsLine, index > 0 else { return range(current) }
        return range(tokens[index - 1])
    }

    /// The next token in words.
    var found: Localized {
        switch current.kind {
        case .end: Localized(zh: "文件结尾", en: "the end of the file")
        case .string: Localized(zh: "文本", en: "a text in quotation marks")
        case .numeral: Localized(zh: "数字“\(text(current).clipped)”", en: "the number \"\(text(current).clipped)\"")
        case .dateText: Localized(zh: "日期“\(text(current).clipped)”", en: "the date \"\(text(current).clipped)\"")
        default: Localized(zh: "“\(text(current).clipped)”", en: "\"\(text(current).clipped)\"")
        }
    }
}
