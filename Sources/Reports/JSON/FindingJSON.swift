internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// Writes a finding as JSON: everything that is needed to redo it by hand.
struct FindingJSON {
    /// What it knows beside the finding.
    let setting: ReportSetting
    /// What is the same in all findings of a rule; nil where findings are too few to keep it.
    private let rules: LazyTable<RuleMembers>?

    /// Creates a writer of findings, of a few or of many.
    init(_ setting: ReportSetting, ofMany: Bool = false) {
        self.setting = setting
        rules = ofMany ? RuleMembers.all(of: setting.book) : nil
    }

    /// Writes the members of a finding.
    func members(of finding: Finding, on writer: inout JSONWriter) {
        let rule = rules?[finding.rule] ?? RuleMembers(setting.book.rules[finding.rule], of: setting.book)
        writer.members(rule.name)
        writer.member("verdict", finding.verdict.rawValue)
        writer.member("modality", finding.modality?.rawValue)
        failure(finding.failure, on: &writer)
        subject(of: finding, on: &writer)
        writer.member("obligor", finding.obligor)
        writer.member("duty", finding.duty)
        writer.members(rule.sources)
        EvidenceJSON.due("due", finding.due, on: &writer)
        EvidenceJSON.due("statutoryDue", finding.statutoryDue, on: &writer)
        EvidenceJSON.margin(finding.margin, on: &writer)
        writer.array("lacking", finding.lacking) { EvidenceJSON.lacking($1, on: &$0) }
        writer.array("repair", finding.repair) { $0.localized($1) }
        writer.array("facts", finding.facts) { EvidenceJSON.fact($1, on: &$0) }
        writer.array("derivation", finding.derivation) { DerivationJSON.step($1, on: &$0) }
        writer.array("assumptions", finding.assumptions) { $0.localized($1) }
        writer.member("question", finding.question)
        waiver(finding.waiver, on: &writer)
    }

    /// Writes the members of a finding that is listed without being explained.
    func briefMembers(of finding: Finding, on writer: inout JSONWriter) {
        let rule = setting.book.rules.id(of: finding.rule)
        writer.object("rule") { $0.member("id", rule) }
        writer.member("verdict", finding.verdict.rawValue)
        writer.member("modality", finding.modality?.rawValue)
        failure(finding.failure, on: &writer)
        subject(of: finding, on: &writer)
        writer.member("obligor", finding.obligor)
    }

    /// Writes what it is about, the record or the group, and the element; and what makes it the same finding in another run.
    private func subject(of finding: Finding, on writer: inout JSONWriter) {
        record(finding.record, on: &writer)
        group(finding.group, on: &writer)
        writer.array("element", finding.element) { writer, element in
            writer.object {
                $0.member("list", element.list)
                $0.member("key", element.key)
                $0.member("ordinal", element.ordinal)
                InputJSON.place(element.place, on: &$0)
            }
        }
        writer.member("fingerprint", setting.fingerprint(of: finding).digits)
    }

    /// Writes what excuses a failure.
    private func waiver(_ waiver: Waiver?, on writer: inout JSONWriter) {
        writer.key("waiver")
        guard let waiver else { return writer.null() }
        writer.object {
            $0.member("reason", waiver.reason)
            $0.member("approver", waiver.approver)
            $0.member("until", waiver.until.description)
            InputJSON.place(waiver.place, on: &$0)
        }
    }

    /// Writes how the duty was broken.
    private func failure(_ failure: Finding.Failure?, on writer: inout JSONWriter) {
        guard let failure else {
            writer.key("failure")
            return writer.null()
        }
        writer.object("failure") {
            $0.member("kind", failure.kind.rawValue)
            $0.member("level", failure.level.rawValue)
        }
    }

    /// Writes which record it is.
    private func record(_ record: RecordReference?, on writer: inout JSONWriter) {
        writer.key("record")
        guard let record else { return writer.null() }
        writer.object { members(of: record, on: &$0) }
    }

    /// Writes the members of a record's reference.
    private func members(of record: RecordReference, on writer: inout JSONWriter) {
        let kind = setting.book.records[record.kind]
        writer.member("kind", kind.name)
        writer.member("label", kind.label)
        writer.member("key", record.key)
        writer.member("ordinal", ordinal: record.ordinal)
        InputJSON.place(record.place, on: &writer)
    }

    /// Writes which records the group holds, and which of them count against it most.
    private func group(_ group: GroupReference?, on writer: inout JSONWriter) {
        writer.key("group")
        guard let group else { return writer.null() }
        let kind = setting.book.records[group.kind]
        writer.object {
            $0.member("kind", kind.name)
            $0.member("label", kind.label)
            FindingJSON.members(of: group, on: &$0)
            $0.array("against", group.against) { writer, record in writer.object { members(of: record, on: &$0) } }
            $0.member("againstCount", group.againstCount)
        }
    }

    /// Writes what makes a group, and how many records belong to it.
    static func members(of group: GroupReference, on writer: inout JSONWriter) {
        writer.array("keys", group.keys) { writer, key in
            writer.object {
                $0.member("label", key.label)
                $0.member("value", key.value)
            }
        }
        writer.member("records", group.records)
        writer.member("doubtful", group.doubtful)
    }
}
