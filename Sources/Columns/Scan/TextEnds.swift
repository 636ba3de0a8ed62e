/// Looks at the ends of texts.
enum TextEnds {
    /// `true` iff a text that is not empty may begin or end with a blank of any width, or with something invisible.
    @inline(__always) static func mayBeBlank(_ start: Position, _ end: Position) -> Bool {
        let (first, last) = (start[0], end[-1])
        if first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return false }
        // A text before `start` has at least its quote, and one before that a bracket, so that three bytes before its end can be read.
        return isBlank(first, start[1], start[2]) || first <= 0x20 || last <= 0x20
            || (last >= 0x80 && (isBlank(end[-3], end[-2], last) || isBlank(end[-2], last, 0)))
    }

    /// `true` iff a text may begin with a blank or something invisible, so that it may be nothing else.
    @inline(__always) static func mayBeginBlank(_ start: Position) -> Bool { start[0] <= 0x20 || isBlank(start[0], start[1], start[2]) }

    /// `true` iff a text begins with an escape that stands for a Chinese character, U+4000…9FFF, as exports for ASCII write them.
    @inline(__always) static func beginsChinese(escapedAt start: Position) -> Bool {
        start[1] == UInt8(ascii: "u") && start[2] >= UInt8(ascii: "4") && start[2] <= UInt8(ascii: "9")
    }

    /// `true` iff bytes begin with a blank or invisible character beyond ASCII: U+00A0, U+2000…206F, U+3000, U+FEFF.
    @inline(__always) private static func isBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch first {
        case 0xC2: second == 0xA0
        case 0xE2: second == 0x80 || second == 0x81
        case 0xE3: second == 0x80 && third == 0x80
        case 0xEF: second == 0xBB && third == 0xBF
        default: false
        }
    }
}
