import RecordModel
import RecordReading
import Testing
import Values

@Suite("One object, an array or lines, told apart by content")
struct FormatTests {
    /// An input, the numbers of its records, and the codes of its problems.
    struct Input: CustomTestStringConvertible, Sendable {
        /// The text.
        var text: String
        /// The numbers of the records, in order.
        var ids: [String]
        /// The codes of the problems, in order.
        var codes: [String]

        /// Creates an input.
        init(_ text: String, _ ids: [String], _ codes: [String] = []) { (self.text, self.ids, self.codes) = (text, ids, codes) }

        /// The text.
        var testDescription: String { text }
    }

    /// Inputs that say themselves how records lie in them.
    static let inputs: [Input] = [
        // One object
        Input(#"{"id":"a"}"#, ["a"]), Input("{\n  \"id\": \"a\"\n}\n", ["a"]), Input("\n\n {\"id\":\n\"a\"}  \r\n", ["a"]),
        Input("{\r\n\"id\"\r\n:\r\n\"a\"\r\n}\r\n", ["a"]), Input("{\"合同\":\n{\"签订日期\":null},\n\"id\":\"a\"}", ["a"]),
        Input("{\n\"id\":\"a\"\n}\n{\n\"id\":\"b\"\n}\n", ["a"], ["I042"]), Input("{\n\"id\":\"a\"\n} x", ["a"], ["I042"]),
        Input("{\"id\":\"a\"", [], ["I022"]), Input("{\n\"id\":\"a\",\n}", [], ["I025"]), Input("{\n\"id\":\"a\"\n", [], ["I022"]),
        // Arrays
        Input("[]", [], ["I012"]), Input(" [ \n ] ", [], ["I012"]), Input(#"[{"id":"a"}]"#, ["a"]),
        Input(#" [ {"id":"a"} , {"id":"b"} ] "#, ["a", "b"]),
        Input("[\n{\"id\":\"a\"},\r\n{\"id\":\"b\"}\n]\n", ["a", "b"]), Input(#"[{"id":"a]},{[\""},{"id":"b"}]"#, ["a]},{[\"", "b"]),
        Input(#"[1,{"id":"a"},"x",null,[{"id":"c"}],{"id":"b"}]"#, ["a", "b"], ["I050", "I050", "I050", "I050"]),
        Input(#"[{"id":"a"},{"id":tru},{"id":"c"}]"#, ["a", "c"], ["I030"]), Input(#"[{"id":"a"},{"id":"b"},]"#, ["a", "b"], ["I025"]),
        Input(#"[,{"id":"a"}]"#, [], ["I023"]), Input(#"[{"id":"a"},,{"id":"b"}]"#, ["a"], ["I023"]), Input("[,]", [], ["I023"]),
        Input(#"[{"id":"a"} {"id":"b"}]"#, [], ["I023"]), Input(#"[{"id":"a"}"#, ["a"], ["I022"]), Input(#"[{"id":"a"},"#, ["a"], ["I022"]),
        Input(#"[{"id":"a"},{"id"#, ["a"], ["I022"]), Input("[", [], ["I022"]), Input(#"[{"id":"a"}]]"#, ["a"], ["I043"]),
        Input(#"[{"id":"a"}] {"id":"b"}"#, ["a"], ["I043"]), Input(#"[{"id":"a"}}]"#, [], ["I023"]),
        Input("[{\"id\":\"a\n\"},{}]", [], ["I037"]),
        Input(#"[{"id":"a"},{"id":"b"]"#, ["a"], ["I026"]), Input("[tru]", [], ["I023"]), Input("[1.]", [], ["I023"]),
        // Arrays with a broken element: those after it are read when it is certain where they begin
        Input(#"[{"id":},{"id":'b'},{"id":"c"}]"#, ["c"], ["I023", "I028"]),
        Input(#"[{"id":"a"},{"id":"b"}} , {"id":"c"}]"#, ["a", "c"], ["I023"]),
        Input(#"[{"id":"a"} {"id":"b"},{"id":"c"}]"#, ["c"], ["I023"]), Input(#"[{"id":"a"},{"id":},x,{"id":"c"}]"#, ["a"], ["I023"]),
        Input(#"[{"id":"a"},{"id":[1},{"x":2]},{"id":"c"}]"#, ["a"], ["I026"]),
        Input("[{\"id\":\"a},\n{\"id\":\"b\"},\n{\"id\":\"c\"}]", [], ["I037"]),
        Input("[{\"id\":'a\"}, {\"id\":\"b\n\"}, {\"id\":\"c\"}]", [], ["I028"]),
        // Lines
        Input("{\"id\":\"a\"}\n{\"id\":\"b\"}\n", ["a", "b"]), Input("{\"id\":\"a\"}\r\n{\"id\":\"b\"}\r\n", ["a", "b"]),
        Input("\n{\"id\":\"a\"}\n\n \t\r\n{\"id\":\"b\"}", ["a", "b"]),
        Input("{\"id\":\"a\"}\n{\"id\":tru}\n{\"id\":\"c\"}\n", ["a", "c"], ["I030"]),
        Input("{\"id\":\"a\"}\n{\"id\":\"b\"\n{\"id\":\"c\"}\n", ["a", "c"], ["I021"]),
        Input("{\"id\":\"a\"}\n{\"id\":\"b", ["a"], ["I020"]),
        Input("{\"id\":\"a\"}\n{\"id\":\"b\"},\n{\"id\":\"c\"}", ["a", "c"], ["I024"]),
        Input("{\"id\":\"a\"}\n12\nnull\n{\"id\":\"b\"}", ["a", "b"], ["I050", "I050"]),
        Input("{\"id\":\"a\"}\n[{\"id\":\"b\"}]\n", ["a"], ["I050"]),
        Input("{\"id\":\"a\"}{\"id\":\"b\"}\n{\"id\":\"c\"}", ["c"], ["I024"]),
        // Lines whose first line is broken
        Input("{\"id\":\"a\",\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n", ["b", "c"], ["I021"]),
        Input("{\"id\":\"a\n{\"id\":\"b\"}\n", ["b"], ["I037"]),
        Input("{\"id\":tru}\n{\"id\":\"b\"}\n", ["b"], ["I030"]), Input("id: a\n{\"id\":\"b\"}\n", ["b"], ["I030"]),
        // Nothing
        Input("", [], ["I011"]), Input(" \n\t\r\n", [], ["I011"]), Input("1", [], ["I050"]), Input("\"x\"", [], ["I050"]),
        Input("x", [], ["I030"]),
        Input("\u{FEFF}", [], ["I011"]), Input("\u{FEFF}{\"id\":\"a\"}", ["a"]), Input("\u{FEFF}[{\"id\":\"a\"}]", ["a"]),
        Input("{\"id\":\"a\"}\n\u{FEFF}{\"id\":\"b\"}", ["a"], ["I029"]), Input("id,budget\na,1\n", [], ["I030"]),
    ]

    @Test("every input", arguments: inputs)
    func input(_ input: Input) {
        let all = ReadAll.text(input.text)
        #expect(all.values(of: "id") == input.ids.map { .text($0) })
        #expect(all.codes == input.codes)
        #expect(all.summaries[0].records == input.ids.count)
        #expect(all.summaries[0].errors == input.codes.count { $0 != "I012" })
    }

    @Test("whatever the chunks, from one byte on, the same comes out", arguments: inputs)
    func chunks(_ input: Input) {
        let whole = ReadAll.text(input.text, options: ReadingOptions(recordKind: 0, chunkBytes: 1 << 16))
        for size in [1, 2, 3, 7, 64] {
            #expect(ReadAll.text(input.text, options: ReadingOptions(recordKind: 0, chunkBytes: size)) == whole)
        }
    }

    @Test("the name decides only where the content does not")
    func nameDecides() {
        let cut = "{\"id\":\"a\"\n{\"id\":\n"
        #expect(ReadAll.text(cut, name: "a.json").codes == ["I023"])
        #expect(ReadAll.text(cut, name: "a.ndjson").codes == ["I021", "I021"])
        #expect(ReadAll.text("{\n\"id\":\"a\"\n}", name: "a.jsonl").values(of: "id") == [.text("a")])
        #expect(ReadAll.text("[{\"id\":\"a\"}]", name: "a.ndjson").values(of: "id") == [.text("a")])
        #expect(ReadAll.text("{\"id\":\"a\"}\n{\"id\":\"b\"}", name: "a.json").records.count == 2)
    }

    @Test("a byte order mark is a reading and no problem")
    func mark() throws {
        let all = ReadAll.text("\u{FEFF}{\"id\":\"a\"}")
        let reading = try #require(all.readings.first)
        #expect(all.readings.count == 1 && reading.written == "U+FEFF" && reading.place.byteOffset == 0)
        #expect(all.records[0].place == Place(file: "test.json", line: 1, column: 1, byteOffset: 3, pointer: ""))
    }

    @Test(
        "UTF-16 is told apart from garbage",
        arguments: [[0xFF, 0xFE, 0x7B, 0], [0xFE, 0xFF, 0, 0x7B], [0x7B, 0, 0x7D, 0], [0, 0x7B, 0, 0x7D]] as [[UInt8]])
    func utf16(_ bytes: [UInt8]) { #expect(ReadAll.bytes(bytes).codes == ["I013"]) }

    @Test("GBK is refused with a hint")
    func gbk() throws {
        let problem = try #require(ReadAll.bytes(Array("{\"id\":\"".utf8) + [0xD6, 0xD0, 0xCE, 0xC4] + Array("\"}".utf8)).problems.first)
        #expect(problem.code == "I038" && problem.message.zh.contains("GBK"))
        #expect(problem.place?.column == 8)
    }

    @Test("places are those of the file, whatever the format")
    func places() {
        let array = ReadAll.text("[\n  {\"id\":\"中\"}, {\"id\":\"b\",\n   \"合同\": {\"签订日期\": \"2021-07-05\"}}\n]")
        #expect(
            array.records.map(\.place) == [
                Place(file: "test.json", line: 2, column: 3, byteOffset: 4, pointer: "/0"),
                Place(file: "test.json", line: 2, column: 15, byteOffset: 18, pointer: "/1"),
            ])
        #expect(array.records[1].facts[0].place == Place(file: "test.json", line: 2, column: 21, byteOffset: 24, pointer: "/1/id"))
        guard case .group(let facts) = array.records[1].facts[11].value else { return #expect(Bool(false)) }
        #expect(facts[0].place == Place(file: "test.json", line: 3, column: 19, byteOffset: 59, pointer: "/1/合同/签订日期"))
        let lines = ReadAll.text("{\"id\":\"中\"}\n\n {\"id\":\"b\"}\n")
        #expect(
            lines.records.map(\.place) == [
                Place(file: "test.json", line: 1, column: 1, byteOffset: 0, pointer: ""),
                Place(file: "test.json", line: 3, column: 2, byteOffset: 15, pointer: ""),
            ])
        #expect(lines.records[1].facts[0].place == Place(file: "test.json", line: 3, column: 8, byteOffset: 21, pointer: "/id"))
    }

    @Test("an error in a line or element has its place in the file")
    func errorPlaces() {
        let line = ReadAll.text("{\"id\":\"a\"}\n{\"id\":\"中\",\"合同\":{\"x\":tru}}\n").problems
        #expect(line.map(\.place) == [Place(file: "test.json", line: 2, column: 21, byteOffset: 37, pointer: "/合同")])
        let element = ReadAll.text("[{\"id\":\"a\"},\n {\"id\":[1,}]").problems
        #expect(element.map(\.place) == [Place(file: "test.json", line: 2, column: 11, byteOffset: 23, pointer: "/1/id")])
    }

    @Test("an array that breaks off says how many records were read")
    func counts() throws {
        let problem = try #require(ReadAll.text("[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":").problems.first)
        #expect(
            problem.message.en
                == "the file breaks off here: a quote or bracket is missing; 2 records before were read, the rest of the file was not")
        #expect(problem.message.zh == "文件在此中断：缺少引号或括号；此前已读 2 条记录，其余未读")
    }

    @Test("an array that goes on after a broken element does not say that the rest was lost")
    func goesOn() {
        let messages = { ReadAll.text($0).problems.map(\.message.en) }
        #expect(messages(#"[{"id":},{"id":"b"}]"#) == ["here a value should stand, and not \"}\""])
        #expect(
            messages(#"[{"id":"a"},{"id":},x]"#) == [
                "here a value should stand, and not \"}\"; 1 record before was read, the rest of the file was not"
            ])
    }

    @Test("the hash is that of all bytes, also of those that were not understood")
    func hashes() {
        for text in ["{\"id\":\"a\"}", "[{\"id\":tru},{\"id\":\"b\"}]  \n", "", "\u{FEFF}{}\n{}\n"] {
            for size in [1, 5, 1 << 16] {
                let summary = ReadAll.text(text, options: ReadingOptions(recordKind: 0, chunkBytes: size)).summaries[0]
                #expect(summary.sha256 == SHA256.hex(of: Array(text.utf8)))
                #expect(summary.bytes == text.utf8.count)
            }
        }
    }

    @Test("who has heard enough is told nothing more")
    func stopping() {
        let reader = RecordReader(kinds: TestKinds.all, regions: TestKinds.regions, options: ReadingOptions(recordKind: 0))
        for text in ["[{},{},{},{}]", "{}\n{}\n{}\n{}"] {
            var count = 0
            let summary = reader.read(bytes: Array(text.utf8), name: "x") { _ in
                count += 1
                return count < 2
            }
            #expect(count == 2 && summary.records == 2 && summary.sha256 == nil)
        }
    }
}
