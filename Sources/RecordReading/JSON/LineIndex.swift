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
            advance(over: bytes[last.offset])
            let isNew = last.offset - (marks.last?.offset ?? 0) >= LineIndex.spacing
            if isNew { marks.append(last) }
        }
        return (last.line, last.column)
    }

    /// Steps over one byte.
    private mutating func advance(over byte: UInt8) {
        last.offset += 1
        if byte == UInt8(ascii: "\n") {
            last.line += 1
            last.column = 1
        } else if byte & 0xC0 != 0x80 {
            last.column += 1
        }
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
