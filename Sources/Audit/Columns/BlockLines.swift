internal import RecordReading

/// Finds where lines of a block stand; asked in the order of the block, it walks over it once.
struct BlockLines {
    /// The bytes.
    private let bytes: [UInt8]
    /// The stretch of them that is lines.
    private let range: Range<Int>
    /// Where the stretch stands in its input.
    private let start: TextPosition
    /// How far lines were counted, and which line that is.
    private var counted: Int, line: Int

    /// Prepares to find lines.
    init(_ bytes: [UInt8], _ range: Range<Int>, from start: TextPosition) {
        (self.bytes, self.range, self.start) = (bytes, range, start)
        (counted, line) = (range.lowerBound, start.line)
    }

    /// The position in the input of something in front of which only blanks stand in its line.
    mutating func position(of offset: Int) -> TextPosition {
        if offset < counted { (counted, line) = (range.lowerBound, start.line) }
        line += LineBreaks.count(bytes.span.extracting(counted..<offset))
        counted = offset
        var first = offset
        while first > range.lowerBound, bytes[first - 1] != 0x0A { first -= 1 }
        let column = offset - first + (first == range.lowerBound ? start.column : 1)
        return TextPosition(offset: start.offset + offset - range.lowerBound, line: line, column: column)
    }

    /// The index after the line break that ends the line in which an index stands, or after the block.
    func end(of offset: Int) -> Int { LineBreaks.first(in: bytes, offset..<range.upperBound) ?? range.upperBound }
}
