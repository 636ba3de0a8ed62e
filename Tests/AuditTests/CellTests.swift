import Audit
import Evaluation
import Findings
import Foundation
import RecordModel
import RecordReading
import TestSupport
import Testing
import Values

/// Tables whose plain rows become columns leave the very bytes that those leave of which every row is looked into.
@Suite struct CellTests {
    /// How many rounds of chance there are, and where they begin.
    private static let rounds = Int(ProcessInfo.processInfo.environment["GUIJU_ROUNDS"] ?? "") ?? 12

    /// The settings of audits that are compared.
    private static let settings: [@Sendable (inout AuditSetting) -> Void] = [
        { _ in }, { $0.seal.verdicts = Verdict.allCases }, { ($0.seal.pieceBytes, $0.jobs) = (777, 3) },
        { ($0.seal.pieceBytes, $0.reading.recordKind, $0.seal.limitDetails) = (1 << 20, nil, 3) },
    ]

    @Test(arguments: settings.indices) func `wild tables`(setting: Int) throws {
        for round in 0..<Self.rounds {
            let bench = Bench()
            let inputs = (0..<2).map { part in
                var wild = WildTables(seed: UInt64(100 * round + 10 * setting + part))
                return bench.write("\(part).csv", wild.make(60))
            }
            try bench.expectSame(inputs, Bench.setting(Self.settings[setting]), "setting \(setting), round \(round)")
        }
    }

    @Test(arguments: ["utf-16", "gb18030", "columns", "gb18030 lists", "formulas", "unclosed", "ascii", "late", "kinds", "delimiter"])
    func `tables that are odd as a whole`(name: String) throws {
        let bench = Bench()
        var tables = WildTables(seed: 5)
        (tables.damage, tables.delimiter, tables.lineEnd, tables.quotesAll) = (0, ",", "\r\n", false)
        let bytes = Self.odd(name, String(decoding: tables.make(80), as: UTF8.self))
        for change in Self.settings { try bench.expectSame([bench.write("x.csv", bytes)], Bench.setting(change), name) }
    }

    /// A table that is odd as a whole.
    private static func odd(_ name: String, _ text: String) -> [UInt8] {
        let rows = (0..<200).map { "A\($0),2024-03-1\($0 % 10),\($0 % 60)%" }
        switch name {
        case "utf-16": return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        case "gb18030":
            return Array("id,noticeOn,reserved,buyer\r\n".utf8)
                + rows.flatMap { Array($0.utf8) + [0x2C, 0xBC, 0xD7, 0xBE, 0xD6, 0x0D, 0x0A] }
        case "gb18030 lists":
            // 项目编号,采购人,保证金.投标人,保证金.退还日期
            let names: [[UInt8]] = [
                [0xCF, 0xEE, 0xC4, 0xBF, 0xB1, 0xE0, 0xBA, 0xC5], [0xB2, 0xC9, 0xB9, 0xBA, 0xC8, 0xCB],
                [0xB1, 0xA3, 0xD6, 0xA4, 0xBD, 0xF0, 0x2E, 0xCD, 0xB6, 0xB1, 0xEA, 0xC8, 0xCB],
                [0xB1, 0xA3, 0xD6, 0xA4, 0xBD, 0xF0, 0x2E, 0xCD, 0xCB, 0xBB, 0xB9, 0xC8, 0xD5, 0xC6, 0xDA],
            ]
            let body = (0..<200).flatMap { row -> [UInt8] in
                let key =
                    row % 3 == 0 ? [0xCA, 0xBE] + Array("\(row),".utf8) + [0xBC, 0xD7, 0xBE, 0xD6] : row == 100 ? [0x2C, 0xFF] : [0x2C]
                return key + [0x2C, 0xD2, 0xD2] + Array(",2024-03-1\(row % 10)\r\n".utf8)
            }
            return Array(names.joined(separator: [0x2C])) + [0x0D, 0x0A] + body
        case "columns":
            return Array((["项目编号"] + (1..<10_000).map { "列\($0)" }).joined(separator: ",").utf8)
                + Array("\n1\(String(repeating: ",x", count: 9_999))\n".utf8)
        case "formulas": return Array(("项目编号,采购人\n" + (0..<300).map { "=\"\($0)\",=1+\($0)\n" }.joined()).utf8)
        case "unclosed": return Array((text + "\"" + text).utf8)
        case "ascii": return Array(("id,noticeOn,reserved\n" + rows.joined(separator: "\n")).utf8)
        case "late": return Array(("id,noticeOn,reserved,buyer\n" + rows.map { $0 + ",x\n" }.joined() + "Z,2024-03-01,50%,甲局\n").utf8)
        case "kinds":
            return Array(("记录类型,项目编号,编号,预留份额\n" + (0..<300).map { $0 % 40 < 35 ? "招标项目,\($0),,30%\n" : "走访记录,,\($0),\n" }.joined()).utf8)
        default: return Array(("sep=;\r\n" + text.replacing(",", with: ";")).utf8)
        }
    }

    @Test func `a table of many pieces is cut where a record ends, whatever stands in its quotes`() throws {
        let bench = Bench()
        let rows = (0..<400).map { record in
            "示-\(record),\"甲\n局,\n\(String(repeating: "\n,", count: record % 50))\",示范区,\(record % 60)%\r\n"
                + (0..<(record % 4)).map { ",,,,投标人\($0)\r\n" }.joined().replacing(",,,,", with: ",,,")
        }
        let input = bench.write("x.csv", "项目编号,采购人,所属区域,预留份额\r\n" + rows.joined())
        try bench.expectSame([input], Bench.setting { $0.seal.pieceBytes = 512 }, "quoted line ends")
    }

    /// A record as two texts say it.
    private struct Said {
        /// An object of JSON, and rows.
        var line: String, rows: [[String]]
    }

    /// Records as both say them.
    private static func said(_ random: inout SeededGenerator, _ index: Int) -> Said {
        let day = { (random: inout SeededGenerator) in
            "2024-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))"
        }
        let own: [String] = [
            "示-\(index)", random.pick(["甲局", "乙,局", "丙\n局", ""]), random.pick(["示范市", "示范区", "邻市", "别处"]), day(&random),
            random.pick([day(&random), "2024年5月", ""]), random.pick(["150万元", "3000000", "约三百万", ""]),
            random.pick(["35%", "40%", "0.5", ""]),
            random.pick(["是", "否", ""]),
        ]
        var bonds: [[String]] = []
        for bond in 0..<random.pick([0, 1, 2, 4]) { bonds.append(["投标人\(bond)", random.pick([day(&random), ""])]) }
        let names = ["项目编号", "采购人", "所属区域", "公告日期", "公示结束日期", "预算", "预留份额", "是否预留"]
        func object(_ names: [String], _ values: [String], _ more: String = "") -> String {
            let members = zip(names, values).map { "\"\($0)\":\"\($1.replacing("\n", with: "\\n"))\"" } + (more.isEmpty ? [] : [more])
            return "{\(members.joined(separator: ","))}"
        }
        let list = bonds.isEmpty ? "null" : "[\(bonds.map { object(["投标人", "退还日期"], $0) }.joined(separator: ","))]"
        let blank = [own[0]] + Array(repeating: "", count: own.count - 1)
        var rows: [[String]] = []
        for (position, bond) in bonds.enumerated() { rows.append((position % 2 == 0 ? own : blank) + bond) }
        if bonds.isEmpty { rows.append(own + ["", ""]) }
        return Said(line: object(names, own, "\"保证金\":\(list)"), rows: rows)
    }

    /// The table that records make.
    private static func table(_ said: [Said], _ delimiter: String, _ lineEnd: String, quotesAll: Bool) -> String {
        let header = ["项目编号", "采购人", "所属区域", "公告日期", "公示结束日期", "预算", "预留份额", "是否预留", "保证金.投标人", "保证金.退还日期"]
        var text = ""
        for row in [header] + said.flatMap(\.rows) {
            let cells = row.map { (cell: String) -> String in
                quotesAll || cell.contains(delimiter) || cell.contains("\n") ? "\"\(cell)\"" : cell
            }
            text += cells.joined(separator: delimiter) + lineEnd
        }
        return text
    }

    @Test(arguments: [",", "\t", ";"], ["\n", "\r\n"]) func `CSV = NDJSON on findings`(delimiter: String, lineEnd: String) throws {
        for quotesAll in [false, true] {
            var random = SeededGenerator(seed: UInt64(delimiter.utf8.count + lineEnd.utf8.count))
            var said: [Said] = []
            for index in 0..<300 { said.append(Self.said(&random, index)) }
            let bench = Bench()
            let table = bench.write("x.csv", Self.table(said, delimiter, lineEnd, quotesAll: quotesAll))
            let lines = bench.write("x.ndjson", said.map { $0.line + "\n" }.joined())
            let setting = Bench.setting {
                ($0.form, $0.isHashed, $0.seal.csv, $0.seal.limitDetails, $0.seal.verdicts) = (.brief, false, nil, 0, Verdict.allCases)
            }
            let one = try bench.told(of: table, setting)
            let other = try bench.told(of: lines, setting)
            #expect(one == other)
            #expect(one.findings.count > 900)
            #expect(try bench.told(of: table, setting, by: .explaining) == other)
        }
    }
}

extension Bench {
    /// What is found, wherever it stands: the lines of findings, how often each problem was met, and the totals.
    struct Told: Hashable {
        /// The lines.
        var findings: [String]
        /// Codes and counts.
        var problems: [String]
        /// The totals.
        var totals: String
    }

    /// What an audit finds.
    func told(of input: String, _ setting: AuditSetting, by way: Way = .columns) throws -> Told {
        var (bytes, setting) = ([UInt8](), setting)
        setting.cutsTables = way == .columns
        let hooks = AuditRun.Hooks(readInput: { [] }, progress: { _ in }, problem: { _ in }, exit: { _ in 0 })
        let run = AuditRun(setting, AuditInputs(at: [input]), hooks: hooks, evaluator: way.evaluator(setting))
        let ended = try run.run { lines in
            bytes += lines
            return true
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        let problems = ended.result.summary.problems.map { "\($0.key) \($0.value)" }.sorted()
        return Told(findings: lines, problems: problems, totals: "\(ended.result.summary.totals)")
    }
}
