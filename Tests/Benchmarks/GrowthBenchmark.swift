import Commands
import Foundation
import Synchronization
import Values

/// How the time of a whole audit grows with the number of its rules: `guiju-bench growth FILE [COUNT…]`, the file holding records of
/// `Samples/benchmark/benchmark.rules`. It tells what one rule more costs for one record, and how often the file was read.
enum GrowthBenchmark {
    /// What is made of the findings.
    private static let forms: [(name: String, most: Int, flags: [String])] = [
        ("lines of three columns", .max, ["--format", "brief"]), ("totals alone", .max, ["--verdicts", "review", "--no-report"]),
        // Findings that are written whole soon fill the disk.
        ("findings explained", 100, ["--no-report"]),
    ]

    /// Audits the file by 1, 10, 100 and 1,000 rules, or as many as are given, and prints the times.
    static func run(_ path: String) throws {
        let sample = try String(contentsOf: URL(filePath: "Samples/benchmark/benchmark.rules"), encoding: .utf8)
        let folder = FileManager.default.temporaryDirectory.appending(path: "guiju-bench-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let given = CommandLine.arguments.dropFirst(3).compactMap { Int($0) }
        let input = try Data(contentsOf: URL(filePath: path))
        let records = input.count { $0 == UInt8(ascii: "\n") }
        for (name, most, flags) in forms {
            var first: (count: Int, seconds: Double)?
            for count in (given.isEmpty ? [1, 10, 100, 1_000] : given) where count <= most {
                let rules = folder.appending(path: "rules-\(count)")
                try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
                try Data(ManyRules.text(count, like: sample).utf8).write(to: rules.appending(path: "many.rules"))
                let results = flags.contains("--format") ? [] : ["--out", folder.appending(path: "results").path, "--overwrite"]
                let (start, read) = (Benchmark.processorSeconds, bytesRead)
                let written = audit([path, "--rules", rules.path] + results + flags)
                let (seconds, times) = (Benchmark.processorSeconds - start, Double(bytesRead - read) / Double(max(input.count, 1)))
                let rate = String(format: "%.3f s, %.0f MB/s", seconds, Double(input.count) / 1e6 / seconds)
                var growth = ""
                if let first, count > first.count {
                    let each = (seconds - first.seconds) / Double(count - first.count) / Double(max(records, 1))
                    growth = String(format: ", %.1f ns more a rule and record", each * 1e9)
                }
                print("\(name), \(count) rules: \(rate)\(growth); \(written) bytes of lines; read \(String(format: "%.2f", times)) times")
                fflush(nil)
                first = first ?? (count, seconds)
            }
        }
    }

    /// How many bytes this process has read so far, as the system counts them.
    private static var bytesRead: Int {
        let text = (try? String(contentsOf: URL(filePath: "/proc/self/io"), encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("rchar: ") }
        return line.flatMap { Int($0.dropFirst(7)) } ?? 0
    }

    /// Audits with one thread; returns how many bytes it wrote on standard output.
    private static func audit(_ arguments: [String]) -> Int {
        let written = Mutex(0)
        let surroundings = Surroundings(
            variable: { _ in nil }, readInput: { () throws(FileTrouble) in [] },
            writeOutput: { bytes in written.withLock { $0 += bytes.count } },
            writeError: { FileHandle.standardError.write(Data($0)) }, outputIsTerminal: false, errorIsTerminal: false,
            today: { Day(number: 18_920) })
        let fixed = ["--record", "benchmark-case", "--as-of", "none", "--jobs", "1", "--no-hash"]
        _ = Commands.run(["audit"] + arguments + fixed, in: surroundings)
        return written.withLock { $0 }
    }
}
