import Glibc

extension ByteStream {
    /// Takes the next line, its line break included; nil at the end. A line of more than `limit` bytes is counted and not kept.
    func takeLine(limit: Int) -> Piece? {
        guard peek() != nil else { return nil }
        let from = position
        var searched = 0
        var dropped = 0
        while true {
            if let end = lineBreak(after: searched) { return takeLine(end + 1, dropped, from, limit, isTerminated: true) }
            searched = available
            if dropped + searched > limit {
                dropped += searched
                drop(searched)
                searched = 0
            }
            if !fill() { return takeLine(available, dropped, from, limit, isTerminated: false) }
        }
    }

    /// Takes the rest of a line.
    private func takeLine(_ count: Int, _ dropped: Int, _ from: TextPosition, _ limit: Int, isTerminated: Bool) -> Piece {
        let isTooLarge = dropped + count > limit + (isTerminated ? 1 : 0)
        let content = isTooLarge ? Piece.Content.tooLarge(dropped + count) : .bytes(bytes(count))
        skipLine(count)
        return Piece(content: content, start: from, isTerminated: isTerminated)
    }

    /// Returns how many bytes lie before the next line break in memory, from `searched` on.
    private func lineBreak(after searched: Int) -> Int? {
        window.withUnsafeBytes { raw in
            guard let base = raw.baseAddress, start + searched < raw.count else { return nil }
            guard let found = memchr(base + start + searched, 0x0A, raw.count - start - searched) else { return nil }
            return UnsafeRawPointer(found) - base - start
        }
    }
}
