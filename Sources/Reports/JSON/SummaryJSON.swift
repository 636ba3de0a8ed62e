public import Findings
internal import RecordModel
public import Semantics
internal import Syntax
internal import Values

/// Writes the summary of an audit as one JSON document: `Schema/summary.schema.json` says what it holds.
public struct SummaryJSON {
    /// The version of the format; it grows when a member is removed or changes its meaning.
    public static let version = 1

    /// The rule book.
    let book: RuleBook
    /// What is told.
    let audit: AuditResult

    /// Prepares to write the summary of an audit by some rules.
    public init(_ audit: AuditResult, book: RuleBook) {
        self.audit = audit
        self.book = book
    }

    /// The document.
    public var document: [UInt8] {
        var writer = JSONWriter()
        writer.object {
            $0.member("summary", "guiju")
            $0.member("version", SummaryJSON.version)
            $0.member("asOf", audit.seal.asOf?.description)
            SealJSON.members(of: Closing(totals: audit.summary.totals, asOf: audit.seal.asOf, seal: nil, exit: audit.exit), on: &$0)
            modalities(on: &$0)
            rows("rules", audit.rules, on: &$0) { rule($0, on: &$1) }
            regions(on: &$0)
            months(on: &$0)
            obligors(on: &$0)
            lateness(on: &$0)
            rows("groups", audit.groups, on: &$0) { group($0, on: &$1) }
            let gaps = AuditGaps(audit, book)
            rows("vacuousRules", gaps.vacuous, on: &$0) { $1.string(book.rules.id(of: $0)) }
            fields(gaps, on: &$0)
            problems(on: &$0)
            rows("inputs", audit.seal.inputs, on: &$0) { input($0, on: &$1) }
        }
        writer.endDocument()
        return writer.bytes
    }

    /// Writes an array with an element on each line.
    func rows<Row>(_ name: String, _ rows: [Row], on writer: inout JSONWriter, _ body: (Row, inout JSONWriter) -> Void) {
        writer.newLine()
        writer.key(name)
        writer.open("[")
        for row in rows {
            writer.newLine()
            body(row, &writer)
        }
        writer.close("]")
    }

    /// Writes counts of findings as the members of an object.
    private func members(of counts: FindingCounts, on writer: inout JSONWriter) {
        writer.member("findings", counts.all)
        writer.object("verdicts") {
            for verdict in Verdict.allCases { $0.member(verdict.rawValue, counts[verdict]) }
        }
        writer.member("missedTargets", counts.missedTargets)
        writer.member("missedEncouragements", counts.missedEncouragements)
    }

    /// Writes the findings by how binding they are.
    private func modalities(on writer: inout JSONWriter) {
        let names = Modality.allCases.map { Optional($0.rawValue) } + [nil]
        rows("modalities", Array(zip(names, audit.summary.modalities)), on: &writer) { row, writer in
            writer.object {
                $0.member("modality", row.0)
                members(of: row.1, on: &$0)
            }
        }
    }

    /// Writes a rule with its findings.
    private func rule(_ index: Int, on writer: inout JSONWriter) {
        let rule = book.rules[index]
        writer.object {
            $0.member("id", rule.id)
            $0.member("title", rule.title)
            $0.member("scope", rule.scope.isOver ? "over" : "each")
            $0.member("record", book.records[rule.record].name)
            $0.member("modality", rule.duty?.modality.rawValue)
            $0.array("requirements", rule.requirements.map(\.id)) { $0.string($1) }
            $0.array("citations", rule.citations) { writer, citation in
                writer.object {
                    $0.member("document", book.documents[citation.document].name)
                    $0.member("number", book.documents[citation.document].number)
                    $0.member("place", citation.place)
                }
            }
            members(of: audit.summary.rules[index] ?? FindingCounts(), on: &$0)
        }
    }

    /// Writes the records and findings by place, in the order of the tree of places.
    private func regions(on writer: inout JSONWriter) {
        let places = audit.summary.regions.keys.compactMap(\.self).sorted().map(Optional.some)
        let all = places + (audit.summary.regions[nil] == nil ? [] : [nil])
        rows("regions", all, on: &writer) { place, writer in
            writer.object {
                $0.member("region", place.map { book.regions[$0].name })
                $0.member("fullName", place.map { book.regions.fullName(of: $0) })
                part(audit.summary.regions[place], on: &$0)
            }
        }
    }

    /// Writes the records and findings by month.
    private func months(on writer: inout JSONWriter) {
        let months = audit.summary.months.keys.compactMap(\.self).sorted().map(Optional.some)
        let all = months + (audit.summary.months[nil] == nil ? [] : [nil])
        rows("months", all, on: &writer) { month, writer in
            writer.object {
                $0.member("month", month?.text)
                part(audit.summary.months[month], on: &$0)
            }
        }
    }

    /// Writes the records of a place or month and what was found about them.
    private func part(_ part: RunSummary.PartCounts?, on writer: inout JSONWriter) {
        writer.member("records", part?.records ?? 0)
        members(of: part?.findings ?? FindingCounts(), on: &writer)
    }

    /// Writes the findings by who must act, in the order of the names' bytes.
    private func obligors(on writer: inout JSONWriter) {
        let names = audit.summary.obligors.keys.compactMap(\.self).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let all = names.map(Optional.some) + (audit.summary.obligors[nil] == nil ? [] : [nil])
        rows("obligors", all, on: &writer) { name, writer in
            writer.object {
                $0.member("obligor", name)
                members(of: audit.summary.obligors[name] ?? FindingCounts(), on: &$0)
            }
        }
    }

    /// Writes how late what failed came.
    private func lateness(on writer: inout JSONWriter) {
        let lateness = audit.summary.lateness
        writer.newLine()
        writer.object("lateness") {
            for (name, counts) in [("days", lateness.days), ("minutes", lateness.minutes)] {
                $0.array(name, counts.sorted { $0.key < $1.key }) { writer, entry in
                    writer.object {
                        $0.member("late", entry.key)
                        $0.member("failures", entry.value)
                    }
                }
            }
        }
    }
}
