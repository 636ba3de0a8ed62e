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

/// Totals made by the plan and by the explaining evaluator together are those that the evaluator makes alone.
@Suite struct GroupAgreementTests {
    /// Everything of a finding that a reader sees.
    static func shown(_ finding: Finding) -> String {
        let group = finding.group.map {
            "\($0.keys.map(\.value)) \($0.records) \($0.doubtful) \($0.againstCount) \($0.against.map(\.ordinal))"
        }
        let lacking = finding.lacking.map { "\($0.path) \($0.reason) \($0.detail?.en ?? "")" }
        let steps = finding.derivation.map { "\($0.text.en) \($0.answer.en) \($0.details)" }
        return "\(finding.rule) \(finding.verdict) \(group ?? "") \(finding.obligor ?? "") \(lacking) \(steps)"
    }

    @Test(arguments: AgreementTests.folders) func `groups get the same findings`(folder: String) throws {
        let book = try LoadedBook.below(folder).book
        let calendar = try LoadedBook.calendar()
        var generator = WildRecords(seed: 96, regions: book.regions)
        var (compared, fast, slow) = (0, 0, 0)
        for kind in book.records.indices {
            let plan = try AgreementTests.plan(book, kind: kind)
            guard !plan.rulesOver.isEmpty else { continue }
            generator.words = plan.layout.columns.flatMap(\.literals)
            for round in 0..<6 {
                let region = round % 2 == 0 ? nil : generator.random.pick(book.regions.regions.indices.map(RegionTree.ID.init))
                let records = (0..<(round < 3 || folder == "Rules" ? 40 : 400)).map { _ in
                    generator.record(of: book.records[kind], isClear: round % 3 != 0 && generator.random.next() % 4 != 0)
                }
                let evaluator = Evaluator(book: book, calendar: calendar, asOf: Day(year: 2024, month: 1, day: 5), defaultRegion: region)
                var (alone, together) = (GroupTotals(), GroupTotals())
                for (row, record) in records.enumerated() { evaluator.add(record, ordinal: row + 1, rules: plan.rulesOver, to: &alone) }
                let batch = try #require(BatchBuilder(plan.layout, records)).batch
                let machine = Machine(plan, calendar: calendar, asOf: evaluator.asOf, defaultRegion: region)
                var next = 0
                while next < records.count {
                    next = machine.run(batch, from: next).upperBound
                    let outcome = machine.overOutcome()
                    for (rule, group, part) in outcome.parts {
                        together.add(part, rule: rule, group: group)
                        fast += part.records
                    }
                    for (rule, row) in outcome.rest { evaluator.add(records[row], ordinal: row + 1, rules: [rule], to: &together) }
                    slow += outcome.rest.count
                }
                let (one, two) = (evaluator.findings(of: alone).map(Self.shown), evaluator.findings(of: together).map(Self.shown))
                #expect(one.count == two.count)
                for (left, right) in zip(one, two) where left != right { Issue.record("\(left)\nis not\n\(right)") }
                compared += one.count
            }
        }
        print("\(folder): \(compared) groups compared, \(fast) records added by the plan, \(slow) explained")
        #expect(compared > 50 && fast > 100)
    }
}
