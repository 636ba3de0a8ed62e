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
    @Test(arguments: AgreementTests.folders) func `groups get the same findings`(folder: String) throws {
        let book = try LoadedBook.below(folder).book
        let calendar = try LoadedBook.calendar()
        var generator = WildRecords(seed: 96, regions: book.regions)
        var agreement = GroupAgreement(book, calendar)
        for kind in book.records.indices {
            let plan = try AgreementTests.plan(book, kind: kind)
            guard !plan.rulesOver.isEmpty else { continue }
            generator.words = plan.layout.columns.flatMap(\.literals)
            for round in 0..<6 {
                let region = round % 2 == 0 ? nil : generator.random.pick(book.regions.regions.indices.map(RegionTree.ID.init))
                let records = (0..<(round < 3 || folder == "Rules" ? 40 : 400)).map { _ in
                    generator.record(of: book.records[kind], isClear: round % 3 != 0 && generator.random.next() % 4 != 0)
                }
                let differing = try agreement.compare(plan, records, asOf: Day(year: 2024, month: 1, day: 5), region: region)
                for (one, other) in differing.values { Issue.record("\(one)\nis not\n\(other)") }
            }
        }
        print("\(folder): \(agreement.count) groups compared, \(agreement.fast) records added by the plan, \(agreement.slow) explained")
        #expect(agreement.count > 50 && agreement.fast > 100)
    }
}
