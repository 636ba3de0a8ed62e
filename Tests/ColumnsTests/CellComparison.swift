import Columns
import RecordModel
import RecordReading
import Tables

/// Rows of tables as the other reader reads them, and as columns hold those of them that are plain.
enum CellComparison {
    /// The kinds of record, with a key each.
    static let kinds = RecordKinds(
        TestRecords.kinds.map { kind in
            var keyed = kind
            keyed.fields[0].isKey = true
            return keyed
        })

    /// What reading by both gave.
    struct Read {
        /// What there is to say, in its order.
        var outcomes: [ReadOutcome] = []
        /// What columns and the other reader make of a record differently.
        var differences: [String] = []
        /// How many records were read as columns, and how many of these were left to the other reader.
        var plain = 0, odd = 0
    }

    /// Creates a reader with small limits.
    private static func reader(_ kind: Int?) -> RecordReader {
        var options = ReadingOptions(recordKind: kind, maxRecordBytes: 600, maxRecordValues: 200, hashesInputs: false)
        options.tables.maxQuotedBytes = 300
        return RecordReader(kinds: kinds, regions: TestRecords.regions, options: options)
    }

    /// Whether bytes are separated values at all.
    static func isTable(_ bytes: [UInt8]) -> Bool {
        var isGiven = false
        return reader(0).isSeparated(name: "x.csv") {
            defer { isGiven = true }
            return isGiven ? [] : bytes
        }
    }

    /// Reads a table by the other reader alone.
    static func slow(_ bytes: [UInt8], kind: Int?) -> [ReadOutcome] {
        let binding = reader(kind)
        var (all, isGiven): ([ReadOutcome], Bool) = ([], false)
        let next = { () -> [UInt8] in
            defer { isGiven = true }
            return isGiven ? [] : bytes
        }
        reader(kind).readTable(name: "x.csv", pieces: next) { outcome in
            take(outcome, binding, &all)
            return true
        }
        return all
    }

    /// Takes what was read, and binds what is a record.
    private static func take(_ outcome: TableOutcome, _ binding: RecordReader, _ all: inout [ReadOutcome]) {
        switch outcome {
        case .other(let other): all.append(other)
        case .rows(let record):
            binding.bind(record, name: "x.csv") { outcome in
                if case .reading = outcome { return true }
                all.append(outcome)
                return true
            }
        }
    }

    /// Reads a table by both, so many bytes at a time.
    static func fast(_ bytes: [UInt8], kind: Int?, stretch: Int) -> Read {
        let (binding, padded) = (reader(kind), bytes + Array(repeating: 0, count: InputBuffer.padding))
        var (read, given) = (Read(), 0)
        let reading = TableReading(reader(kind), name: "x.csv") {
            let start = given
            given = min(given + stretch, bytes.count)
            return Array(bytes[start..<given])
        }
        func takeAll() { for outcome in reading.take() { take(outcome, binding, &read.outcomes) } }
        while reading.step() {
            guard var stop = reading.stop() else { continue }
            reading.leave()
            takeAll()
            let records = rows(padded, bytes.count, stretch, &stop, reading, binding, &read)
            given = stop.state.position.offset
            reading.goOn(stop.state, after: records)
        }
        reading.finish()
        takeAll()
        return read
    }

    /// Reads rows as columns, as far as they are plain.
    private static func rows(
        _ bytes: [UInt8], _ count: Int, _ stretch: Int, _ stop: inout TableReading.Stop, _ reading: TableReading, _ binding: RecordReader,
        _ read: inout Read
    ) -> Int {
        let layout = Comparison.layouts[stop.frame.kind]
        let scanner = TableScanner(
            stop.frame, layout: layout, kinds: kinds, regions: TestRecords.regions,
            limits: ScanLimits(records: 16, elements: 16, recordValues: 200))
        let splitter = CellSplitter()
        var (records, length) = (0, stretch)
        while true {
            let next = stop.state.position.offset
            let end = min(next + length, count)
            let (marks, outcome) = bytes.withUnsafeBufferPointer { all in
                splitter.records(
                    all, next..<end, isLast: end == count, of: stop.frame, as: stop.state.encoding == nil ? .ascii : .utf8,
                    silent: stop.silent, isNew: reading.isNew)
            }
            if outcome.rows > 0 {
                compare(bytes, marks, stop, scanner, layout, binding, &read)
                records += marks.records
                stop.state = state(stop.state, bytes[next..<outcome.end], rows: outcome.rows)
            } else {
                length *= 2
            }
            if outcome.isOdd || end == count { return records }
        }
    }

    /// A state behind some rows.
    private static func state(_ state: CSVState, _ bytes: ArraySlice<UInt8>, rows: Int) -> CSVState {
        var state = state
        state.position.offset += bytes.count
        state.position.line += bytes.count { $0 == 0x0A }
        state.number += rows
        return state
    }

    /// Holds what columns say of records against what the other reader says.
    private static func compare(
        _ bytes: [UInt8], _ marks: CellMarks, _ stop: TableReading.Stop, _ scanner: TableScanner, _ layout: ColumnLayout,
        _ binding: RecordReader, _ read: inout Read
    ) {
        bytes.withUnsafeBufferPointer { all in
            var next = 0
            while next < marks.records {
                let first = next
                next = scanner.scan(all, marks, from: first)
                for record in first..<next {
                    let rows = marks.rows(of: record)
                    let (start, end) = (marks.start(of: rows.lowerBound), marks.start(of: rows.upperBound))
                    let from = state(stop.state, bytes[marks.start(of: 0)..<start], rows: rows.lowerBound)
                    var (bound, codes): (CaseRecord?, [String]) = (nil, [])
                    binding.bind(Array(bytes[start..<end]), of: stop.frame, from: from, name: "x.csv") { outcome in
                        switch outcome {
                        case .record(let record): bound = record
                        case .problem(let problem): codes.append(problem.code)
                        case .reading: return true
                        }
                        read.outcomes.append(outcome)
                        return true
                    }
                    read.plain += 1
                    guard let row = scanner.recordOfRow.firstIndex(of: UInt32(record)) else {
                        let isNoted = scanner.noted.contains { $0.record == record && $0.row == nil }
                        if !isNoted { read.differences.append("the record at \(start) is lost") }
                        read.odd += 1
                        continue
                    }
                    let own = scanner.noted.first { $0.record == record }?.unreadable ?? []
                    let cells = Comparison.cells(of: scanner.batch, row: row)
                    let others = bound.map { Comparison.cells(of: $0, layout) } ?? []
                    if cells != others { read.differences.append("at \(start):\n\(cells)\n\(others)") }
                    if own.sorted() != codes.sorted() { read.differences.append("at \(start): \(own), \(codes)") }
                }
                if next == first { return read.differences.append("no record is taken at \(first)") }
            }
        }
    }
}
