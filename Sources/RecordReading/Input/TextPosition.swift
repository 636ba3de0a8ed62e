/// A position in a file: bytes from 0, lines from 1, columns in scalars from 1.
public struct TextPosition: Hashable, Sendable {
    /// The offset in bytes.
    public var offset = 0
    /// The line.
    public var line = 1
    /// The column.
    public var column = 1

    /// Creates the position of the first byte.
    public init() {}

    /// Creates a position.
    public init(offset: Int, line: Int, column: Int) {
        self.offset = offset
        self.line = line
        self.column = column
    }

    /// Steps over a stretch of bytes.
    mutating func advance(over bytes: [UInt8], _ range: Range<Int>) {
        var next = self
        for index in range { next.advance(over: bytes[index]) }
        self = next
    }

    /// Steps over one byte.
    mutating func advance(over byte: UInt8) {
        offset += 1
        if byte == UInt8(ascii: "\n") {
            line += 1
            column = 1
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
    }
}
