import Audit
import Findings
import Foundation
import TestSupport
import Testing

/// An input that somebody else has cut between lines, audited one partition at a time and merged, gives what one run gives.
@Suite struct PartitionTests {
    /// Lines of every sort, the last of which has its line break.
    private static func lines(seed: UInt64, _ count: Int = 160) -> [String] {
        var lines = CaseLines(random: SeededGenerator(seed: seed))
        let hostile = #"{"项目编号":"{\"file\":\"<stdin>\",\"line\":1,\"column\":1,\"byteOffset\":9,\"ordinal\":3","所属区域":"示范市","预留份额":"10%"}"#
        let text = lines.make(count / 2) + hostile + "\n" + lines.make(count / 2)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { $0 + "\n" }
    }

    /// Audits one partition and writes its lines to a file.
    static func partition(_ bench: Bench, _ text: String, _ name: String) throws -> String {
        let setting = Bench.setting {
            ($0.seal.csv, $0.seal.report) = (nil, nil)
            $0.isHashed = false
            $0.isPartition = true
        }
        var rest = Array(text.utf8)[...]
        var output: [UInt8] = []
        let hooks = AuditRun.Hooks(
            readInput: {
                defer { rest = rest.dropFirst(777) }
                return Array(rest.prefix(777))
            }, progress: { _ in }, problem: { _ in }, exit: { _ in 0 })
        let run = AuditRun(setting, AuditInputs([.standardInput]), hooks: hooks) {
            ExplainingBlockEvaluator(setting.evaluator, rules: setting.rules, reading: setting.reading)
        }
        _ = try run.runPartition {
            output += $0
            return true
        }
        return bench.write(name, output)
    }

    /// Merges files of partitions into a folder.
    private static func merge(_ bench: Bench, _ files: [String], _ name: String) throws {
        let setting = Bench.setting { ($0.seal.csv, $0.seal.report) = (nil, nil) }
        let merge = PartitionMerge(try AuditPartitions(in: files), setting, exit: { $0.all[.fail] > 0 ? 1 : 0 })
        _ = try merge.run(in: bench.path(name), overwrites: false)
    }

    /// One run over all lines.
    private static func whole(_ bench: Bench, _ lines: [String]) throws -> [String: Data] {
        let setting = Bench.setting {
            ($0.seal.csv, $0.seal.report) = (nil, nil)
            $0.isHashed = false
        }
        try bench.audit(["-"], to: "whole", setting, input: Array(lines.joined().utf8))
        return bench.files("whole")
    }

    /// The lines with the positions of the partitions set in their last ones, as an engine does it.
    private static func place(_ bench: Bench, _ file: String, _ number: Int, of count: Int) {
        let text = bench.lines(file).joined(separator: "\n") + "\n"
        bench.write(file, text.replacing("\"part\":null,\"parts\":null", with: "\"part\": \(number), \"parts\" :\(count)"))
    }

    @Test(arguments: [1, 2, 3, 10]) func `one run = merged partitions`(count: Int) throws {
        let bench = Bench()
        let lines = Self.lines(seed: UInt64(30 + count))
        let whole = try Self.whole(bench, lines)
        #expect(bench.lines("whole/problems.ndjson").contains { $0.contains("I055") })
        var files: [String] = []
        for number in 0..<count {
            // The second of three has nothing in it.
            let from = count == 3 && number == 2 ? lines.count / 3 : lines.count * number / count
            let to = count == 3 && number == 1 ? lines.count / 3 : lines.count * (number + 1) / count
            files.append(try Self.partition(bench, lines[from..<to].joined(), "part\(number)"))
        }
        try Self.merge(bench, files, "in order")
        #expect(bench.files("in order") == whole)
        let all = bench.write("all", files.indices.map { bench.lines("part\($0)").joined(separator: "\n") + "\n" }.joined())
        try Self.merge(bench, [all], "one file")
        #expect(bench.files("one file") == whole)
        for number in 0..<count { Self.place(bench, "part\(number)", number + 1, of: count) }
        try Self.merge(bench, files.shuffled(), "as they come")
        #expect(bench.files("as they come") == whole)
    }

    @Test func `the last lines alone give the totals`() throws {
        let bench = Bench()
        let lines = Self.lines(seed: 41)
        let whole = try Self.whole(bench, lines)
        var ends: [String] = []
        for number in 0..<4 {
            let text = lines[(lines.count * number / 4)..<(lines.count * (number + 1) / 4)].joined()
            _ = try Self.partition(bench, text, "part\(number)")
            ends.append((bench.lines("part\(number)").last ?? "") + "\n")
        }
        try Self.merge(bench, [bench.write("ends", ends.joined())], "merged")
        #expect(bench.files("merged") == whole.filter { ["summary.json", "seal.json"].contains($0.key) })
    }

    @Test func `a last line without a line break is a line`() throws {
        let bench = Bench()
        let lines = Self.lines(seed: 42, 30)
        let whole = try Self.whole(bench, lines)
        let halves = [lines[..<10].joined().dropLast(), lines[10...].joined()[...]]
        let files = try halves.enumerated().map { try Self.partition(bench, String($0.element), "part\($0.offset)") }
        try Self.merge(bench, files, "merged")
        #expect(bench.files("merged") == whole)
    }

    @Test func `what is not whole, there twice, or of another run is refused`() throws {
        let bench = Bench()
        let lines = Self.lines(seed: 43, 30)
        let files = try (0..<2).map { try Self.partition(bench, lines[($0 * 10)..<($0 * 10 + 10)].joined(), "part\($0)") }
        func refuse(_ trouble: AuditTrouble, _ files: [String]) {
            #expect(throws: trouble) { try Self.merge(bench, files, "merged") }
        }
        refuse(.parts(.none(bench.write("empty", ""))), [bench.path("empty")])
        let cut = bench.write("cut", bench.lines("part1").dropLast().joined(separator: "\n"))
        refuse(.parts(.endless(cut)), [files[0], cut])
        let short = bench.write("short", bench.lines("part1").dropFirst().joined(separator: "\n"))
        refuse(.parts(.miscounted(short)), [files[0], short])
        refuse(.parts(.none(bench.write("x", "{}\n"))), [bench.path("x")])
        refuse(
            .damaged(bench.write("y", bench.lines("part1").joined(separator: "\n").replacing("\"state\":\"I", with: "\"state\":\"J"))),
            [bench.path("y")])
        for number in files.indices { Self.place(bench, "part\(number)", 2 * number + 1, of: 3) }
        refuse(.parts(.lacking(2, of: 3)), files)
        refuse(.parts(.twice(1, of: 3)), [files[0], files[0], files[1]])
        refuse(.cannotRead(bench.path("missing"), 2), [bench.path("missing")])
        #expect(bench.files("merged").isEmpty)
    }
}
