import Coverage
import RecordModel
import Testing

/// Inventories that are not whole.
@Suite struct InventoryTests {
    /// A line that is right.
    static let right = #"{"id":"a","document":"甲","kind":"k","checkable":true,"clause":"一","quote":"文","note":null,"more":[1]}"#

    /// What is wrong with a text: codes with line and column.
    private func problems(_ bytes: [UInt8]) -> [String] {
        Inventory.read(bytes: bytes, name: "t.jsonl").problems.map { problem in
            problem.code + (problem.place.map { " \($0.line):\($0.column)" } ?? "")
        }
    }

    /// Lines, one for each of the ids.
    private func lines(_ ids: [String]) -> String {
        ids.map { Self.right.replacing("\"a\"", with: "\"\($0)\"") }.joined(separator: "\n")
    }

    @Test(
        "what is wrong is named by its code, line and column",
        arguments: [
            ("", ["I011 1:1"]), ("\n\n", ["I011 1:1"]), ("[]", ["I012 1:2", "V003"]), ("{", ["I020 1:2"]), ("7", ["I050 1:1"]),
            (#"{"id":"a",}"#, ["I025 1:11"]),
            (#"{"id":"a"}"#, ["V001 1:1", "V001 1:1", "V001 1:1", "V001 1:1", "V001 1:1"]),
            (#"{"id":"","document":"甲","kind":" ","checkable":null,"clause":"一","quote":"文"}"#, ["V001 1:1", "V001 1:1", "V001 1:1"]),
            (#"{"id":"a","document":"甲","kind":"k","checkable":"也许","clause":"一","quote":"文"}"#, ["I086 1:49"]),
            (#"{"id":"a","id":"b","document":"甲","kind":"k","checkable":true,"clause":"一","quote":"文"}"#, ["I054 1:11"]),
            (#"{"id":["a"],"document":"甲","kind":"k","checkable":true,"clause":"一","quote":"文"}"#, ["I070 1:7"]),
            (right + "\n" + right, ["V002 2:1"]),
            (right + "\n{\n" + right.replacing("\"a\"", with: "\"b\""), ["I021 3:1"]),
        ] as [(String, [String])])
    func wrong(_ text: String, _ expected: [String]) {
        #expect(problems(Array(text.utf8)) == expected)
        #expect(Inventory.read(bytes: Array(text.utf8), name: "t.jsonl").problems.contains { $0.severity == .error })
    }

    @Test func `a note that cannot be read loses nothing that counts`() {
        let (inventory, problems) = Inventory.read(bytes: Array(Self.right.replacing("null", with: "[]").utf8), name: "t.jsonl")
        #expect(inventory.entries.count == 1 && problems.map(\.severity) == [.warning])
    }

    @Test func `other forms are read too`() {
        let title = Self.right.replacing(#""document":"甲""#, with: #""document":null,"title":"乙""#)
        #expect(Inventory.read(bytes: Array(title.utf8), name: "t").inventory.entries.map(\.document) == ["乙"])
        #expect(problems(Array("[\(Self.right)]".utf8)) == [])
        #expect(problems([0xEF, 0xBB, 0xBF] + Array(Self.right.utf8)) == [])
        #expect(problems(Array((lines(["a", "b"]) + "\n\n" + lines(["c"])).utf8)) == [])
        let entry = Inventory.read(bytes: Array(lines(["a", "b"]).utf8), name: "t.jsonl").inventory.entries[1]
        #expect(entry.place.line == 2 && entry.isCheckable && entry.note == nil && entry.quotation == "文" && entry.clause == "一")
    }

    @Test func `bytes that are not UTF-8 are refused where they stand`() {
        let gbk = Array(#"{"id":"a","document":""#.utf8) + [0xBC, 0xD7] + Array(#""}"#.utf8)
        #expect(problems(Array(Self.right.utf8) + [0x0A] + gbk) == ["I038 2:23"])
        #expect(problems([0xFF, 0xFE] + Array(Self.right.utf8)) == ["I013 1:1"])
    }

    @Test func `a huge line is read up to 1 MiB, and refused beyond it`() {
        func line(_ id: String, _ length: Int) -> [UInt8] {
            Array("{\"id\":\"\(id)\",\"document\":\"甲\",\"kind\":\"k\",\"checkable\":true,\"clause\":\"一\",\"quote\":\"".utf8)
                + [UInt8](repeating: 0x78, count: length) + Array("\"}".utf8)
        }
        #expect(problems(line("a", 1_000_000)) == [])
        #expect(problems(line("a", 1) + [0x0A] + line("b", 2_000_000)) == ["I041 2:1"])
    }

    @Test func `a folder that is not there is a problem`() {
        #expect(Inventory.read("/nowhere/at/all").problems.map(\.code) == ["I001"])
    }
}
