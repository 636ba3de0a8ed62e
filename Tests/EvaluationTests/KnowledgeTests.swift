import Evaluation
import Findings
import Foundation
import RecordModel
import Semantics
import TestSupport
import Testing
import Values

/// What is said with less knowledge must hold with more: a decided verdict never changes when blanks are filled in.
@Suite struct KnowledgeTests {
    /// The rules of the cases and of the packs.
    static let books = ["Tests/EvaluationTests/Cases", "Rules"]

    @Test(arguments: books) func `a decided verdict stands whatever the blanks are filled with`(folder: String) throws {
        let book = try LoadedBook.below(folder).book
        let evaluator = Evaluator(book: book, calendar: try LoadedBook.calendar(), asOf: nil)
        var generator = RecordGenerator(seed: 20_251_009, regions: book.regions)
        var decided = 0
        for (index, rule) in book.rules.enumerated() {
            let kind = book.records[rule.record]
            // The packs are many; the cases have every form of the language.
            for _ in 0..<(folder == "Rules" ? 3 : 60) {
                let full = generator.record(of: kind)
                let partial = generator.blurred(full, kind: kind)
                let more = evaluator.findings(rule: index, record: full, ordinal: 1)
                let less = evaluator.findings(rule: index, record: partial, ordinal: 1)
                decided += check(less, against: more, rule.id)
            }
        }
        #expect(decided > 500, "the records hardly ever decide anything")
    }

    /// Compares the findings of the same elements, and returns how many were decided with less.
    private func check(_ less: [Finding], against more: [Finding], _ rule: String) -> Int {
        var decided = 0
        for finding in less where finding.verdict != .open && finding.verdict != .pending {
            let same = more.filter { $0.element.map(\.ordinal) == finding.element.map(\.ordinal) }
            // An element that is certainly not selected has no finding, and a loop that selects nothing has one without an element.
            guard let match = same.first ?? more.first(where: { $0.element.isEmpty }) else { continue }
            #expect(match.verdict == finding.verdict, "\(rule): \(finding.verdict) with less, \(match.verdict) with more")
            decided += 1
        }
        return decided
    }

    @Test func `what is overdue stays overdue`() throws {
        let book = try LoadedBook(ProjectFiles.files(below: "Tests/EvaluationTests/Cases", ending: ".rules")).book
        let calendar = try LoadedBook.calendar()
        var generator = RecordGenerator(seed: 7, regions: book.regions)
        let days = (0..<6).map { (Day(year: 2025, month: 9, day: 1) ?? Day(number: 0)).adding(days: $0 * 15) }
        var overdue = 0
        for (index, rule) in book.rules.enumerated() {
            let kind = book.records[rule.record]
            for _ in 0..<40 {
                let record = generator.blurred(generator.record(of: kind), kind: kind)
                let verdicts = days.map { day in
                    Evaluator(book: book, calendar: calendar, asOf: day).findings(rule: index, record: record, ordinal: 1)
                        .contains { $0.failure?.kind == .overdue && $0.due != nil }
                }
                guard let first = verdicts.firstIndex(of: true) else { continue }
                overdue += 1
                #expect(verdicts[first...].allSatisfy { $0 }, "\(rule.id) was overdue and then was not")
            }
        }
        #expect(overdue > 10)
    }
}
