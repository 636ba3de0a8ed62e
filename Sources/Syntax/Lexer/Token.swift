/// The smallest piece of a rule file: what it is and which bytes it takes.
///
/// It owns no text, so that a rule book is cut into tokens without one allocation per token.
struct Token {
    /// What a token is.
    enum Kind: UInt8 {
        case name, string, numeral, dateText
        case openBrace, closeBrace, openBracket, closeBracket, openParenthesis, closeParenthesis
        case comma, colon, dot, equals, plus, minus, star, slash, percent
        /// An operator of other languages, such as `>=`, kept whole so that the parser can say what to write instead.
        case foreign
        /// Something that was reported already.
        case broken
        case end
    }

    /// What it is.
    var kind: Kind
    /// Which word of the grammar a name is.
    var word: Word = .other
    /// Whether it is the first token of its line.
    var startsLine: Bool
    /// Whether a string has escapes to resolve.
    var hasEscapes = false
    /// The offset of its first byte.
    var start: UInt32
    /// The offset after its last byte.
    var end: UInt32

    /// Its bytes.
    var bounds: Range<Int> { Int(start)..<Int(end) }
}
