internal import Columns
internal import RecordModel
internal import RecordReading
internal import Semantics

/// What one scan gave, and where its input begins in the block.
struct Stretch {
    /// The scanner, with batches, odd pieces and notes.
    var scanner: RecordScanner
    /// The offset of the first byte in the block.
    var base: Int
}

/// Scans the lines of blocks, a stretch at a time, where they lie.
///
/// The scanner looks a little ahead, so that the last lines are scanned in a copy unless enough bytes follow them.
final class StretchScanner {
    /// Scans records.
    private let scanner: RecordScanner
    /// The copy of last lines.
    private var tail = InputBuffer(capacity: 1 << 12)

    /// How much is scanned at a time: what stays in the processor's second cache.
    private static let limits = (records: 1_024, elements: 8_192)

    /// Creates the scanner of records of a book.
    init(_ book: RuleBook, _ options: ReadingOptions, _ kinds: KindsOfThread) {
        let limits = ScanLimits(
            records: StretchScanner.limits.records, elements: StretchScanner.limits.elements, recordValues: options.maxRecordValues)
        scanner = RecordScanner(
            kinds: book.records, regions: book.regions, recordKind: options.recordKind, otherForms: Set(book.mappings.toldByKey.keys),
            limits: limits, layout: kinds.layout)
    }

    /// Scans a stretch of bytes that is whole lines, and gives what every scan gave; returns the index up to which it came.
    func scan(_ bytes: [UInt8], _ range: Range<Int>, _ take: (Stretch) -> Void) -> Int {
        var next = range.lowerBound
        bytes.withUnsafeBufferPointer { all in
            let end = StretchScanner.end(all, range)
            while next < end {
                let used = scanner.scan(UnsafeBufferPointer(rebasing: all[next..<end]), isLast: true).used
                take(Stretch(scanner: scanner, base: next))
                if used == 0 { return }
                next += used
            }
            guard next < range.upperBound else { return }
            copy(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[next..<range.upperBound])))
            while tail.count > 0 {
                let used = scanner.scan(tail, isLast: true).used
                take(Stretch(scanner: scanner, base: next))
                if used == 0 { break }
                next += used
                tail.drop(used)
            }
        }
        return next
    }

    /// The end of the last line in a range behind which the scanner may look ahead.
    private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var end = min(range.upperBound, bytes.count - InputBuffer.padding)
        while end > range.lowerBound, bytes[end - 1] != 0x0A { end -= 1 }
        return max(end, range.lowerBound)
    }

    /// Copies last lines.
    private func copy(_ bytes: UnsafeRawBufferPointer) {
        tail.drop(tail.count)
        if tail.capacity < bytes.count { tail = InputBuffer(capacity: bytes.count) }
        tail.fill { room in
            room.copyMemory(from: bytes)
            return bytes.count
        }
    }
}
