/// Why a text is not JSON, and where.
struct JSONError: Error, Hashable {
    /// What is wrong.
    enum Reason: Hashable {
        /// The text ends too soon.
        case endsTooSoon
        /// A byte that nothing can begin with here; `expected` says what may stand there.
        case unexpected(Unicode.Scalar, expected: Expected)
        /// More follows the value.
        case moreFollows
        /// A comma before a closing bracket.
        case trailingComma
        /// A bracket of the other kind closes.
        case wrongBracket(Unicode.Scalar)
        /// A comment.
        case comment
        /// A string in quotes that are not `"`.
        case wrongQuote(Unicode.Scalar)
        /// A blank that JSON does not know, such as U+3000.
        case foreignBlank(Unicode.Scalar)
        /// A word that is not `true`, `false` or `null`.
        case unknownWord(String)
        /// A digit after a leading zero.
        case leadingZero
        /// A digit is missing in a number: after a minus, a point or an exponent.
        case digitMissing
        /// A plus before a number, or a point without a digit before it.
        case numberStart(Unicode.Scalar)
        /// An escape that does not exist.
        case unknownEscape(Unicode.Scalar)
        /// `\u` without four hexadecimal digits.
        case badUnicodeEscape
        /// Half of a surrogate pair.
        case loneSurrogate
        /// A control character within a string.
        case controlCharacter(UInt8)
        /// Bytes that are not UTF-8.
        case notUTF8
        /// Nested deeper than allowed.
        case tooDeep(limit: Int)
        /// More values than allowed.
        case tooManyValues(limit: Int)

        /// `true` iff the text may be JSON but is more than this program wants to keep.
        var isLimit: Bool {
            switch self {
            case .tooDeep, .tooManyValues: true
            default: false
            }
        }
    }

    /// What may stand at a place.
    enum Expected: Hashable {
        case value, valueOrBracket, key, keyOrBrace, colon, commaOrBracket, commaOrBrace
    }

    /// What is wrong.
    var reason: Reason
    /// The offset of the byte where it shows.
    var offset: Int
    /// The JSON Pointer of the innermost object or array around it.
    var pointer: String = ""
}
