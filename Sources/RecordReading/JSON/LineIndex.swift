/// Finds the line and column of offsets in a text that begins somewhere in a file.
///
/// Nothing is counted before it is asked for. It remembers where it was and a mark every few thousand bytes, so that asking in the order of
/// the text costs one walk over it in all, and asking back and forth costs a bounded walk each time.
struct LineIndex {
    /// A place: an offset in the text, its line and its column.
    struct Mark: Hashable {
        /// The offset in the text.
        var offset: Int
        /// The line in the file, from 1.
        var line: Int
        /// The column in scalars, from 1.
        var column: Int
    }

    /// How many bytes lie between two marks.
    private static let spacing = 4096

    /// Marks in the order of the text; the first is its beginning.
    private var marks: [Mark]
    /// Where it was last.
    private var last: Mark

    /// Creates the index of a text that begins at a line and column of its file.
    init(line: Int, column: Int) {
        last = Mark(offset: 0, line: line, column: column)
        marks = [last]
    }

    /// Returns the line and column of an offset.
    mutating func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), bytes.count)
        if offset < last.offset { last = mark(before: offset) }
        while last.offset < offset {
            let boundary = (marks.last?.offset ?? 0) + LineIndex.spacing
            advance(to: min(offset, boundary), in: bytes)
            if last.offset == boundary { marks.append(last) }
        }
        return (last.line, last.column)
    }

    /// Steps on to an offset.
    private mutating func advance(to end: Int, in bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            let stretch = UnsafeBufferPointer(rebasing: bytes[last.offset..<end])
            let breaks = LineIndex.count(stretch) { $0 == UInt8(ascii: "\n") }
            // A column counts from the last break; without one, from where it was.
            let line = breaks == 0 ? 0 : (stretch.lastIndex(of: UInt8(ascii: "\n")) ?? 0) + 1
            let scalars = LineIndex.count(UnsafeBufferPointer(rebasing: stretch[line...])) { $0 & 0xC0 != 0x80 }
            last.line += breaks
            last.column = (breaks == 0 ? last.column : 1) + scalars
        }
        last.offset = end
    }

    /// Counts bytes, many at a time.
    @inline(__always)
    private static func count(_ bytes: UnsafeBufferPointer<UInt8>, where isCounted: (UInt8) -> Bool) -> Int {
        var count = 0
        for byte in bytes { count &+= isCounted(byte) ? 1 : 0 }
        return count
    }

    /// Returns the last mark at an offset or before it.
    private func mark(before offset: Int) -> Mark {
        var (low, high) = (0, marks.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if marks[middle].offset <= offset { low = middle } else { high = middle }
        }
        return marks[low]
    }
}
