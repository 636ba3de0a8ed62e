import Foundation
import RecordModel
import RecordReading
import TestSupport
import Testing
import Values

@testable import struct RecordReading.JSONError
@testable import struct RecordReading.JSONReader

@Suite("What holds of every input")
struct PropertyTests {
    @Test("lines = array of the same records, places aside", arguments: 0..<60 as Range<UInt64>)
    func linesAndArray(_ seed: UInt64) {
        var maker = RandomRecords(seed: seed)
        let records = maker.records(8)
        let lines = ReadAll.text(records.joined(separator: "\n"))
        let array = ReadAll.text("[" + records.joined(separator: " ,\r\n") + "]")
        #expect(lines.records.map(values) == array.records.map(values))
        #expect(lines.codes == array.codes)
        #expect(lines.readings.map(\.written) == array.readings.map(\.written))
    }

    @Test("one object = lines of one = array of one", arguments: 100..<160 as Range<UInt64>)
    func one(_ seed: UInt64) {
        var maker = RandomRecords(seed: seed)
        let record = maker.records(1)[0]
        let spread = ReadAll.text(record.replacingOccurrences(of: ",\"", with: ",\n\""))
        for text in [record, record + "\n", "[\(record)]"] {
            let all = ReadAll.text(text)
            #expect(all.records.map(values) == spread.records.map(values))
            // A message may name lines, which differ.
            #expect(all.codes == spread.codes)
        }
    }

    @Test("chunks of any size give the same, also of damaged inputs", arguments: 200..<280 as Range<UInt64>)
    func chunks(_ seed: UInt64) {
        var maker = RandomRecords(seed: seed)
        let records = maker.records(6)
        for text in [records.joined(separator: "\n"), "[" + records.joined(separator: ",\n") + "]"] {
            for bytes in [Array(text.utf8), maker.damaged(text)] {
                let whole = ReadAll.bytes(bytes, options: ReadingOptions(recordKind: 0, chunkBytes: 1 << 16))
                for size in [1, 2, 5, 17, 256] {
                    #expect(ReadAll.bytes(bytes, options: ReadingOptions(recordKind: 0, chunkBytes: size)) == whole)
                }
            }
        }
    }

    @Test("a damaged line costs no other line", arguments: 300..<360 as Range<UInt64>)
    func damagedLine(_ seed: UInt64) {
        var maker = RandomRecords(seed: seed)
        let records = maker.records(5)
        let damaged = maker.damaged(records[2]).filter { $0 != 0x0A }
        let bytes =
            Array((records[0...1].joined(separator: "\n") + "\n").utf8) + damaged
            + Array(("\n" + records[3...4].joined(separator: "\n")).utf8)
        let all = ReadAll.bytes(bytes).records.map(values)
        let sound = ReadAll.text((records[0...1] + records[3...4]).joined(separator: "\n")).records.map(values)
        #expect(all.count >= 4 && all.prefix(2) + all.suffix(2) == sound)
    }

    @Test("every fact's place points at its value", arguments: 400..<440 as Range<UInt64>)
    func places(_ seed: UInt64) throws {
        var maker = RandomRecords(seed: seed)
        let text = "[\n" + maker.records(4).joined(separator: ",\n  ") + "]"
        let bytes = Array(text.utf8)
        for record in ReadAll.text(text).records {
            #expect(bytes[record.place.byteOffset] == UInt8(ascii: "{"))
            for place in record.facts.compactMap(\.place) {
                let lineStart = (bytes[..<place.byteOffset].lastIndex(of: 0x0A) ?? -1) + 1
                #expect(place.line == bytes[..<place.byteOffset].count { $0 == 0x0A } + 1)
                #expect(place.column == String(decoding: bytes[lineStart..<place.byteOffset], as: UTF8.self).unicodeScalars.count + 1)
                #expect(!" \n\r\t,:]}".utf8.contains(bytes[place.byteOffset]))
            }
        }
    }

    @Test("the reader and Foundation's agree on what is JSON, damaged or not", arguments: 500..<800 as Range<UInt64>)
    func agreement(_ seed: UInt64) {
        var maker = RandomRecords(seed: seed)
        for record in maker.records(3) {
            for bytes in [Array(record.utf8), maker.damaged(record)] where !isKnownDifference(bytes) {
                #expect(accepts(bytes) == foundationAccepts(bytes), "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
    }

    /// The values of a record, without places.
    private func values(_ record: CaseRecord) -> [String] { record.facts.map { show($0.value) } }

    /// A value as text, without places and without the places that reasons name.
    private func show(_ value: FactValue) -> String {
        switch value {
        case .group(let facts): "{\(facts.map { show($0.value) }.joined(separator: ","))}"
        case .list(let elements): "[\(elements.map { $0.facts.map { show($0.value) }.joined(separator: ",") }.joined(separator: ";"))]"
        case .unreadable: "unreadable"
        case .missing, .text, .boolean, .number, .time, .region: "\(value)"
        }
    }

    /// `true` iff the reader takes the bytes for JSON.
    private func accepts(_ bytes: [UInt8]) -> Bool { (try? JSONReader.read(bytes)) != nil }

    /// `true` iff Foundation takes the bytes for JSON.
    private func foundationAccepts(_ bytes: [UInt8]) -> Bool {
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])) != nil
    }

    /// `true` iff Foundation guesses another encoding from zeros, or takes a number out of a double's range for an error.
    private func isKnownDifference(_ bytes: [UInt8]) -> Bool { bytes.contains(0) || String(decoding: bytes, as: UTF8.self).contains("e3") }
}
