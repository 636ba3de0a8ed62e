import Foundation
import Glibc
import TestSupport

/// The program itself, run as a process: what happens to processes can only be seen there.
final class Program {
    /// How a process ended.
    struct Ended {
        /// Its exit code; nil when a signal ended it.
        var exit: Int32?
        /// What it wrote on standard output.
        var output: String
        /// What it wrote on standard error.
        var errors: String
    }

    /// The process.
    private let process = Process()
    /// The system's number of it; it is no more signalled once it has ended, since the number may be somebody else's then.
    private let number: pid_t
    /// Where its outputs go.
    private let output: URL, errors: URL

    /// The program, which is built beside the tests.
    static let path: String = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(filePath: tests).deletingLastPathComponent().appending(path: "guiju").path
    }()

    /// Starts the program, or a script that gets the program and its arguments as `"$@"`.
    init(_ arguments: [String], through script: String? = nil, input: Any? = nil) throws {
        let folder = FileManager.default.temporaryDirectory
        output = folder.appending(path: "guiju-out-\(UUID().uuidString)")
        errors = folder.appending(path: "guiju-err-\(UUID().uuidString)")
        for file in [output, errors] { try Data().write(to: file) }
        process.executableURL = URL(filePath: script == nil ? Program.path : "/bin/bash")
        process.arguments = script.map { ["-c", $0, "bash", Program.path] + arguments } ?? arguments
        // What somebody has set for their own checks is nothing to the tests.
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GUIJU_") }
        process.standardInput = input ?? FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        number = process.processIdentifier
    }

    /// Takes its outputs away.
    deinit { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }

    /// Runs the program to its end.
    static func run(_ arguments: [String], through script: String? = nil, input: Any? = nil) throws -> Ended {
        try Program(arguments, through: script, input: input).end()
    }

    /// Waits until it has ended.
    func end() -> Ended {
        process.waitUntilExit()
        let text = { (file: URL) in String(decoding: FileManager.default.contents(atPath: file.path) ?? Data(), as: UTF8.self) }
        let exit = process.terminationReason == .exit ? process.terminationStatus : nil
        return Ended(exit: exit, output: text(output), errors: text(errors))
    }

    /// Sends it a signal, if it still runs.
    func signal(_ signal: Int32) { if number > 1, process.isRunning { Glibc.kill(number, signal) } }

    /// Ends it as a power failure would.
    func kill() {
        signal(SIGKILL)
        process.waitUntilExit()
    }

    /// Whether it still runs.
    var isRunning: Bool { process.isRunning }

    /// How many bytes it has read of a file that it has open; nil when it does not.
    func bytesRead(of path: String) -> Int? {
        let folder = "/proc/\(number)"
        let files = FileManager.default
        for number in (try? files.contentsOfDirectory(atPath: folder + "/fd")) ?? [] {
            guard (try? files.destinationOfSymbolicLink(atPath: folder + "/fd/" + number)) == path else { continue }
            let lines = String(decoding: files.contents(atPath: folder + "/fdinfo/" + number) ?? Data(), as: UTF8.self)
            return lines.split(separator: "\n").first.flatMap { Int($0.drop { !$0.isNumber }) }
        }
        return nil
    }
}
