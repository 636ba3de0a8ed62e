import Foundation
import Glibc
import TestSupport
import Testing

/// The program killed at any moment goes on where it was, and runs out of room without leaving anything half done.
@Suite struct KillTests {
    /// The flags of an audit here.
    static func audit(_ inputs: [String], _ folder: String, _ more: String...) -> [String] {
        let rules = ProjectFiles.url("Tests/AuditTests/Office/audit.rules").path
        return ["audit"] + inputs + ["--rules", rules, "--record", "招标项目", "--as-of", "2024-12-31", "--csv", "--lang", "en"]
            + ["--out", folder] + more
    }

    /// Lines that take the program a while.
    private static func lines(_ count: Int, seed: UInt64) -> String {
        var lines = CaseLines(random: SeededGenerator(seed: seed))
        return lines.make(count)
    }

    @Test func `killed at any moment and resumed = uninterrupted`() throws {
        let bench = Bench()
        let file = bench.write("x.ndjson", Self.lines(250, seed: 21))
        let start = Date()
        let exit = try Program.run(Self.audit([file], bench.path("whole"))).exit
        let seconds = Date().timeIntervalSince(start)
        let whole = bench.files("whole")
        #expect(exit == 4 && whole["seal.json"] != nil)
        for round in 0..<5 {
            for _ in 0...round % 2 {
                let program = try Program(Self.audit([file], bench.path("run"), "--resume"))
                usleep(UInt32(Double.random(in: 0...seconds) * 1e6))
                program.kill()
                let files = bench.files("run").filter { !$0.key.hasPrefix("checkpoint") && !$0.key.hasSuffix(".partial") }
                #expect(files["seal.json"] == nil || files == whole, "where the seal is, everything is")
            }
            #expect(try Program.run(Self.audit([file], bench.path("run"), "--resume")).exit == exit)
            #expect(bench.files("run") == whole)
            try FileManager.default.removeItem(atPath: bench.path("run"))
        }
    }

    @Test func `killed after a note, it goes on from there`() throws {
        let bench = Bench()
        let long = String(repeating: "长", count: 60_000)
        let text = Self.lines(100, seed: 22) + (0..<40).map { #"{"项目编号":"长\#($0)","采购人":"\#(long)"}"# + "\n" }.joined()
        let file = bench.write("x.ndjson", text)
        let input = { try FileHandle(forReadingFrom: URL(filePath: file)) }
        let exit = try Program.run(Self.audit(["-"], bench.path("whole")), input: try input()).exit
        let pipe = Pipe()
        let program = try Program(Self.audit(["-"], bench.path("run")), input: pipe)
        let bytes = Data(text.utf8)
        // A note is made after two seconds, when more has come.
        try pipe.fileHandleForWriting.write(contentsOf: bytes.prefix(2 << 20))
        usleep(2_100_000)
        try pipe.fileHandleForWriting.write(contentsOf: bytes[(2 << 20)..<(5 << 20)])
        for _ in 0..<300 where bench.files("run")["checkpoint"] == nil { usleep(10_000) }
        program.kill()
        #expect(bench.files("run")["checkpoint"] != nil)
        let other = try Program.run(Self.audit(["-"], bench.path("run"), "--resume"), through: #"tail -c +2 '\#(file)' | "$@""#)
        #expect(other.exit == 4 && other.errors.contains("error[U069]"))
        #expect(try Program.run(Self.audit(["-"], bench.path("run"), "--resume"), input: try input()).exit == exit)
        #expect(bench.files("run") == bench.files("whole"))
    }

    @Test(arguments: [1, 16, 200]) func `files that may not grow leave nothing half written`(kibibytes: Int) throws {
        let bench = Bench()
        let file = bench.write("x.ndjson", Self.lines(150, seed: 23))
        let exit = try Program.run(Self.audit([file], bench.path("whole"))).exit
        let stopped = try Program.run(Self.audit([file], bench.path("run")), through: #"ulimit -f \#(kibibytes); exec "$@""#)
        check(stopped, bench, reason: "ulimit -f")
        #expect(try Program.run(Self.audit([file], bench.path("run"), "--resume")).exit == exit)
        #expect(bench.files("run") == bench.files("whole"))
    }

    @Test func `a full disk leaves nothing half written`() throws {
        let bench = Bench()
        let file = bench.write("x.ndjson", Self.lines(150, seed: 24))
        try FileManager.default.createDirectory(atPath: bench.path("disk"), withIntermediateDirectories: true)
        let isMounted = try Program.run([bench.path("disk")], through: #"mount -t tmpfs -o size=256k tmpfs "$2""#).exit == 0
        guard isMounted else { return print("KillTests: skipped, since no small disk can be mounted here") }
        defer { _ = try? Program.run([bench.path("disk")], through: #"umount "$2""#) }
        let exit = try Program.run(Self.audit([file], bench.path("whole"))).exit
        check(try Program.run(Self.audit([file], bench.path("disk"))), bench, "disk", reason: "the disk is full")
        #expect(try Program.run([bench.path("disk")], through: #"mount -o remount,size=16m "$2""#).exit == 0)
        #expect(try Program.run(Self.audit([file], bench.path("disk"), "--resume")).exit == exit)
        #expect(bench.files("disk") == bench.files("whole"))
    }

    /// Holds that a run ended with one error about writing, and left no result.
    private func check(_ ended: Program.Ended, _ bench: Bench, _ folder: String = "run", reason: String) {
        #expect(ended.exit == 4)
        let errors = ended.errors.split(separator: "\n").filter { $0.contains("error[U") }
        #expect(errors.count == 1 && errors[0].contains("error[U021]") && errors[0].contains(reason), "\(ended.errors)")
        #expect(ended.errors.contains("--resume"))
        let names = bench.files(folder).keys
        #expect(names.allSatisfy { $0.hasSuffix(".partial") || $0 == "checkpoint" }, "\(names)")
    }
}
