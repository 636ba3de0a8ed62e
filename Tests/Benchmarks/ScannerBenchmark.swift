import Columns
import Diagnostics
import Foundation
import Glibc
import RecordModel
import Semantics

/// How fast records become columns, and nothing else: `guiju-bench scan FILE`, the file holding records of `Samples/benchmark/benchmark.rules`.
enum ScannerBenchmark {
    /// The fields that the eight rules read.
    private static let wanted = [
        "caseId", "caseType", "budget", "tender.planPublishedOn", "tender.noticePublishedOn", "tender.awardNoticeOn",
        "tender.publicityEndsOn",
        "bidBond.required", "bidBond.amount", "bidBond.refunds.refundedOn", "contract.signedOn", "contract.filedOn",
        "payment.reviewStartedOn", "payment.reviewEndedOn", "sme.reservedShare", "sme.priceDeduction", "sme.isSmeReserved",
    ]

    /// The columns of the fields that the eight rules read, and the wishes for them.
    static func layout(of kind: RecordKind) -> (ColumnLayout, [WantedField])? {
        let wishes = wanted.map { WantedField(path($0, in: kind.fields)) }
        return ColumnLayout(kind: kind, wanted: wishes).map { ($0, wishes) }
    }

    /// Measures and prints how fast a file is scanned, read from the disk's cache in blocks as a run does.
    static func run(_ path: String) throws {
        guard let kind = kind(), let (layout, _) = layout(of: kind) else {
            return print("Samples/benchmark/benchmark.rules declares no such fields")
        }
        var records = 0
        try Benchmark(name: "records to columns", unit: "MB", repetitions: 7) {
            let (found, odd, bytes) = scan(path, layout, kind)
            records = found
            if odd > 0 { print("\(odd) records were odd") }
            return Double(bytes) / 1e6
        }.printRate()
        try Benchmark(name: "the same, records", unit: "records", repetitions: 7) { Double(scan(path, layout, kind).records) }.printRate()
        print("records: \(records)")
    }

    /// Scans a file and returns how many records, odd records and bytes it has.
    private static func scan(_ path: String, _ layout: ColumnLayout, _ kind: RecordKind) -> (records: Int, odd: Int, bytes: Int) {
        let scanner = RecordScanner(layouts: [layout], kinds: [kind], regions: RegionTree(), recordKind: kind.index)
        let buffer = InputBuffer(capacity: ScanLimits().bytes)
        let file = open(path, O_RDONLY)
        defer { close(file) }
        var (records, odd, bytes) = (0, 0, 0)
        while true {
            var isLast = false
            buffer.fill { room in
                let count = max(read(file, room.baseAddress, room.count), 0)
                isLast = count == 0
                return count
            }
            let outcome = scanner.scan(buffer, isLast: isLast)
            records += scanner.batches[0].count
            odd += scanner.odd.count
            bytes += outcome.used
            buffer.drop(outcome.used)
            if outcome.isStuck || (isLast && buffer.count == 0) { return (records, odd, bytes) }
        }
    }

    /// The kind of record that the benchmark's rules declare.
    static func kind() -> RecordKind? {
        guard let data = FileManager.default.contents(atPath: "Samples/benchmark/benchmark.rules") else { return nil }
        return CheckedTexts([SourceText(name: "benchmark.rules", bytes: [UInt8](data))], examples: false).book.records.first
    }

    /// The positions on the way that names lead from the root.
    private static func path(_ names: String, in fields: [Field]) -> [Int] {
        var (path, fields) = ([Int](), fields)
        for name in names.split(separator: ".") {
            guard let position = fields.firstIndex(where: { $0.name == name }) else { return [] }
            path.append(position)
            switch fields[position].type {
            case .group(let inner), .list(let inner): fields = inner
            default: fields = []
            }
        }
        return path
    }
}
