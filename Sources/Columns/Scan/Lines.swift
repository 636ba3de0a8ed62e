/// Looks through bytes for line breaks and commas.
enum Lines {
    /// Returns the first line break from a position on; nil when there is none before the end.
    static func end(from start: Position, to end: Position) -> Position? {
        var position = start
        while position < end {
            let marks = equal(position.word, 0x0A)
            if marks != 0 {
                let found = position + marks.trailingZeroBitCount >> 3
                return found < end ? found : nil
            }
            position += 8
        }
        return nil
    }

    /// Returns how many line breaks there are.
    static func count(from start: Position, to end: Position) -> Int {
        var count = 0
        var position = start
        while let found = self.end(from: position, to: end) {
            count += 1
            position = found + 1
        }
        return count
    }

    /// Returns how many values and keys there can be at most: every one follows a comma, a colon or an opening bracket.
    static func values(from start: Position, to end: Position) -> Int {
        var count = 1
        for byte in UnsafeBufferPointer(start: start, count: max(end - start, 0)) {
            if byte == .comma || byte == .colon || byte == .brace || byte == .bracket { count += 1 }
        }
        return count
    }

    /// Returns a word with the top bit of the first byte set that equals another; bytes after it may have theirs set as well.
    @inline(__always) private static func equal(_ word: UInt64, _ byte: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let zeros = word ^ (ones &* byte)
        return (zeros &- ones) & ~zeros & (ones &* 0x80)
    }
}
