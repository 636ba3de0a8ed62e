import Commands
import Foundation
import Values

/// How the time of a whole audit grows with the number of its rules: `guiju-bench growth FILE [COUNT…]`, the file holding records of
/// `Samples/benchmark/benchmark.rules`. It is read once for all rules of an audit.
enum GrowthBenchmark {
    /// Audits the file by 1, 10, 100 and 1,000 rules, or as many as are given, and prints the times.
    static func run(_ path: String) throws {
        let sample = try String(contentsOf: URL(filePath: "Samples/benchmark/benchmark.rules"), encoding: .utf8)
        let folder = FileManager.default.temporaryDirectory.appending(path: "guiju-bench-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let given = CommandLine.arguments.dropFirst(3).compactMap { Int($0) }
        let size = try URL(filePath: path).resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        for count in given.isEmpty ? [1, 10, 100, 1_000] : given {
            let rules = folder.appending(path: "rules-\(count)")
            try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
            try Data(ManyRules.text(count, like: sample).utf8).write(to: rules.appending(path: "many.rules"))
            for arguments in [["--verdicts", "review"], []] {
                let results = folder.appending(path: "results-\(count)-\(arguments.count)")
                let start = Benchmark.processorSeconds
                audit([path, "--rules", rules.path, "--out", results.path] + arguments)
                let seconds = Benchmark.processorSeconds - start
                let written = try results.appending(path: "findings.ndjson").resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
                let rate = String(format: "%.2f s, %.1f MB/s", seconds, Double(size) / 1e6 / seconds)
                print("audit by \(count) rules\(arguments.isEmpty ? "" : ", nothing listed"): \(rate), \(written) bytes of findings")
            }
        }
    }

    /// Audits with one thread.
    private static func audit(_ arguments: [String]) {
        let surroundings = Surroundings(
            variable: { _ in nil }, readInput: { () throws(FileTrouble) in [] }, writeOutput: { _ in },
            writeError: { FileHandle.standardError.write(Data($0)) }, outputIsTerminal: false, errorIsTerminal: false,
            today: { Day(number: 18_920) })
        let fixed = ["--record", "benchmark-case", "--as-of", "none", "--jobs", "1", "--no-hash"]
        _ = Commands.run(["audit"] + arguments + fixed, in: surroundings)
    }
}
