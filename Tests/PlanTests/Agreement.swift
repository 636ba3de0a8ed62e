import Columns
import Evaluation
import Findings
import Plan
import RecordModel
import Semantics
import Testing
import Values
import WorkCalendar

/// Holds the plan's verdicts against those of the explaining evaluator.
struct Agreement {
    /// The rules.
    let book: RuleBook
    /// The working days.
    let calendar: WorkCalendar
    /// How many verdicts were compared, by what they are.
    private(set) var compared: [Verdict: Int] = [:]
    /// The same by rule.
    private(set) var byRule: [Int: [Verdict: Int]] = [:]
    /// The rules whose verdicts differed, and the first record of each on which they did.
    private(set) var differing: [Int: CaseRecord] = [:]
    /// How many differed.
    private(set) var differences = 0
    /// Whether differences are reported.
    private let reports: Bool

    /// Prepares to compare.
    init(_ book: RuleBook, _ calendar: WorkCalendar, reports: Bool = true) {
        (self.book, self.calendar, self.reports) = (book, calendar, reports)
    }

    /// How many verdicts were compared.
    var count: Int { compared.values.reduce(0, +) }

    /// Compares the verdicts of rules on records of one kind; `isWanted` says which rules to ask of a record.
    mutating func compare(
        _ plan: Plan, _ records: [CaseRecord], asOf: Day?, region: RegionTree.ID?,
        _ isWanted: (_ rule: Int, _ record: Int) -> Bool = { _, _ in true }
    ) throws {
        let builder = try #require(BatchBuilder(plan.layout, records))
        let machine = Machine(plan, calendar: calendar, asOf: asOf, defaultRegion: region)
        let evaluator = Evaluator(book: book, calendar: calendar, asOf: asOf, defaultRegion: region)
        var next = 0
        while next < records.count {
            let taken = machine.run(builder.batch, from: next)
            #expect(!machine.isTooLarge)
            for record in taken {
                for (position, rule) in plan.rules.enumerated() where isWanted(rule, record) {
                    compare(machine, evaluator, position, rule, record, records[record])
                }
            }
            next = taken.upperBound
        }
    }

    /// Compares the verdicts of one rule on one record.
    private mutating func compare(
        _ machine: Machine, _ evaluator: Evaluator, _ position: Int, _ rule: Int, _ row: Int, _ record: CaseRecord
    ) {
        var mine: [String] = []
        machine.forEachVerdict(rule: position, record: row) { mine.append(Agreement.shown($0, $1)) }
        let findings = evaluator.findings(rule: rule, record: record, ordinal: 1)
        let theirs = findings.map(Agreement.shown)
        for finding in findings {
            compared[finding.verdict, default: 0] += 1
            byRule[rule, default: [:]][finding.verdict, default: 0] += 1
        }
        guard mine != theirs else { return }
        differences += 1
        if differing[rule] == nil { differing[rule] = record }
        guard reports, differences < 10 else { return }
        let why = findings.flatMap {
            $0.derivation.map { "\($0.role) \($0.text.en): \($0.answer.en)" } + $0.lacking.map { "lacks \($0.label.en) \($0.reason)" }
        }
        Issue.record(
            "\(book.rules[rule].id): plan \(mine), evaluator \(theirs)\n\(why.joined(separator: "\n"))\n\(Agreement.facts(record, book))")
    }

    /// A verdict byte in words.
    private static func shown(_ byte: UInt8, _ elements: [Int]) -> String {
        let level = byte & VerdictByte.statuteBroken != 0 ? " statute" : byte & VerdictByte.statuteUnknown != 0 ? " promiseAtLeast" : ""
        return "\(VerdictByte.verdict(byte)?.rawValue ?? "?")\(level) \(elements)"
    }

    /// A finding in the same words.
    private static func shown(_ finding: Finding) -> String {
        let level = finding.failure.map { $0.level == .promise ? "" : " \($0.level.rawValue)" } ?? ""
        return "\(finding.verdict.rawValue)\(level) \(finding.element.map(\.ordinal))"
    }

    /// The facts of a record in short.
    static func facts(_ record: CaseRecord, _ book: RuleBook) -> String {
        zip(book.records[record.kind].fields, record.facts).map { "\($0.name)=\(short($1))" }.joined(separator: " ")
    }

    /// A fact in short.
    private static func short(_ fact: Fact) -> String {
        switch fact.value {
        case .missing: fact.place == nil ? "absent" : "blank"
        case .unreadable: "unreadable"
        case .text(let text): "'\(text)'"
        case .boolean(let flag): "\(flag)"
        case .number(let number): "\(number)"
        case .time(let time): "\(time)"
        case .region(let region): "#\(region.index)"
        case .group(let facts): "{\(facts.map(short).joined(separator: " "))}"
        case .list(let elements): "[\(elements.map { $0.facts.map(short).joined(separator: " ") }.joined(separator: " | "))]"
        }
    }
}
