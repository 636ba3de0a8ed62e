/// Walks over single JSON tokens, checking every byte; the other reader says what is wrong with those that it refuses.
enum Tokens {
    /// Where a string ends, and whether it has escapes.
    struct StringEnd {
        /// The closing quote.
        var quote: Position
        /// Whether there are escapes before it.
        var hasEscapes: Bool
    }

    /// Returns the end of the string whose first character is at a position; nil when it is broken.
    @inline(__always) static func stringEnd(from start: Position) -> StringEnd? {
        let stretch = StringScan.stretch(from: start)
        if stretch.hasForeign { guard UTF8Check.isValid(start, stretch.end) else { return nil } }
        if stretch.end[0] == .quote { return StringEnd(quote: stretch.end, hasEscapes: false) }
        return escapedStringEnd(from: stretch.end)
    }

    /// Returns the end of a string that goes on at a position, its first part having ended there.
    @inline(never) private static func escapedStringEnd(from start: Position) -> StringEnd? {
        var position = start
        while position[0] != .quote {
            guard position[0] == .backslash, let after = afterEscape(position) else { return nil }
            let stretch = StringScan.stretch(from: after)
            if stretch.hasForeign { guard UTF8Check.isValid(after, stretch.end) else { return nil } }
            position = stretch.end
        }
        return StringEnd(quote: position, hasEscapes: true)
    }

    /// Returns the position after the escape at a position; nil when it is none.
    private static func afterEscape(_ position: Position) -> Position? {
        switch position[1] {
        case .quote, .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
            UInt8(ascii: "t"):
            return position + 2
        case UInt8(ascii: "u"):
            guard let unit = unit(position + 2) else { return nil }
            if 0xDC00...0xDFFF ~= unit { return nil }
            guard 0xD800...0xDBFF ~= unit else { return position + 6 }
            guard position[6] == .backslash, position[7] == UInt8(ascii: "u"), let low = self.unit(position + 8), 0xDC00...0xDFFF ~= low
            else { return nil }
            return position + 12
        default: return nil
        }
    }

    /// Returns the value of the four hexadecimal digits at a position.
    private static func unit(_ position: Position) -> UInt32? {
        var value: UInt32 = 0
        for index in 0..<4 {
            let byte = position[index]
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        return value
    }

    /// Returns the position after the number at a position (RFC 8259 section 6); nil when there is none.
    @inline(__always) static func numberEnd(_ start: Position) -> Position? {
        var position = start
        if position[0] == UInt8(ascii: "-") { position += 1 }
        let whole = afterDigits(position)
        if whole == position || (position[0] == 0x30 && whole != position + 1) { return nil }
        position = whole
        if position[0] == UInt8(ascii: ".") {
            let places = afterDigits(position + 1)
            if places == position + 1 { return nil }
            position = places
        }
        return position[0] | 0x20 == UInt8(ascii: "e") ? exponentEnd(position) : position
    }

    /// Returns the position after the exponent at a position.
    @inline(never) private static func exponentEnd(_ start: Position) -> Position? {
        var position = start + 1
        if position[0] == UInt8(ascii: "+") || position[0] == UInt8(ascii: "-") { position += 1 }
        let end = afterDigits(position)
        return end == position ? nil : end
    }

    /// Returns the position of the first byte from one on that is no digit.
    @inline(__always) private static func afterDigits(_ start: Position) -> Position {
        var position = start
        while true {
            // Of each byte that is no digit a bit of the upper half is left.
            let digits = position.word ^ 0x3030_3030_3030_3030
            let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
            if others != 0 { return position + others.trailingZeroBitCount >> 3 }
            position += 8
        }
    }

    /// `true` iff `null` stands at a position, or something that begins like it.
    @inline(__always) static func isNull(_ start: Position) -> Bool { start[0] == UInt8(ascii: "n") }

    /// Returns the position after `true`, `false` or `null`; nil when none of them stands at a position.
    @inline(__always) static func wordEnd(_ start: Position) -> Position? {
        switch start.half {
        case 0x6575_7274, 0x6C6C_756E: return start + 4
        case 0x736C_6166 where start[4] == UInt8(ascii: "e"): return start + 5
        default: return nil
        }
    }
}
