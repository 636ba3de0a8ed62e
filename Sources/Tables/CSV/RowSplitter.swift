/// Finds where the cells of a row of CSV begin and end, by its bytes; every encoding that is read keeps quotes, delimiters and line breaks as ASCII.
///
/// A cell that begins with a quote goes on to the quote that closes it, doubled ones apart; in any other cell a quote is a character like others.
struct RowSplitter {
    /// A cell, by the indices of its characters, without the quotes around it.
    struct Span {
        /// The index of its first byte, that of its quote included.
        var begin: Int
        /// Its characters.
        var content: Range<Int>
        /// Whether it stands in quotes, and whether there are doubled ones among its characters.
        var isQuoted = false, hasDoubled = false
    }

    /// What became of a row.
    enum Outcome {
        /// It ends before this index, where the next one begins.
        case row(next: Int)
        /// More bytes are needed to tell.
        case more
        /// A quote at this index does not close within the limit.
        case unclosed(Int)
        /// A quote at this index closes with something behind it, at the other.
        case stray(Int, Int)
    }

    /// What stands between cells.
    let delimiter: UInt8
    /// How many bytes may stand between a quote and the one that closes it.
    let maxQuotedBytes: Int
    /// The cells of the row.
    private(set) var spans: [Span] = []

    /// Creates a splitter.
    init(delimiter: UInt8, maxQuotedBytes: Int) {
        self.delimiter = delimiter
        self.maxQuotedBytes = maxQuotedBytes
    }

    /// Splits the row that begins at an index; `isAtEnd` says that no bytes follow those that are there.
    mutating func split(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isAtEnd: Bool) -> Outcome {
        spans.removeAll(keepingCapacity: true)
        var index = start
        while true {
            let end: Int
            if index < bytes.count, bytes[index] == 0x22 {
                switch quoted(bytes, from: index, isAtEnd) {
                case .row(let after): end = after
                case let other: return other
                }
            } else {
                end = plain(bytes, from: index)
                spans.append(Span(begin: index, content: index..<end))
            }
            guard end < bytes.count else { return isAtEnd ? .row(next: end) : .more }
            switch bytes[end] {
            case delimiter: index = end + 1
            case 0x0D:
                guard end + 1 < bytes.count else { return isAtEnd ? .row(next: end + 1) : .more }
                return .row(next: bytes[end + 1] == 0x0A ? end + 2 : end + 1)
            default: return .row(next: end + 1)
            }
        }
    }

    /// The index of the delimiter or line break that ends a cell without quotes.
    private func plain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        return index
    }

    /// Takes a cell in quotes; gives the index of what ends it.
    private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ isAtEnd: Bool) -> Outcome {
        var span = Span(begin: start, content: start..<start, isQuoted: true)
        var index = start + 1
        while true {
            let limit = min(bytes.count, start + maxQuotedBytes)
            while index < limit, bytes[index] != 0x22 { index += 1 }
            guard index < limit else { return index < bytes.count || isAtEnd ? .unclosed(start) : .more }
            if index + 1 == bytes.count, !isAtEnd { return .more }
            guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { break }
            span.hasDoubled = true
            index += 2
        }
        span.content = (start + 1)..<index
        spans.append(span)
        index += 1
        // A tab is a delimiter in some files and a blank in others.
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09, bytes[index] != delimiter { index += 1 }
        guard index < bytes.count else { return isAtEnd ? .row(next: index) : .more }
        let isEnd = bytes[index] == delimiter || bytes[index] == 0x0A || bytes[index] == 0x0D
        return isEnd ? .row(next: index) : .stray(start, index)
    }
}
