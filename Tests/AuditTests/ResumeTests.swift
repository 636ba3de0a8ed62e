import Audit
import Findings
import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

/// Interrupted and resumed is the same as uninterrupted, wherever it was interrupted.
@Suite struct ResumeTests {
    /// A disk that does so many things and then nothing more: each is a write, of which a half comes through, a sync or a rename.
    private final class Failing: Sendable {
        /// How many things may still be done.
        private let left: Mutex<Int>
        /// Creates one that does so many things.
        init(after count: Int) { left = Mutex(count) }

        /// Whether the next thing is done.
        private func goes() -> Bool {
            left.withLock {
                $0 -= 1
                return $0 >= 0
            }
        }

        /// The disk.
        var disk: Disk {
            Disk(
                write: { descriptor, bytes in
                    if self.goes() { return Disk.system.write(descriptor, bytes) }
                    _ = Disk.system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(bytes.count / 2)))
                    return ENOSPC
                },
                sync: { _ in self.goes() ? 0 : EIO },
                rename: { self.goes() ? Disk.system.rename($0, $1) : EIO })
        }
    }

    /// What an audit does here: a note after every piece.
    private static func setting(_ change: (inout AuditSetting) -> Void = { _ in }) -> AuditSetting {
        Bench.setting {
            $0.checkpointBytes = 1
            $0.checkpointMilliseconds = 0
            change(&$0)
        }
    }

    /// Whether a run in a folder comes to its end when the disk fails after so many things.
    private func ends(_ bench: Bench, _ inputs: [String], _ name: String, _ mode: AuditRun.Mode, failingAfter count: Int)
        throws(AuditTrouble) -> Bool
    {
        do throws(AuditTrouble) {
            let setting = Self.setting {
                $0.disk = Failing(after: count).disk
                $0.seal.limitDetails = 7
                $0.jobs = 1 + count % 3
            }
            try bench.audit(inputs, to: name, setting, mode: mode)
            return true
        } catch {
            guard case .cannotWrite = error else { throw error }
            return false
        }
    }

    @Test func `interrupted anywhere and resumed = uninterrupted`() throws {
        let bench = Bench()
        let inputs = SameBytesTests.inputs(bench, seed: 11)
        try bench.audit(inputs, to: "whole", Bench.setting { $0.seal.limitDetails = 7 })
        let whole = bench.files("whole")
        var count = 0
        while true {
            let name = "run\(count)"
            let isOver = try ends(bench, inputs, name, .fresh, failingAfter: count)
            if !isOver {
                // Where the seal is, everything is.
                let names = bench.files(name)
                #expect(names["seal.json"] == nil || names.filter { $0.key != "checkpoint" } == whole)
                #expect(throws: AuditTrouble.self) { try bench.audit(inputs, to: name) }
                try bench.audit(inputs, to: name, Bench.setting { $0.seal.limitDetails = 7 }, mode: .resume)
            }
            #expect(bench.files(name) == whole, "failed after \(count)")
            try FileManager.default.removeItem(atPath: bench.path(name))
            if isOver { break }
            count += count < 30 ? 1 : 11
        }
        #expect(count > 60)
    }

    @Test func `interrupted again and again = uninterrupted`() throws {
        let bench = Bench()
        let inputs = SameBytesTests.inputs(bench, seed: 12)
        try bench.audit(inputs, to: "whole", Bench.setting { $0.seal.limitDetails = 7 })
        var times = 0
        while try !ends(bench, inputs, "run", .resume, failingAfter: 14 + times % 9) { times += 1 }
        #expect(times > 5)
        #expect(bench.files("run") == bench.files("whole"))
    }

    @Test func `a part is resumed too`() throws {
        let bench = Bench()
        let inputs = SameBytesTests.inputs(bench, seed: 13)
        let part = { (disk: Disk) in
            Self.setting {
                $0.part = AuditPart(number: 2, of: 3)
                $0.disk = disk
            }
        }
        try bench.audit(inputs, to: "whole", part(.system))
        for count in stride(from: 3, to: 60, by: 5) {
            _ = try? bench.audit(inputs, to: "run\(count)", part(Failing(after: count).disk))
            try bench.audit(inputs, to: "run\(count)", part(.system), mode: .resume)
            let (whole, run) = (bench.files("whole"), bench.files("run\(count)"))
            for name in ["part.findings", "part.table", "part.problems", "part.state"] { #expect(whole[name] == run[name], "\(name)") }
        }
    }

    @Test func `an input that changed is refused`() throws {
        let changes: [(String) -> String] = [{ $0.replacing("示-", with: "示+", maxReplacements: 1) }, { $0 + "\n{}" }]
        for change in changes {
            let bench = Bench()
            var lines = CaseLines(random: SeededGenerator(seed: 14))
            let text = lines.make(100)
            let file = bench.write("x.ndjson", text)
            #expect(throws: AuditTrouble.self) { try bench.audit([file], to: "out", Self.setting { $0.disk = Failing(after: 60).disk }) }
            bench.write("x.ndjson", change(text))
            #expect(throws: AuditTrouble.inputChanged(file)) { try bench.audit([file], to: "out", mode: .resume) }
            bench.write("x.ndjson", text)
            try bench.audit([file], to: "out", mode: .resume)
        }
    }

    @Test func `another run is refused`() throws {
        let bench = Bench()
        let inputs = SameBytesTests.inputs(bench, seed: 15)
        #expect(throws: AuditTrouble.self) { try bench.audit(inputs, to: "out", Self.setting { $0.disk = Failing(after: 60).disk }) }
        let changes: [(AuditTrouble.Difference, (inout AuditSetting) -> Void)] = [
            (.engine, { $0.seal.engine = "other" }), (.rules, { $0.seal.rules = "other" }), (.calendar, { $0.seal.calendar = "other" }),
            (.flags, { $0.seal.verdicts = [.fail] }), (.flags, { $0.seal.limitDetails = 3 }), (.flags, { $0.seal.csv = nil }),
            (.flags, { $0.part = AuditPart(number: 1, of: 2) }), (.flags, { $0.isHashed = false }),
        ]
        for (difference, change) in changes {
            #expect(throws: AuditTrouble.otherRun(difference)) { try bench.audit(inputs, to: "out", Bench.setting(change), mode: .resume) }
        }
        #expect(throws: AuditTrouble.otherRun(.inputs)) { try bench.audit(Array(inputs.dropLast()), to: "out", mode: .resume) }
    }

    @Test func `a damaged note is found out`() throws {
        let bench = Bench()
        let inputs = SameBytesTests.inputs(bench, seed: 16)
        #expect(throws: AuditTrouble.self) { try bench.audit(inputs, to: "out", Self.setting { $0.disk = Failing(after: 60).disk }) }
        var bytes = [UInt8](bench.files("out")["checkpoint"] ?? Data())
        bytes[bytes.count / 2] ^= 1
        bench.write("out/checkpoint", bytes)
        #expect(throws: AuditTrouble.damaged(bench.path("out") + "/checkpoint")) { try bench.audit(inputs, to: "out", mode: .resume) }
    }

    @Test func `what is complete stays as it is`() throws {
        let bench = Bench()
        let inputs = SameBytesTests.inputs(bench, seed: 17)
        try bench.audit(inputs, to: "out")
        let files = bench.files("out")
        #expect(throws: AuditTrouble.resultsExist(bench.path("out"))) { try bench.audit(inputs, to: "out") }
        guard case .wasComplete(let exit) = try bench.audit(inputs, to: "out", mode: .resume) else {
            Issue.record("it was complete")
            return
        }
        #expect(exit == 1)
        #expect(bench.files("out") == files)
        try bench.audit([inputs[1]], to: "out", Bench.setting { $0.seal.csv = nil }, mode: .overwrite)
        try bench.audit([inputs[1]], to: "other", Bench.setting { $0.seal.csv = nil })
        #expect(bench.files("out") == bench.files("other"))
    }
}
