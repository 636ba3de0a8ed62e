import Diagnostics
import Findings
import RecordModel
import RecordReading
import Reports
import Semantics
import Syntax
import Values

/// The findings that are known already, as a file: a line that says what it is, then a line a finding.
struct BaselineFile {
    /// The findings, in their order.
    let entries: [BaselineEntry]
    /// The file, for the seal.
    let summary: InputSummary

    /// Something wrong in a line.
    private struct Problem: Error { let reason: Localized }

    /// What the lines are, as kinds of record: the first line, and a finding.
    private static let kinds: [RecordKind] = {
        let nowhere = SourceRange(source: 0, start: 0, end: 0)
        func kind(_ index: Int, _ name: String, _ fields: [(String, FieldType)]) -> RecordKind {
            RecordKind(
                index: index, name: name, labels: [name], kindKeys: ["line"], datedBy: nil,
                fields: fields.map { Field(name: $0, labels: [$0], type: $1, isKey: false, blank: .notKnown, range: nowhere) },
                range: nowhere)
        }
        return [
            kind(0, "baseline", [("version", .count(unit: nil))]),
            kind(1, "finding", BaselineLines.fields.map { ($0, .text) }),
        ]
    }()

    /// Reads the file; whatever is wrong in it ends the command, since nobody would know what was hidden by it.
    static func load(_ path: String, rules: RuleTable) throws(Stop) -> BaselineFile {
        var entries: [BaselineEntry] = []
        var trouble: Diagnostic?
        var hasHeader = false
        let names = Set(rules.indices.map { rules.heading($0).id })
        let reader = RecordReader(kinds: RecordKinds(kinds), regions: RegionTree())
        let summaries = reader.read([path]) { outcome in
            switch outcome {
            case .record(let record):
                do throws(Problem) {
                    if hasHeader { entries.append(try entry(record, rules: names)) } else { try checkHeader(record) }
                    hasHeader = true
                } catch { trouble = OutputMessages.badBaseline(at: record.place, file: path, error.reason) }
            case .problem(let problem): trouble = OutputMessages.badBaseline(at: problem.place, file: path, problem.message)
            case .reading: break
            }
            return trouble == nil
        }
        if let trouble { throw Stop(.unreadable, trouble) }
        guard let summary = summaries.first, hasHeader else {
            throw Stop(.unreadable, OutputMessages.badBaseline(at: nil, file: path, noHeader))
        }
        return BaselineFile(entries: entries, summary: summary)
    }

    /// Says what the first line must be.
    private static let noHeader = Localized(
        zh: "第一行应是 \(BaselineLines.header)", en: "its first line must be \(BaselineLines.header)")

    /// Checks the first line.
    private static func checkHeader(_ record: CaseRecord) throws(Problem) {
        guard record.kind == 0, case .number(ExactNumber(BaselineLines.version)) = record.facts[0].value else {
            throw Problem(reason: noHeader)
        }
    }

    /// The finding that a line states.
    private static func entry(_ record: CaseRecord, rules: Set<String>) throws(Problem) -> BaselineEntry {
        guard record.kind == 1 else { throw Problem(reason: noFinding) }
        let texts = Dictionary(
            uniqueKeysWithValues: zip(BaselineLines.fields, record.facts).compactMap { field, fact in
                if case .text(let text) = fact.value { (field, text) } else { nil }
            })
        guard let rule = texts["rule"], let kind = texts["kind"], let verdict = texts["verdict"].flatMap(Verdict.init(rawValue:)),
            let fingerprint = texts["fingerprint"].flatMap(BaselineLines.fingerprint)
        else { throw Problem(reason: noFinding) }
        guard rules.contains(rule) else { throw Problem(reason: unknownRule(rule, among: rules.sorted())) }
        return BaselineEntry(
            fingerprint: fingerprint, rule: rule, kind: kind, record: texts["record"] ?? texts["group"] ?? texts["file"] ?? "",
            subject: texts["record"] != nil ? .record : texts["group"] != nil ? .group : .file, element: texts["element"] ?? "",
            verdict: verdict,
            modality: texts["modality"].flatMap(Modality.init(rawValue:)),
            level: texts["level"].flatMap(Finding.Failure.Level.init(rawValue:)))
    }

    /// A line that does not say what a finding is.
    private static let noFinding = Localized(
        zh: "每行须写明 rule、kind、verdict 和 fingerprint", en: "a line states rule, kind, verdict and fingerprint")

    /// A rule that the book does not have.
    private static func unknownRule(_ name: String, among names: [String]) -> Localized {
        let near = NearestName.nearest(to: name, among: names)
        return Localized(
            zh: "没有规则“\(name)”\(near.map { "，是不是“\($0)”" } ?? "")",
            en: "there is no rule \"\(name)\"\(near.map { ", did you mean \"\($0)\"" } ?? "")")
    }
}
