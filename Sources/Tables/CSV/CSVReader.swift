/// Reads comma-, tab- or semicolon-separated values as spreadsheets write them, a row at a time.
///
/// A row that is damaged is a fault, and the next one begins at the next line. What memory it takes depends on the longest row and not on the input.
public final class CSVReader: TableReader {
    /// Gives the next bytes; none at the end.
    private let pull: () -> [UInt8]
    /// What the caller decided.
    let options: TableOptions
    /// Bytes that were read; those before `start` are done.
    private(set) var window: [UInt8] = []
    /// The index of the first byte of the next row.
    var start = 0
    /// Where that byte stands.
    var position = TablePosition()
    /// The number of the next row.
    private var number = 1
    /// Whether all bytes were read, and whether the head was read.
    private(set) var isAtEnd = false, hasHead = false
    /// Whether nothing more can be had.
    private var isOver = false
    /// Turns UTF-16 into UTF-8; nil for other encodings.
    private var utf16: UTF16Reader?
    /// How the characters are encoded; nil as long as only ASCII was met.
    var encoding: TextEncoding?
    /// Whether the bytes told the encoding, and not the caller or a mark.
    var isGuessed = true
    /// Splits rows.
    var splitter: RowSplitter

    /// How many bytes are looked at to tell the encoding.
    private static let guessed = 1 << 20

    /// Every row has as many cells as the header.
    public var isRegular: Bool { true }
    /// A file is the table.
    public var sheet: String? { nil }
    /// There are no others.
    public var otherSheets: [String] { [] }
    /// None, either.
    public var passedSheets: [String] { [] }
    /// Numbers that are dates count from 1900.
    public var dates: SerialDate.System { .from1900 }

    /// Creates a reader of what `next` gives, piece by piece; none at the end.
    public init(_ options: TableOptions, next: @escaping () -> [UInt8]) {
        self.options = options
        pull = next
        splitter = RowSplitter(delimiter: options.delimiter ?? 0x2C, maxQuotedBytes: options.maxQuotedBytes)
    }

    /// Creates a reader that goes on where another one stood.
    public init(_ options: TableOptions, from state: CSVState, next: @escaping () -> [UInt8]) {
        self.options = options
        pull = next
        splitter = RowSplitter(delimiter: state.delimiter, maxQuotedBytes: options.maxQuotedBytes)
        (position, number, encoding, isGuessed) = (state.position, state.number, state.encoding, state.isGuessed)
        hasHead = true
    }

    /// Where the reader stands: in front of the next row.
    public var state: CSVState {
        CSVState(position: position, number: number, delimiter: splitter.delimiter, encoding: encoding, isGuessed: isGuessed)
    }

    /// Reads more; `false` iff there is no more.
    func fill() -> Bool {
        guard !isAtEnd else { return false }
        let piece = pull()
        isAtEnd = piece.isEmpty
        if start > window.count / 2 {
            window.removeFirst(start)
            start = 0
        }
        window += utf16?.utf8(of: piece) ?? piece
        return !isAtEnd
    }

    /// Turns what was read, and what will be, from UTF-16 into UTF-8.
    func beginUTF16(isBigEndian: Bool) {
        var reader = UTF16Reader(isBigEndian: isBigEndian)
        window = reader.utf8(of: window)
        if isAtEnd { window += reader.utf8(of: []) }
        utf16 = reader
    }

    /// Returns the next row; nil at the end.
    public func next() throws(TableFault) -> TableRow? {
        if !hasHead {
            hasHead = true
            try orEnd { () throws(TableFault) in try readHead() }
        }
        while !isOver, start < window.count || fill() {
            if start == window.count { continue }
            switch split() {
            case .row(let next) where next - start > options.maxRowBytes: throw giveUp()
            case .row(let next): return try orEnd { () throws(TableFault) in try row(to: next) }
            case .more: try growOrGiveUp()
            case .unclosed(let quote): throw lost(.unclosedQuote(limit: options.maxQuotedBytes), from: quote)
            case .stray(let quote, let stray):
                let end = place(of: stray)
                throw lost(.strayAfterQuote(end), from: quote)
            }
        }
        return nil
    }

    /// Splits the row that comes next.
    private func split() -> RowSplitter.Outcome {
        window.withUnsafeBufferPointer { splitter.split($0, from: start, isAtEnd: isAtEnd) }
    }

    /// Reads on, at least as much as there is, so that what is looked at again and again stays linear.
    private func growOrGiveUp() throws(TableFault) {
        let wanted = 2 * (window.count - start)
        guard window.count - start <= options.maxRowBytes else { throw giveUp() }
        while window.count - start < wanted, fill() {}
    }

    /// Passes over a row that is too large, to the end of its line.
    private func giveUp() -> TableFault {
        let began = position
        skipLine(from: start)
        return TableFault(.rowTooLarge(position.offset - began.offset, limit: options.maxRowBytes), at: began)
    }

    /// Passes over a damaged row, to the end of the line in which a quote stands.
    private func lost(_ reason: TableFault.Reason, from quote: Int) -> TableFault {
        take(to: quote)
        let place = position
        skipLine(from: start)
        return TableFault(reason, at: place)
    }

    /// Passes over everything to the next line break.
    private func skipLine(from index: Int) {
        var end = index
        while true {
            while end < window.count, window[end] != 0x0A, window[end] != 0x0D { end += 1 }
            if end < window.count { break }
            // What was looked at is given up, so that a line without an end takes no memory.
            take(to: end)
            if !fill() { return }
            end = start
        }
        if window[end] == 0x0D, end + 1 == window.count { _ = fill() }
        end = max(end, start)
        if window[end] == 0x0D, end + 1 < window.count, window[end + 1] == 0x0A { end += 1 }
        take(to: end + 1)
        number += 1
    }

    /// Steps over bytes that are done.
    func take(to end: Int) {
        position = place(of: end)
        start = end
    }

    /// Where a byte of the row that comes next stands.
    private func place(of index: Int) -> TablePosition {
        var place = position
        window.withUnsafeBufferPointer { decoder.advance(&place, over: $0, start..<index) }
        return place
    }

    /// Turns bytes into characters.
    var decoder: CellDecoder { CellDecoder(isGB18030: encoding == .gb18030) }

    /// Runs what may fail; a fault that is fatal ends the table.
    private func orEnd<Result>(_ body: () throws(TableFault) -> Result) throws(TableFault) -> Result {
        do throws(TableFault) { return try body() } catch {
            if error.isFatal { isOver = true }
            throw error
        }
    }

    /// Takes the row that was split.
    private func row(to end: Int) throws(TableFault) -> TableRow {
        let count = end - start
        if encoding == nil, window[start..<end].contains(where: { $0 >= 0x80 }) {
            try tellEncoding()
            // What was read may have moved.
            _ = split()
        }
        let end = start + count
        var row = TableRow(number: number, start: position)
        row.length = count
        let range = start..<end
        row.isTerminated = window[end - 1] == 0x0A || window[end - 1] == 0x0D
        let fault = window.withUnsafeBufferPointer { fillRow(&row, $0, range) }
        number += 1
        start = end
        if let fault { throw fault }
        return row
    }

    /// Fills a row with its cells.
    private func fillRow(_ row: inout TableRow, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> TableFault? {
        var (at, index) = (position, range.lowerBound)
        var fault: TableFault?
        let decoder = decoder
        guard splitter.spans.count <= CellName.mostColumns else {
            decoder.advance(&position, over: bytes, range)
            return TableFault(.tooManyColumns(limit: CellName.mostColumns), at: at)
        }
        row.cells.reserveCapacity(splitter.spans.count)
        for span in splitter.spans {
            decoder.advance(&at, over: bytes, index..<span.begin)
            index = span.begin
            switch CellBuilder(bytes, span, decoder).append(to: &row, at: at) {
            case nil: break
            case .zero?: fault = fault ?? TableFault(.zero, at: at)
            case .undecodable(let bad)?:
                decoder.advance(&at, over: bytes, index..<bad)
                position = at
                return TableFault(.badEncoding(encoding ?? .utf8, isGuessed: isGuessed), at: at, isFatal: true)
            }
        }
        decoder.advance(&at, over: bytes, index..<range.upperBound)
        position = at
        return fault
    }

    /// Tells the encoding, a row having characters beyond ASCII, by as much as may be read ahead.
    private func tellEncoding() throws(TableFault) {
        while window.count - start < Self.guessed, fill() {}
        // As much as that and no more, however the bytes come.
        let from = start, range = from..<min(from + Self.guessed, window.count)
        let isWhole = isAtEnd && range.upperBound == window.count
        let guess = window.withUnsafeBufferPointer { EncodingGuess.of(UnsafeBufferPointer(rebasing: $0[range]), isWhole: isWhole) }
        switch guess {
        case .ascii: break
        case .fits(let fitting): encoding = fitting
        case .neither(let utf8, let gb18030):
            encoding = gb18030 > utf8 ? .gb18030 : .utf8
            take(to: from + max(utf8, gb18030))
            throw TableFault(.noEncoding, at: position, isFatal: true)
        }
    }
}
