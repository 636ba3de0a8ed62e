import Foundation
import Glibc
import TestSupport
import Testing

/// What the program makes of files, folders and readers that do not stay as they are.
@Suite struct ChangingFileTests {
    /// A record that breaks a duty.
    private static let record = #"{"项目编号":"一","所属区域":"示范市","预留份额":"10%"}"#

    /// Starts an audit of a large file, holds it while it reads, does something, and lets it go on.
    private func audit(_ bench: Bench, _ file: String, while change: () throws -> Void) throws -> Program.Ended {
        let program = try Program(KillTests.audit([file], bench.path("out"), "--jobs", "1"))
        var read: Int?
        repeat {
            program.signal(SIGSTOP)
            read = program.bytesRead(of: file)
            if read == nil { program.signal(SIGCONT) }
        } while read == nil && program.isRunning
        #expect(program.isRunning && read ?? 0 < 10 << 20, "the file was read too fast")
        try change()
        program.signal(SIGCONT)
        return program.end()
    }

    /// A file of so many MiB that has few records, each a hundred KiB long.
    private func file(_ bench: Bench, mebibytes: Int) -> String {
        let long = String(repeating: " ", count: 100 << 10)
        let lines = (0..<(mebibytes * 10)).map { #"{"项目编号":"长\#($0)","预留份额":"10%"\#(long)}"# + "\n" }
        return bench.write("x.ndjson", lines.joined())
    }

    @Test func `a file that is cut short while it is read is checked as far as it is there`() throws {
        let bench = Bench()
        let file = file(bench, mebibytes: 12)
        let ended = try audit(bench, file) { truncate(file, 11 << 20) }
        #expect(ended.exit == 4)
        #expect(ended.errors.contains("error[I016]"), "\(ended.errors)")
        // Every record before the cut is there, and the one that was cut is said to be broken.
        #expect(
            bench.lines("out/findings.ndjson").count { $0.contains("reserved-share") } == bench.files("")["x.ndjson"]?.count { $0 == 0x0A })
        #expect(bench.lines("out/problems.ndjson").contains { $0.contains("I016") })
        #expect(bench.files("out")["seal.json"] != nil)
    }

    @Test func `a file that grows while it is read is checked as it was when it was opened`() throws {
        let bench = Bench()
        let file = file(bench, mebibytes: 6)
        try FileManager.default.copyItem(atPath: file, toPath: bench.path("before"))
        let ended = try audit(bench, file) {
            let handle = try FileHandle(forWritingTo: URL(filePath: file))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data(#"{"项目编号":"later","预留份额":"10%"}"#.utf8))
        }
        #expect(ended.exit == 0)
        #expect(bench.lines("out/problems.ndjson").count { $0.contains("I015") } == 1)
        try FileManager.default.removeItem(atPath: file)
        try FileManager.default.moveItem(atPath: bench.path("before"), toPath: file)
        _ = try Program.run(KillTests.audit([file], bench.path("still")))
        #expect(bench.files("out")["findings.ndjson"] == bench.files("still")["findings.ndjson"])
    }

    @Test func `two files of one name are told apart, and one that is given twice is read once`() throws {
        let bench = Bench()
        let record = Self.record
        let files = ["a", "b"].map { bench.write("\($0)/x.ndjson", record) }
        #expect(try Program.run(KillTests.audit(files + [files[0]], bench.path("out"))).exit == 1)
        let lines = bench.lines("out/findings.ndjson").filter { $0.contains("reserved-share") }
        #expect(lines.count == 2)
        for (line, file) in zip(lines, files) { #expect(line.contains(file.replacing("/", with: "\\/")) || line.contains(file)) }
        #expect(bench.lines("out/problems.ndjson").count { $0.contains("I014") } == 1)
    }

    @Test func `a folder of results may hold other files, which stay, and must be one`() throws {
        let bench = Bench()
        let file = bench.write("x.ndjson", Self.record)
        bench.write("out/mine.txt", "mine")
        #expect(try Program.run(KillTests.audit([file], bench.path("out"))).exit == 1)
        let again = try Program.run(KillTests.audit([file], bench.path("out")))
        #expect(again.exit == 64 && again.errors.contains("error[U065]"))
        #expect(try Program.run(KillTests.audit([file], bench.path("out"), "--overwrite")).exit == 1)
        #expect(bench.lines("out/mine.txt") == ["mine"])
        let wrong = try Program.run(KillTests.audit([file], file))
        #expect(wrong.exit == 4 && wrong.errors.contains("error[U021]"))
        #expect(bench.lines("x.ndjson").count == 1)
    }

    @Test func `a reader that goes away changes neither the results nor the code`() throws {
        let bench = Bench()
        let file = bench.write("x.ndjson", Self.record)
        let ended = try Program.run(
            KillTests.audit([file], bench.path("out")), through: #"{ sleep 0.1; "$@"; echo "$?" >&2; } | true"#)
        #expect(ended.errors == "1\n")
        #expect(bench.files("out")["seal.json"] != nil)
    }
}
