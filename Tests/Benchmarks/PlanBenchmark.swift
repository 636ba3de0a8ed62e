import BuiltInRules
import Columns
import Diagnostics
import Foundation
import Glibc
import Plan
import RecordModel
import Semantics
import Values
import WorkCalendar

/// How fast a plan says verdicts, without the time that it takes to scan: `guiju-bench plan FILE`, the file holding records of
/// `Samples/benchmark/benchmark.rules`.
struct PlanBenchmark {
    /// The working days.
    let calendar: WorkCalendar
    /// The records of the file.
    let bytes: [UInt8]

    /// Measures and prints what the eight rules take, each alone and all together, what more rules take, and what those of a pack do.
    static func run(_ path: String) throws {
        let table = try HolidayTable(reading: [UInt8](try Data(contentsOf: URL(filePath: "Rules/calendar/china.tsv"))))
        let lines = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
        let benchmark = PlanBenchmark(calendar: WorkCalendar(table), bytes: [UInt8](lines.prefix(64 << 20)))
        let text = try String(contentsOf: URL(filePath: "Samples/benchmark/benchmark.rules"), encoding: .utf8)
        let book = PlanBenchmark.book([[UInt8](text.utf8)])
        benchmark.measure("eight rules", book, book.rules.indices)
        for rule in book.rules.indices { benchmark.measure(book.rules[rule].id, book, [rule]) }
        for count in [1, 10, 100, 1_000] {
            let many = PlanBenchmark.book([[UInt8](ManyRules.text(count, like: text).utf8)])
            benchmark.measure("\(count) rules", many, many.rules.indices)
        }
        try pack(calendar: benchmark.calendar)
    }

    /// Measures the built-in rules about tenders and contracts.
    private static func pack(calendar: WorkCalendar) throws {
        let book = book(BuiltInRules.files.map(\.bytes))
        for (name, line) in [("tender", Benchmarks.tender), ("contract", Benchmarks.contract)] {
            let lines = (0..<2_048).map {
                line.replacing("-09-2", with: "-0\($0 % 9 + 1)-2").replacing("2021", with: "\(2_021 + $0 % 4)") + "\n"
            }
            let benchmark = PlanBenchmark(calendar: calendar, bytes: lines.flatMap { Array($0.utf8) })
            guard let kind = book.records.firstIndex(where: { $0.labels.contains { line.contains("\"\($0)\"") } }) else { continue }
            benchmark.measure(
                "built-in rules about a \(name)", book, book.rules.indices.filter { book.rules[$0].record == kind }, asOf: 18_920)
        }
    }

    /// Measures and prints how long some rules take on every record.
    private func measure(_ name: String, _ book: RuleBook, _ rules: some Sequence<Int>, asOf: Int32? = nil) {
        let rules = Array(rules)
        guard let first = rules.first, let plan = Plan(book, rules: rules, kind: book.rules[first].record), !plan.rules.isEmpty else {
            return
        }
        let machine = Machine(plan, calendar: calendar, asOf: asOf.map { Day(number: $0) })
        var best = Double.infinity
        var (records, failures) = (0, 0)
        for _ in 0..<5 {
            let (found, failed, seconds) = once(machine, book)
            best = min(best, seconds)
            (records, failures) = (found, failed)
        }
        let each = best * 1e9 / Double(records)
        let figures = String(format: "%.1f ns a record, %.2f ns a rule and record", each, each / Double(plan.rules.count))
        print("plan, \(name): \(figures) (\(plan.rules.count) rules, \(plan.size) nodes, \(records) records, \(failures) failing)")
        fflush(nil)
    }

    /// Scans all records and returns how many there were, how many fail, and the time that the plan took.
    private func once(_ machine: Machine, _ book: RuleBook) -> (records: Int, failures: Int, seconds: Double) {
        let kind = machine.plan.layout.kind.index
        let scanner = RecordScanner(layouts: [machine.plan.layout], kinds: book.records, regions: book.regions, recordKind: kind)
        let buffer = InputBuffer(capacity: ScanLimits().bytes)
        var (next, records, failures, time, gravest) = (0, 0, 0, 0.0, [UInt8]())
        while true {
            buffer.fill { room in
                let count = min(room.count, bytes.count - next)
                bytes.withUnsafeBytes { room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[next..<next + count])) }
                next += count
                return count
            }
            let outcome = scanner.scan(buffer, isLast: next == bytes.count)
            let batch = scanner.batches[0]
            let start = Benchmark.processorSeconds
            var first = 0
            while first < batch.count {
                first = machine.run(batch, from: first).upperBound
                machine.gravest(into: &gravest)
                for verdict in gravest where verdict == VerdictByte.fail { failures += 1 }
            }
            time += Benchmark.processorSeconds - start
            records += batch.count
            buffer.drop(outcome.used)
            if outcome.isStuck || outcome.used == 0 || (next == bytes.count && buffer.count == 0) { break }
        }
        return (records, failures, time)
    }

    /// Parses and checks rules.
    private static func book(_ files: [[UInt8]]) -> RuleBook {
        CheckedTexts(files.enumerated().map { SourceText(name: "\($0).rules", bytes: $1) }, examples: false).book
    }
}
