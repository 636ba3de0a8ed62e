import Evaluation
import Findings
import RecordModel
import Semantics
import TestSupport
import Testing
import Values

/// What an explainer says that has met other records before, and what it says without explaining.
@Suite struct ExplainerTests {
    /// What a finding says even when it is not explained.
    private func gist(_ finding: Finding) -> [String] {
        [
            "\(finding.verdict) \(String(describing: finding.modality)) \(String(describing: finding.failure))", "\(finding.subject)",
            "\(finding.element)", "\(String(describing: finding.obligor))", "\(String(describing: finding.due))",
            "\(String(describing: finding.statutoryDue))", "\(String(describing: finding.margin))", "\(finding.lacking)",
            "\(String(describing: finding.question))",
        ]
    }

    /// What an explained finding says besides.
    private func words(_ finding: Finding) -> [String] {
        let steps = finding.derivation.map { "\($0.role) \($0.text) \($0.answer) \(String(describing: $0.truth)) \($0.details.count)" }
        return gist(finding) + ["\(finding.duty)", "\(finding.facts)", "\(finding.repair)", "\(finding.assumptions)"] + steps
    }

    @Test(arguments: KnowledgeTests.books) func `it says the same whatever it was asked before, and the same verdict untold`(folder: String)
        throws
    {
        let book = try LoadedBook.below(folder).book
        let evaluator = Evaluator(book: book, calendar: try LoadedBook.calendar(), asOf: Day(year: 2024, month: 1, day: 5))
        let explainer = Explainer(evaluator)
        var generator = RecordGenerator(seed: 11, regions: book.regions)
        var told = 0
        for (index, rule) in book.rules.enumerated() where !rule.scope.isOver {
            let kind = book.records[rule.record]
            for _ in 0..<(folder == "Rules" ? 2 : 40) {
                let record = generator.blurred(generator.record(of: kind), kind: kind)
                let fresh = evaluator.findings(rule: index, record: record, ordinal: 1)
                let kept = explainer.findings(rule: index, record: record, ordinal: 1)
                let untold = explainer.findings(rule: index, record: record, ordinal: 1) { _ in false }
                #expect(kept.map(words) == fresh.map(words), "\(rule.id)")
                #expect(untold.map(gist) == fresh.map(gist), "\(rule.id)")
                #expect(untold.allSatisfy { $0.derivation.isEmpty && $0.facts.isEmpty && $0.duty.zh.isEmpty && $0.repair.isEmpty })
                told += fresh.count
            }
        }
        #expect(told > 500, "the records hardly ever meet a rule")
    }
}
