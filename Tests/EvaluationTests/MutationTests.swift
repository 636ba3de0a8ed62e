import Diagnostics
import Evaluation
import Foundation
import Semantics
import Syntax
import TestSupport
import Testing
import Values

/// What examples notice of wrong rules: every file in `Mutations` with its changes beside it, and the built-in rule book.
@Suite struct MutationTests {
    /// The rules and the working days.
    let book: RuleBook, trial: MutationTrial

    /// Loads the rules whose examples notice everything.
    init() throws { (book, trial) = try Self.load("noticed") }

    /// A file of the folder, with a trial of it.
    static func load(_ name: String) throws -> (RuleBook, MutationTrial) {
        let folder = ProjectFiles.url("Tests/EvaluationTests")
        let loaded = try LoadedBook([folder.appending(path: "Cases/common.rules"), folder.appending(path: "Mutations/\(name).rules")])
        try #require(loaded.errors == [])
        return (loaded.book, MutationTrial(book: loaded.book, calendar: try LoadedBook.calendar()))
    }

    /// What the rules' examples notice when each has but one of them.
    func outcomes(of rules: RuleBook, withOnly choose: ([Example]) -> Example?) throws -> [MutationOutcome] {
        var book = rules
        for index in book.rules.indices { book.rules[index].examples = choose(book.rules[index].examples).map { [$0] } ?? [] }
        return MutationTrial(book: book, calendar: try LoadedBook.calendar()).run(rules: book.rules.indices)
    }

    @Test func `examples on both sides of everything notice every change`() {
        #expect(trial.run(rules: book.rules.indices).filter { !$0.isKilled }.map(\.mutation.change.en) == [])
    }

    @Test(arguments: Mutation.Kind.allCases) func `a kind of change is noticed, and missed by one example alone`(kind: Mutation.Kind) throws
    {
        let all = trial.run(rules: book.rules.indices).filter { $0.mutation.kind == kind }
        let (first, last) = (try outcomes(of: book, withOnly: \.first), try outcomes(of: book, withOnly: \.last))
        let alone = (first + last).filter { $0.mutation.kind == kind }
        #expect(alone.map(\.mutation) == (all + all).map(\.mutation))
        #expect(all.contains { $0.isKilled })
        #expect(alone.contains { !$0.isKilled })
    }

    @Test(arguments: ["noticed", "unchanged"]) func `the changes are those that were recorded`(file: String) throws {
        let (book, trial) = try Self.load(file)
        let lines = trial.run(rules: book.rules.indices).map { outcome in
            let mutation = outcome.mutation
            return "\(book.rules[outcome.rule].id) \(mutation.kind): \(mutation.change.en) | \(mutation.change.zh)"
                + (outcome.isKilled ? "" : " | missed: \(mutation.remedy.en) | \(mutation.remedy.zh)")
        }
        let expected = ProjectFiles.url("Tests/EvaluationTests/Mutations/\(file).expected")
        #expect(Golden.difference(of: lines.joined(separator: "\n") + "\n", from: expected) == nil)
    }

    @Test func `two runs say the same, and a rule alone what it says among others`() throws {
        let outcomes = trial.run(rules: book.rules.indices)
        #expect(outcomes == trial.run(rules: book.rules.indices))
        let alone = book.rules.indices.filter { book.rules[$0].table == nil }
        #expect(alone.flatMap { trial.run(rules: [$0]) } == outcomes.filter { alone.contains($0.rule) })
    }

    @Test func `a line that rows share is one place, and a cell is its row's`() {
        let rows = book.rules.indices.filter { book.rules[$0].table == "goals" }
        let outcomes = trial.run(rules: rows)
        #expect(
            outcomes.filter { $0.mutation.kind == .region || $0.mutation.kind == .strictness }.map(\.rule) == [rows[0], rows[0], rows[0]])
        #expect(outcomes.filter { $0.mutation.kind == .limit }.map(\.rule) == rows.flatMap { [$0, $0, $0, $0] })
    }

    @Test func `each condition of a chain is dropped once`() {
        let dropped = trial.run(rules: book.rules.indices.filter { book.rules[$0].id == "quantities" }).filter {
            $0.mutation.kind == .condition
        }
        #expect(dropped.map(\.mutation.range) == Set(dropped.map(\.mutation.range)).sorted { $0.start < $1.start })
        #expect(dropped.count == 4)
    }

    @Test func `an example that does not stand notices nothing`() throws {
        var book = book
        for index in book.rules.indices {
            for position in book.rules[index].examples.indices { book.rules[index].examples[position].expected = .open }
        }
        let trial = MutationTrial(book: book, calendar: try LoadedBook.calendar())
        #expect(trial.run(rules: book.rules.indices.filter { book.rules[$0].id == "period" }).allSatisfy { !$0.isKilled })
    }

    @Test func `every mutant of the built-in rules is another rule, at a place of its text`() throws {
        let loaded = try LoadedBook.below("Rules")
        var kinds: Set<Mutation.Kind> = []
        for index in loaded.book.rules.indices {
            let rule = loaded.book.rules[index]
            for mutant in Mutator.mutants(of: index, in: loaded.book) {
                kinds.insert(mutant.mutation.kind)
                #expect(!same(mutant.rule, rule), "\(rule.id): \(mutant.mutation.change.en)")
                #expect(mutant.mutation.range.source == rule.range.source, "\(rule.id): \(mutant.mutation.change.en)")
            }
        }
        #expect(kinds == Set(Mutation.Kind.allCases))
    }

    /// Whether two rules ask for the same of the same records.
    private func same(_ one: Rule, _ other: Rule) -> Bool {
        one.region == other.region && one.force == other.force && one.steps == other.steps && one.duty == other.duty
            && one.pauses == other.pauses && one.extensions == other.extensions && one.review == other.review
    }
}
