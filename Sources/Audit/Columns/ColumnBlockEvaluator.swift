internal import Columns
public import Evaluation
internal import Findings
internal import RecordModel
public import RecordReading
internal import Semantics

/// Scans records into columns and runs rules over these; only records of which something is to be told are read again and explained.
///
/// What it reports is what `ExplainingBlockEvaluator` reports, byte for byte. Odd pieces of input go to it whole, and so do blocks that are too
/// small to be worth a plan, and those that are not lines.
public struct ColumnBlockEvaluator: BlockEvaluator {
    /// Reads and explains what columns cannot tell.
    private var explaining: ExplainingBlockEvaluator
    /// Scans records; it holds what this thread has learnt of their form.
    private let stretches: StretchScanner
    /// Reads rows of tables; it holds what this thread has learnt of the last.
    private let tables: TableScanners
    /// The plans of kinds that this thread has met, by the position of their batch.
    private let kinds: KindsOfThread
    /// The most bytes of a record.
    private let maxRecordBytes: Int
    /// Below so many bytes a block is not worth the plan, unless there is one already.
    private let leastBytes: Int

    /// The number of bytes below which making a plan takes longer than explaining every record.
    public static let leastBytes = 1 << 14

    /// What threads share.
    public final class Plans: Sendable {
        /// The plans.
        let plans: KindPlans

        /// Prepares to make plans of some of the rules.
        public init(_ evaluator: Evaluator, rules chosen: [Int]) { plans = KindPlans(evaluator.book, rules: chosen) }
    }

    /// Creates the evaluator of one thread.
    public init(
        _ evaluator: Evaluator, rules chosen: [Int], reading options: ReadingOptions, plans: Plans,
        leastBytes: Int = ColumnBlockEvaluator.leastBytes
    ) {
        explaining = ExplainingBlockEvaluator(evaluator, rules: chosen, reading: options)
        kinds = KindsOfThread(plans.plans, evaluator)
        tables = TableScanners(evaluator.book, options, kinds)
        stretches = StretchScanner(evaluator.book, options, kinds)
        maxRecordBytes = options.maxRecordBytes
        self.leastBytes = leastBytes
    }

    /// Evaluates the rules on the records of a block.
    public mutating func evaluate(_ block: InputBlock, to report: inout BlockReport) {
        begin(report)
        _ = add(block, to: &report)
        end(&report)
    }

    /// Prepares to count for a report.
    public mutating func begin(_ report: BlockReport) { kinds.begin(report) }

    /// Evaluates the rules on the records of a block; what columns count is added when the report ends.
    public mutating func add(_ block: InputBlock, to report: inout BlockReport) -> Int {
        if case .cells(let parts) = block.content, block.bytes.count >= leastBytes || kinds.isBegun {
            return add(parts, of: block, to: &report)
        }
        guard !report.tellsReadings, let (range, start) = lines(of: block), range.count <= maxRecordBytes,
            range.count >= leastBytes || kinds.isBegun
        else {
            return explaining.add(block, to: &report)
        }
        var telling = BlockTelling(explaining, kinds, block, range, from: start)
        explaining.reader.beginBlock()
        let end = stretches.scan(block.bytes, range) { telling.tell($0, to: &report) }
        telling.leave(from: end, to: range.upperBound, &report)
        return telling.records
    }

    /// Evaluates the rules on the records of some of a table.
    private func add(_ parts: [TablePart], of block: InputBlock, to report: inout BlockReport) -> Int {
        var telling = TableTelling(explaining, kinds, block)
        explaining.reader.beginBlock()
        for part in parts {
            switch part {
            case .rows(let rows): telling.tell(rows, tables.scanner(of: rows.frame), &report)
            case .outcomes(let outcomes): telling.leave(outcomes, &report)
            }
        }
        return telling.records
    }

    /// Adds what columns counted.
    public mutating func end(_ report: inout BlockReport) { kinds.end(&report.summary) }

    /// The lines of a block; nil when it holds none, or something else.
    private func lines(of block: InputBlock) -> (Range<Int>, TextPosition)? {
        switch block.content {
        case .lines(let range, let start): return (range, start)
        case .whole where block.bytes.count >= leastBytes || kinds.isBegun:
            var given = false
            let isLines = explaining.reader.isLines(name: block.name) { () throws(ReadFailure) in
                defer { given = true }
                return given ? [] : block.bytes
            }
            guard isLines else { return nil }
            let mark = block.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            return (mark..<block.bytes.count, TextPosition(offset: mark, line: 1, column: 1))
        case .whole, .table, .cells, .outcomes, .nothing: return nil
        }
    }
}
