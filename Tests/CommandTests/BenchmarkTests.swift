import Foundation
import TestSupport
import Testing

/// The eight rules of `Samples/benchmark` on 300 records that the benchmark's generator made, against what its reference found in them: plain code
/// of others that counts working days with the package `chinesecalendar`, one at a time.
@Suite struct BenchmarkTests {
    /// What the reference found: the record, the rule and what is wrong, sorted by bytes.
    private static let expected = Result { try ProjectFiles.text("Tests/CommandTests/Benchmark/findings.tsv") }

    /// What an audit finds, in the benchmark's words and order.
    private func found(_ flags: String) -> String {
        let audit =
            "guiju audit Tests/CommandTests/Benchmark/cases.ndjson --rules Samples/benchmark/benchmark.rules --record benchmark-case"
        let lines = Shell.answer(to: "\(audit) --as-of none --format brief \(flags)", in: ProjectFiles.root, errors: false)
        let named = lines.filter { !$0.hasPrefix("[exit") }.map { line in
            line.replacing(/\tfail$/, with: "\tviolation").replacing(/\topen$/, with: "\tindeterminate") + "\n"
        }
        return named.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined()
    }

    @Test(arguments: ["--jobs 1", "--jobs 2"]) func `the findings are those of the reference, byte for byte`(flags: String) throws {
        let expected = try Self.expected.get()
        #expect(found(flags) == expected)
    }

    @Test func `every rule is broken, and open, in some record`() throws {
        let lines = try Self.expected.get().split(separator: "\n")
        for rule in 1...8 {
            for word in ["violation", "indeterminate"] {
                #expect(lines.contains { $0.hasSuffix("\tR\(rule)\t\(word)") }, "R\(rule) \(word)")
            }
        }
    }
}
