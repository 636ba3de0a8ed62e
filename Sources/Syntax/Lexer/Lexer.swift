import Diagnostics

/// Cuts a rule file into tokens.
///
/// It walks the bytes once and never fails: what it cannot read it reports and turns into a `broken` token, which the parser
/// passes over in silence, so that nothing is reported twice. Comments are set aside. Text is checked to be UTF-8 on the way;
/// words and punctuation never become a `String`.
///
/// ```
/// cite gpl-2014 article 46   →   name(cite)  name  name(article)  number
/// ```
struct Lexer {
    /// The most bytes that a rule file may have; offsets of tokens are 32 bits wide.
    static let mostBytes = 1 << 30
    /// The most errors that are reported of one file.
    static let mostErrors = 200

    /// The text.
    let bytes: [UInt8]
    /// The number of the source, for ranges.
    let number: Int
    /// Whether the facts of `given` and of `example` are passed over.
    let skipsFacts: Bool
    /// The words of the grammar.
    let table = WordTable.shared

    /// The offset of the next byte.
    var index = 0
    /// Whether no token has been met on this line yet.
    var startsLine = true
    /// How far into the head of an `example` the lexer is, when it passes over facts.
    var head = FactsHead.none
    /// The tokens so far; the last one of all is `end`.
    var tokens: [Token] = []
    /// The bytes of each comment, without its line break.
    var comments: [Range<Int>] = []
    /// What was wrong.
    var diagnostics: [Diagnostic] = []

    /// Creates a lexer of one source.
    init(bytes: [UInt8], number: Int, skipsFacts: Bool = false) {
        self.bytes = bytes
        self.number = number
        self.skipsFacts = skipsFacts
        tokens.reserveCapacity(bytes.count / 6 + 8)
    }

    /// Reads the whole text; O(bytes).
    mutating func run() {
        guard bytes.count <= Self.mostBytes else {
            report(.fileTooLarge(range(0, 0), limit: Self.mostBytes))
            return finish(at: 0)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        while index < bytes.count { step() }
        finish(at: bytes.count)
    }

    /// Adds the last token.
    private mutating func finish(at offset: Int) {
        tokens.append(Token(kind: .end, startsLine: true, start: UInt32(offset), end: UInt32(offset)))
    }

    /// Reads a token, a comment or a blank.
    private mutating func step() {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
        case UInt8(ascii: "\r") where endsLine(byte): index += 1
        case UInt8(ascii: "\n"):
            index += 1
            startsLine = true
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): name()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): numberOrDate()
        case UInt8(ascii: "\""): string()
        case UInt8(ascii: "/") where follows(UInt8(ascii: "/")): comment()
        case 0x80...: beyondASCII()
        default: punctuation(byte)
        }
    }

    /// Whether the byte after the next one is `byte`.
    func follows(_ byte: UInt8) -> Bool { index + 1 < bytes.count && bytes[index + 1] == byte }

    /// Adds the token from `start` up to the place reached.
    mutating func add(_ kind: Token.Kind, from start: Int, word: Word = .other, hasEscapes: Bool = false) {
        tokens.append(
            Token(kind: kind, word: word, startsLine: startsLine, hasEscapes: hasEscapes, start: UInt32(start), end: UInt32(index)))
        startsLine = false
        if skipsFacts { passOverFacts() }
    }

    /// Adds what is wrong, unless more is known already than is ever listed.
    mutating func report(_ diagnostic: Diagnostic) {
        if diagnostics.count <= Self.mostErrors { diagnostics.append(diagnostic) }
    }

    /// The range of the bytes from `start` up to `end`.
    func range(_ start: Int, _ end: Int) -> SourceRange { SourceRange(source: number, start: start, end: end) }
}
