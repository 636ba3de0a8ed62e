import Evaluation
import Foundation
import Semantics
import TestSupport
import Testing
import Values

/// The cases on both sides of the rules' limits.
@Suite struct BoundaryTests {
    /// The cases of the rules of a file, in words.
    private func cases(_ file: String) throws -> [(rule: Rule, one: BoundaryCase)] {
        let folder = ProjectFiles.url("Tests/EvaluationTests")
        let loaded = try LoadedBook([folder.appending(path: "Cases/common.rules"), folder.appending(path: file)])
        try #require(loaded.errors == [])
        let trial = BoundaryTrial(book: loaded.book, calendar: try LoadedBook.calendar())
        return loaded.book.rules.indices.flatMap { index in trial.run(rule: index).map { (loaded.book.rules[index], $0) } }
    }

    @Test(arguments: ["noticed", "boundaries"]) func `the cases are those that were recorded`(file: String) throws {
        let lines = try cases("Mutations/\(file).rules").map { rule, one in
            "\(rule.id) \(one.side): \(one.fact.en)\(one.value.map { " = \($0.en)" } ?? "") → \(one.verdict)"
                + (one.isExpected ? "" : ", not as expected") + (one.isShown ? "" : ", without example")
        }
        let expected = ProjectFiles.url("Tests/EvaluationTests/Mutations/\(file).boundaries.expected")
        #expect(Golden.difference(of: lines.joined(separator: "\n") + "\n", from: expected) == nil)
    }

    @Test func `every side is shown once and not shown once, and one contradicts`() throws {
        let found = try cases("Mutations/boundaries.rules").map(\.one)
        for side in BoundaryCase.Side.allCases {
            #expect(found.contains { $0.side == side && $0.isShown })
            #expect(found.contains { $0.side == side && !$0.isShown })
        }
        #expect(found.contains { !$0.isExpected })
    }

    @Test func `the built-in rules pass at the last lawful value, fail one step past it and stay open without a fact`() throws {
        let loaded = try LoadedBook.below("Rules")
        let trial = BoundaryTrial(book: loaded.book, calendar: try LoadedBook.calendar())
        let found = loaded.book.rules.indices.flatMap { trial.run(rule: $0) }
        #expect(found.filter { !$0.isExpected }.map { "\(loaded.book.rules[$0.rule].id) \($0.side) \($0.fact.en): \($0.verdict)" } == [])
        #expect(found.count > loaded.book.rules.count)
    }
}
