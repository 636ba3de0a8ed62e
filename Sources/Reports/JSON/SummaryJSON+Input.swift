internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

extension SummaryJSON {
    /// Writes what a rule over many records says of a group.
    func group(_ finding: Finding, on writer: inout JSONWriter) {
        guard let group = finding.group else { return writer.null() }
        writer.object {
            $0.member("rule", book.rules.id(of: finding.rule))
            FindingJSON.members(of: group, on: &$0)
            $0.member("againstCount", group.againstCount)
            $0.member("verdict", finding.verdict.rawValue)
            $0.member("modality", finding.modality?.rawValue)
            $0.member("obligor", finding.obligor)
            EvidenceJSON.margin(finding.margin, on: &$0)
        }
    }

    /// Writes which fields never occurred though a rule reads them, and of which fields values could not be read.
    func fields(_ gaps: AuditGaps, on writer: inout JSONWriter) {
        lines("neverSeen", gaps.neverSeen, on: &writer) { member(of: $0.kind, $0.slot, on: &$1) }
        lines("unreadableValues", gaps.unreadable, on: &writer) {
            member(of: $0.kind, $0.slot, on: &$1)
            $1.member("values", $0.count)
        }
    }

    /// Writes an array with an object on each line.
    private func lines<Row>(_ name: String, _ rows: [Row], on writer: inout JSONWriter, _ members: (Row, inout JSONWriter) -> Void) {
        self.rows(name, rows, on: &writer) { row, writer in writer.object { members(row, &$0) } }
    }

    /// Writes which field of which kind of record it is.
    private func member(of kind: RecordKind, _ slot: FieldSlot, on writer: inout JSONWriter) {
        writer.member("record", kind.name)
        writer.member("recordLabel", kind.label)
        writer.member("field", slot.name)
        writer.member("label", slot.label)
    }

    /// Writes how many problems of the input there were, by code.
    func problems(on writer: inout JSONWriter) {
        let problems = audit.summary.problems.sorted { $0.key < $1.key }
        lines("problems", problems, on: &writer) {
            $1.member("code", $0.key)
            $1.member("severity", $0.value.severity.rawValue)
            $1.member("count", $0.value.count)
        }
    }

    /// Writes what became of an input.
    func input(_ input: AuditInput, on writer: inout JSONWriter) {
        writer.object {
            $0.member("name", input.name)
            $0.member("bytes", input.bytes)
            $0.member("records", input.records)
            $0.member("errors", input.errors)
            $0.member("warnings", input.warnings)
        }
    }
}

extension RunSummary.Month {
    /// The month as `2024-05`.
    var text: String {
        let digits = String(year.magnitude)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        return (year < 0 ? "-" : "") + zeros + digits + (month < 10 ? "-0\(month)" : "-\(month)")
    }
}
