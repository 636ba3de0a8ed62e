import Diagnostics

extension Lexer {
    /// Reads an ASCII character that is no letter, digit, quotation mark or blank.
    mutating func punctuation(_ byte: UInt8) {
        let start = index
        index += 1
        if let kind = Self.kind(byte, isDouble: index < bytes.count && bytes[index] == UInt8(ascii: "=")) {
            add(kind, from: start)
        } else if Self.isForeign(byte) {
            while index < bytes.count, Self.isForeign(bytes[index]) { index += 1 }
            add(.foreign, from: start)
        } else {
            report(byte < 0x20 || byte == 0x7F ? .controlCharacter(byte, range(start, index)) : .strayCharacter(range(start, index), bytes))
            add(.broken, from: start)
        }
    }

    /// The kind of a character that is a token by itself.
    private static func kind(_ byte: UInt8, isDouble: Bool) -> Token.Kind? {
        switch byte {
        case UInt8(ascii: "{"): .openBrace
        case UInt8(ascii: "}"): .closeBrace
        case UInt8(ascii: "["): .openBracket
        case UInt8(ascii: "]"): .closeBracket
        case UInt8(ascii: "("): .openParenthesis
        case UInt8(ascii: ")"): .closeParenthesis
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "."): .dot
        case UInt8(ascii: "="): isDouble ? nil : .equals
        case UInt8(ascii: "+"): .plus
        case UInt8(ascii: "-"): .minus
        case UInt8(ascii: "*"): .star
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "%"): .percent
        default: nil
        }
    }

    /// Whether operators of other languages are made of the character.
    private static func isForeign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "|"): true
        default: false
        }
    }

    /// Reads a character beyond ASCII outside of text: a Chinese letter begins a name, anything else is reported.
    mutating func beyondASCII() {
        let start = index
        guard let scalar = Scalar(bytes, at: index) else {
            index += invalidRun()
            return add(.broken, from: start)
        }
        if scalar.isChinese { return name() }
        if Self.isQuotationMark(scalar) { return foreignString(openedBy: scalar) }
        index += scalar.length
        // A blank as wide as a character separates like any other.
        if scalar.value == 0x3000 || scalar.value == 0xA0 { return }
        report(scalar.isHidden ? .hiddenCharacter(scalar.value, range(start, index)) : .strayCharacter(range(start, index), bytes))
        add(.broken, from: start)
    }

    /// Whether it is a Chinese quotation mark, “ or ” or ＂, each of three bytes.
    private static func isQuotationMark(_ scalar: Scalar) -> Bool {
        scalar.value == 0x201C || scalar.value == 0x201D || scalar.value == 0xFF02
    }

    /// Reads a text in Chinese quotation marks, which is reported but stays a text; without a second one, the rest of the line is lost.
    private mutating func foreignString(openedBy mark: Scalar) {
        let start = index
        var end = start + mark.length
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
            if bytes[end] >= 0x80, let scalar = Scalar(bytes, at: end), Self.isQuotationMark(scalar) {
                index = end + scalar.length
                report(.foreignQuotationMarks(range(start, index), bytes))
                return add(.string, from: start)
            }
            end += 1
        }
        index = end
        report(.strayCharacter(range(start, start + mark.length), bytes))
        add(.broken, from: start)
    }
}
