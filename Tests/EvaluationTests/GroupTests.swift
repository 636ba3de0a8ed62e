import Evaluation
import Findings
import Foundation
import RecordModel
import Semantics
import Syntax
import TestSupport
import Testing
import Values

/// Rules over many records: parts add up to the whole, and what holds with less knowledge holds with more.
@Suite struct GroupTests {
    /// The rules over records of the cases, with a way to make records.
    static func world() throws -> (evaluator: Evaluator, rules: [Int], kind: RecordKind, generator: RecordGenerator) {
        let book = try LoadedBook(ProjectFiles.files(below: "Tests/EvaluationTests/Cases", ending: ".rules")).book
        let rules = book.rules.indices.filter { book.rules[$0].scope.isOver }
        let evaluator = Evaluator(book: book, calendar: try LoadedBook.calendar(), asOf: nil)
        return (evaluator, rules, book.records[book.rules[rules[0]].record], RecordGenerator(seed: 96, regions: book.regions))
    }

    /// Everything of a finding that a reader sees.
    static func shown(_ finding: Finding) -> String {
        let group = finding.group.map {
            "\($0.keys.map(\.value)) \($0.records) \($0.doubtful) \($0.againstCount) \($0.against.map(\.ordinal))"
        }
        let lacking = finding.lacking.map { "\($0.path) \($0.reason) \($0.detail?.en ?? "")" }
        let steps = finding.derivation.map { "\($0.text.en) \($0.answer.en) \($0.details)" }
        return "\(finding.rule) \(finding.verdict) \(group ?? "") \(finding.obligor ?? "") \(lacking) \(steps)"
    }

    @Test(arguments: 1...6) func `one run = merged parts, in whatever order they come`(parts: Int) throws {
        var (evaluator, rules, kind, generator) = try Self.world()
        for _ in 0..<10 {
            let records = (0..<40).map { _ in
                let record = generator.record(of: kind)
                return generator.blurred(record, kind: kind)
            }
            var whole = GroupTotals()
            var pieces = Array(repeating: GroupTotals(), count: parts)
            for (offset, record) in records.enumerated() {
                evaluator.add(record, ordinal: offset + 1, rules: rules, to: &whole)
                evaluator.add(record, ordinal: offset + 1, rules: rules, to: &pieces[offset % parts])
            }
            pieces.shuffle(using: &generator.random)
            var merged = GroupTotals()
            for piece in pieces { merged.merge(piece) }
            let (parted, single) = (evaluator.findings(of: merged).map(Self.shown), evaluator.findings(of: whole).map(Self.shown))
            #expect(parted.count == single.count)
            for (one, other) in zip(parted, single) where one != other { Issue.record("\(one)\nis not\n\(other)") }
        }
    }

    @Test func `a decided group stands whatever the blanks are filled with`() throws {
        var (evaluator, rules, kind, generator) = try Self.world()
        var decided = 0
        for _ in 0..<300 {
            let full = (0..<Int.random(in: 1...6, using: &generator.random)).map { _ in generator.record(of: kind) }
            // Few blanks, so that something is decided.
            let partial = full.map { Int.random(in: 0..<3, using: &generator.random) == 0 ? generator.blurred($0, kind: kind) : $0 }
            for rule in rules {
                let more = evaluator.findings(rule: rule, records: full)
                for finding in evaluator.findings(rule: rule, records: partial) where finding.verdict != .open {
                    guard let match = more.first(where: { $0.group?.keys == finding.group?.keys }) else { continue }
                    #expect(match.verdict == finding.verdict, "\(Self.shown(finding)) became \(Self.shown(match))")
                    decided += 1
                }
            }
        }
        #expect(decided > 200, "the groups are hardly ever decided")
    }

    /// The rules whose first example fails, with the records that count most against it, the heaviest first.
    static let blamed: [(rule: String, against: [Int])] = [
        ("sum-over-sum", [3, 1]), ("sum-by-sum", [2, 1]), ("all-of-them", [2]), ("agreeing-figures", [1]),
    ]

    @Test(arguments: blamed) func `a group that fails names the records that count most against it`(rule: String, against: [Int]) throws {
        let (evaluator, _, _, _) = try Self.world()
        let index = try #require(evaluator.book.rules.firstIndex { $0.id == rule })
        let example = try #require(evaluator.book.rules[index].examples.first { $0.expected == .fail })
        let finding = try #require(evaluator.findings(rule: index, records: example.records).first)
        #expect(finding.group?.against.map(\.ordinal) == against)
    }

    @Test func `a group is named by the spelling that sorts first, whichever record comes first`() throws {
        let (evaluator, _, _, _) = try Self.world()
        let index = try #require(evaluator.book.rules.firstIndex { $0.id == "one-case-an-agent" })
        let example = try #require(evaluator.book.rules[index].examples.first { $0.expected == .fail })
        for records in [example.records, example.records.reversed()] {
            let names = evaluator.findings(rule: index, records: records).map { $0.group?.keys.map(\.value) }
            #expect(names == [["甲(一)"]])
        }
    }
}
