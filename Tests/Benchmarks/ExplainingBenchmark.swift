import Diagnostics
import Evaluation
import Findings
import Foundation
import RecordModel
import RecordReading
import Reports
import Semantics
import Values
import WorkCalendar

/// How long single findings take to explain, stage by stage: `guiju-bench explain FILE`, the file holding records of
/// `Samples/benchmark/benchmark.rules`, a line each.
struct ExplainingBenchmark {
    /// The rules.
    let book: RuleBook
    /// Evaluates them.
    let explainer: Explainer
    /// The lines of the file, with the position of each.
    let lines: [(bytes: [UInt8], start: TextPosition)]
    /// The records in them.
    private(set) var records: [CaseRecord] = []

    /// How many lines are measured at most.
    private static let mostLines = 5_000

    /// Measures and prints every stage.
    static func run(_ path: String) throws {
        let table = try HolidayTable(reading: [UInt8](try Data(contentsOf: URL(filePath: "Rules/calendar/china.tsv"))))
        let text = [UInt8](try Data(contentsOf: URL(filePath: "Samples/benchmark/benchmark.rules")))
        let book = CheckedTexts([SourceText(name: "benchmark.rules", bytes: text)], examples: false).book
        let evaluator = Evaluator(book: book, calendar: WorkCalendar(table), asOf: nil)
        let records = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
        var benchmark = ExplainingBenchmark(book: book, explainer: Explainer(evaluator), lines: Self.lines(records))
        benchmark.measureReading()
        benchmark.measureFindings()
    }

    /// The first lines of a file.
    private static func lines(_ data: Data) -> [(bytes: [UInt8], start: TextPosition)] {
        var (lines, offset) = ([(bytes: [UInt8], start: TextPosition)](), 0)
        for line in data.prefix(64 << 20).split(separator: 0x0A).prefix(mostLines) {
            lines.append(([UInt8](line) + [0x0A], TextPosition(offset: offset, line: lines.count + 1, column: 1)))
            offset += line.count + 1
        }
        return lines
    }

    /// Measures the reading of single records.
    private mutating func measureReading() {
        let reader = RecordReader(kinds: book.records, regions: book.regions, options: ReadingOptions(recordKind: 0))
        func read(_ take: (CaseRecord) -> Void) {
            for line in lines {
                reader.readLines(line.bytes, name: "cases.ndjson", from: line.start) { outcome in
                    if case .record(let record) = outcome { take(record) }
                    return true
                }
            }
        }
        Benchmark.printEach("reading one record", "a record", of: lines.count) { read { _ in } }
        read { records.append($0) }
    }

    /// Measures the evaluating of rules, told and untold, and the writing of what they find.
    private func measureFindings() {
        let rules = Array(book.rules.indices)
        var wanted: [(rule: Int, record: CaseRecord)] = []
        for record in records {
            for rule in rules {
                let found = explainer.findings(rule: rule, record: record, ordinal: 1) { _ in false }
                if found.contains(where: { $0.verdict == .fail || $0.verdict == .open }) { wanted.append((rule, record)) }
            }
        }
        Benchmark.printEach("evaluating, verdicts alone", "a rule and record", of: rules.count * records.count) {
            for record in records {
                for rule in rules { _ = explainer.findings(rule: rule, record: record, ordinal: 1) { _ in false } }
            }
        }
        Benchmark.printEach("explaining what is found", "a finding", of: wanted.count) {
            for (rule, record) in wanted { _ = explainer.findings(rule: rule, record: record, ordinal: 1) }
        }
        for rule in rules {
            let own = wanted.filter { $0.rule == rule }
            Benchmark.printEach("explaining what \(book.rules[rule].id) finds", "a finding", of: own.count) {
                for (rule, record) in own { _ = explainer.findings(rule: rule, record: record, ordinal: 1) }
            }
        }
        measureWriting(wanted.flatMap { explainer.findings(rule: $0.rule, record: $0.record, ordinal: 1) })
    }

    /// Measures the writing of findings in every form.
    private func measureWriting(_ findings: [Finding]) {
        let setting = ReportSetting(book: book, listed: [.fail, .open], asOf: nil, language: .zh, style: .plain)
        let (lines, table) = (FindingLines(setting), FindingTable(setting))
        func measure(_ name: String, _ write: (Finding, inout [UInt8]) -> Void) {
            var bytes: [UInt8] = []
            Benchmark.printEach(name, "a finding", of: findings.count) {
                bytes.removeAll(keepingCapacity: true)
                for finding in findings { write(finding, &bytes) }
            }
            print("  \(bytes.count / max(findings.count, 1)) bytes each")
        }
        measure("writing lines of JSON, explained") { lines.explain($0, to: &$1) }
        measure("writing lines of JSON, not explained") { lines.list($0, to: &$1) }
        measure("writing rows of a table") { $1 += table.row($0) }
        measure("writing lines of three columns") { BriefLines.write($0, rule: book.rules.heading($0.rule).id, to: &$1) }
    }
}
