internal import RecordModel
internal import RecordReading

/// Walks over the cells of records and writes the columns of a batch.
///
/// Values are read by the same means as those of JSON: what is plain by `DayReader` and `DecimalScan`, the rest by what the cache remembers of
/// `ValueProbe`. What it cannot take for certain makes the record odd.
struct CellWalk {
    /// The columns of the batch.
    let columns: UnsafeMutablePointer<ColumnMemory>
    /// The tables of the batch.
    let tables: UnsafeMutablePointer<TableMemory>
    /// The batch.
    let batch: RecordBatch
    /// What rare values meant.
    let cache = ValueCache()
    /// What is asked about values.
    let knowledge: ScanKnowledge
    /// Reads dates.
    let days = DayReader()
    /// The fields of the record itself.
    let fields: [CellTarget]
    /// Its lists.
    let lists: [ListTarget]
    /// The columns of the groups of the record that have fields.
    let groups: [Int]
    /// The tables of lists in the rows of every table.
    let inner: [[Int]]

    /// The bytes, and the ends of the cells.
    var base: Position
    var ends: UnsafePointer<UInt32>
    /// How many cells a row has.
    let cells: Int
    /// Why values of the record cannot be read, as positions in `knowledge.codes`, one for every value.
    var troubles: [Int32] = []

    /// Why a record has no row.
    enum Failure: Error { case odd, full }

    /// The characters of a cell.
    struct Content {
        /// The first of them, and the position behind the last.
        var start: Position, end: Position
        /// Whether there are quotes among them, each written twice.
        var hasDoubled = false

        /// How many bytes they have.
        @inline(__always) var count: Int { end - start }
    }

    /// Walks over the rows of a record.
    mutating func record(_ rows: Range<Int>, row: Int) throws(Failure) {
        if !troubles.isEmpty { troubles.removeAll(keepingCapacity: true) }
        let first = rows.lowerBound &* cells
        for index in fields.indices {
            let target = fields[index]
            guard cell(target, first &+ target.cell, row) else { throw .odd }
        }
        for group in groups { columns[group].states[row] = CellState.present }
        if rows.count > 1 { guard isAlike(rows) else { throw .odd } }
        for index in lists.indices { try elements(index, rows, row) }
        finishRow(of: 0, row)
    }

    /// Notes where the lists of the next row of a table begin.
    @inline(__always) private func finishRow(of table: Int, _ row: Int) {
        for list in inner[table] { tables[list].offsets[row + 1] = Int32(truncatingIfNeeded: tables[list].count) }
    }

    /// `true` iff the rows behind the first say nothing else of the record itself than it does.
    private func isAlike(_ rows: Range<Int>) -> Bool {
        for row in rows.dropFirst() {
            for target in fields {
                let index = row &* cells &+ target.cell
                let (start, end) = (Int(ends[index] &+ 1), Int(ends[index &+ 1]))
                if end == start || isEmpty(start, end) { continue }
                let own = rows.lowerBound &* cells &+ target.cell
                let (other, otherEnd) = (Int(ends[own] &+ 1), Int(ends[own &+ 1]))
                guard otherEnd - other == end - start else { return false }
                for offset in 0..<end - start where base[start + offset] != base[other + offset] { return false }
            }
        }
        return true
    }

    /// `true` iff nothing stands between the ends of a cell but quotes or a line end.
    @inline(__always) private func isEmpty(_ start: Int, _ end: Int) -> Bool {
        let last = base[end - 1] == 0x0D ? end - 1 : end
        return last == start || (last == start + 2 && base[start] == .quote)
    }

    /// Walks over the elements of a list, each of which is a row.
    private mutating func elements(_ index: Int, _ rows: Range<Int>, _ row: Int) throws(Failure) {
        let (column, table) = (lists[index].column, lists[index].table)
        columns[column].states[row] = CellState.blank
        for line in rows {
            let speaks = speaks(index, line)
            guard let speaks else { throw .odd }
            if !speaks { continue }
            let element = tables[table].count
            guard element < tables[table].capacity else { throw .full }
            tables[table].count = element + 1
            for field in lists[index].fields.indices {
                let target = lists[index].fields[field]
                guard cell(target, line &* cells &+ target.cell, element) else { throw .odd }
            }
            for group in lists[index].groups { columns[group].states[element] = CellState.present }
            finishRow(of: table, element)
            columns[column].states[row] = CellState.present
        }
    }

    /// Whether a row is an element of a list; nil when that is not certain.
    private func speaks(_ index: Int, _ line: Int) -> Bool? {
        var speaks = false
        for column in lists[index].speaking {
            guard let content = content(line &* cells &+ column) else { continue }
            if !CellWalk.isPlain(UnsafeBufferPointer(start: content.start, count: content.count)) { return nil }
            speaks = true
        }
        return speaks
    }

    /// The characters of a cell; nil for one that has none.
    @inline(__always) private func content(_ index: Int) -> Content? {
        var (start, end) = (base + Int(ends[index] &+ 1), base + Int(ends[index &+ 1]))
        if start == end { return nil }
        if end[-1] == 0x0D { end -= 1 }
        if start == end { return nil }
        guard start[0] == .quote else { return Content(start: start, end: end) }
        (start, end) = (start + 1, end - 1)
        return start == end ? nil : Content(start: start, end: end, hasDoubled: CellWalk.hasQuote(start, end))
    }

    /// `true` iff there is a quote among the characters of a cell in quotes.
    private static func hasQuote(_ start: Position, _ end: Position) -> Bool {
        var position = start
        // The quote that closes the cell is the first that is none of its characters.
        while position < end { if position[0] == .quote { return true } else { position += 1 } }
        return false
    }

    /// `true` iff a cell with characters certainly says what they are: it is not blank, and a spreadsheet's way to write texts or faults neither.
    @inline(__always) static func isPlain(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = cell.baseAddress else { return false }
        return !isDressed(start[0]) && !TextEnds.mayBeginBlank(start)
    }

    /// `true` iff a cell that begins with a byte may not stand for its characters: `="00123"`, `'00123`, `#N/A`.
    @inline(__always) static func isDressed(_ first: UInt8) -> Bool {
        first == UInt8(ascii: "=") || first == UInt8(ascii: "'") || first == UInt8(ascii: "#")
    }

    /// Reads a cell into a row of its column; false when the other reader has to.
    @inline(__always) private mutating func cell(_ target: CellTarget, _ index: Int, _ row: Int) -> Bool {
        let column = target.column
        guard let content = content(index) else {
            columns[column].states[row] = CellState.blank
            return true
        }
        if CellWalk.isDressed(content.start[0]) { return false }
        guard target.unit == 0, read(content, target, row) else { return rare(content, target, row) }
        columns[column].states[row] = CellState.present
        return true
    }

    /// Reads what is plain; false for whatever else.
    @inline(__always) private mutating func read(_ content: Content, _ target: CellTarget, _ row: Int) -> Bool {
        switch target.action {
        case .time:
            guard let time = time(content) else { return false }
            columns[target.column].put(day: time.day, time.clock, at: row)
            return true
        case .money, .share, .count:
            guard let number = number(content, target.action) else { return false }
            columns[target.column].numbers[row] = number
            return true
        case .text: return text(content, target.column, row)
        case .checkText: return !TextEnds.mayBeginBlank(content.start)
        case .checkAmount: return number(content, .money) != nil
        case .check where target.check == .time: return time(content) != nil
        case .check where target.check == .share || target.check == .count: return number(content, target.check) != nil
        default: return false
        }
    }

    /// Returns a plain date, or one with a time of day.
    @inline(__always) private func time(_ content: Content) -> (day: Int32, clock: Int16)? {
        guard content.count >= 10, let day = days.day(at: content.start) else { return nil }
        if content.count == 10 { return (day, Clock.wholeDay) }
        guard let clock = DayReader.clock(at: content.start + 10), clock.end == content.end else { return nil }
        return (day, clock.value)
    }

    /// Returns a number of plain digits within the bounds of a type.
    @inline(__always) private func number(_ content: Content, _ action: Member.Action) -> Int64? {
        guard let plain = DecimalScan.digits(content.start, mayBeginWithZero: true), plain.end == content.end else { return nil }
        switch action {
        case .share: return plain.value >= -Scaled.one && plain.value <= Scaled.one ? plain.value : nil
        case .count: return plain.value >= 0 && plain.value % Scaled.one == 0 ? plain.value : nil
        default: return plain.value
        }
    }

    /// Reads a text that stands in its cell as it is.
    @inline(__always) private mutating func text(_ content: Content, _ column: Int, _ row: Int) -> Bool {
        // What looks at the last three bytes has to find so many.
        guard content.count >= 3, CellWalk.isText(content), !TextEnds.mayBeBlank(content.start, content.end) else { return false }
        columns[column].texts[row] = TextRange(
            start: UInt32(truncatingIfNeeded: content.start - base), count: UInt32(truncatingIfNeeded: content.count))
        columns[column].codes[row] =
            columns[column].hasLiterals ? Int32(truncatingIfNeeded: meaning(of: content, column, 0).payload) : -1
        return true
    }

    /// `true` iff there are no quotes, backslashes and control characters in a cell.
    @inline(__always) private static func isText(_ content: Content) -> Bool {
        let (ones, tops) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        var position = content.start
        while true {
            let left = content.end - position
            let word = left >= 8 ? position.word : position.word | (UInt64.max &<< UInt64(truncatingIfNeeded: left &* 8))
            let quotes = word ^ (ones &* 0x22), slashes = word ^ (ones &* 0x5C)
            let stops = ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes) | ((word &- ones &* 0x20) & ~word)
            if stops & tops != 0 { return false }
            if left <= 8 { return true }
            position += 8
        }
    }
}
