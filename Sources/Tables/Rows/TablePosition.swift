/// A position in a table's file: bytes from 0, lines from 1, columns in characters from 1.
public struct TablePosition: Hashable, Sendable {
    /// The offset in bytes.
    public var offset = 0
    /// The line of the text; in a workbook, the row of the sheet.
    public var line = 1
    /// The character in the line; in a workbook, the column of the sheet.
    public var column = 1

    /// Creates a position.
    public init(offset: Int = 0, line: Int = 1, column: Int = 1) {
        self.offset = offset
        self.line = line
        self.column = column
    }
}
