import Foundation
import RecordReading
import TestSupport
import Testing

@testable import Columns

/// Plain rows of tables become columns that hold what the other reader reads, and what is not plain is left to it.
@Suite struct CellAgreementTests {
    /// How many rounds of chance there are.
    private static let rounds = Int(ProcessInfo.processInfo.environment["GUIJU_ROUNDS"] ?? "") ?? 40

    /// Holds both ways of reading against each other; returns what the faster one did.
    @discardableResult private static func expectSame(_ bytes: [UInt8], _ name: String) -> CellComparison.Read {
        var last = CellComparison.Read()
        for kind in [0, nil] {
            let slow = CellComparison.slow(bytes, kind: kind)
            for stretch in [70, 1_000, 1 << 20] {
                last = CellComparison.fast(bytes, kind: kind, stretch: stretch)
                #expect(last.outcomes == slow, "\(name), \(stretch)")
                #expect(last.differences == [], "\(name), \(stretch)")
            }
        }
        return last
    }

    /// A table of tokens of every type, right and wrong.
    private static func table(_ random: inout SeededGenerator, damage: Int) -> [UInt8] {
        let names = [
            "id", "预算金额（万元）", "share", "area", "bidders", "published", "noticeOn", "region", "method", "contract.签订日期", "合同.seal.by",
            "note", "采购人代码", "外",
        ]
        let header =
            ["项目编号"] + names.filter { $0 != "id" && Bool.random(using: &random) }
            + (Bool.random(using: &random) ? ["投标保证金.投标人", "bonds.refundedOn"] : [])
        let delimiter = random.pick([",", "\t", ";"]), end = random.pick(["\n", "\r\n"])
        func cell(_ text: String, _ random: inout SeededGenerator) -> String {
            let isQuoted =
                text.contains { $0 == "\"" || $0.isNewline } || text.contains(delimiter) || Int.random(in: 0..<6, using: &random) == 0
            return isQuoted ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
        }
        var text = header.joined(separator: delimiter) + end
        for row in 0..<30 {
            let cells = header.enumerated().map { column, _ -> String in
                if column == 0 { return random.pick(["A\(row)", "A\(row)", "A\(max(row - 1, 0))", ""]) }
                let token = random.pick(TestRecords.values)
                let isText = token.hasPrefix("\"") && !token.contains("\\")
                return isText ? String(token.dropFirst().dropLast()) : random.pick([token, "", "2021-07-05", "12"])
            }
            var line = cells.map { cell($0, &random) }.joined(separator: delimiter) + end
            if Int.random(in: 0..<damage, using: &random) == 0 {
                line = random.pick([
                    line + end, "\"" + line, line.replacing(delimiter, with: ""), "x\"\(line)", "'1\(line)", "=\(line)", "\r" + line,
                    "\u{0}" + line,
                ])
            }
            text += line
        }
        return Array(text.utf8)
    }

    @Test func `rows of all tokens`() {
        var (plain, odd) = (0, 0)
        for round in 0..<Self.rounds {
            var random = SeededGenerator(seed: UInt64(round))
            let read = Self.expectSame(Self.table(&random, damage: round % 3 == 0 ? 6 : 1_000), "round \(round)")
            (plain, odd) = (plain + read.plain, odd + read.odd)
        }
        // Else it is the other reader that is held against itself.
        #expect(plain > Self.rounds * 3 && odd * 3 < plain * 2)
    }

    @Test func `bytes by chance`() {
        for round in 0..<Self.rounds {
            var random = SeededGenerator(seed: UInt64(1_000 + round))
            var bytes = Self.table(&random, damage: 50)
            for _ in 0..<8 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = random.pick([0x22, 0x2C, 0x0A, 0x0D, 0x20, 0xE3, 0xFF, 0, 0x31])
            }
            if CellComparison.isTable(bytes) { Self.expectSame(bytes, "round \(round)") }
        }
    }

    @Test(arguments: ProjectFiles.files(below: "Tests/Fuzz/Corpus/tables", ending: "")) func `the fuzzer's corpus`(file: URL) throws {
        let bytes = [UInt8](try Data(contentsOf: file))
        if CellComparison.isTable(bytes) { Self.expectSame(bytes, file.lastPathComponent) }
    }

    @Test(arguments: [0x2C, 0x09, 0x3B] as [UInt8]) func `masks of vectors = masks of bytes`(delimiter: UInt8) {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let bytes = (0..<128).map { _ in random.pick([delimiter, 0x22, 0x0A, 0x0D, 0, 0x41, 0xE4, 0x09, 0x0E]) }
            bytes.withUnsafeBufferPointer { all in
                guard let base = all.baseAddress else { return }
                let (one, other) = (CellMasks(at: base, delimiter: delimiter), CellMasks(oneByOne: base, delimiter))
                #expect("\(one)" == "\(other)")
            }
        }
    }
}
