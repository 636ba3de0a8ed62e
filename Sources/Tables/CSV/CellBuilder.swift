/// Makes a cell of a stretch of a row.
struct CellBuilder {
    /// Why it cannot.
    enum Trouble {
        /// A zero among the characters.
        case zero
        /// A byte that is no character's, by its index.
        case undecodable(Int)
    }

    /// The bytes.
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The cell.
    private let span: RowSplitter.Span
    /// Turns bytes into characters.
    private let decoder: CellDecoder

    /// Prepares a cell.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ span: RowSplitter.Span, _ decoder: CellDecoder) {
        self.bytes = bytes
        self.span = span
        self.decoder = decoder
    }

    /// Appends the cell to a row.
    func append(to row: inout TableRow, at position: TablePosition) -> Trouble? {
        let start = row.bytes.count
        if let bad = decoder.append(bytes, span.content, to: &row.bytes) { return .undecodable(bad) }
        if span.hasDoubled { halveQuotes(&row.bytes, from: start) }
        var cell = TableCell(.text, start..<row.bytes.count, at: position)
        if cell.range.isEmpty {
            cell.kind = .blank
        } else {
            switch row.bytes[start] {
            case 0x3D, 0x27: undress(&cell, in: row.bytes)
            case 0x23 where TableCell.faults.contains(row.bytes.text(cell.range)): cell.kind = .fault
            default: break
            }
        }
        row.cells.append(cell)
        return row.bytes[start...].contains(0) ? .zero : nil
    }

    /// Makes one quote of two.
    private func halveQuotes(_ bytes: inout [UInt8], from start: Int) {
        var (read, write) = (start, start)
        while read < bytes.count {
            bytes[write] = bytes[read]
            read += bytes[read] == 0x22 ? 2 : 1
            write += 1
        }
        bytes.removeLast(bytes.count - write)
    }

    /// Takes the text out of what makes spreadsheets take it for one: `="00123"`, and the apostrophe of `'00123`.
    private func undress(_ cell: inout TableCell, in bytes: [UInt8]) {
        let range = cell.range
        let content = bytes[range]
        var inner: Range<Int>?
        if content.starts(with: [0x3D, 0x22]) {
            let isText = range.count >= 3 && content.last == 0x22 && !content.dropFirst(2).dropLast().contains(0x22)
            if isText { inner = (range.lowerBound + 2)..<(range.upperBound - 1) }
        } else if content.first == 0x27, range.count > 1, content.last != 0x27 {
            let second = bytes[range.lowerBound + 1]
            if 0x30...0x39 ~= second || [0x3D, 0x2B, 0x2D, 0x40].contains(second) { inner = (range.lowerBound + 1)..<range.upperBound }
        }
        guard let inner else { return }
        cell.written = bytes.text(range)
        cell.range = inner
        if inner.isEmpty { cell.kind = .blank }
    }
}

extension [UInt8] {
    /// The characters of a stretch of UTF-8.
    func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}
