import Values

/// Turns the bytes of cells into UTF-8, and counts their characters.
struct CellDecoder {
    /// How the bytes are encoded; UTF-16 was turned into UTF-8 before.
    let isGB18030: Bool

    /// Appends the characters of a stretch of bytes; gives the index of the first byte that is no character's, or nil.
    func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to out: inout [UInt8]) -> Int? {
        isGB18030 ? appendGB18030(bytes, range, to: &out) : appendUTF8(bytes, range, to: &out)
    }

    /// Appends UTF-8 as it is.
    private func appendUTF8(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to out: inout [UInt8]) -> Int? {
        let part = UnsafeBufferPointer(rebasing: bytes[range])
        var index = 0
        while index < part.count {
            if part[index] < 0x80 {
                index += 1
            } else {
                guard let length = UTF8Sequence.length(part, at: index) else { return range.lowerBound + index }
                index += length
            }
        }
        out.append(contentsOf: part)
        return nil
    }

    /// Appends GB 18030 as UTF-8.
    private func appendGB18030(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to out: inout [UInt8]) -> Int? {
        let part = UnsafeBufferPointer(rebasing: bytes[range])
        var index = 0
        while index < part.count {
            if part[index] < 0x80 {
                out.append(part[index])
                index += 1
            } else {
                guard let (scalar, length) = GB18030.scalar(part, at: index) else { return range.lowerBound + index }
                out.append(contentsOf: scalar.utf8)
                index += length
            }
        }
        return nil
    }

    /// Steps over a stretch of bytes, counting lines and characters; a CR before an LF is part of that line break.
    func advance(_ position: inout TablePosition, over bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var index = range.lowerBound
        var (line, column) = (position.line, position.column)
        while index < range.upperBound {
            let byte = bytes[index]
            if byte >= 0x80 {
                index += isGB18030 ? GB18030.length(bytes, at: index) ?? 1 : 1
                if isGB18030 || byte & 0xC0 != 0x80 { column += 1 }
                continue
            }
            index += 1
            if byte == 0x0A || byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A) {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        position = TablePosition(offset: position.offset + range.count, line: line, column: column)
    }
}
