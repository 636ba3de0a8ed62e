internal import Columns
internal import Evaluation
internal import Findings
internal import Plan
internal import RecordModel
internal import RecordReading

/// A record of which something is to be told.
struct ToldRecord {
    /// The rules about it.
    let kind: KindColumns
    /// Its batch, and its row.
    let batch: RecordBatch, row: Int
    /// What is to be told.
    let marks: ArraySlice<Found.Mark>

    /// Whether the record must be read again for what is to be told; `explains` says whether listed findings are explained.
    func needsReading(_ explains: Bool) -> Bool {
        marks.contains { $0.kind != .verdict || explains || $0.verdict == VerdictClass.explained } || (!marks.isEmpty && !knowsKey)
    }

    /// The fields that have to be read for what is to be told; nil for all.
    var fields: FieldSelection? {
        guard marks.allSatisfy({ $0.kind == .verdict || $0.kind == .obligor }), let first = marks.first else { return nil }
        var fields = kind.plan.rules[Int(first.rule)].fields
        for mark in marks.dropFirst() where mark.rule != first.rule { fields.formUnion(kind.plan.rules[Int(mark.rule)].fields) }
        return fields
    }

    /// Whether the record must be read again for what is wrong with it.
    func needsReading(_ note: NotedRecord?, _ report: BlockReport) -> Bool {
        guard let note else { return false }
        return note.hasStranger || report.tellsProblems || note.unreadable.count > RecordReader.problemLimit
    }

    /// Whether it is known by what the record is called, or that it is not.
    private var knowsKey: Bool {
        guard let column = kind.plan.key else { return !kind.plan.hasKey }
        return batch.states(column)[row] != CellState.unreadable
    }

    /// Lists what rules say in lines of three columns; `place` says where the record stands.
    func list(place: () -> String, to report: inout BlockReport) {
        if marks.isEmpty { return }
        let entries = marks.map { Entry($0.verdict, rule: Int($0.rule)) }
        guard let column = kind.plan.key, batch.states(column)[row] == CellState.present else {
            return list(entries, place().utf8, to: &report)
        }
        batch.bytes(of: batch.texts(column)[row]) { list(entries, $0, to: &report) }
    }

    /// One line to list.
    private struct Entry {
        /// How much it deserves attention.
        var weight: Int
        /// The rule, as its position in the plan.
        var rule: Int
        /// The verdict.
        var verdict: Verdict

        /// The line of a verdict, given by its class.
        init(_ kind: UInt8, rule: Int) {
            (weight, verdict, self.rule) = (VerdictClass.weight(kind), VerdictClass.verdicts[Int(kind)], rule)
        }

        /// The line of a finding.
        init(_ finding: Finding, rule: Int) {
            (verdict, self.rule) = (finding.verdict, rule)
            weight = VerdictClass.weight(of: finding.verdict, finding.modality)
        }
    }

    /// Lists lines, the gravest first, equally grave ones in the order of the rules.
    private func list(_ entries: [Entry], _ key: some Collection<UInt8>, to report: inout BlockReport) {
        let sorted =
            entries.count < 2
            ? entries
            : entries.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
        for entry in sorted { report.list(record: key, rule: kind.plan.rules[entry.rule].id, entry.verdict) }
    }

    /// Explains what rules say of the record, which was read again.
    func explain(_ record: CaseRecord, _ ordinal: Int, by explainer: Explainer, to report: inout BlockReport) {
        let evaluator = explainer.evaluator
        var (listed, entries): ([Finding], [Entry]) = ([], [])
        let part = RunSummary.RecordPart(of: record, in: evaluator)
        var last = -1
        for mark in marks {
            let rule = Int(mark.rule)
            switch mark.kind {
            case .verdict where !report.explains && mark.verdict != VerdictClass.explained: entries.append(Entry(mark.verdict, rule: rule))
            case .verdict where rule == last: break
            case .verdict:
                last = rule
                let index = kind.plan.plan.rules[rule]
                let isExplained = report.explains && report.mayExplain(index)
                let findings =
                    isExplained && isListed(rule, report)
                    ? explainer.findings(rule: index, record: record, ordinal: ordinal)
                    : explainer.findings(rule: index, record: record, ordinal: ordinal) { isExplained && report.lists($0.verdict) }
                for finding in findings {
                    count(finding, rule, of: part, evaluator, &report)
                    guard report.lists(finding.verdict) else { continue }
                    if report.explains {
                        listed.append(finding)
                    } else if isCountedHere(finding, rule) {
                        entries.append(Entry(finding, rule: rule))
                    }
                }
            case .over: explainer.add(record, ordinal: ordinal, rules: [rule], to: &report.groups)
            case .obligor:
                let findings = explainer.findings(rule: kind.plan.plan.rules[rule], record: record, ordinal: ordinal) { _ in false }
                for finding in findings where !isCountedHere(finding, rule) {
                    report.summary.count(finding.verdict, finding.modality, obligor: finding.obligor, times: 1)
                }
            case .whole: break
            }
        }
        report.list(listed, of: part)
        let reference = evaluator.reference(to: record, ordinal: ordinal)
        if !entries.isEmpty { list(entries, (reference.key ?? "\(record.place.file):\(record.place.line)").utf8, to: &report) }
    }

    /// Whether it is known that a finding of a rule is listed, without its explanation.
    private func isListed(_ rule: Int, _ report: BlockReport) -> Bool {
        marks.contains { mark in
            guard Int(mark.rule) == rule, mark.kind == .verdict else { return false }
            return mark.verdict == VerdictClass.explained ? !kind.waived[rule] && report.lists(.fail) : true
        }
    }

    /// Whether a finding is counted when it is explained, and not by its class: a failure that may be waived, or of which it is to be said how late
    /// it came.
    private func isCountedHere(_ finding: Finding, _ rule: Int) -> Bool {
        (finding.verdict == .fail || finding.verdict == .waived) && kind.explainsFailures[rule]
    }

    /// Counts a finding that is counted when it is explained.
    private func count(
        _ finding: Finding, _ rule: Int, of part: RunSummary.RecordPart, _ evaluator: Evaluator, _ report: inout BlockReport
    ) {
        guard isCountedHere(finding, rule) else { return }
        report.summary.add(finding, of: part)
        if let waiver = finding.waiver, let index = evaluator.waivers.firstIndex(of: waiver) { report.summary.add(waiver: index) }
    }
}
