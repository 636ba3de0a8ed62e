internal import Findings
internal import RecordModel
internal import Semantics
internal import Values
internal import WorkCalendar

/// What unfolds from a row of the table: the same words as in the report for people, the facts and the derivation.
struct PageDetail {
    /// The finding.
    private let finding: Finding
    /// What is known beside it.
    private let setting: ReportSetting
    /// The rule.
    private let rule: Rule

    /// What unfolds from a finding that is not explained: nothing.
    static let none = Array("[[],[],[],[]]".utf8)

    /// What unfolds from a finding whose explanation is longer than a page can bear: that it is.
    static var tooLong: [UInt8] {
        var json = PageJSON()
        json.array {
            for _ in 0..<3 { $0.array { _ in } }
            $0.array { $0.text(PagePhrases.tooLong) }
        }
        return json.bytes
    }

    /// Creates what unfolds from a finding.
    init(_ finding: Finding, _ setting: ReportSetting) {
        self.finding = finding
        self.setting = setting
        rule = setting.book.rules[finding.rule]
    }

    /// Writes labelled lines, facts, steps and assumptions.
    func write(on json: inout PageJSON) {
        json.list(lines) { json, line in
            json.array {
                $0.text(line.label)
                $0.text(line.text)
            }
        }
        json.list(finding.facts) { fact($1, on: &$0) }
        json.list(finding.derivation) { step($1, on: &$0) }
        json.list(finding.assumptions) { $0.text($1) }
    }

    /// The sentences about the case, each with its label.
    private var lines: [(label: Localized, text: Localized)] {
        var lines = [(ReportPhrases.duty, finding.duty)]
        if let obligor = finding.obligor { lines.append((ReportPhrases.obligor, Localized(same: obligor))) }
        if let measure = ReportPhrases.measure(finding, asOf: setting.asOf) { lines.append((ReportPhrases.limit(finding), measure)) }
        if let level { lines.append((ReportPhrases.levelLabel, level)) }
        if !finding.lacking.isEmpty {
            lines.append(
                (finding.verdict == .pending ? ReportPhrases.awaited : ReportPhrases.lacking, ReportPhrases.lacks(finding.lacking)))
        }
        if finding.verdict == .review {
            lines.append((ReportPhrases.question, Localized(same: finding.question ?? rule.review?.question ?? rule.title)))
        }
        if let waiver = finding.waiver { lines.append((ReportPhrases.waiverLabel, ReportPhrases.waiver(waiver))) }
        if let group = finding.group, !group.against.isEmpty { lines.append((PagePhrases.records, ReportPhrases.against(group))) }
        return lines + finding.repair.map { (ReportPhrases.repair, $0) }
    }

    /// Whether the law's own limit was broken too; nil when the rule knows none.
    private var level: Localized? {
        guard let statutory = rule.duty?.statutory, let failure = finding.failure else { return nil }
        let law = ReportPhrases.place(statutory.citation, in: setting.book)
        return ReportPhrases.level(failure.level, law: law, due: finding.statutoryDue)
    }

    /// Writes a fact: label, name, value, as written, file when it is another one, and either the cell or line and column.
    private func fact(_ fact: UsedFact, on json: inout PageJSON) {
        json.array {
            $0.text(fact.label)
            $0.text(fact.path)
            $0.text(fact.value, atMost: PageText.value)
            $0.text(fact.written)
            guard let place = fact.place else { return }
            $0.text(place.file == finding.record?.place.file ? nil : place.file)
            if place.cell != nil { return $0.text(place.inFile, atMost: PageText.value) }
            $0.number(place.line)
            $0.number(place.column)
        }
    }

    /// Writes a step: its part, what was asked, the answer, whether it holds, and what stands behind it.
    private func step(_ step: Step, on json: inout PageJSON) {
        json.array {
            $0.text(ReportPhrases.role(step.role))
            $0.text(step.text)
            $0.text(step.answer)
            switch step.truth {
            case .yes?: $0.number(1)
            case .no?: $0.number(0)
            case .unknown?: $0.number(2)
            case nil: $0.null()
            }
            $0.list(step.details) { detail($1, on: &$0) }
        }
    }

    /// Writes what stands behind a step.
    private func detail(_ detail: Step.Detail, on json: inout PageJSON) {
        switch detail {
        case .value(let name, let value): json.text(CountPhrases.value(name, value))
        case .remark(let words): json.text(words)
        case .count(let count): PageCount.write(count, on: &json)
        }
    }
}
