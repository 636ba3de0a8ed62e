import Audit
import Findings
import Foundation
import RecordModel
import TestSupport
import Testing
import Values

/// What is wrong with the input costs no more than it must, and nothing of it is lost.
@Suite struct BadInputTests {
    /// The codes and lines of the problems of an audit.
    private func problems(_ bench: Bench, _ name: String = "out") throws -> [String] {
        try bench.lines("\(name)/problems.ndjson").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
            let place = object["place"] as? [String: Any]
            return "\(object["code"] ?? "")" + (place.map { ":\($0["line"] ?? 0)@\($0["byteOffset"] ?? 0)" } ?? "")
        }
    }

    @Test func `a bad line costs that line`() throws {
        let bench = Bench()
        let good = #"{"项目编号":"一","预留份额":"10%"}"#
        let file = bench.write("x.ndjson", "\(good)\n{\n\(good)\nnull\n\(good)")
        var errors: [InputProblem] = []
        try bench.audit([file], to: "out") { errors.append($0) }
        #expect(errors.count == 2)
        let line = good.utf8.count + 1
        // What is missing from a line is missing at its end.
        #expect(try problems(bench) == ["I021:3@\(line + 2)", "I050:4@\(2 * line + 2)"])
        #expect(bench.lines("out/findings.ndjson").count { $0.contains("reserved-share") } == 3)
    }

    @Test(arguments: [100, 2_000, 9_999, 1 << 20]) func `a line that is too long is counted and not kept`(pieceBytes: Int) throws {
        let bench = Bench()
        let good = #"{"项目编号":"一","预留份额":"10%"}"#
        let long = #"{"项目编号":"\#(String(repeating: "长", count: 20_000))"}"#
        let file = bench.write("x.ndjson", "\(good)\n\(long)\n\(good)\n\(long)")
        let setting = Bench.setting { $0.seal.pieceBytes = pieceBytes }
        try bench.audit([file], to: "out", setting)
        let first = good.utf8.count + 1
        #expect(try problems(bench) == ["I041:2@\(first)", "I041:4@\(2 * first + long.utf8.count + 1)"])
        #expect(bench.lines("out/problems.ndjson")[0].contains("\(long.utf8.count + 1) 字节"))
        #expect(bench.lines("out/findings.ndjson").count { $0.contains("reserved-share") } == 2)
    }

    @Test func `an unknown field is named once, and of one object only a hundred`() throws {
        let bench = Bench()
        let lines = (0..<700).map { #"{"项目编号":"\#($0)","字段\#($0 % 350)":1}"# + "\n" }.joined()
        try bench.audit([bench.write("x.ndjson", lines)], to: "out")
        let codes = try problems(bench).map { $0.prefix(4) }
        #expect(codes.count { $0 == "I055" } == 100)
        #expect(codes.count { $0 == "I056" } == 1)
        #expect(codes.last == "I056")
    }

    @Test func `the same file twice is read once, and patterns find files in the order of their names`() throws {
        let bench = Bench()
        for name in ["b", "a", "c"] { bench.write("\(name).ndjson", #"{"项目编号":"\#(name)","预留份额":"10%"}"#) }
        try bench.audit([bench.path("?.ndjson"), bench.path("a.ndjson"), bench.path("[xy].ndjson")], to: "out")
        #expect(try problems(bench) == ["I014", "I001"])
        let keys = bench.lines("out/findings.ndjson").compactMap { $0.split(separator: "\"key\":\"").dropFirst().first?.first }
        #expect(String(keys.filter { "abc".contains($0) }).starts(with: "a"))
        #expect(bench.lines("out/findings.ndjson").count { $0.contains("reserved-share") } == 3)
    }

    @Test func `more errors than allowed end the run, which can go on`() throws {
        let bench = Bench()
        let file = bench.write("x.ndjson", String(repeating: "{\n", count: 30))
        #expect(throws: AuditTrouble.tooManyErrors(30)) { try bench.audit([file], to: "out", Bench.setting { $0.maxErrors = 29 }) }
        #expect(bench.files("out")["problems.ndjson"] == nil)
        try bench.audit([file], to: "out", Bench.setting { $0.maxErrors = 30 }, mode: .resume)
        #expect(try problems(bench).count == 30)
    }

    @Test func `the hash of a long input is that of the lines of its pieces' hashes`() throws {
        let bench = Bench()
        let bytes = [UInt8](#"{"项目编号":"一"}"#.utf8) + [0x0A]
        let long = (0..<200).flatMap { _ in bytes }
        let file = bench.write("x.ndjson", long)
        try bench.audit([file], to: "out", Bench.setting { $0.seal.pieceBytes = 1_000 })
        let pieces = stride(from: 0, to: long.count, by: 1_000).map { SHA256.hex(of: Array(long[$0..<min($0 + 1_000, long.count)])) }
        let seal = bench.lines("out/seal.json").joined()
        #expect(seal.contains("\"sha256\":\"\(SHA256.hex(of: Array(pieces.map { $0 + "\n" }.joined().utf8)))\""))
        try bench.audit([file], to: "short", Bench.setting { $0.seal.pieceBytes = 1 << 20 })
        #expect(bench.lines("short/seal.json").joined().contains("\"sha256\":\"\(SHA256.hex(of: long))\""))
    }
}
