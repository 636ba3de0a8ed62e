import Syntax
import Evaluation
import Findings
import Foundation
import Semantics
import TestSupport
import Testing
import Values

/// What the language means, told by examples: every rule file in `Cases` must check, and every example in it must stand.
@Suite struct CaseTests {
    /// The case files, without the one that they all stand on.
    static let files = ProjectFiles.files(below: "Tests/EvaluationTests/Cases", ending: ".rules").map(\.lastPathComponent)
        .filter { $0 != "common.rules" }

    @Test(arguments: files) func `every example stands`(file: String) throws {
        let folder = ProjectFiles.url("Tests/EvaluationTests/Cases")
        let loaded = try LoadedBook([folder.appending(path: "common.rules"), folder.appending(path: file)])
        try #require(loaded.errors == [])
        let runner = ExampleRunner(book: loaded.book, calendar: try LoadedBook.calendar())
        #expect(!loaded.book.rules.isEmpty)
        for (index, rule) in loaded.book.rules.enumerated() {
            #expect(!rule.examples.isEmpty, "\(rule.id) has no example")
            for outcome in runner.run(rule: index) where !outcome.stands {
                let example = rule.examples[outcome.example]
                let due = outcome.due.map { "\($0.lower?.description ?? "?")…\($0.upper?.description ?? "?")" } ?? "none"
                Issue.record("\(rule.id) \(example.title): wants \(example.expected), got \(outcome.verdict), due \(due)")
            }
        }
    }
}
