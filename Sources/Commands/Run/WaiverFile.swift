import Diagnostics
import Findings
import RecordModel
import RecordReading
import Semantics
import Values

/// The waivers of a file, read as records are: JSON or NDJSON, with names or Chinese labels, and dates as people write them.
struct WaiverFile {
    /// The waivers, in their order.
    let waivers: [Waiver]
    /// The file, for the seal.
    let summary: InputSummary

    /// What a waiver is, as a kind of record.
    private static let kind: RecordKind = {
        let nowhere = SourceRange(source: 0, start: 0, end: 0)
        func field(_ name: String, _ labels: [String], _ type: FieldType = .text) -> Field {
            Field(name: name, labels: labels, type: type, isKey: false, blank: .notKnown, range: nowhere)
        }
        return RecordKind(
            index: 0, name: "waiver", labels: ["豁免"], kindKeys: [], datedBy: nil,
            fields: [
                field("rule", ["规则"]), field("record", ["记录", "记录编号"]), field("reason", ["理由", "豁免理由"]),
                field("approver", ["批准人", "批准单位"]), field("until", ["有效期至", "到期日期"], .time),
            ], range: nowhere)
    }()

    /// Reads the file; whatever is wrong in it ends the command, since a waiver that is not understood excuses nothing.
    static func load(_ path: String, rules: RuleTable) throws(Stop) -> WaiverFile {
        var waivers: [Waiver] = []
        var trouble: Diagnostic?
        let reader = RecordReader(kinds: [kind], regions: RegionTree(), options: ReadingOptions(recordKind: 0))
        let summaries = reader.read([path]) { outcome in
            switch outcome {
            case .record(let record):
                switch waiver(record, rules: rules) {
                case .success(let waiver): waivers.append(waiver)
                case .failure(let problem): trouble = trouble ?? problem.diagnostic
                }
            case .problem(let problem): trouble = trouble ?? CommandMessages.badWaiver(at: problem.place, file: path, problem.message)
            case .reading: break
            }
            return trouble == nil
        }
        if let trouble { throw Stop(.unreadable, trouble) }
        guard let summary = summaries.first, !waivers.isEmpty else { throw Stop(.unreadable, CommandMessages.noWaiver(path)) }
        return WaiverFile(waivers: waivers, summary: summary)
    }

    /// Something wrong with a waiver.
    private struct Problem: Error { let diagnostic: Diagnostic }

    /// The waiver that a record states: every part of it must be there, and the rule must exist.
    private static func waiver(_ record: CaseRecord, rules: RuleTable) -> Result<Waiver, Problem> {
        func missing(_ index: Int) -> Result<Waiver, Problem> {
            let field = kind.fields[index]
            let words = Localized(zh: "缺少“\(field.label)”", en: "\"\(field.name)\" is missing")
            return .failure(Problem(diagnostic: CommandMessages.badWaiver(at: record.place, file: record.place.file, words)))
        }
        var texts: [String] = []
        for index in 0..<4 {
            guard case .text(let text) = record.facts[index].value else { return missing(index) }
            texts.append(text)
        }
        guard case .time(let time) = record.facts[4].value, let until = time.days.exact else { return missing(4) }
        guard rules.indices.contains(where: { rules.id(of: $0) == texts[0] }) else {
            let near = NearestName.nearest(to: texts[0], among: rules.indices.map { rules.id(of: $0) })
            let words = Localized(
                zh: "没有规则“\(texts[0])”\(near.map { "，是不是“\($0)”" } ?? "")",
                en: "there is no rule \"\(texts[0])\"\(near.map { ", did you mean \"\($0)\"" } ?? "")")
            return .failure(Problem(diagnostic: CommandMessages.badWaiver(at: record.place, file: record.place.file, words)))
        }
        return .success(
            Waiver(rule: texts[0], record: texts[1], reason: texts[2], approver: texts[3], until: until, place: record.place))
    }
}
