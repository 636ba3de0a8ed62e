internal import Columns
internal import Evaluation
internal import Findings
internal import Plan
internal import RecordModel
internal import RecordReading
internal import Semantics

/// Tells what was found in the stretches of one block, record after record in the order of the input.
struct BlockTelling {
    /// Reads and explains records.
    private let explaining: ExplainingBlockEvaluator
    /// The kinds that were met.
    private let kinds: KindsOfThread
    /// The block.
    private let block: InputBlock
    /// Finds positions in it.
    private var lines: BlockLines
    /// How many records there were before the stretch, and among the odd pieces of it.
    private var before = 0, oddRecords = 0
    /// What deserves a look in the stretch.
    private var found = Found()
    /// The kinds of the batches of the stretch.
    private var ofBatches: [KindColumns?] = []
    /// How many rows of every batch stand before the record that is told.
    private var passed: [Int] = []

    /// How many records were told of.
    var records: Int { before }

    /// Prepares to tell of a block, of which a range are the lines.
    init(_ explaining: ExplainingBlockEvaluator, _ kinds: KindsOfThread, _ block: InputBlock, _ range: Range<Int>, from start: TextPosition)
    {
        (self.explaining, self.kinds, self.block) = (explaining, kinds, block)
        lines = BlockLines(block.bytes, range, from: start)
    }

    /// Tells of the next stretch.
    mutating func tell(_ stretch: Stretch, to report: inout BlockReport) {
        let (scanner, base) = (stretch.scanner, stretch.base)
        found.clear()
        var hasUnreadable = Array(repeating: false, count: scanner.batches.count)
        for note in scanner.noted where !note.unreadable.isEmpty { hasUnreadable[note.layout] = true }
        var batches = 0
        ofBatches = scanner.batches.map { $0.count > 0 ? kinds.kind(of: $0) : nil }
        for (layout, batch) in scanner.batches.enumerated() where batch.count > 0 {
            ofBatches[layout]?.take(batch, layout, at: base, hasUnreadable: hasUnreadable[layout], &found, &report.groups)
            batches += 1
        }
        if batches > 1 { found.rows.sort { $0.start < $1.start } }
        passed = Array(repeating: 0, count: scanner.batches.count)
        oddRecords = 0
        merge(scanner, base, &report)
        before += oddRecords + scanner.batches.reduce(0) { $0 + $1.count }
    }

    /// Tells of rows, notes and odd pieces in the order in which they stand.
    private mutating func merge(_ scanner: RecordScanner, _ base: Int, _ report: inout BlockReport) {
        var (row, note, odd) = (0, 0, 0)
        while true {
            let rowStart = row < found.rows.count ? found.rows[row].start : .max
            let noteStart = note < scanner.noted.count ? scanner.noted[note].start + base : .max
            let oddStart = odd < scanner.odd.count ? scanner.odd[odd].start + base : .max
            let next = min(rowStart, noteStart, oddStart)
            if next == .max { return }
            if next == oddStart {
                tell(scanner.odd[odd], scanner, base, &report)
                odd += 1
                continue
            }
            if noteStart != next, !report.explains, let kind = ofBatches[found.rows[row].layout],
                kind.list(scanner.batches[found.rows[row].layout], found.rows[row], found.marks, to: &report)
            {
                row += 1
                continue
            }
            let (one, its) = (rowStart == next ? found.rows[row] : nil, noteStart == next ? scanner.noted[note] : nil)
            tell(one, its, scanner, base, &report)
            row += one == nil ? 0 : 1
            note += its == nil ? 0 : 1
        }
    }

    /// Leaves an odd piece to the explaining evaluator.
    private mutating func tell(_ odd: OddPiece, _ scanner: RecordScanner, _ base: Int, _ report: inout BlockReport) {
        let start = odd.start + base
        let before = recordsBefore(start, scanner, base)
        var ordinal = before
        leave(start..<lines.end(of: odd.end + base), &ordinal, &report)
        oddRecords += ordinal - before
    }

    /// Leaves lines to the explaining evaluator.
    private mutating func leave(_ range: Range<Int>, _ ordinal: inout Int, _ report: inout BlockReport) {
        explaining.checkLines(block.bytes[range], block.name, from: lines.position(of: range.lowerBound), &ordinal, &report)
    }

    /// Leaves all lines from an index on to the explaining evaluator.
    mutating func leave(from index: Int, to end: Int, _ report: inout BlockReport) {
        var ordinal = before
        if index < end { leave(index..<end, &ordinal, &report) }
        before = ordinal
    }

    /// How many records of the block stand before an index; asked in the order of the block.
    private mutating func recordsBefore(_ index: Int, _ scanner: RecordScanner, _ base: Int) -> Int {
        var sum = before + oddRecords
        for (layout, batch) in scanner.batches.enumerated() where batch.count > 0 {
            let starts = batch.starts
            while passed[layout] < batch.count, Int(starts[passed[layout]]) + base < index { passed[layout] += 1 }
            sum += passed[layout]
        }
        return sum
    }

    /// Tells of a record that has a row.
    private mutating func tell(
        _ row: Found.Row?, _ note: NotedRecord?, _ scanner: RecordScanner, _ base: Int, _ report: inout BlockReport
    ) {
        guard let (layout, index) = row.map({ ($0.layout, $0.row) }) ?? note.map({ ($0.layout, $0.row) }) else { return }
        let batch = scanner.batches[layout]
        guard let kind = ofBatches[layout] else { return }
        let start = base + Int(batch.starts[index])
        let marks = row.map { found.marks[$0.marks] } ?? []
        let told = ToldRecord(kind: kind, batch: batch, row: index, marks: marks)
        guard told.needsReading(report.explains) || told.needsReading(note, report) else {
            for code in note?.unreadable ?? [] { report.count(warning: code) }
            return told.list(place: { "\(block.name):\(lines.position(of: start).line)" }, to: &report)
        }
        let bytes = Array(block.bytes[start..<base + Int(batch.ends[index])])
        // With a record that has no note nothing is wrong, so that nothing is said of the fields that no rule looks at.
        let (fields, place) = (note == nil ? told.fields : nil, lines.position(of: start))
        guard let reading = explaining.reader.readRecord(bytes, name: block.name, at: place, only: fields) else { return }
        let ordinal = recordsBefore(start, scanner, base) + 1
        for problem in reading.problems { report.add(problem) }
        if marks.first?.kind == .whole { return explaining.check(reading.record, ordinal, &report) }
        told.explain(reading.record, ordinal, by: explaining.explainer, to: &report)
    }
}
