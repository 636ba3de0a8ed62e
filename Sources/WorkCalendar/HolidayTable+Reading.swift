import Values

extension HolidayTable {
    /// Reads a table file: header comments, then one listed day a line, its columns parted by tabs.
    ///
    /// ```
    /// # name: 中国国务院办公厅节假日安排
    /// # coverage: 2007-01-01 to 2026-12-31
    /// # published: 2025-11-04
    /// date	status	occasion	notice
    /// 2007-01-01	rest	元旦	http://…
    /// ```
    /// The name, its English form (`name-en`), `published` and the notices may be missing. Throws what is wrong first, with its line. O(bytes).
    public init(reading bytes: [UInt8]) throws(HolidayTableError) {
        var reader = HolidayTableReader()
        var line = 0
        var rest = Optional(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
        while let text = rest {
            line += 1
            let end = text.firstIndex(of: UInt8(ascii: "\n"))
            let row = text[..<(end ?? text.endIndex)]
            try reader.read(row.last == UInt8(ascii: "\r") ? row.dropLast() : row, line: line)
            rest = end.map { text[($0 + 1)...] }
        }
        self = try reader.table(lines: line)
    }
}

/// Reads a table file line by line.
private struct HolidayTableReader {
    /// What the header says so far.
    private var name: String?, englishName: String?, coverage: ClosedRange<Day>?, publishedOn: Day?
    /// Whether the line of column names was read.
    private var sawColumns = false
    /// The days so far.
    private var entries: [HolidayTable.Entry] = []
    /// The occasions and notices so far.
    private var occasions = Names(), notices = Names()

    /// Texts that are stored once and known by their position.
    private struct Names {
        /// The texts in the order in which they were met.
        var texts: [String] = []
        /// The bytes of the last one met, which the next line mostly repeats.
        private var last: ArraySlice<UInt8> = []
        /// The position of the last one met.
        private var lastPosition = 0
        /// The position of each text.
        private var positions: [String: Int] = [:]

        /// The position of a text, which is stored when it is new.
        mutating func position(of bytes: ArraySlice<UInt8>) -> Int {
            if !texts.isEmpty, isSame(bytes, last) { return lastPosition }
            let text = String(decoding: bytes, as: UTF8.self)
            let position = positions[text] ?? texts.count
            if position == texts.count {
                texts.append(text)
                positions[text] = position
            }
            (last, lastPosition) = (bytes, position)
            return position
        }
    }

    /// Takes a line, without its end.
    mutating func read(_ bytes: ArraySlice<UInt8>, line: Int) throws(HolidayTableError) {
        if bytes.isEmpty { return }
        if bytes.first == UInt8(ascii: "#") { return try readHeader(bytes.dropFirst(), line: line) }
        let cells = Cells(of: bytes)
        if !sawColumns, cells.day == Cells.dayTitle {
            sawColumns = true
            return
        }
        try readEntry(cells, line: line)
    }

    /// The cells of a line; further ones than a table has are only counted.
    private struct Cells {
        /// The first four, empty where there are fewer.
        var day: ArraySlice<UInt8> = [], status: ArraySlice<UInt8> = [], occasion: ArraySlice<UInt8> = [], notice: ArraySlice<UInt8> = []
        /// How many there are.
        var count = 0

        /// What stands above the days.
        static let dayTitle = Array("date".utf8)[...]
        /// The words for a day that is worked, and for one that is not.
        static let work = Array("work".utf8)[...], rest = Array("rest".utf8)[...]

        /// Cuts a line at its tabs.
        init(of line: ArraySlice<UInt8>) {
            var start = line.startIndex
            for index in line.indices where line[index] == UInt8(ascii: "\t") {
                add(line[start..<index])
                start = index + 1
            }
            add(line[start...])
        }

        /// Adds a cell.
        private mutating func add(_ cell: ArraySlice<UInt8>) {
            switch count {
            case 0: day = cell
            case 1: status = cell
            case 2: occasion = cell
            case 3: notice = cell
            default: break
            }
            count += 1
        }
    }

    /// Takes a comment, which may tell something about the table.
    private mutating func readHeader(_ bytes: ArraySlice<UInt8>, line: Int) throws(HolidayTableError) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let colon = text.firstIndex(of: ":") else { return }
        let key = trimmed(text[..<colon])
        let value = trimmed(text[text.index(after: colon)...])
        switch key {
        case "name": name = String(value)
        case "name-en": englishName = String(value)
        case "published":
            guard let day = Day(iso: value) else { throw .badDate(String(value), line: line) }
            publishedOn = day
        case "coverage": coverage = try readCoverage(value, line: line)
        default: break
        }
    }

    /// Reads `2007-01-01 to 2026-12-31`.
    private func readCoverage(_ text: Substring, line: Int) throws(HolidayTableError) -> ClosedRange<Day> {
        let words = text.split(separator: " ")
        guard words.count == 3, words[1] == "to" else { throw .badCoverage(String(text), line: line) }
        guard let first = Day(iso: words[0]) else { throw .badDate(String(words[0]), line: line) }
        guard let last = Day(iso: words[2]) else { throw .badDate(String(words[2]), line: line) }
        guard first <= last, last.year - first.year < HolidayTable.mostYears else { throw .badCoverage(String(text), line: line) }
        return first...last
    }

    /// Takes the cells of a listed day.
    private mutating func readEntry(_ cells: Cells, line: Int) throws(HolidayTableError) {
        guard (3...4).contains(cells.count) else { throw .wrongCells(cells.count, line: line) }
        guard let day = Day(isoBytes: cells.day) else { throw .badDate(String(decoding: cells.day, as: UTF8.self), line: line) }
        guard let coverage else { throw .noCoverage(line: line) }
        guard coverage.contains(day) else { throw .outsideCoverage(day, coverage, line: line) }
        if let last = entries.last?.day, last >= day { throw .outOfOrder(day, after: last, line: line) }
        let isWorking = try readStatus(cells.status, line: line)
        let notice = cells.notice.isEmpty ? nil : notices.position(of: cells.notice)
        entries.append(.init(day: day, isWorking: isWorking, occasion: occasions.position(of: cells.occasion), notice: notice))
    }

    /// Reads `work` or `rest`.
    private func readStatus(_ bytes: ArraySlice<UInt8>, line: Int) throws(HolidayTableError) -> Bool {
        if bytes == Cells.work { return true }
        if bytes == Cells.rest { return false }
        throw .badStatus(String(decoding: bytes, as: UTF8.self), line: line)
    }

    /// The table that was read.
    func table(lines: Int) throws(HolidayTableError) -> HolidayTable {
        guard let coverage else { throw .noCoverage(line: lines) }
        let title = name ?? englishName ?? "\(coverage.lowerBound) – \(coverage.upperBound)"
        return HolidayTable(
            name: Localized(zh: title, en: englishName ?? title), coverage: coverage, publishedOn: publishedOn, entries: entries,
            occasions: occasions.texts, notices: notices.texts)
    }
}

/// Whether two stretches hold the same bytes; eight at a time, since most lines of a table repeat a long address.
private func isSame(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    return one.withUnsafeBytes { one in
        other.withUnsafeBytes { other in
            let words = one.count / 8
            for word in 0..<words
            where one.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
                != other.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
            {
                return false
            }
            return (8 * words..<one.count).allSatisfy { one[$0] == other[$0] }
        }
    }
}

/// A text without the spaces around it.
private func trimmed(_ text: Substring) -> Substring {
    var rest = text.drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
}
