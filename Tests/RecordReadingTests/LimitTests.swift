import Diagnostics
import Foundation
import RecordModel
import Testing
import Values

@testable import RecordReading

@Suite("Limits: what is too large is one error, and the rest goes on")
struct LimitTests {
    /// Small limits.
    static let options = ReadingOptions(recordKind: 0, maxRecordBytes: 100, chunkBytes: 16)
    /// A record of more than a hundred bytes.
    static let large = "{\"id\":\"\(String(repeating: "x", count: 200))\"}"

    @Test("a line that is too long")
    func line() {
        let all = ReadAll.text("{\"id\":\"a\"}\n\(Self.large)\n{\"id\":\"b\"}\n", options: Self.options)
        #expect(all.values(of: "id") == [.text("a"), .text("b")])
        #expect(all.codes == ["I041"])
        #expect(all.problems[0].place?.line == 2)
        #expect(all.problems[0].message.zh.contains("100"))
    }

    @Test("a first and a last line that are too long")
    func ends() {
        #expect(ReadAll.text("\(Self.large)\n{\"id\":\"b\"}\n", options: Self.options).values(of: "id") == [.text("b")])
        let last = ReadAll.text("{\"id\":\"b\"}\n\(Self.large)", options: Self.options)
        #expect(last.values(of: "id") == [.text("b")] && last.codes == ["I041"])
    }

    @Test("a line of exactly as many bytes as are allowed")
    func exactly() {
        let exact = "{\"id\":\"\(String(repeating: "x", count: 91))\"}"
        #expect(exact.utf8.count == 100)
        for text in ["\(exact)\n\(exact)", "[\(exact),\(exact)]", exact] {
            #expect(ReadAll.text(text, options: Self.options).codes == [])
            let longer = text.replacingOccurrences(of: "xx\"", with: "xxx\"")
            #expect(Set(ReadAll.text(longer, options: Self.options).codes) == ["I041"])
        }
    }

    @Test("an element that is too large")
    func element() {
        let all = ReadAll.text("[{\"id\":\"a\"},\(Self.large),{\"id\":\"b\"}]", options: Self.options)
        #expect(all.values(of: "id") == [.text("a"), .text("b")])
        #expect(all.codes == ["I041"])
        #expect(all.problems[0].place?.pointer == "/1")
    }

    @Test("an object that is too large")
    func single() {
        let all = ReadAll.text("{\n\"id\":\"\(String(repeating: "x", count: 200))\"}\n", options: Self.options)
        #expect(all.codes == ["I041"] && all.records.isEmpty)
    }

    @Test("something too large that is no record", arguments: ["\"", "x", "1", "中"])
    func scalar(_ unit: String) {
        #expect(ReadAll.text(String(repeating: unit, count: 500), options: Self.options).codes == ["I041"])
    }

    @Test("an element nested too deep, or with too many values, is lost alone")
    func bombs() {
        let deep = String(repeating: "[", count: 2000) + String(repeating: "]", count: 2000)
        for bomb in [deep, "[" + String(repeating: "1,", count: 2000) + "1]"] {
            let options = ReadingOptions(recordKind: 0, maxRecordValues: 1000)
            for text in ["[{\"id\":\"a\"},{\"x\":\(bomb)},{\"id\":\"b\"}]", "{\"id\":\"a\"}\n{\"x\":\(bomb)}\n{\"id\":\"b\"}"] {
                let all = ReadAll.text(text, options: options)
                #expect(all.values(of: "id") == [.text("a"), .text("b")])
                #expect(all.codes == [bomb == deep ? "I039" : "I040"])
            }
        }
    }

    @Test("nesting a million deep, in every format")
    func million() {
        for opening in ["[", "{\"a\":"] {
            let bomb = String(repeating: opening, count: 1_000_000)
            #expect(ReadAll.text("{\"id\":\"a\"}\n\(bomb)\n{\"id\":\"b\"}\n").codes == ["I039"])
            #expect(ReadAll.text(bomb).codes == ["I039"])
        }
    }

    @Test("short elements of a list that would become too many facts")
    func facts() {
        let list = Array(repeating: "{}", count: 900).joined(separator: ",")
        let options = ReadingOptions(recordKind: 0, maxRecordValues: 1000)
        let all = ReadAll.text("[{\"bonds\":[\(list)]},{\"id\":\"b\"}]", options: options)
        #expect(all.codes == ["I040"] && all.values(of: "id") == [.text("b")])
    }

    @Test("a thousand things wrong in one record are a hundred problems and a count")
    func manyProblems() {
        let list = Array(repeating: "{\"退还日期\":\"x\"}", count: 1000).joined(separator: ",")
        let all = ReadAll.text("{\"bonds\":[\(list)]}")
        #expect(all.codes == Array(repeating: "I089", count: 100) + ["I057"])
        #expect(all.problems[100].message.en.contains("900"))
        #expect(all.records.count == 1)
    }

    @Test("a thousand unknown fields are a hundred warnings and a word")
    func manyUnknown() {
        let keys = (0..<1000).map { "\"未知\($0)\":1" }.joined(separator: ",")
        let all = ReadAll.text("[{\(keys)},{\(keys)}]")
        #expect(all.codes == Array(repeating: "I055", count: 100) + ["I056"])
        #expect(all.records.count == 2)
    }

    @Test("a key that is too long names no field, since every place below it would repeat it")
    func longKey() {
        let key = { "\"投标保证金\(String(repeating: " ", count: $0))\"" }
        let read = { ReadAll.text("{\(key($0)):[{\"投标人\":\"甲\"}]}") }
        #expect(read(FieldTable.longestKey - 15).codes == [])
        #expect(read(FieldTable.longestKey - 14).codes == ["I055"])
        #expect(read(1_000_000).problems.allSatisfy { $0.message.en.utf8.count < 1_000 })
    }

    @Test("a record that a mapping makes is held to the same limits, though its package is small")
    func mapped() {
        let source = { Mapping.Source(variable: $0, keys: [$1]) }
        let long = MappedField.Origin(source: source(0, "pack"), currency: nil, loops: [], condition: nil)
        let bidder = MappedField(field: 0, name: "bidder", content: .value([long], codes: []))
        let loop = Mapping.Loop(sources: [source(0, "list")], merging: nil, condition: nil)
        let mapping = Mapping(
            name: "pack", title: "包", kind: 0, toldBy: ["pack"], loops: [],
            fields: [MappedField(field: 12, name: "bonds", content: .list(loop, [bidder]))], notes: [],
            range: SourceRange(source: 0, start: 0, end: 0))
        for (elements, codes) in [(3, []), (40, ["I041"])] {
            var all = ReadAll()
            let list = Array(repeating: "1", count: elements).joined(separator: ",")
            let text = "{\"pack\":\"\(String(repeating: "x", count: 200))\",\"list\":[\(list)]}"
            let reader = RecordReader(
                kinds: TestKinds.all, regions: TestKinds.regions, mappings: [mapping], options: ReadingOptions(maxRecordBytes: 1000))
            _ = reader.read(bytes: Array(text.utf8), name: "pack.json") { outcome in
                all.take(outcome)
                return true
            }
            #expect(all.codes == codes)
            #expect(all.records.count == 1 - codes.count)
        }
    }
}
