import Columns
import Foundation
import TestSupport
import Testing

/// The scanner against the reading of records: the same cells, or left to it.
@Suite struct AgreementTests {
    /// Holds a scan of lines against the other reader.
    static func expectAgreement(_ bytes: [UInt8], recordKind: Int? = 0, chunk: Int = 1 << 16, limits: ScanLimits = ScanLimits()) -> (
        rows: Int, odd: Int
    ) {
        expectSameStates(bytes, recordKind: recordKind)
        let scanned = Comparison.scan(bytes, recordKind: recordKind, chunk: chunk, limits: limits)
        // The other reader tells the format by the content; a line of its own at the start makes it lines.
        let first = Array("{}\n".utf8)
        let read = Comparison.read(first + bytes, recordKind: recordKind)
        for (offset, cells) in scanned.records { #expect(read[offset + first.count] == cells, "\(text(bytes, offset))") }
        for offset in read.keys where offset >= first.count {
            let isTaken = scanned.records[offset - first.count] != nil || scanned.odd.contains { $0.contains(offset - first.count) }
            #expect(isTaken, "\(text(bytes, offset - first.count))")
        }
        #expect(scanned.used == bytes.count && !scanned.isStuck)
        #expect(scanned.lines == bytes.count { $0 == 0x0A })
        return (scanned.records.count, scanned.odd.count)
    }

    /// Holds the states of all fields against the other reader.
    private static func expectSameStates(_ bytes: [UInt8], recordKind: Int?) {
        let layouts = Comparison.stateLayouts
        let scanned = Comparison.scan(bytes, recordKind: recordKind, layouts: layouts)
        let first = Array("{}\n".utf8)
        let read = Comparison.read(first + bytes, recordKind: recordKind, layouts: layouts)
        for (offset, cells) in scanned.records { #expect(read[offset + first.count] == cells, "\(text(bytes, offset))") }
    }

    /// The line at an offset.
    private static func text(_ bytes: [UInt8], _ offset: Int) -> String {
        String(decoding: bytes[offset...].prefix { $0 != 0x0A }, as: UTF8.self)
    }

    @Test(arguments: 0..<60 as Range<UInt64>) func `random records are read alike`(seed: UInt64) {
        var maker = RandomRecords(seed: seed)
        let lines = maker.lines(40)
        for kind in [0, nil, 1] {
            let found = Self.expectAgreement(Array(lines.joined(separator: "\n").utf8), recordKind: kind)
            #expect(found.rows + found.odd == lines.count && (kind != 0 || found.rows > 3))
        }
    }

    @Test(arguments: 1_000..<1_080 as Range<UInt64>) func `damaged records are read alike or left alone`(seed: UInt64) {
        var maker = RandomRecords(seed: seed, isOrdinary: seed.isMultiple(of: 2))
        let bytes = maker.lines(20).flatMap { line -> [UInt8] in [0x0A] + maker.damaged(line) + Array("\n\(line)".utf8) }
        _ = Self.expectAgreement(bytes)
        _ = Self.expectAgreement(bytes, chunk: 100)
    }

    @Test(arguments: 2_000..<2_020 as Range<UInt64>) func `ordinary records are not odd`(seed: UInt64) {
        var maker = RandomRecords(seed: seed, isOrdinary: true)
        let lines = maker.lines(100)
        for separator in ["\n", "\r\n", "\n\n \n"] {
            let found = Self.expectAgreement(Array(lines.joined(separator: separator).utf8), recordKind: nil)
            #expect(found.rows == 100 && found.odd == 0)
        }
    }

    @Test(arguments: TestRecords.values + TestRecords.broken) func `every value in every field is read alike`(value: String) {
        let fields = ["id", "budget", "share", "area", "bidders", "published", "noticeOn", "region", "method", "contract", "bonds", "note"]
        let lines = fields.map { "{\"\($0)\":\(value)}" } + ["{\"预算金额（万元）\":\(value)}", "{\"bonds\":[{\"parts\":[{\"金额\": \(value) }]}]}"]
        _ = Self.expectAgreement(Array((lines + lines).joined(separator: "\n").utf8))
    }

    @Test func `the fuzzers' corpus is read alike`() throws {
        for file in ProjectFiles.files(below: "Tests/Fuzz/Corpus/json", ending: "") {
            let bytes = [UInt8](try Data(contentsOf: file))
            _ = Self.expectAgreement(bytes)
            _ = Comparison.scan(bytes, format: .array)
            _ = Comparison.scan(Array(bytes.dropFirst()), format: .array)
        }
    }

    @Test(arguments: 3_000..<3_020 as Range<UInt64>) func `blocks of any size give the same`(seed: UInt64) {
        var maker = RandomRecords(seed: seed)
        let bytes = Array(maker.lines(12).joined(separator: "\n").utf8)
        let whole = Comparison.scan(bytes)
        for chunk in [1, 7, 64, 100, 333] { #expect(Comparison.scan(bytes, chunk: chunk) == whole) }
        for limit in 1...4 {
            let limited = Comparison.scan(bytes, limits: ScanLimits(records: limit, elements: 20))
            #expect(limited == whole)
        }
    }

    @Test(arguments: 4_000..<4_050 as Range<UInt64>) func `an array holds what lines hold`(seed: UInt64) {
        var maker = RandomRecords(seed: seed, isOrdinary: seed.isMultiple(of: 2))
        let lines = maker.lines(12)
        let whole = Comparison.scan(Array(lines.joined(separator: "\n").utf8))
        guard whole.odd.isEmpty else { return }
        for separator in [",", " ,\n ", ",\r\n"] {
            let bytes = Array((lines.joined(separator: separator) + " ] ").utf8)
            let array = Comparison.scan(bytes, format: .array, chunk: seed.isMultiple(of: 3) ? 50 : 1 << 16)
            #expect(array.records.keys.sorted().map { array.records[$0] } == whole.records.keys.sorted().map { whole.records[$0] })
            #expect(bytes[array.used - 1] == UInt8(ascii: "]"))
        }
    }
}
