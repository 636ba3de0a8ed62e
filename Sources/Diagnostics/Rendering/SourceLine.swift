/// A line of source as it is drawn: safe characters, each with the bytes that it came from.
struct SourceLine {
    /// The widest window that is drawn of a line, in columns.
    static let widest = 120
    /// What stands for what was cut off.
    static let ellipsis = "…"

    /// The characters drawn.
    private(set) var text = ""
    /// The columns they take.
    private(set) var width = 0
    /// For every place where a character was drawn, the byte offset in the source and the column.
    private var stops: [(offset: Int, column: Int)] = []

    /// Draws the part of the line around the byte at `focus`.
    ///
    /// A line longer than the window is cut, on the left too when the focus lies far to the right. O(window), however long the line is.
    init(_ source: SourceText, line: Int, focus: Int) {
        let bounds = source.bounds(ofLine: line)
        let near = min(max(focus, bounds.lowerBound), bounds.upperBound)
        // A character has at most four bytes and an escaped one takes at most ten columns, so this is enough on either side.
        var start = max(bounds.lowerBound, near - 4 * Self.widest)
        while start > bounds.lowerBound, start < bounds.upperBound, source.bytes[start] & 0xC0 == 0x80 { start -= 1 }
        var end = min(bounds.upperBound, near + 4 * Self.widest)
        while end > near, end < bounds.upperBound, source.bytes[end] & 0xC0 == 0x80 { end -= 1 }
        var cells = Self.cells(source.bytes[start..<end])
        let before = cells.prefix { $0.offset < near }.reduce(0) { $0 + $1.width }
        let cut = Self.cut(&cells, near, before)
        if start > bounds.lowerBound || cut { append(Self.ellipsis, at: cells.first?.offset ?? near, width: 1) }
        for cell in cells {
            if width + cell.width > Self.widest {
                append(Self.ellipsis, at: cell.offset, width: 1)
                break
            }
            append(cell.text, at: cell.offset, width: cell.width)
        }
        if end < bounds.upperBound, !text.hasSuffix(Self.ellipsis) { append(Self.ellipsis, at: end, width: 1) }
        stops.append((bounds.upperBound, width))
    }

    /// One character as it is drawn.
    private struct Cell {
        /// What is drawn.
        var text: String
        /// Its columns.
        var width: Int
        /// The offset of its first byte.
        var offset: Int
    }

    /// Drops characters on the left so that the focus lies within two thirds of the window; whether it dropped any.
    private static func cut(_ cells: inout [Cell], _ focus: Int, _ before: Int) -> Bool {
        let total = cells.reduce(0) { $0 + $1.width }
        guard total > widest, before > widest * 2 / 3 else { return false }
        var excess = before - widest / 2
        let dropped = cells.prefix { cell in
            guard excess > 0 else { return false }
            excess -= cell.width
            return true
        }.count
        cells.removeFirst(dropped)
        return dropped > 0
    }

    /// The characters that some bytes are, made safe; a tab is four columns.
    private static func cells(_ bytes: ArraySlice<UInt8>) -> [Cell] {
        var cells: [Cell] = []
        var offset = bytes.startIndex
        while offset < bytes.endIndex {
            var decoder = UTF8()
            var next = bytes[offset...].prefix(4).makeIterator()
            if case .scalarValue(let scalar) = decoder.decode(&next) {
                cells.append(cell(scalar, offset))
                offset += UTF8.width(scalar)
            } else {
                cells.append(Cell(text: "\u{FFFD}", width: 1, offset: offset))
                offset += 1
            }
        }
        return cells
    }

    /// A character made safe.
    private static func cell(_ scalar: Unicode.Scalar, _ offset: Int) -> Cell {
        if scalar == "\t" { return Cell(text: "    ", width: 4, offset: offset) }
        if scalar == "\r" { return Cell(text: "", width: 0, offset: offset) }
        let text = Sanitizer.isHostile(scalar) ? Sanitizer.escape(scalar) : String(scalar)
        return Cell(text: text, width: DisplayWidth.of(text), offset: offset)
    }

    /// Draws a character.
    private mutating func append(_ text: String, at offset: Int, width: Int) {
        stops.append((offset, self.width))
        self.text += text
        self.width += width
    }

    /// The columns that the bytes of `range` take, at least one.
    func columns(of range: SourceRange) -> Range<Int> {
        let start = stops.last { $0.offset <= range.start }?.column ?? 0
        let end = stops.first { $0.offset >= max(range.end, range.start + 1) }?.column ?? width
        return start..<max(end, start + 1)
    }
}

extension SourceText {
    /// The bytes of a line, counted from 1, without its line break.
    func bounds(ofLine line: Int) -> Range<Int> {
        let start = lineStarts[line - 1]
        let end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
        return start..<max(start, end)
    }
}
