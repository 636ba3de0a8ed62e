import Evaluation
import Findings
import Foundation
import Semantics
import Syntax
import TestSupport
import Testing
import Values
@Suite struct ScratchTests {
    @Test func pack() throws {
        let files = ProjectFiles.files(below: "Rules", ending: ".rules")
        let loaded = try LoadedBook(files)
        for e in loaded.errors { print("ERR", e) }
        let runner = ExampleRunner(book: loaded.book, calendar: try LoadedBook.calendar())
        var n = 0, bad = 0
        for (index, rule) in loaded.book.rules.enumerated() {
            print("RULE", rule.id, ReadBack.sentence(of: rule, in: loaded.book).zh)
            print("     ", ReadBack.sentence(of: rule, in: loaded.book).en)
            for outcome in runner.run(rule: index) {
                n += 1
                if !outcome.stands {
                    bad += 1
                    let example = rule.examples[outcome.example]
                    let due = outcome.due.map { "\($0.lower?.description ?? "?")…\($0.upper?.description ?? "?")" } ?? "none"
                    print("BAD \(rule.id) \(example.title): wants \(example.expected), got \(outcome.verdict), due \(due)")
                }
            }
        }
        print("TOTAL", loaded.book.rules.count, n, bad)
    }
}
