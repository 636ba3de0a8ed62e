import Values

/// Checks UTF-8 (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF).
enum UTF8Check {
    /// `true` iff the bytes up to an ASCII byte at `end` are UTF-8.
    static func isValid(_ start: Position, _ end: Position) -> Bool {
        var position = start
        while position < end {
            let word = position.word
            if isChinesePair(word) {
                position += 6
            } else if isCommon(word) {
                position += 3
            } else {
                let foreign = word & 0x8080_8080_8080_8080
                if foreign == 0 {
                    position += 8
                } else if foreign & 0x80 == 0 {
                    position += foreign.trailingZeroBitCount >> 3
                } else {
                    let length = length(at: position)
                    if length == 0 { return false }
                    position += length
                }
            }
        }
        return true
    }

    /// `true` iff a word begins with two sequences of three bytes that begin with E4…EB, as nearly all Chinese characters do.
    @inline(__always) private static func isChinesePair(_ word: UInt64) -> Bool {
        // Of the bits with the values 8 and 4 of those lead bytes exactly one is set.
        let shape = (word & 0xC0C0_F0C0_C0F0) ^ 0x8080_E080_80E0
        return shape | (~(word ^ (word &<< 1)) & 0x0000_0800_0008) == 0
    }

    /// `true` iff a word begins with a sequence of three bytes whose lead byte is not E0 or ED, of which only some are allowed.
    @inline(__always) private static func isCommon(_ word: UInt64) -> Bool {
        word & 0xC0C0F0 == 0x8080E0 && (1 << 0x0 | 1 << 0xD) &>> (word & 0xF) & 1 == 0
    }

    /// Returns how many bytes the sequence at a position has; 0 when there is none.
    static func length(at position: Position) -> Int {
        guard let (length, second) = UTF8Sequence.shape(of: position[0]) else { return 0 }
        if length == 1 { return 1 }
        guard second ~= position[1] else { return 0 }
        // A byte is looked at only when those before it belong to the sequence, so that none behind the padding is.
        if length > 2, position[2] & 0xC0 != 0x80 { return 0 }
        if length > 3, position[3] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
