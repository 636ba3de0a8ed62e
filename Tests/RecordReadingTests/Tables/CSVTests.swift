import RecordModel
import RecordReading
import Tables
import TestSupport
import Testing

@testable import struct RecordReading.RecordMessage

@Suite("Separated values")
struct CSVTests {
    /// Reads a table of tenders.
    private func read(_ text: String, _ options: ReadingOptions = ReadingOptions(recordKind: 0)) -> ReadAll {
        ReadAll.text(text, name: "test.csv", options: options)
    }

    /// The texts of a field, one a record; what is no text is shown as it is.
    private func texts(_ all: ReadAll, _ name: String = "id") -> [String] {
        all.values(of: name).map { if case .text(let text) = $0 { text } else { "\($0)" } }
    }

    @Test(
        "as spreadsheets write it",
        arguments: [
            ("id,budget\nA,1\nB,2\n", ["A", "B"]), ("id,budget\r\nA,1\r\nB,2", ["A", "B"]), ("id\tbudget\nA\t1\n", ["A"]),
            ("id;budget\rA;1\rB;2\r", ["A", "B"]), ("sep=;\r\nid;budget\r\nA,B;1\r\n", ["A,B"]), ("\u{FEFF}id,budget\nA,1\n", ["A"]),
            ("\"id\",\"budget\"\n\"A \"\"1\"\"\",\"1\"\n", ["A \"1\""]), ("id,budget\n\"A\nB\",1\n", ["A\nB"]),
            ("id,budget,,\nA,1,,\n,,,\n,,,\n", ["A"]),
            ("id,budget\n=\"00123\",1\n", ["00123"]), ("id,budget\n\"=\"\"00123\"\"\",1\n", ["00123"]),
            ("id,budget\n'00123,1\n", ["00123"]),
            ("id,budget\n'quoted',1\n", ["'quoted'"]), ("id,budget\n5\" pipe,1\n", ["5\" pipe"]), ("id,budget\n\"A\" ,1\n", ["A"]),
            ("id\nA\nB\n", ["A", "B"]),
            ("台账,\n\nid,budget\nA,1\n", ["A"]), ("编\n号,budget\nA,1\n", ["编"]),
        ])
    func dialect(_ text: String, _ ids: [String]) {
        let all = read(text.replacing("编\n号", with: "\"编\n号\"").replacing("A,1\n", with: ids == ["编"] ? "编,1\n" : "A,1\n"))
        #expect(texts(all) == ids && all.problems.isEmpty, "\(all.problems)")
    }

    @Test("a formula is a text")
    func formulas() {
        let all = read("id,budget\n=1+2,1\n+3,1\n@SUM(A1),1\n-1,1\n")
        #expect(texts(all) == ["=1+2", "+3", "@SUM(A1)", "-1"] && all.problems.isEmpty)
    }

    @Test(
        "what is wrong costs its row only, and is said with its place",
        arguments: [
            ("A\nB,1", "I102", "2:1 B2"), ("A,1,x\nB,1", "I102", "2:1 C2"), ("A,\"1\nB,1", "I110", "2:3"), ("\"A\"x,1\nB,1", "I111", "2:1"),
            ("\"A,1\n\"B\",1\nB,1", "I111", "2:1"), ("A\u{0},1\nB,1", "I114", "2:1"), ("A,#N/A\nB,1", "I107", "2:3 B2"),
            ("A,abc\nB,1", "I081", "2:3 B2"),
        ])
    func damage(_ rows: String, _ code: String, _ place: String) {
        let all = read("id,budget\n" + rows + "\n")
        #expect(all.codes == [code], "\(all.problems)")
        let found = all.problems.first?.place
        #expect(found.map { "\($0.line):\($0.column)" + ($0.cell.map { " \($0.name)" } ?? "") } == place)
        #expect(texts(all).last == "B")
    }

    @Test("a quote that never closes is looked for within a bound")
    func neverClosed() {
        let rows = (0..<5_000).map { "B\($0),1\n" }.joined()
        var options = ReadingOptions(recordKind: 0)
        options.tables.maxQuotedBytes = 2_000
        let all = read("id,budget\nA,\"1\n" + rows, options)
        #expect(all.codes == ["I110"] && all.records.count == 5_000)
    }

    @Test("the header tells the kind when one knows all that any knows, and says which when not")
    func kind() {
        let options = ReadingOptions()
        #expect(read("项目编号,预算金额,未知\nA,1,2\n", options).codes == ["I055"])
        #expect(read("未知,不明\nA,1\n", options).codes == ["I101"])
        #expect(read("项目编号,名称\nA,1\n", options).codes == ["I101"])
        let told = read("项目编号,名称,记录类型\nA,,招标\n,B,任务\nC,D,别的\n", options)
        #expect(told.records.map(\.kind) == [0, 1] && told.codes.contains("I052"))
    }

    @Test("lists are rows with the same key, or none below the first")
    func lists() {
        let text = "id,budget,bonds.bidder,bonds.refundedOn\nA,1,甲,2021-07-05\nA,1,乙,\n,,丙,\nB,2,,\nC,3,丁,2021-07-06\n"
        let all = read(text)
        #expect(texts(all) == ["A", "B", "C"] && all.problems.isEmpty)
        let counts = all.values(of: "bonds").map { if case .list(let elements) = $0 { elements.count } else { 0 } }
        #expect(counts == [3, 0, 1])
        #expect(read("id,budget,bonds.bidder\nA,1,甲\nA,2,乙\n").codes == ["I054"])
        #expect(read("id,budget,bonds.bidder\nA,1,甲\nB,2,乙\nA,1,丙\n").codes == ["I105"])
        let lost = read("id,budget,bonds.bidder\nA,1,甲\n,,\"乙\n,,丙\nB,2,丁\n")
        #expect(lost.codes == ["I110", "I104"] && texts(lost) == ["B"])
    }

    @Test("numbers of dates are days, where they can be")
    func serials() {
        let all = read("id,noticeOn\nA,44382\nB,44382.5\nC,17000\nD,99999\nE,20210705\nF,2021\n")
        #expect(all.readings.prefix(2).map(\.read) == ["2021-07-05", "2021-07-05T12:00"])
        #expect(all.codes == ["I095", "I095"])
    }

    @Test("what the caller says of encoding and delimiter holds")
    func options() {
        var options = ReadingOptions(recordKind: 0)
        options.tables.delimiter = 0x3B
        #expect(texts(read("id;budget\nA,B,C;1\n", options)) == ["A,B,C"])
        options.tables.encoding = .utf8
        #expect(ReadAll.bytes(GB18030Writer.bytes("编号;budget\nA;1\n"), name: "a.csv", options: options).codes == ["I112"])
        options.format = .csv
        #expect(ReadAll.text("id;budget\nA;1\n", name: "<stdin>", options: options).records.count == 1)
        #expect(ReadAll.text("{\"id\":\"A\"}", name: "a.csv").records.count == 1)
    }

    @Test("encodings that are mixed are one error at its place")
    func mixed() {
        let head = Array("编号,budget\n甲,1\n".utf8)
        let all = ReadAll.bytes(head + GB18030Writer.bytes("乙方公司,2\n"), name: "a.csv")
        #expect(all.codes == ["I113"] && all.problems[0].place?.line == 3)
        let long = head + (0..<200_000).flatMap { _ in Array("乙,2\n".utf8) }
        let late = ReadAll.bytes(long + GB18030Writer.bytes("乙方公司,2\n"), name: "a.csv")
        #expect(late.codes == ["I112"] && late.problems[0].place?.line == 200_003 && late.records.count == 200_001)
        #expect(ReadAll.bytes([0x69, 0x64, 0x2C, 0x62, 0x0A, 0xFF, 0x2C, 0x31], name: "a.csv").codes == ["I113"])
    }

    @Test("ten thousand columns")
    func columns() {
        let names = (0..<10_000).map { "列\($0)" }
        let text =
            "id," + names.joined(separator: ",") + "\n" + (0..<20).map { "A\($0)" + String(repeating: ",x", count: 10_000) + "\n" }.joined()
        let all = read(text)
        #expect(all.records.count == 20 && all.codes.count == 101 && all.codes.last == "I056")
        #expect(read(String(repeating: "a,", count: 20_000) + "\nx\n").codes == ["I116"])
    }

    @Test("nothing is nothing", arguments: [("", "I100"), ("\n\n", "I100"), (",,\n", "I100"), ("sep=|\nid|a\n", "I117")])
    func empty(_ text: String, _ code: String) { #expect(read(text).codes == [code]) }
}
