internal import RecordModel
internal import RecordReading

/// Gives whole lines as soon as their ends have come, each as a block of its own.
struct LineFeed {
    /// What the input is called.
    private let name: String
    /// How many bytes a record may have.
    private let limit: Int
    /// Bytes that came and were not given yet, behind some that were.
    private var bytes: [UInt8] = []
    /// Where the line begins that is next, and how far no end of it was found.
    private var start = 0, searched = 0
    /// How many bytes of the line that is next were given up, since it is too large.
    private var givenUp = 0
    /// Where that line begins in the input.
    private var position = TextPosition()
    /// Whether everything was read, what stopped the reading, and whether that was told.
    private var isAtEnd = false, failure: ReadFailure?, isOver = false

    /// Begins an input.
    init(name: String, limit: Int) {
        self.name = name
        self.limit = limit
    }

    /// Takes bytes as they came.
    private mutating func add(_ piece: [UInt8]) {
        if start == bytes.count {
            bytes = piece
        } else {
            bytes.removeSubrange(..<start)
            bytes += piece
        }
        (start, searched) = (0, max(searched - start, 0))
        skipMark()
    }

    /// Passes over a byte order mark in front of everything.
    private mutating func skipMark() {
        guard position.offset == 0, givenUp == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        (start, searched, position.offset) = (3, 3, 3)
    }

    /// The next line as soon as it has come; behind the last one, a block that only tells how the input ended.
    mutating func next(_ read: () throws(ReadFailure) -> [UInt8]) -> InputBlock? {
        while true {
            if let block = line() { return block }
            if isAtEnd { break }
            pull(read)
        }
        if isOver { return nil }
        // A line that the system broke off is not the user's.
        if failure == nil, start < bytes.count || givenUp > 0 { return take(through: bytes.count) }
        isOver = true
        return end()
    }

    /// Takes what there is, or waits for it.
    private mutating func pull(_ read: () throws(ReadFailure) -> [UInt8]) {
        do {
            let piece = try read()
            if piece.isEmpty { isAtEnd = true } else { add(piece) }
        } catch {
            failure = error
            isAtEnd = true
        }
    }

    /// The next whole line, its line break included; nil when its end has not come yet.
    private mutating func line() -> InputBlock? {
        guard let end = LineBreaks.first(in: bytes, max(searched, start)..<bytes.count) else {
            searched = bytes.count
            giveUp()
            return nil
        }
        return take(through: end)
    }

    /// What is known of the input at its end.
    private func end() -> InputBlock {
        var block = InputBlock(input: 0, name: name, content: .nothing)
        var end = InputEnd(bytes: position.offset, isWhole: failure == nil)
        end.failure = failure.map { ($0, position) }
        block.end = end
        return block
    }

    /// Forgets what is there of a line that is larger than any record, so that it does not exhaust memory.
    private mutating func giveUp() {
        guard givenUp > 0 || bytes.count - start > limit + 1 else { return }
        givenUp += bytes.count - start
        bytes = []
        (start, searched) = (0, 0)
    }

    /// Gives the line that ends at a position.
    private mutating func take(through end: Int) -> InputBlock {
        let count = end - start
        var block = InputBlock(input: 0, name: name, content: .nothing)
        if givenUp > 0 {
            block.problems = [.recordTooLarge(bytes: givenUp + count, limit: limit, at: position, in: name)]
        } else {
            block.bytes = start == 0 && end == bytes.count ? bytes : Array(bytes[start..<end])
            block.content = .lines(block.bytes.indices, from: position)
        }
        position = TextPosition(offset: position.offset + givenUp + count, line: position.line + 1, column: 1)
        (start, searched, givenUp) = (end, end, 0)
        return block
    }
}
