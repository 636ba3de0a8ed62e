public import RecordReading

/// Puts plain rows together to records by their keys, as far as that is certain.
struct RecordRows {
    /// The bytes.
    let base: Position
    /// The ends of cells.
    let ends: UnsafeMutablePointer<UInt32>
    /// What there is to know of the rows.
    let frame: TableFrame
    /// The columns that must say nothing.
    let silent: [Int]
    /// How characters are encoded, when not as UTF-8.
    let encoding: CellSplitter.Encoding?

    /// What became of some rows.
    struct Outcome {
        /// The first rows of records; empty when every row is one.
        var firsts: [UInt32] = []
        /// How many rows belong to whole records.
        var rows = 0
        /// Whether what follows asks for a closer look.
        var isOdd = false
    }

    /// Puts rows together.
    ///
    /// - Parameters:
    ///   - isLast: whether nothing follows, so that the last record is whole.
    ///   - isNew: notes a key; false when another record has it.
    func cut(_ rows: Int, isLast: Bool, isNew: (UnsafeBufferPointer<UInt8>) -> Bool) -> Outcome {
        if let key = frame.keyColumn { return cut(rows, key, isLast: isLast, isNew) }
        for row in 0..<rows {
            if !saysSomething(row) || !isFit(row, isFirst: true) { return Outcome(rows: row, isOdd: true) }
        }
        return Outcome(rows: rows)
    }

    /// Puts rows together that have their key in a column.
    private func cut(_ rows: Int, _ key: Int, isLast: Bool, _ isNew: (UnsafeBufferPointer<UInt8>) -> Bool) -> Outcome {
        var outcome = Outcome()
        var (first, last) = (0, UnsafeBufferPointer<UInt8>(start: base, count: 0))
        func end(_ next: Int) -> Bool {
            guard isSmall(first, next), isNew(last) else { return false }
            outcome.firsts.append(UInt32(truncatingIfNeeded: first))
            outcome.rows = next
            return true
        }
        for row in 0..<rows {
            guard let cell = content(row, key) else { return odd(outcome) }
            let begins = !(cell.isEmpty || (row > 0 && RecordRows.isSame(cell, last)))
            guard begins || row > 0, !begins || isPlain(cell), isFit(row, isFirst: begins) else { return odd(outcome) }
            guard begins else { continue }
            if row > 0, !end(row) { return odd(outcome) }
            (first, last) = (row, cell)
        }
        if isLast, rows > 0, !end(rows) { return odd(outcome) }
        if !isLast, rows > 0, !isSmall(first, rows) { return odd(outcome) }
        return outcome
    }

    /// An outcome that ends before something odd.
    private func odd(_ outcome: Outcome) -> Outcome {
        var odd = outcome
        odd.isOdd = true
        return odd
    }

    /// `true` iff rows are no more than one record may have.
    private func isSmall(_ first: Int, _ next: Int) -> Bool {
        let bytes = Int(ends[next * frame.cells] &- ends[first * frame.cells])
        return bytes < frame.limits.recordBytes && (next - first) * frame.limits.rowValues < frame.limits.recordValues
    }

    /// `true` iff a row says of its kind what those of the frame say, and nothing where there is no header.
    @inline(__always) private func isFit(_ row: Int, isFirst: Bool) -> Bool {
        if frame.kindColumn == nil, silent.isEmpty { return true }
        return isFitWhenAsked(row, isFirst)
    }

    /// The same when there is something to look at.
    private func isFitWhenAsked(_ row: Int, _ isFirst: Bool) -> Bool {
        for column in silent { guard let cell = content(row, column), cell.isEmpty else { return false } }
        guard let column = frame.kindColumn else { return true }
        guard let cell = content(row, column) else { return false }
        return frame.kindCell.withUnsafeBufferPointer { RecordRows.isSame(cell, $0) } || (!isFirst && cell.isEmpty)
    }

    /// `true` iff a cell with characters certainly says what they are.
    @inline(__always) private func isPlain(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        CellWalk.isPlain(cell) && (encoding.map { !$0.mayBeBlank(cell[0]) } ?? true)
    }

    /// `true` iff a row certainly says something.
    private func saysSomething(_ row: Int) -> Bool {
        for column in 0..<frame.cells {
            guard let cell = content(row, column) else { return false }
            if !cell.isEmpty { return isPlain(cell) }
        }
        return false
    }

    /// The characters of a cell, without the quotes around it; nil when there are quotes among them.
    @inline(__always) private func content(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8>? {
        let index = row &* frame.cells &+ column
        var (start, end) = (Int(ends[index] &+ 1), Int(ends[index &+ 1]))
        if end > start, base[end - 1] == 0x0D { end -= 1 }
        if end > start, base[start] == .quote {
            (start, end) = (start + 1, end - 1)
            for index in start..<end where base[index] == .quote { return nil }
        }
        return UnsafeBufferPointer(start: base + start, count: end - start)
    }

    /// `true` iff two cells have the same characters.
    @inline(__always) static func isSame(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard one.count == other.count else { return false }
        for index in 0..<one.count where one[index] != other[index] { return false }
        return true
    }
}

extension CellSplitter {
    /// Splits the rows that begin at an offset and puts them together to records; gives up what is no whole record.
    ///
    /// - Parameters:
    ///   - silent: the columns that must say nothing.
    ///   - isNew: notes the key of a record that is put together of rows; false when another record has it.
    public func records(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isLast: Bool, of frame: TableFrame, as text: Text, silent: [Int],
        isNew: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> (marks: CellMarks, outcome: Outcome) {
        var outcome = split(bytes, range, isLast: isLast, of: frame, as: text)
        guard let base = bytes.baseAddress, outcome.rows > 0 else { return (CellMarks(ends: [0], cells: frame.cells), outcome) }
        let rows = RecordRows(base: base, ends: ends, frame: frame, silent: silent, encoding: text == .other ? other : nil)
        let records = rows.cut(outcome.rows, isLast: isLast && !outcome.isOdd, isNew: isNew)
        outcome.rows = records.rows
        outcome.isOdd = outcome.isOdd || records.isOdd
        let all = UnsafeBufferPointer(start: ends, count: records.rows * frame.cells + 1)
        // Behind the last row of an input there may be no line feed.
        outcome.end = min(Int(ends[records.rows * frame.cells] &+ 1), range.upperBound)
        let marks = CellMarks(ends: Array(all), cells: frame.cells, firsts: records.firsts, end: outcome.end)
        return (marks, outcome)
    }
}
