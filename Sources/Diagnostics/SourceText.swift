/// A text that was read, with its name and where its lines begin.
public struct SourceText: Sendable {
    /// What a reader knows the text by: a path, or `<stdin>`.
    public let name: String
    /// The UTF-8 bytes.
    public let bytes: [UInt8]
    /// The offset of the first byte of every line.
    public let lineStarts: [Int]

    /// Creates a source of `bytes`; O(bytes).
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        self.lineStarts = starts
    }

    /// Returns the line and the column, both from 1, of the byte at `offset`; columns count Unicode scalars.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let offset = max(0, min(offset, bytes.count))
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let continuation = bytes[lineStarts[low]..<offset].count { $0 & 0xC0 == 0x80 }
        return (low + 1, offset - lineStarts[low] - continuation + 1)
    }
}

/// The sources of one run, each known by its number.
public struct SourceMap: Sendable {
    /// The texts in the order in which they were added.
    public private(set) var texts: [SourceText] = []

    /// Creates an empty map.
    public init() {}

    /// Adds `text` and returns its number.
    public mutating func add(_ text: SourceText) -> Int {
        texts.append(text)
        return texts.count - 1
    }

    /// Returns the text that `range` lies in.
    public subscript(range: SourceRange) -> SourceText { texts[range.source] }
}
