internal import Columns
internal import RecordReading
internal import Semantics

/// The scanner of the rows of the table that one thread reads.
final class TableScanners {
    /// The rules.
    private let book: RuleBook
    /// How records are read.
    private let options: ReadingOptions
    /// The kinds that were met.
    private let kinds: KindsOfThread
    /// What is known of the last table, and its scanner; nil inside when its records cannot be laid out.
    private var last: (frame: TableFrame, scanner: TableScanner?)?

    /// How much is scanned at a time: what stays in the processor's second cache.
    private static let limits = (records: 1_024, elements: 8_192)

    /// Has no scanner.
    init(_ book: RuleBook, _ options: ReadingOptions, _ kinds: KindsOfThread) {
        (self.book, self.options, self.kinds) = (book, options, kinds)
    }

    /// Returns the scanner of the rows of a table; nil when their records are not wanted as columns.
    func scanner(of frame: TableFrame) -> TableScanner? {
        if let last, last.frame === frame { return last.scanner }
        let limits = ScanLimits(
            records: TableScanners.limits.records, elements: TableScanners.limits.elements, recordValues: options.maxRecordValues)
        let scanner = kinds.known(frame.kind).map {
            TableScanner(frame, layout: $0, kinds: book.records, regions: book.regions, limits: limits)
        }
        last = (frame, scanner)
        return scanner
    }
}
