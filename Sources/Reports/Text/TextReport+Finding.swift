internal import Findings
internal import RecordModel
internal import Semantics
internal import Values

extension TextReport {
    /// Writes one finding.
    mutating func show(_ finding: Finding) {
        let rule = setting.book.rules[finding.rule]
        title(finding, rule)
        switch finding.verdict {
        case .fail: failure(finding, rule)
        case .open, .pending: break
        case .review: question(finding, rule)
        case .pass: kept(finding, rule)
        case .inapplicable: reason(finding)
        case .waived: excused(finding, rule)
        }
    }

    /// Writes the verdict, the rule and the element.
    private mutating func title(_ finding: Finding, _ rule: Rule, elements: [[ElementReference]]? = nil) {
        page.put("  ")
        page.put(ReportPhrases.verdict(finding), ReportPhrases.ink(finding))
        page.put(" \(setting.language == .zh ? rule.title : rule.id)", .heading)
        page.put(ReportPhrases.elements(elements ?? [finding.element]))
        if setting.language == .zh { page.put("  [\(rule.id)]", .quiet) } else { page.put("  \(rule.title)", .quiet) }
        page.newLine()
    }

    /// Writes what was broken, by how much, under which clause, and what to do.
    private mutating func failure(_ finding: Finding, _ rule: Rule) {
        entry(ReportPhrases.duty, finding.duty)
        obligor(finding)
        measure(finding)
        level(finding, rule)
        sources(of: rule)
        facts(of: finding)
        for step in finding.repair { entry(ReportPhrases.repair, step) }
    }

    /// Writes what is undecided, and which fact would decide it: two lines for a rule, whatever the number of elements that lack the same.
    ///
    /// - Returns: where values stand of which it was said why they cannot be read.
    @discardableResult
    mutating func show(undecided findings: [Finding]) -> Set<Place> {
        var told: Set<Place> = []
        for group in findings.groupedByWhatTheyLack {
            let rule = setting.book.rules[group[0].rule]
            title(group[0], rule, elements: group.map(\.element))
            page.put("      ")
            page.put(group[0].verdict == .pending ? ReportPhrases.awaited : ReportPhrases.lacking)
            page.put(ReportPhrases.lacks(group[0].lacking))
            if let citation = rule.citations.first { page.put(ReportPhrases.under(citation, in: setting.book), .quiet) }
            page.newLine()
            if group[0].verdict == .pending, Set(group.map(\.obligor)).count == 1 { obligor(group[0]) }
            if group[0].verdict == .pending || group[0].due?.day.isExact == true { measure(group[0]) }
            for lacking in group[0].lacking where lacking.reason == .unreadable && lacking.detail != nil {
                if let place = lacking.place { told.insert(place) }
            }
        }
        return told
    }

    /// Writes what a person must judge.
    private mutating func question(_ finding: Finding, _ rule: Rule) {
        if rule.duty != nil { entry(ReportPhrases.duty, finding.duty) }
        obligor(finding)
        measure(finding)
        entry(ReportPhrases.question, Localized(same: finding.question ?? rule.review?.question ?? rule.title))
        sources(of: rule)
        facts(of: finding)
    }

    /// Writes what was kept, and by how much.
    private mutating func kept(_ finding: Finding, _ rule: Rule) {
        entry(ReportPhrases.duty, finding.duty)
        measure(finding)
        sources(of: rule)
    }

    /// Writes what was broken, and who excused it, why and until when.
    private mutating func excused(_ finding: Finding, _ rule: Rule) {
        entry(ReportPhrases.duty, finding.duty)
        measure(finding)
        sources(of: rule)
        if let waiver = finding.waiver { entry(ReportPhrases.waiverLabel, ReportPhrases.waiver(waiver)) }
    }

    /// Writes why nothing is asked.
    private mutating func reason(_ finding: Finding) {
        guard let step = finding.derivation.last(where: { $0.role != .binding }) else { return }
        entry(ReportPhrases.role(step.role), ReportPhrases.answered(step))
    }

    /// Writes who must act.
    private mutating func obligor(_ finding: Finding) {
        if let obligor = finding.obligor { entry(ReportPhrases.obligor, Localized(same: obligor)) }
    }

    /// Writes the limit, what was done, and the distance between them.
    private mutating func measure(_ finding: Finding) {
        guard let words = ReportPhrases.measure(finding, asOf: setting.asOf) else { return }
        entry(ReportPhrases.limit(finding), words, finding.verdict == .fail ? .bad : .normal)
    }

    /// Writes whether the law's own limit was broken too.
    private mutating func level(_ finding: Finding, _ rule: Rule) {
        guard let statutory = rule.duty?.statutory, let failure = finding.failure else { return }
        entry(
            ReportPhrases.levelLabel,
            ReportPhrases.level(failure.level, law: ReportPhrases.place(statutory.citation, in: setting.book), due: finding.statutoryDue))
    }

    /// Writes the clauses and their words.
    private mutating func sources(of rule: Rule) {
        for citation in rule.citations {
            page.put("      ")
            page.put(ReportPhrases.source)
            page.put(ReportPhrases.place(citation, in: setting.book))
            if let words = citation.quotation { page.put(ReportPhrases.quoted(words), .quotation) }
            page.newLine()
        }
    }

    /// Writes the facts that the duty was judged by and that are there, with where they stand; the derivation has the others.
    private mutating func facts(of finding: Finding) {
        for fact in finding.facts where fact.role == .duty && fact.place != nil {
            entry(ReportPhrases.fact, ReportPhrases.fact(fact, inFile: finding.record?.place.file), .quiet)
        }
    }

    /// Writes a labelled line.
    private mutating func entry(_ label: Localized, _ text: Localized, _ ink: Ink = .normal) {
        page.put("      ")
        page.put(label)
        page.put(text, ink)
        page.newLine()
    }
}

extension [Finding] {
    /// The findings of one rule that lack the same facts, together; in the order in which they first come. O(findings).
    fileprivate var groupedByWhatTheyLack: [[Finding]] {
        var groups: [[Finding]] = []
        var known: [Want: Int] = [:]
        for finding in self {
            let want = Want(finding)
            if let group = known[want] {
                groups[group].append(finding)
            } else {
                known[want] = groups.count
                groups.append([finding])
            }
        }
        return groups
    }
}

/// What makes two undecided findings say the same.
private struct Want: Hashable {
    /// The rule.
    private let rule: Int
    /// The verdict.
    private let verdict: Verdict
    /// The limit.
    private let due: Due?
    /// What is lacking and why, wherever it is.
    private let lacking: [[String]]

    /// Takes from a finding what counts.
    init(_ finding: Finding) {
        (rule, verdict, due) = (finding.rule, finding.verdict, finding.due)
        lacking = finding.lacking.map { [$0.path, $0.label.en, $0.reason.rawValue, $0.detail?.en ?? ""] }
    }
}
