/// A position in a file: bytes from 0, lines from 1, columns in scalars from 1.
struct TextPosition: Hashable {
    /// The offset in bytes.
    var offset = 0
    /// The line.
    var line = 1
    /// The column.
    var column = 1

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
