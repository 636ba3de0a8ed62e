import Columns
import Evaluation
import Findings
import Foundation
import Plan
import RecordModel
import Semantics
import TestSupport
import Testing
import Values

/// The plan and the explaining evaluator share no code and say the same of everything.
@Suite struct AgreementTests {
    /// The rules of the cases and of the packs.
    static let folders = ["Tests/EvaluationTests/Cases", "Rules"]

    /// Makes the plan of the rules about a kind of record.
    static func plan(_ book: RuleBook, kind: Int) throws -> Plan { try #require(Plan(book, rules: book.rules.indices, kind: kind)) }

    @Test(arguments: folders) func `examples get the same verdicts`(folder: String) throws {
        let book = try LoadedBook.below(folder).book
        var agreement = Agreement(book, try LoadedBook.calendar())
        for kind in book.records.indices {
            let plan = try Self.plan(book, kind: kind)
            let examples = plan.rules.flatMap { rule in book.rules[rule].examples.map { (rule: rule, example: $0) } }
            for (asOf, same) in Dictionary(grouping: examples, by: \.example.asOf) {
                let all = same.flatMap { one in one.example.records.map { (rule: one.rule, record: $0) } }
                // Every rule on its own examples, and on some of its neighbours'.
                try agreement.compare(plan, all.map(\.record), asOf: asOf, region: nil) { rule, row in
                    rule == all[row].rule || (rule + row) % 97 == 0
                }
            }
        }
        print("\(folder): examples, \(agreement.count) verdicts \(agreement.compared)")
        #expect(agreement.differences == 0)
        #expect(agreement.count > 300)
    }

    @Test(arguments: folders) func `generated records get the same verdicts`(folder: String) throws {
        let book = try LoadedBook.below(folder).book
        var agreement = Agreement(book, try LoadedBook.calendar())
        let rounds = Int(ProcessInfo.processInfo.environment["TEST_ROUNDS"] ?? "") ?? 1
        var generator = WildRecords(seed: 20_261_121, regions: book.regions)
        let days: [Day?] = [nil, Day(year: 2021, month: 10, day: 20), Day(year: 2026, month: 3, day: 1), Day(year: 1990, month: 1, day: 1)]
        for kind in book.records.indices {
            let plan = try Self.plan(book, kind: kind)
            guard !plan.rules.isEmpty else { continue }
            generator.words = plan.layout.columns.flatMap(\.literals)
            for round in 0..<rounds {
                for asOf in days {
                    let records = (0..<(folder == "Rules" ? 5 : 300)).map { _ in generator.record(of: book.records[kind]) }
                    let region =
                        round % 2 == 0 && asOf == nil ? nil : generator.random.pick(book.regions.regions.indices.map(RegionTree.ID.init))
                    try agreement.compare(plan, records, asOf: asOf, region: region)
                }
            }
        }
        print("\(folder): generated, \(agreement.count) verdicts \(agreement.compared)")
        #expect(agreement.differences == 0)
        #expect(agreement.count > 1_000)
    }
}
