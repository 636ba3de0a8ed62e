import Foundation
import RecordModel
import RecordReading
import TestSupport
import Testing

@Suite("What holds of every table")
struct TablePropertyTests {
    /// The encodings in which tables are saved.
    static let encodings: [(String, @Sendable (String) -> [UInt8])] = [
        ("UTF-8", { Array($0.utf8) }), ("UTF-8 with a mark", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
        ("GB 18030", { GB18030Writer.bytes($0) }),
        ("UTF-16, low byte first", { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }),
        ("UTF-16, high byte first", { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }),
    ]

    @Test("a table = NDJSON of the same records, in every encoding", arguments: 0..<120 as Range<UInt64>)
    func sameAsLines(_ seed: UInt64) {
        var tables = RandomTables(seed: seed, records: 6, hasBonds: seed % 2 == 0)
        let lines = ReadAll.text(tables.lines)
        let (delimiter, lineBreak) = ([",", ";", "\t"][Int(seed % 3)], ["\n", "\r\n", "\r"][Int(seed / 3 % 3)])
        let text = tables.table(delimiter: delimiter, lineBreak: lineBreak)
        let (name, encode) = Self.encodings[Int(seed / 2 % 5)]
        let table = ReadAll.bytes(encode(text), name: "test.csv")
        #expect(table.records.map(shown) == lines.records.map(shown), "\(name)\n\(text)")
        #expect(table.codes == lines.codes, "\(text)")
        #expect(table.problems.map(\.message) == lines.problems.map(\.message) || table.codes.contains("I054"))
    }

    @Test("chunks of any size give the same, also of damaged tables", arguments: 200..<240 as Range<UInt64>)
    func chunks(_ seed: UInt64) {
        var tables = RandomTables(seed: seed, records: 5, hasBonds: seed % 2 == 0)
        let text = tables.table(delimiter: ",", lineBreak: seed % 3 == 0 ? "\r\n" : "\n")
        var maker = RandomRecords(seed: seed)
        for bytes in [Array(text.utf8), GB18030Writer.bytes(text), maker.damaged(text)] {
            let whole = ReadAll.bytes(bytes, name: "test.csv", options: ReadingOptions(recordKind: 0, chunkBytes: 1 << 16))
            for size in [1, 2, 7, 64] {
                #expect(ReadAll.bytes(bytes, name: "test.csv", options: ReadingOptions(recordKind: 0, chunkBytes: size)) == whole)
            }
        }
    }

    @Test("a damaged row costs no other row", arguments: 300..<380 as Range<UInt64>)
    func damagedRow(_ seed: UInt64) {
        let rows = (0..<5).map { "T-\($0),\($0 + 1)万元,公开招标" }
        var maker = RandomRecords(seed: seed)
        let damaged = maker.damaged(rows[2]).filter { $0 != 0x0A && $0 != 0xFF && $0 < 0x80 }
        let head = Array("项目编号,预算金额,采购方式\n".utf8)
        let bytes =
            head + Array((rows[0...1].joined(separator: "\n") + "\n").utf8) + damaged
            + Array(("\n" + rows[3...4].joined(separator: "\n")).utf8)
        let all = ReadAll.bytes(bytes, name: "test.csv").records.map(shown)
        let sound = ReadAll.bytes(head + Array((rows[0...1] + rows[3...4]).joined(separator: "\n").utf8), name: "test.csv").records.map(
            shown)
        #expect(all.count >= 4 && all.prefix(2) + all.suffix(2) == sound, "\(String(decoding: damaged, as: UTF8.self))")
    }

    @Test("every fact's place is its cell, and its bytes are there", arguments: 400..<430 as Range<UInt64>)
    func places(_ seed: UInt64) {
        var tables = RandomTables(seed: seed, records: 5, hasBonds: seed % 2 == 0)
        let text = tables.table(delimiter: ",", lineBreak: "\n")
        for bytes in [Array(text.utf8), GB18030Writer.bytes(text)] {
            for record in ReadAll.bytes(bytes, name: "test.csv").records {
                for place in record.facts.compactMap(\.place) {
                    let before = bytes[..<place.byteOffset]
                    #expect(place.line == before.count { $0 == 0x0A } + 1)
                    // Bytes of line breaks and commas are nothing else in either encoding, so a cell begins behind one of them.
                    #expect([0x2C, 0x0A].contains(before.last))
                    #expect(place.cell.map { $0.name.hasSuffix(String($0.row)) && $0.column >= 1 && !$0.header.isEmpty } == true)
                }
            }
        }
    }

    /// A record without its places.
    private func shown(_ record: CaseRecord) -> [String] { record.facts.map { shown($0.value) } }

    /// A value without its places.
    private func shown(_ value: FactValue) -> String {
        switch value {
        case .group(let facts): "{\(facts.map { shown($0.value) }.joined(separator: ","))}"
        case .list(let elements): "[\(elements.map { $0.facts.map { shown($0.value) }.joined(separator: ",") }.joined(separator: ";"))]"
        case .unreadable: "unreadable"
        case .missing, .text, .boolean, .number, .time, .region: "\(value)"
        }
    }
}
