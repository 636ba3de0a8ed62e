internal import RecordReading

/// The blocks into which one of lines, or of parts of a table, is parted, so that what is told of each stays small; others stay as they are.
///
/// The first of them has the bytes that are hashed and what was found wrong before, the last has the end of the input; all share the bytes.
struct BlockPortions: Sequence, IteratorProtocol {
    /// What was not given yet; nil when everything was.
    private var rest: InputBlock?
    /// After how many bytes a portion ends with the line that stands there.
    private let limit: Int

    /// Parts a block.
    init(_ block: InputBlock, atMost limit: Int) {
        rest = block
        self.limit = limit
    }

    /// Gives the next portion.
    mutating func next() -> InputBlock? {
        guard var portion = rest else { return nil }
        if case .cells(let parts) = portion.content, parts.count > 1 {
            portion.content = .cells([parts[0]])
            portion.end = nil
            rest?.content = .cells(Array(parts[1...]))
            shed()
            return portion
        }
        guard case .lines(let range, let start) = portion.content, let end = end(of: range, in: portion.bytes) else {
            rest = nil
            return portion
        }
        portion.content = .lines(range.lowerBound..<end, from: start)
        portion.end = nil
        let lines = LineBreaks.count(portion.bytes.span.extracting(range.lowerBound..<end))
        let next = TextPosition(offset: start.offset + end - range.lowerBound, line: start.line + lines, column: 1)
        rest?.content = .lines(end..<range.upperBound, from: next)
        shed()
        return portion
    }

    /// Takes from what follows what the portion before it has.
    private mutating func shed() {
        rest?.problems = []
        rest?.hashes = []
        rest?.piece = nil
    }

    /// Where the first portion of lines ends when another follows; nil when there is only one.
    private func end(of range: Range<Int>, in bytes: [UInt8]) -> Int? {
        guard range.count > limit else { return nil }
        let middle = range.lowerBound + limit
        let end = LineBreaks.end(in: bytes, range.lowerBound..<middle) ?? LineBreaks.first(in: bytes, middle..<range.upperBound)
        return end == range.upperBound ? nil : end
    }
}
