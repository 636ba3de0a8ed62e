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
        index += scalar.length
        // A blank as wide as a character separates like any other.
        if scalar.value == 0x3000 || scalar.value == 0xA0 { return }
        report(scalar.isHidden ? .hiddenCharacter(scalar.value, range(start, index)) : .strayCharacter(range(start, index), bytes))
        // One mistake is enough for `（项目）`: what follows a stray quotation mark up to the end of the line is likely text.
        if (0x201C...0x201D).contains(scalar.value) { skipLine() }
        add(.broken, from: start)
    }

    /// Moves to the end of the line.
    private mutating func skipLine() {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    }
}
