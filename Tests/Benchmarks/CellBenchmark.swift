import Columns
import Foundation
import Glibc
import RecordModel
import RecordReading
import Tables

/// How fast rows of separated values become columns, and nothing else: `guiju-bench cells FILE`, the file holding records of
/// `Samples/benchmark/benchmark.rules` with a row for every element of a list.
enum CellBenchmark {
    /// Measures and prints how fast the structure of a file is found, and how fast its records become columns.
    static func run(_ path: String) throws {
        guard let kind = ScannerBenchmark.kind(), let layout = ScannerBenchmark.layout(of: kind) else {
            return print("Samples/benchmark/benchmark.rules declares no such fields")
        }
        guard let data = FileManager.default.contents(atPath: path) else { return print("\(path) cannot be read") }
        let bytes = [UInt8](data) + Array(repeating: 0, count: InputBuffer.padding)
        let size = data.count
        guard let stop = head(bytes, size, kind) else { return print("\(path) is no table whose rows are plain") }
        let everything = ColumnLayout(kind: kind, wanted: layout.1 + WantedField.states(of: kind))
        try Benchmark(name: "structure of rows", unit: "MB", repetitions: 7) {
            scan(bytes, size, stop, nil)
            return Double(size) / 1e6
        }.printRate()
        for (name, layout) in [("rows to columns", layout.0), ("the same with the states of all fields", everything ?? layout.0)] {
            let scanner = TableScanner(stop.frame, layout: layout, kinds: [kind], regions: RegionTree())
            try Benchmark(name: name, unit: "MB", repetitions: 7) {
                scan(bytes, size, stop, scanner)
                return Double(size) / 1e6
            }.printRate()
        }
    }

    /// Where the rows begin that are plain.
    private static func head(_ bytes: [UInt8], _ size: Int, _ kind: RecordKind) -> TableReading.Stop? {
        let reader = RecordReader(kinds: [kind], regions: RegionTree(), options: ReadingOptions(recordKind: kind.index))
        var isGiven = false
        let reading = TableReading(reader, name: "rows.csv") {
            defer { isGiven = true }
            return isGiven ? [] : Array(bytes[..<min(size, 1 << 20)])
        }
        while reading.step() { if let stop = reading.stop() { return stop } }
        return nil
    }

    /// Scans all rows, a mebibyte at a time; without a scanner, only for their structure.
    @discardableResult private static func scan(
        _ bytes: [UInt8], _ size: Int, _ stop: TableReading.Stop, _ scanner: TableScanner?
    ) -> Int {
        let splitter = CellSplitter()
        var (next, records) = (stop.state.position.offset, 0)
        bytes.withUnsafeBufferPointer { all in
            while next < size {
                let end = min(next + 1 << 20, size)
                let (marks, outcome) = splitter.records(
                    all, next..<end, isLast: end == size, of: stop.frame, as: .utf8, silent: stop.silent
                ) { _ in true }
                var record = scanner == nil ? marks.records : 0
                while let scanner, record < marks.records { record = scanner.scan(all, marks, from: record) }
                records += marks.records
                next = outcome.end
                if outcome.isOdd || outcome.rows == 0 { return print("rows were odd at \(next)") }
            }
        }
        return records
    }
}
