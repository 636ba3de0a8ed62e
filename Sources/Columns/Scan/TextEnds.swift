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
