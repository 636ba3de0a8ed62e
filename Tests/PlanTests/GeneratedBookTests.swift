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
import WorkCalendar

/// The plan and the explaining evaluator say the same of rule books that nobody has written, and of every wrong change of them.
@Suite struct GeneratedBookTests {
    /// How many times as many books as usual are made.
    static let rounds = Int(ProcessInfo.processInfo.environment["TEST_ROUNDS"] ?? "") ?? 1
    /// From when records are looked at; nil is no date.
    private static let days: [Day?] = [Day(year: 2023, month: 6, day: 30), nil, Day(year: 2021, month: 10, day: 20)]

    /// What was compared.
    private struct Compared {
        /// How many verdicts, by what they are.
        var verdicts: [Verdict: Int] = [:]
        /// How many verdicts there were about rules with a form, by what they are.
        var byForm: [String: [Verdict: Int]] = [:]
        /// The same about groups.
        var groups: [Verdict: Int] = [:]
        /// How many rules and wrong changes there were, and how many rules were made in vain.
        var rules = 0, mutants = 0, rejected = 0

        /// Counts the verdicts of rules.
        mutating func count(_ byRule: [Int: [Verdict: Int]], _ book: RuleBook) {
            for (index, counts) in byRule {
                let forms = Constructs(of: book.rules[index]).names
                verdicts.merge(counts, uniquingKeysWith: +)
                if book.rules[index].scope.isOver { groups.merge(counts, uniquingKeysWith: +) }
                for form in forms { byForm[form, default: [:]].merge(counts, uniquingKeysWith: +) }
            }
        }
    }

    /// Compares all that both say of a book: returns the rules on which they differ, with what they say.
    private static func differences(_ book: RuleBook, seed: UInt64, records count: Int, _ compared: inout Compared) throws -> [Int: String]
    {
        var (agreement, groups) = (Agreement(book, try calendar.get(), reports: false), GroupAgreement(book, try calendar.get()))
        let plan = try AgreementTests.plan(book, kind: 0)
        var generator = WildRecords(seed: seed, regions: book.regions)
        generator.words = plan.layout.columns.flatMap(\.literals)
        var result: [Int: String] = [:]
        for (round, asOf) in days.enumerated() {
            let region = round == 0 ? nil : generator.random.pick(book.regions.regions.indices.map(RegionTree.ID.init))
            let records = (0..<count).map { generator.record(of: book.records[0], isClear: $0 % 3 != 2) }
            try agreement.compare(plan, records, asOf: asOf, region: region)
            if plan.rulesOver.isEmpty { continue }
            // More than the worst that are kept of a group, most of them known to the plan.
            let more = (0..<(round == 0 ? 3 * count : 0)).map { _ in generator.record(of: book.records[0], isClear: true) }
            for (rule, said) in try groups.compare(plan, records + more, asOf: asOf, region: region) {
                result[rule] = "by the evaluator \(said.alone)\nwith the plan \(said.together)"
            }
        }
        for (rule, record) in agreement.differing { result[rule] = Agreement.facts(record, book) }
        compared.count(agreement.byRule, book)
        compared.count(groups.byRule, book)
        return result
    }

    /// The published working days.
    private static let calendar = Result { try LoadedBook.calendar() }

    /// Tells of a rule on which both differ, made as small as it differs.
    private static func report(_ generated: GeneratedBook, _ seed: UInt64, _ rule: Rule, _ said: String) throws {
        var ignored = Compared()
        let name = rule.table ?? rule.id
        guard let piece = generated.rules.first(where: { $0.text.contains(" \(name) \"") }) else { return }
        let small = try piece.shrunk { piece in
            guard let book = generated.book(of: piece) else { return false }
            return try !differences(book, seed: seed, records: 40, &ignored).isEmpty
        }
        let why = try generated.book(of: small).map { try differences($0, seed: seed, records: 40, &ignored) } ?? [:]
        Issue.record("seed \(seed), \(rule.id): \(said)\n\(generated.head)\(small.text)\n\(why)")
    }

    /// Compares the rules of the book of a seed, and some wrong changes of them.
    private static func compare(_ seed: UInt64, _ compared: inout Compared) throws -> Bool {
        let generated = GeneratedBook(seed: seed, rules: 10)
        compared.rejected += generated.rejected
        compared.rules += generated.book.rules.count
        let differing = try differences(generated.book, seed: seed, records: 6, &compared)
        for (rule, said) in differing.sorted(by: { $0.key < $1.key }).prefix(1) {
            try report(generated, seed, generated.book.rules[rule], said)
        }
        guard differing.isEmpty else { return false }
        let mutants = generated.book.rules.indices.flatMap { rule in
            Mutator.mutants(of: rule, in: generated.book).enumerated().filter { ($0.offset + Int(seed)) % 6 == 0 }.map(\.element)
        }
        var book = generated.book
        book.rules = RuleTable(mutants.map(\.rule))
        compared.mutants += mutants.count
        let wrong = try differences(book, seed: seed, records: 2, &compared)
        for (rule, said) in wrong.sorted(by: { $0.key < $1.key }).prefix(1) {
            let piece = generated.rules.first { $0.text.contains(" \(book.rules[rule].id) \"") }
            Issue.record(
                "seed \(seed), \(mutants[rule].mutation.change.en): \(said)\n\(generated.head)\(piece?.text ?? book.rules[rule].id)")
        }
        return wrong.isEmpty
    }

    @Test func `books made by chance get the same verdicts`() throws {
        var compared = Compared()
        var bad = 0
        for seed in 0..<UInt64(100 * Self.rounds) where bad < 5 {
            if try !Self.compare(seed, &compared) { bad += 1 }
        }
        let sum = compared.verdicts.values.reduce(0, +)
        print(
            "\(compared.rules) rules, \(compared.mutants) wrong changes, \(compared.rejected) rules made anew; \(sum) verdicts",
            compared.verdicts)
        print("of groups", compared.groups)
        for form in Constructs.all.union(compared.byForm.keys).sorted() { print("form", form, compared.byForm[form] ?? [:]) }
        #expect(bad == 0)
        // Every form of the language occurs, in rules that are kept, broken and open; and none that is not listed.
        #expect(Set(compared.byForm.keys).symmetricDifference(Constructs.all) == [])
        for verdict in [Verdict.pass, .fail, .open, .pending, .review, .inapplicable] {
            #expect((compared.verdicts[verdict] ?? 0) > 150, "\(verdict)")
        }
        for (form, counts) in compared.byForm {
            let decided = [Verdict.pass, .fail, .review].reduce(0) { $0 + (counts[$1] ?? 0) }
            #expect(decided > 0 && counts[.open] ?? 0 > 0, "\(form)")
        }
        #expect(compared.rejected * 10 < compared.rules)
    }
}
