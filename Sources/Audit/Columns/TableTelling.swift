internal import Columns
internal import Evaluation
internal import Findings
internal import RecordModel
internal import RecordReading
internal import Tables

/// Tells what was found in some of a table, record after record in the order of its rows.
struct TableTelling {
    /// Reads and explains records.
    private let explaining: ExplainingBlockEvaluator
    /// The kinds that were met.
    private let kinds: KindsOfThread
    /// The block.
    private let block: InputBlock
    /// How many records were told of.
    private(set) var records = 0
    /// What deserves a look among the records that were scanned last.
    private var found = Found()

    /// Prepares to tell of a block.
    init(_ explaining: ExplainingBlockEvaluator, _ kinds: KindsOfThread, _ block: InputBlock) {
        (self.explaining, self.kinds, self.block) = (explaining, kinds, block)
    }

    /// Tells of what was read already.
    mutating func leave(_ outcomes: [TableOutcome], _ report: inout BlockReport) {
        explaining.checkRows(outcomes, block.name, &records, &report)
    }

    /// Tells of rows; without a scanner, by reading every record.
    mutating func tell(_ rows: TableRows, _ scanner: TableScanner?, _ report: inout BlockReport) {
        var places = TablePlaces(rows)
        guard let scanner, let kind = kinds.kind(of: scanner.batch) else {
            for record in 0..<rows.marks.records { read(record, rows, &places, &report) }
            return
        }
        block.bytes.withUnsafeBufferPointer { bytes in
            if let text = rows.utf8(bytes) {
                text.bytes.withUnsafeBufferPointer { scan($0, text.marks, rows, scanner, kind, &places, &report) }
            } else {
                scan(bytes, rows.marks, rows, scanner, kind, &places, &report)
            }
        }
    }

    /// Scans rows in UTF-8, some records at a time, and tells of them.
    private mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, _ marks: CellMarks, _ rows: TableRows, _ scanner: TableScanner, _ kind: KindColumns,
        _ places: inout TablePlaces, _ report: inout BlockReport
    ) {
        var next = 0
        while next < marks.records {
            let first = next
            next = scanner.scan(bytes, marks, from: first)
            found.clear()
            let hasUnreadable = scanner.noted.contains { !$0.unreadable.isEmpty }
            if scanner.batch.count > 0 { kind.take(scanner.batch, 0, at: 0, hasUnreadable: hasUnreadable, &found, &report.groups) }
            merge(scanner, kind, rows, &places, &report)
            // Every record is in the batch or odd.
            if next == first { return }
        }
    }

    /// Tells of rows and notes in the order in which they stand.
    private mutating func merge(
        _ scanner: TableScanner, _ kind: KindColumns, _ rows: TableRows, _ places: inout TablePlaces, _ report: inout BlockReport
    ) {
        let ofRows = scanner.recordOfRow
        var (row, note) = (0, 0)
        let before = records
        var odd = 0
        while row < found.rows.count || note < scanner.noted.count {
            let rowRecord = row < found.rows.count ? Int(ofRows[found.rows[row].row]) : .max
            let noteRecord = note < scanner.noted.count ? scanner.noted[note].record : .max
            if noteRecord <= rowRecord, scanner.noted[note].row == nil {
                // The rows in front of an odd record are those of all records before it that are not odd themselves.
                let others = TableTelling.rows(before: noteRecord, ofRows)
                records = before + others + odd
                let ordinal = records
                read(noteRecord, rows, &places, &report)
                odd += records - ordinal
                note += 1
                continue
            }
            if noteRecord > rowRecord, !report.explains, kind.list(scanner.batch, found.rows[row], found.marks, to: &report) {
                row += 1
                continue
            }
            let record = min(rowRecord, noteRecord)
            let one = rowRecord == record ? found.rows[row] : nil
            let its = noteRecord == record ? scanner.noted[note] : nil
            if let index = one?.row ?? its?.row {
                let told = ToldRecord(kind: kind, batch: scanner.batch, row: index, marks: one.map { found.marks[$0.marks] } ?? [])
                tell(told, its, record, before + index + odd + 1, rows, &places, &report)
            }
            row += one == nil ? 0 : 1
            note += its == nil ? 0 : 1
        }
        records = before + scanner.batch.count + odd
    }

    /// How many records have rows in front of a record; O(log rows).
    private static func rows(before record: Int, _ ofRows: UnsafeBufferPointer<UInt32>) -> Int {
        var (low, high) = (0, ofRows.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(ofRows[middle]) < record { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Leaves a record to the explaining evaluator.
    private mutating func read(_ record: Int, _ rows: TableRows, _ places: inout TablePlaces, _ report: inout BlockReport) {
        let state = places.state(of: record, in: block.bytes)
        var ordinal = records
        explaining.reader.bind(Array(block.bytes[rows.bytes(of: record)]), of: rows.frame, from: state, name: block.name) {
            explaining.take($0, &ordinal, &report)
        }
        records = ordinal
    }

    /// Tells of a record that has a row.
    private func tell(
        _ told: ToldRecord, _ note: TableScanner.Noted?, _ record: Int, _ ordinal: Int, _ rows: TableRows, _ places: inout TablePlaces,
        _ report: inout BlockReport
    ) {
        let isWanted = note.map { report.tellsProblems || $0.unreadable.count > RecordReader.problemLimit } ?? false
        guard isWanted || told.needsReading(report.explains) else {
            for code in note?.unreadable ?? [] { report.count(warning: code) }
            return told.list(place: { "\(block.name):\(places.told(record, in: block.bytes))" }, to: &report)
        }
        let state = places.state(of: record, in: block.bytes)
        var read: CaseRecord?
        let bytes = Array(block.bytes[rows.bytes(of: record)])
        // With a record that has no note nothing is wrong, so that nothing is said of the fields that no rule looks at.
        let fields = note == nil ? told.fields : nil
        explaining.reader.bind(bytes, of: rows.frame, from: state, name: block.name, only: fields) { outcome in
            switch outcome {
            case .record(let record): read = record
            case .problem(let problem): report.add(problem)
            case .reading: break
            }
            return true
        }
        guard let read else { return }
        if told.marks.first?.kind == .whole { return explaining.check(read, ordinal, &report) }
        told.explain(read, ordinal, by: explaining.explainer, to: &report)
    }
}

extension ExplainingBlockEvaluator {
    /// Reads every record of some of a table.
    func check(_ part: TablePart, _ block: InputBlock, _ ordinal: inout Int, _ report: inout BlockReport) {
        switch part {
        case .outcomes(let outcomes): checkRows(outcomes, block.name, &ordinal, &report)
        case .rows(let rows):
            var places = TablePlaces(rows)
            for record in 0..<rows.marks.records {
                let state = places.state(of: record, in: block.bytes)
                reader.bind(Array(block.bytes[rows.bytes(of: record)]), of: rows.frame, from: state, name: block.name) {
                    take($0, &ordinal, &report)
                }
            }
        }
    }
}
