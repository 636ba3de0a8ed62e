import Audit
import Findings
import Foundation
import TestSupport
import Testing

/// One run, on whatever number of threads, in whatever pieces, in parts or interrupted, gives the same bytes.
@Suite struct SameBytesTests {
    /// Inputs of every form: long and short files of lines, one with a mark and without a line break at its end, an array, one record, none, tables.
    static func inputs(_ bench: Bench, seed: UInt64) -> [String] {
        var lines = CaseLines(random: SeededGenerator(seed: seed))
        let long = bench.write("in/b-long.ndjson", lines.make(90))
        bench.write("in/a-short.ndjson", lines.make(3))
        bench.write("in/c-mark.jsonl", "\u{FEFF}" + lines.make(30) + #"{"项目编号":"末","预算":9}"#)
        let records = (0..<40).map { #"{"项目编号":"列\#($0)","采购人":"丁局","预算":"\#($0)0万元","公告日期":"2024-03-01","是否预留":"否"}"# }
        bench.write("in/d-array.json", "[" + records.joined(separator: ",\n") + "]")
        bench.write("in/e-one.json", #"{"项目编号":"一","预留份额":"10%"}"#)
        bench.write("in/f-nothing.json", "")
        bench.write("in/g-table.csv", table(80))
        bench.write("in/h-lists.csv", lists(40))
        return [bench.path("in"), long, bench.path("missing.ndjson")]
    }

    /// A table with a row a record, some of them damaged, texts over two lines, formulas, and a column that nobody knows.
    private static func table(_ rows: Int) -> String {
        let damaged = [7: "短", 21: "引号,\"没有\"配上,示范区,1", 33: "\"多,甲局\"x,示范区,1", 50: "零\u{0},甲局,示范区,2024-03-01,1,10%,否,王"]
        let lines = (0..<rows).map { row in
            damaged[row] ?? "表\(row),\"丁\n局\(row % 3)\",示范区,2024/3/\(row % 28 + 1),=\(row)+1,\(row % 60)%,\(row % 2 == 0 ? "是" : "否"),王"
        }
        return "项目编号,采购人,所属区域,公告日期,预算,预留份额,是否预留,录入人\r\n" + lines.joined(separator: "\r\n") + "\r\n"
    }

    /// A table with a row for every element of a list, one of the rows damaged.
    private static func lists(_ records: Int) -> String {
        let rows = (0..<records).flatMap { record in
            (0...(record % 3)).map { bond in
                let own = bond == 0 ? "列表\(record),示范区,2024-04-\(record % 20 + 10)" : record == 17 ? ",,\"" : ",,"
                return "\(own),投标人\(bond),2024-05-\(bond + 10)"
            }
        }
        return (["项目编号,所属区域,公示结束日期,保证金.投标人,保证金.退还日期"] + rows).joined(separator: "\n")
    }

    @Test(arguments: [1, 2, 5]) func `1 thread = n threads`(jobs: Int) throws {
        let bench = Bench()
        let inputs = Self.inputs(bench, seed: 1)
        try bench.audit(inputs, to: "one", Bench.setting { $0.jobs = 1 })
        try bench.audit(inputs, to: "many", Bench.setting { $0.jobs = jobs })
        #expect(bench.files("one") == bench.files("many"))
        #expect(
            bench.files("one").keys.sorted()
                == ["findings.csv", "findings.ndjson", "problems.ndjson", "report.html", "seal.json", "summary.json"])
        #expect(bench.lines("one/findings.ndjson").count > 100 && bench.lines("one/problems.ndjson").count > 20)
    }

    @Test(arguments: [17, 300, 999, 5_000, 1 << 20]) func `one piece = many pieces, but for the hashes`(pieceBytes: Int) throws {
        let bench = Bench()
        let inputs = Self.inputs(bench, seed: 2)
        try bench.audit(inputs, to: "whole", Bench.setting { $0.seal.pieceBytes = 1 << 20 })
        try bench.audit(inputs, to: "pieces", Bench.setting { $0.seal.pieceBytes = pieceBytes })
        for name in ["findings.csv", "findings.ndjson", "problems.ndjson", "summary.json"] {
            #expect(bench.files("whole")[name] == bench.files("pieces")[name], "\(name)")
        }
    }

    @Test(arguments: [1, 40, 333, 2_500], [nil, 3]) func `one portion = many portions`(portionBytes: Int, limit: Int?) throws {
        let bench = Bench()
        let inputs = Self.inputs(bench, seed: 7)
        for (name, bytes) in [("whole", 1 << 20), ("portions", portionBytes)] {
            let setting = Bench.setting {
                $0.portionBytes = bytes
                $0.seal.limitDetails = limit
            }
            try bench.audit(inputs, to: name, setting)
        }
        #expect(bench.files("whole") == bench.files("portions"))
    }

    @Test(arguments: [1, 2, 3]) func `short records with long findings = those one by one`(jobs: Int) throws {
        let bench = Bench()
        // A thousand times as many bytes of findings as of records: reports are handed on in parts.
        let records = (0..<1_500).map { "{\($0 % 7 == 0 ? "\"x\($0)\":1" : $0 % 11 == 0 ? "]" : "")}\n" }
        let inputs = [bench.write("a.ndjson", records.joined()), bench.write("b.ndjson", records.reversed().joined())]
        for (name, bytes) in [("whole", 1 << 20), ("single", 1)] {
            let setting = Bench.setting {
                $0.jobs = name == "whole" ? jobs : 1
                ($0.portionBytes, $0.seal.pieceBytes) = (bytes, 1 << 20)
                ($0.seal.verdicts, $0.seal.limitDetails) = (Verdict.allCases, 2_000)
            }
            try bench.audit(inputs, to: name, setting)
        }
        #expect(bench.files("whole") == bench.files("single"))
        #expect(bench.files("whole")["findings.ndjson"]?.count ?? 0 > 4 << 21)
    }

    @Test(arguments: [1, 2, 3, 7], [nil, 0, 2, 9]) func `one run = merged parts`(count: Int, limit: Int?) throws {
        let bench = Bench()
        let inputs = Self.inputs(bench, seed: 3)
        let setting = Bench.setting { $0.seal.limitDetails = limit }
        try bench.audit(inputs, to: "one", setting)
        for number in 1...count {
            try bench.audit(
                inputs, to: "part\(number)",
                Bench.setting {
                    $0.seal.limitDetails = limit
                    $0.part = AuditPart(number: number, of: count)
                })
        }
        let parts = try AuditParts(in: (1...count).reversed().map { bench.path("part\($0)") })
        _ = try MergeRun(parts, setting, exit: { $0.all[.fail] > 0 ? 1 : 0 }).run(in: bench.path("merged"), overwrites: false)
        #expect(bench.files("one") == bench.files("merged"))
    }

    @Test func `parts without hashes merge too`() throws {
        let bench = Bench()
        let inputs = Self.inputs(bench, seed: 4)
        try bench.audit(inputs, to: "one", Bench.setting { $0.isHashed = false })
        for number in 1...3 {
            try bench.audit(
                inputs, to: "part\(number)",
                Bench.setting {
                    $0.isHashed = false
                    $0.part = AuditPart(number: number, of: 3)
                })
        }
        let parts = try AuditParts(in: (1...3).map { bench.path("part\($0)") })
        _ = try MergeRun(parts, Bench.setting(), exit: { $0.all[.fail] > 0 ? 1 : 0 }).run(in: bench.path("merged"), overwrites: false)
        #expect(bench.files("one") == bench.files("merged"))
    }

    @Test(arguments: [0, 1, 4, 1_000]) func `only so many findings of a rule are explained, and none is left out`(limit: Int) throws {
        let bench = Bench()
        let inputs = Self.inputs(bench, seed: 5)
        try bench.audit(inputs, to: "all")
        try bench.audit(inputs, to: "some", Bench.setting { $0.seal.limitDetails = limit })
        let (all, some) = (bench.lines("all/findings.ndjson"), bench.lines("some/findings.ndjson"))
        #expect(all.count == some.count)
        var explained: [Substring: Int] = [:]
        for (full, line) in zip(all, some) {
            let rule = full.split(separator: "\"id\":\"")[1].prefix { $0 != "\"" }
            explained[rule, default: 0] += 1
            #expect(
                line == full || explained[rule, default: 0] > limit && line.hasPrefix("{\"line\":\"brief\",\"rule\":{\"id\":\"\(rule)\"}"))
            #expect(line != full || explained[rule, default: 0] <= limit)
        }
        for name in ["findings.csv", "problems.ndjson", "summary.json"] { #expect(bench.files("all")[name] == bench.files("some")[name]) }
    }

    @Test func `standard input = the file`() throws {
        let bench = Bench()
        var lines = CaseLines(random: SeededGenerator(seed: 6))
        let text = lines.make(200)
        try bench.audit([bench.write("x", text)], to: "file")
        try bench.audit(["-"], to: "stream", input: Array(text.utf8))
        let path = bench.path("x").replacing("/", with: "\\/")
        for (name, data) in bench.files("file") {
            let text = Bench.withoutFileFingerprints(
                String(decoding: data, as: UTF8.self).replacing(bench.path("x"), with: "<stdin>").replacing(path, with: "<stdin>"))
            var streamed = Bench.withoutFileFingerprints(String(decoding: bench.files("stream")[name] ?? Data(), as: UTF8.self))
            // What would be HTML is written otherwise on the page, in data and in text.
            if name == "report.html" { for form in ["\\u003cstdin\\u003e", "&lt;stdin&gt;"] { streamed.replace(form, with: "<stdin>") } }
            #expect(text == streamed, "\(name)")
        }
    }
}
