import Findings
import Foundation
import TestSupport
import Testing
import Values

@testable import Audit

/// States that somebody else has written, with the hash that belongs to them: whatever they say, there is a result or an error, and no more.
@Suite struct ForgedStateTests {
    /// How an attempt ended.
    private struct Ends {
        /// How many attempts gave a result, and how many the error that a file is damaged.
        var results = 0, damaged = 0, others = 0

        /// Notes how an attempt ends.
        mutating func note(_ body: () throws(AuditTrouble) -> Void) {
            do throws(AuditTrouble) {
                try body()
                results += 1
            } catch {
                if case .damaged = error { damaged += 1 } else { others += 1 }
            }
        }
    }

    /// A short input with all sorts of lines.
    private static func input(_ bench: Bench) -> String {
        var lines = CaseLines(random: SeededGenerator(seed: 7))
        return bench.write("x.ndjson", lines.make(30))
    }

    /// An audit of parts that keep everything that a part can leave.
    private static func setting(_ part: Int?) -> AuditSetting {
        Bench.setting {
            $0.seal.limitDetails = 2
            $0.seal.readings = true
            $0.seal.pieceBytes = 700
            $0.part = part.map { AuditPart(number: $0, of: 2) }
            $0.checkpointBytes = 1
            $0.checkpointMilliseconds = 0
        }
    }

    /// Merges two parts.
    private static func merge(_ bench: Bench) throws(AuditTrouble) {
        let parts = try AuditParts(in: [bench.path("part1"), bench.path("part2")])
        _ = try MergeRun(parts, setting(nil), exit: { $0.all[.fail] > 0 ? 1 : 0 }).run(in: bench.path("merged"), overwrites: true)
    }

    /// Leaves two parts in folders.
    private static func makeParts(_ bench: Bench) throws {
        let input = input(bench)
        for number in 1...2 { try bench.audit([input], to: "part\(number)", setting(number)) }
    }

    @Test func `a forged part is merged or refused`() throws {
        let bench = Bench()
        try Self.makeParts(bench)
        let note = try Note([UInt8](bench.files("part2")["part.state"] ?? Data()))
        var forgery = Forgery(random: SeededGenerator(seed: 1))
        var ends = Ends()
        for state in forgery.some(120, of: note.state) {
            var forged = note
            forged.state = state
            bench.write("part2/part.state", forged.bytes)
            ends.note { () throws(AuditTrouble) in try Self.merge(bench) }
        }
        print("forged parts: \(ends)")
        #expect(ends.results > 20 && ends.damaged > 40)
    }

    @Test func `a forged head of a part is merged or refused`() throws {
        let bench = Bench()
        try Self.makeParts(bench)
        let bytes = [UInt8](bench.files("part2")["part.state"] ?? Data())
        let head = bytes.count - 64 - (try Note(bytes)).state.count
        var forgery = Forgery(random: SeededGenerator(seed: 2))
        var ends = Ends()
        for forged in forgery.some(120, of: Array(bytes[..<head])) {
            let body = forged + bytes[head..<(bytes.count - 64)]
            bench.write("part2/part.state", body + SHA256.hex(of: body).utf8)
            ends.note { () throws(AuditTrouble) in try Self.merge(bench) }
        }
        print("forged heads: \(ends)")
        #expect(ends.results > 3 && ends.damaged > 40 && ends.others > 6)
    }

    @Test(arguments: ["part.findings", "part.page", "part.problems", "part.table"])
    func `forged lines of a part are merged or refused`(name: String) throws {
        let bench = Bench()
        try Self.makeParts(bench)
        let bytes = [UInt8](bench.files("part2")[name] ?? Data())
        var forgery = Forgery(random: SeededGenerator(seed: 3))
        var ends = Ends()
        for forged in forgery.some(16, of: Array(bytes.prefix(2_000))) {
            // As many bytes as there were, so that they are looked at.
            let all = (forged + bytes.dropFirst(2_000)).prefix(bytes.count)
            bench.write("part2/\(name)", all + Array(repeating: 2, count: bytes.count - all.count))
            ends.note { () throws(AuditTrouble) in try Self.merge(bench) }
        }
        #expect(ends.results > 8)
    }

    @Test func `a forged partition is merged or refused`() throws {
        let bench = Bench()
        let input = Self.input(bench)
        let files = try (0..<2).map { try PartitionTests.partition(bench, bench.lines(input, $0), "part\($0)") }
        let lines = bench.lines("part1")
        let partition = try Partition(line: Array((lines.last ?? "").utf8))
        var forgery = Forgery(random: SeededGenerator(seed: 4))
        var ends = Ends()
        for state in forgery.some(100, of: partition.note.state) {
            var forged = partition
            forged.note.state = state
            let line = String(decoding: forged.line, as: UTF8.self)
            bench.write("part1", (lines.dropLast() + [line]).joined(separator: "\n"))
            ends.note { () throws(AuditTrouble) in
                let setting = Bench.setting { ($0.seal.csv, $0.seal.report) = (nil, nil) }
                _ = try PartitionMerge(try AuditPartitions(in: files), setting, exit: { _ in 0 }).run(
                    in: bench.path("merged"), overwrites: true)
            }
        }
        print("forged partitions: \(ends)")
        #expect(ends.results > 15 && ends.damaged > 30)
    }

    @Test func `numbers of a partition beyond all bounds are refused`() throws {
        let bench = Bench()
        let files = try (0..<2).map { try PartitionTests.partition(bench, bench.lines(Self.input(bench), $0), "part\($0)") }
        let lines = bench.lines("part0")
        let partition = try Partition(line: Array((lines.last ?? "").utf8))
        for change in [\Partition.reach.records, \.reach.lines, \.reach.bytes, \.findings, \.problems] {
            for number in [Int.max, Int.max / 2, .min, -1, (1 << 48) + 1] {
                var forged = partition
                forged[keyPath: change] = number
                bench.write("part0", (lines.dropLast() + [String(decoding: forged.line, as: UTF8.self)]).joined(separator: "\n"))
                #expect(throws: AuditTrouble.damaged(files[0])) { try AuditPartitions(in: files) }
            }
        }
    }

    @Test func `a forged note is gone on from or refused`() throws {
        let bench = Bench()
        let input = Self.input(bench)
        var stop = Self.setting(nil)
        stop.maxErrors = 0
        #expect(throws: AuditTrouble.self) { try bench.audit([input], to: "out", stop) }
        let files = bench.files("out")
        let note = try Note([UInt8](files["checkpoint"] ?? Data()))
        var forgery = Forgery(random: SeededGenerator(seed: 5))
        var ends = Ends()
        for state in forgery.some(80, of: note.state) {
            for (name, bytes) in files { bench.write("out/\(name)", [UInt8](bytes)) }
            var forged = note
            forged.state = state
            bench.write("out/checkpoint", forged.bytes)
            ends.note { () throws(AuditTrouble) in try bench.audit([input], to: "out", Self.setting(nil), mode: .resume) }
            for name in bench.files("out").keys { try FileManager.default.removeItem(atPath: bench.path("out/\(name)")) }
        }
        print("forged notes: \(ends)")
        #expect(ends.results > 8 && ends.damaged > 20)
    }
}

extension Bench {
    /// One half of the lines of a file.
    fileprivate func lines(_ path: String, _ half: Int) -> String {
        let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { $0 + "\n" }
        return (half == 0 ? lines.prefix(lines.count / 2) : lines.dropFirst(lines.count / 2)).joined()
    }
}
