import Diagnostics
import Evaluation
import Findings
import Foundation
import RecordModel
import Reports
import Semantics
import Syntax
import TestSupport
import Values
import WorkCalendar

/// An audit made up of the examples of rules, so that every kind of finding occurs in it: each example's record is held against all rules.
struct SampleAudit {
    /// What reports know beside the findings.
    let setting: ReportSetting
    /// The findings about single records, in order, with the place and month of their record.
    private(set) var findings: [(finding: Finding, part: RunSummary.RecordPart)] = []
    /// What is known at the end.
    private(set) var result: AuditResult

    /// Makes an audit of the rules below some folders.
    init(_ folders: [String], language: Language = .zh) throws {
        let book = try Self.book(folders)
        let asOf = Day(iso: "2024-06-30")
        let calendar = WorkCalendar(try HolidayTable(reading: try ProjectFiles.bytes("Rules/calendar/china.tsv")))
        let explainer = Explainer(Evaluator(book: book, calendar: calendar, asOf: asOf))
        setting = ReportSetting(book: book, listed: Verdict.allCases, asOf: asOf, language: language, style: .plain)
        result = AuditResult(
            summary: RunSummary(), seal: Self.seal(asOf), rules: Array(book.rules.indices), groups: [], fieldsRead: [:], exit: 1)
        evaluate(book, explainer)
    }

    /// Holds the records of all examples against all rules of their kind.
    private mutating func evaluate(_ book: RuleBook, _ explainer: Explainer) {
        var random = SeededGenerator(seed: 4)
        let regions = book.regions.regions.indices.map { RegionTree.ID(index: $0) }
        let all = Array(book.rules)
        var ordinal = 0
        for rule in all {
            for example in rule.examples {
                if rule.scope.isOver {
                    let index = all.firstIndex { $0.id == rule.id } ?? 0
                    if let group = explainer.evaluator.findings(rule: index, records: example.records).first { add(group: group) }
                    continue
                }
                for record in example.records {
                    ordinal += 1
                    let month = Int.random(in: 1...18, using: &random)
                    let part = RunSummary.RecordPart(
                        region: regions.randomElement(using: &random),
                        month: RunSummary.Month(year: 2023 + (month - 1) / 12, month: (month - 1) % 12 + 1))
                    let rules = all.indices.filter {
                        all[$0].record == rule.record && !all[$0].scope.isOver && $0 % 61 == ordinal % 61 || all[$0].id == rule.id
                    }
                    let found = explainer.findings(rules: rules, record: record, ordinal: ordinal)
                    result.summary.add(recordOf: part, isChecked: found.contains { $0.verdict != .inapplicable })
                    for finding in found { add(placed(finding, ordinal: ordinal), part) }
                }
            }
        }
    }

    /// Adds a finding about a record.
    private mutating func add(_ finding: Finding, _ part: RunSummary.RecordPart) {
        result.summary.add(finding, of: part)
        if finding.verdict != .inapplicable { findings.append((finding, part)) }
    }

    /// Adds a finding about a group.
    private mutating func add(group: Finding) {
        result.groups.append(group)
        result.summary.groups += 1
        result.summary.add(group, of: nil)
    }

    /// The finding as if its record stood in a file of cases; every fourth one in a sheet.
    private func placed(_ finding: Finding, ordinal: Int) -> Finding {
        guard let record = finding.record else { return finding }
        var finding = finding
        var place = Place(file: "cases/\(2023 + ordinal % 2).ndjson", line: ordinal, column: 1, byteOffset: ordinal * 700, pointer: "")
        if ordinal % 4 == 3 {
            place.file = "cases/台账.xlsx"
            place.cell = Cell(sheet: "保证金", row: ordinal, column: 1, name: "A\(ordinal)", header: "项目编号")
            for (index, fact) in finding.facts.enumerated() where fact.place != nil {
                finding.facts[index].place = place
                finding.facts[index].place?.cell = Cell(sheet: "保证金", row: ordinal, column: 3, name: "C\(ordinal)", header: fact.label)
            }
        }
        finding.subject = .record(
            RecordReference(kind: record.kind, key: record.key ?? "豫采-2024-\(ordinal)", ordinal: ordinal, place: place))
        return finding
    }

    /// The rules below some folders, with their examples.
    private static func book(_ folders: [String]) throws -> RuleBook {
        let files = folders.flatMap { ProjectFiles.files(below: $0, ending: ".rules") }
        return CheckedTexts(try files.map { SourceText(name: $0.lastPathComponent, bytes: [UInt8](try Data(contentsOf: $0))) }).book
    }

    /// A seal with one input.
    private static func seal(_ asOf: Day?) -> AuditSeal {
        var seal = AuditSeal(
            engine: "guiju 0.1.0", rules: String(repeating: "5e", count: 32), calendar: String(repeating: "c4", count: 32),
            pieceBytes: 8 << 20, asOf: asOf, verdicts: Verdict.allCases.filter { $0 != .inapplicable })
        var input = AuditInput(name: "cases/2023.ndjson")
        (input.bytes, input.records, input.warnings, input.sha256) = (48_230_912, 65_120, 3, String(repeating: "a7", count: 32))
        seal.inputs = [input]
        return seal
    }

    /// The whole page.
    func page(_ limits: HTMLReport.Limits = HTMLReport.Limits()) -> [UInt8] {
        var bytes: [UInt8] = []
        write(limits) { bytes += $0 }
        return bytes
    }

    /// Writes the page, with each finding as often as it is asked for.
    func write(_ limits: HTMLReport.Limits = HTMLReport.Limits(), to sink: ([UInt8]) -> Void) {
        var report = HTMLReport(setting, limits: limits)
        sink(report.begin())
        for (finding, part) in findings { sink(report.show(finding, of: part)) }
        sink(report.end(result))
    }

    /// The audit with its findings, and their totals, again and again until there are so many; keys are made different.
    func grown(to count: Int) -> SampleAudit {
        var big = self
        big.findings = []
        big.result.summary = RunSummary()
        for number in 0..<count {
            var (finding, part) = findings[(number &* 7_919) % findings.count]
            if var record = finding.record {
                record.key = "豫采-\(2020 + number % 6)-\(number)"
                record.ordinal = number + 1
                record.place.line = number + 1
                finding.subject = .record(record)
            }
            big.result.summary.add(recordOf: part, isChecked: true)
            big.add(finding, part)
        }
        for group in big.result.groups { big.result.summary.add(group, of: nil) }
        big.result.summary.groups = big.result.groups.count
        return big
    }

    /// The audit with hostile text in everything that comes from outside.
    func hostile() -> SampleAudit {
        var hostile = self
        hostile.findings = findings.prefix(60).enumerated().map { number, entry in
            var (finding, part) = entry
            let text = Self.hostileTexts[number % Self.hostileTexts.count]
            if var record = finding.record {
                record.key = text
                record.place.file = text
                finding.subject = .record(record)
            }
            finding.obligor = text
            finding.question = text
            finding.repair = [Localized(same: text)]
            finding.facts = finding.facts.map {
                UsedFact(label: $0.label, path: $0.path, value: Localized(same: text), written: text, place: $0.place, role: $0.role)
            }
            return (finding, part)
        }
        hostile.result.summary = RunSummary()
        hostile.result.groups = []
        for (finding, part) in hostile.findings {
            hostile.result.summary.add(recordOf: part, isChecked: true)
            hostile.result.summary.add(finding, of: part)
        }
        hostile.result.seal.inputs = Self.hostileTexts.map { AuditInput(name: $0) }
        return hostile
    }

    /// Texts that would act if they were not text.
    static let hostileTexts = [
        "</script><img src=x onerror=document.body.dataset.hacked=1>", "<script>document.body.dataset.hacked=1</script>", "<!--<script>",
        "]]>\"'`{{7*7}}",
        "\u{202E}txt.exe\u{2066}\u{200B}", "a\u{0}b\u{1}\u{2}\u{3}c\u{1B}[31m", "\u{2028}\u{2029}\u{FEFF}\u{FFFD}",
        "&lt;b&gt;&amp;\\u003cimg",
        "__proto__", "constructor", String(repeating: "长", count: 1_000_000), "👩‍👩‍👧‍👦\u{E0041}", "",
    ]
}
