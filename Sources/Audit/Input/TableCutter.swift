internal import Columns
internal import RecordModel
internal import RecordReading
internal import Tables

/// Cuts a table of separated values into blocks, a piece of the input each or less.
///
/// Rows that are plain are only looked at for their structure and their keys, and left to whoever evaluates the block. Where a row is not plain, the
/// reading of tables takes over in front of the record that it may belong to, and gives back behind it.
final class TableCutter: BlockCutter {
    /// The input.
    let input: OpenInput
    /// How it is read.
    let setting: BlockSource.Setting
    /// Reads what is not plain; set once the cutter can give it bytes.
    private var reading: TableReading?
    /// Finds the cells of what is plain.
    private let splitter = CellSplitter(
        other: CellSplitter.Encoding(isText: GB18030Text.isPlain, mayBeBlank: GB18030Text.mayBeBlank))
    /// The first pieces, which were read already.
    private var head: ArraySlice<[UInt8]>
    /// What was read and not given away, with zeros behind it, and where it begins in the input.
    private var bytes: [UInt8] = [], base = 0
    /// How many of these bytes are of the input, and up to where they were given away, and up to where the reader of tables has them.
    private var count = 0, done = 0, given = 0
    /// The bytes of the piece that is hashed with the block, and the hashes of those before it.
    private var fresh: Range<Int>?, hashes: [String] = []
    /// The bytes that the rows of this block speak of, when others have taken their place.
    private var sealed: [UInt8]?
    /// What was found for this block.
    private var parts: [TablePart] = [], hasRows = false
    /// Where plain rows may go on; nil while the reader of tables reads.
    private var stop: TableReading.Stop?
    /// How many plain records were taken since the reader of tables was asked last.
    private var taken = 0
    /// How many bytes are looked at in one go: few behind something odd.
    private var stretch: Int
    /// Whether everything was cut.
    private var isOver = false

    /// How many bytes are looked at in one go, at least and at most, unless a record has more.
    private static let leastStretch = 1 << 12
    private var mostStretch: Int { setting.portionBytes ?? 1 << 30 }
    /// How many outcomes of the reader of tables a block holds.
    private static let portion = 256

    /// Begins to cut an input of which some pieces were read already.
    init(_ input: OpenInput, head: [[UInt8]], _ setting: BlockSource.Setting, _ reader: RecordReader) {
        (self.input, self.setting, self.head) = (input, setting, head[...])
        stretch = setting.portionBytes ?? 1 << 30
        reading = TableReading(reader, name: input.name) { [unowned self] () throws(ReadFailure) in try supply() }
    }

    /// Whether all pieces were read.
    private var isAtEnd: Bool { head.isEmpty && input.pieces.isAtEnd }

    func next() -> InputBlock? {
        guard !isOver, let reading else { return nil }
        (parts, hasRows) = ([], false)
        if stop != nil { readPiece() }
        while !isOver {
            if let stop {
                if takePlain(stop, reading) { break }
            } else if readOdd(reading) {
                break
            }
        }
        return block()
    }

    /// Takes what was found as a block, and keeps what was not given away.
    private func block() -> InputBlock {
        var block = InputBlock(input: input.index, name: input.name, content: .cells(parts))
        if isOver { readRest() }
        if hasRows || fresh != nil { block.bytes = sealed ?? bytes }
        if sealed == nil { block.piece = fresh } else if let fresh { hash(fresh) }
        (block.hashes, block.bytesRead) = (hashes, input.pieces.count)
        (hashes, fresh, sealed) = ([], nil, nil)
        drop(to: done)
        if isOver { block.end = input.end(bytes: input.pieces.count) }
        return block
    }

    /// Reads what follows the end of the table, for the hash alone.
    private func readRest() {
        while !isAtEnd {
            if let fresh { hash(fresh) }
            fresh = nil
            let piece = head.popFirst() ?? input.pieces.next()
            if setting.isHashed, !piece.isEmpty { hashes.append(PieceHash.leaf(piece.span)) }
        }
    }

    /// Hashes a piece that is not hashed with its block.
    private func hash(_ range: Range<Int>) {
        hashes.append(PieceHash.leaf(bytes.span.extracting(range)))
    }

    /// Reads the next piece behind what there is.
    private func readPiece() {
        if isAtEnd { return }
        if let fresh { hash(fresh) }
        let front = bytes[..<count]
        if let piece = head.popFirst() {
            bytes = front + piece
        } else {
            bytes = input.pieces.next(behind: front, spare: TableCutter.padding)
        }
        fresh = setting.isHashed && bytes.count > count ? count..<bytes.count : nil
        count = bytes.count
        bytes += repeatElement(0, count: TableCutter.padding)
    }

    /// How many zeros stand behind the bytes, so that whoever looks at them may look ahead.
    private static let padding = InputBuffer.padding

    /// Forgets bytes in front of an index.
    private func drop(to index: Int) {
        bytes = Array(bytes[index...])
        (base, count, done, given) = (base + index, count - index, 0, max(given - index, 0))
    }

    /// Takes plain rows; true when the block is whole.
    private func takePlain(_ stop: TableReading.Stop, _ reading: TableReading) -> Bool {
        let end = min(done + stretch, count)
        let isLast = end == count && isAtEnd && input.pieces.failure == nil
        let text: CellSplitter.Text = stop.state.encoding.map { $0 == .utf8 ? .utf8 : .other } ?? .ascii
        let (marks, outcome) = bytes.withUnsafeBufferPointer { all in
            splitter.records(all, done..<end, isLast: isLast, of: stop.frame, as: text, silent: stop.silent) { key in
                text == .other ? TableRows.utf8(key).withUnsafeBufferPointer(reading.isNew) : reading.isNew(key)
            }
        }
        var state = stop.state
        if outcome.rows > 0 {
            parts.append(.rows(TableRows(frame: stop.frame, marks: marks, state: state)))
            hasRows = true
            state.number += outcome.rows
            state.position.line += LineBreaks.count(bytes.span.extracting(done..<outcome.end))
            state.position.offset += outcome.end - done
            taken += marks.records
            done = outcome.end
        }
        self.stop?.state = state
        if !outcome.isOdd, end < count {
            stretch = outcome.rows == 0 ? 2 * stretch : min(2 * stretch, mostStretch)
            return false
        }
        // What is left when everything was read is for the reader of tables, if only to find that there is nothing.
        guard outcome.isOdd || isAtEnd else { return true }
        reading.goOn(state, after: taken)
        (self.stop, taken, given, stretch) = (nil, 0, done, min(TableCutter.leastStretch, mostStretch))
        return false
    }

    /// Reads rows that ask for a closer look; true when the block is whole.
    private func readOdd(_ reading: TableReading) -> Bool {
        while true {
            guard reading.step() else {
                reading.finish()
                (isOver, done) = (true, count)
                take(reading)
                return true
            }
            if let stop = reading.stop() {
                reading.leave()
                take(reading)
                done = stop.state.position.offset - base
                self.stop = stop
                return sealed != nil
            }
            if reading.count >= TableCutter.portion || (sealed == nil && passed(reading) > 2 * setting.pieceBytes) {
                take(reading)
                done = passed(reading)
                return true
            }
        }
    }

    /// Takes what the reader of tables has found.
    private func take(_ reading: TableReading) {
        let outcomes = reading.take().filter { outcome in
            if case .other(.reading) = outcome { setting.keepsReadings } else { true }
        }
        if !outcomes.isEmpty { parts.append(.outcomes(outcomes)) }
    }

    /// The index of the first byte that nobody can come back to: where the reader of tables stands, or, when its offsets are none of the input's,
    /// the end of what it has.
    private func passed(_ reading: TableReading) -> Int {
        guard let state = reading.state, state.encoding != .utf16LittleEndian, state.encoding != .utf16BigEndian else { return given }
        return min(max(state.position.offset - base, done), given)
    }

    /// Gives the reader of tables more bytes; none at the end.
    private func supply() throws(ReadFailure) -> [UInt8] {
        if given == count {
            makeRoom()
            readPiece()
        }
        defer { given = count }
        if given == count, let failure = input.pieces.failure { throw failure }
        return Array(bytes[given..<count])
    }

    /// Forgets what nobody can come back to while one row goes on and on.
    private func makeRoom() {
        guard let reading, count > 4 * setting.pieceBytes else { return }
        let index = passed(reading)
        guard index > 2 * setting.pieceBytes else { return }
        if hasRows, sealed == nil { sealed = bytes }
        if let fresh { hash(fresh) }
        fresh = nil
        drop(to: index)
    }
}
