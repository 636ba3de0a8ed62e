import Audit
import Evaluation
import Findings
import Foundation
import RecordModel
import RecordReading
import Semantics
import TestSupport
import Testing
import Values

/// An audit over columns leaves the very bytes that one leaves which explains every record.
@Suite struct ColumnTests {
    /// The settings of audits that are compared.
    private static let settings: [@Sendable (inout AuditSetting) -> Void] = [
        { _ in }, { $0.seal.verdicts = Verdict.allCases }, { $0.seal.verdicts = [.pass] },
        {
            $0.evaluator = Evaluator(
                book: Bench.book, calendar: Bench.calendar, asOf: nil, defaultRegion: RegionTree.ID(index: 1), waivers: waivers)
            $0.seal.limitDetails = 3
        },
        {
            $0.reading.recordKind = nil
            $0.seal.pieceBytes = 300
            $0.jobs = 3
        },
    ]

    /// Waivers of some failures.
    private static let waivers = (0..<40).map { number in
        Waiver(
            rule: "reserved-share", record: "示-\(number)", reason: "试", approver: "长", until: Day(number: 40_000),
            place: Place(file: "w", line: number + 1, column: 1, byteOffset: 0, pointer: ""))
    }

    @Test(arguments: settings.indices) func `lines with all that goes wrong in exports`(setting: Int) throws {
        for seed in 0..<4 {
            let bench = Bench()
            let inputs = SameBytesTests.inputs(bench, seed: UInt64(100 + seed))
            try bench.expectSame(inputs, Bench.setting(Self.settings[setting]), "setting \(setting), seed \(seed)")
        }
    }

    @Test(arguments: settings.indices) func `wild lines of a small rule book`(setting: Int) throws {
        for seed in 0..<3 {
            let bench = Bench()
            var wild = WildLines(random: SeededGenerator(seed: UInt64(seed)), kinds: Array(Bench.book.records), regions: Bench.book.regions)
            let inputs = (0..<3).map { bench.write("\($0).ndjson", wild.make(60, of: $0 % Bench.book.records.count)) }
            try bench.expectSame(inputs, Bench.setting(Self.settings[setting]), "setting \(setting), seed \(seed)")
        }
    }

    @Test func `wild lines of the rule packs`() throws {
        let book = try LoadedBook.below("Rules").book
        let rounds = Int(ProcessInfo.processInfo.environment["TEST_ROUNDS"] ?? "") ?? 1
        for round in 0..<rounds {
            let bench = Bench()
            var wild = WildLines(random: SeededGenerator(seed: UInt64(round)), kinds: Array(book.records), regions: book.regions)
            let kinds = Set(book.rules.indices.map { book.rules.heading($0).record }).sorted()
            let input = bench.write("x.ndjson", kinds.map { wild.make(6, of: $0) }.joined())
            try bench.expectSame([input], Self.setting(book, kind: nil, asOf: round % 2 == 0 ? "2025-06-30" : nil), "round \(round)")
        }
    }

    @Test func `samples`() throws {
        let book = try LoadedBook.below("Rules").book
        let bench = Bench()
        try bench.expectSame([ProjectFiles.url("Samples/procurement").path], Self.setting(book, kind: nil, asOf: "2026-01-05"), "samples")
        let eight = try LoadedBook([ProjectFiles.url("Samples/benchmark/benchmark.rules")]).book
        let text = String(decoding: try ProjectFiles.bytes("Samples/benchmark/cases.txt"), as: UTF8.self)
        let lines = (0..<300).map { text.replacing("-09-", with: "-0\($0 % 9 + 1)-").replacing("000", with: "\(100 + $0)") }.joined()
        try bench.expectSame([bench.write("eight.ndjson", lines)], Self.setting(eight, kind: 0, asOf: nil), "benchmark")
    }

    /// An audit with other rules than those of the tests.
    private static func setting(_ book: RuleBook, kind: Int?, asOf: String?) -> AuditSetting {
        Bench.setting {
            let day = asOf.flatMap { Day(iso: $0) }
            $0 = AuditSetting(
                evaluator: Evaluator(book: book, calendar: Bench.calendar, asOf: day), rules: Array(book.rules.indices),
                reading: ReadingOptions(recordKind: kind, hashesInputs: false), seal: $0.seal)
            ($0.disk.sync, $0.jobs, $0.seal.asOf) = ({ _ in 0 }, 2, day)
        }
    }
}
