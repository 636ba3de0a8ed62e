import BuiltInRules
import Commands
import Diagnostics
import Foundation
import Glibc
import Semantics
import Values

/// Figures of speed: `swift run -c release guiju-bench [GUIJU]`, where GUIJU is a static release binary whose start-up is measured, or
/// one of the subcommands that measure a file of records of `Samples/benchmark/benchmark.rules`: `guiju-bench scan FILE` for the scanner alone, `cells FILE` for that of tables,
/// `plan FILE` for the plan alone, `explain FILE` for the reading, explaining and writing of single findings, `growth FILE` for whole audits by
/// more and more rules.
@main
struct Benchmarks {
    /// Measures and prints every figure.
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if let file = arguments.dropFirst().first {
            switch arguments.first {
            case "scan": return try ScannerBenchmark.run(file)
            case "cells": return try CellBenchmark.run(file)
            case "plan": return try PlanBenchmark.run(file)
            case "explain": return try ExplainingBenchmark.run(file)
            case "growth": return try GrowthBenchmark.run(file)
            default: break
            }
        }
        let rules = loaded().rules.count
        print("built-in rule book: \(BuiltInRules.files.count) files, \(rules) rules, \(bytes) bytes")
        if let program = CommandLine.arguments.dropFirst().first { try startUp(of: program) }
        try Benchmark(name: "rules parsed and checked", unit: "rules", repetitions: 20) { Double(loaded().rules.count) }.printRate()
        try Benchmark(name: "rule text parsed and checked", unit: "bytes", repetitions: 20) {
            _ = loaded()
            return Double(bytes)
        }.printRate()
        for (name, line) in [("tenders", tender), ("contracts", contract)] {
            try Benchmark(name: "\(name) checked with their reports", unit: "records", repetitions: 5) { check(line, times: 2_000) }
                .printRate()
        }
    }

    /// The size of the built-in rules.
    private static var bytes: Int { BuiltInRules.files.reduce(0) { $0 + $1.bytes.count } }

    /// Reads and checks the built-in rules, without their examples, as a check of cases does.
    private static func loaded() -> RuleBook {
        CheckedTexts(BuiltInRules.files.map { SourceText(name: "\($0.name)", bytes: $0.bytes) }, examples: false).book
    }

    /// Measures a whole run of a program on a file with one record.
    private static func startUp(of program: String) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "guiju-bench.json")
        try Data(tender.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        for arguments in [["--version"], ["check", file.path, "--as-of", "2021-10-20"]] {
            try Benchmark(name: "\(arguments[0]), whole run", unit: "runs", repetitions: 100) {
                run([program] + arguments)
                return 1
            }.printTime()
        }
    }

    /// Runs a program to its end with its output thrown away; nothing of Foundation's own waiting is in the time.
    private static func run(_ arguments: [String]) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var (process, status) = (pid_t(0), Int32(0))
        if posix_spawn(&process, arguments[0], &actions, nil, &words, nil) == 0 { waitpid(process, &status, 0) }
    }

    /// Checks lines of NDJSON and returns how many there were.
    private static func check(_ line: String, times: Int) -> Double {
        let text = Array((line + "\n").utf8)
        var left = times
        let surroundings = Surroundings(
            variable: { _ in nil },
            readInput: { () throws(FileTrouble) in
                let count = min(left, 100)
                left -= count
                return (0..<count).flatMap { _ in text }
            },
            writeOutput: { _ in }, writeError: { _ in }, outputIsTerminal: false, errorIsTerminal: false,
            today: { Day(number: 18_920) })
        _ = Commands.run(["check", "-"], in: surroundings)
        return Double(times)
    }

    /// A tender with two bonds, one refunded late.
    static let tender = """
        {"记录类型":"招标项目","项目编号":"郑港招标-2021-033","所属区域":"郑州航空港区","招标公告发布日期":"2021年8月2日",\
        "中标结果公示结束日期":"2021-09-30","投标保证金":[{"投标人":"甲建筑有限公司","金额":"20万元","退还日期":"2021-10-08"},\
        {"投标人":"乙建筑有限公司","金额":"20万元","退还日期":"2021-10-11"}]}
        """

    /// A contract that was not signed.
    static let contract = """
        {"记录类型":"政府采购合同","合同编号":"郑港财采-2021-017","所属区域":"郑州航空港区","中标（成交）通知书发出日期":"2021-09-28",\
        "合同签订日期":"","合同金额":"86.5万元"}
        """
}
