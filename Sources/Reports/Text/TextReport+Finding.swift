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
        case .open, .pending: undecided(finding, rule)
        case .review: question(finding, rule)
        case .pass: kept(finding, rule)
        case .inapplicable, .waived: reason(finding)
        }
    }

    /// Writes the verdict, the rule and the element.
    private mutating func title(_ finding: Finding, _ rule: Rule) {
        page.put("  ")
        page.put(ReportPhrases.verdict(finding), ReportPhrases.ink(finding))
        page.put(" \(setting.language == .zh ? rule.title : rule.id)", .heading)
        for element in finding.element { page.put(ReportPhrases.element(element)) }
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

    /// Writes what is undecided, and which fact would decide it.
    private mutating func undecided(_ finding: Finding, _ rule: Rule) {
        entry(ReportPhrases.duty, finding.duty)
        obligor(finding)
        if finding.verdict == .pending || finding.due?.day.isExact == true { measure(finding) }
        for words in ReportPhrases.lacks(finding.lacking) { entry(ReportPhrases.lacking, words, .doubtful) }
        sources(of: rule)
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
        entry(ReportPhrases.levelLabel, ReportPhrases.level(failure.level, law: ReportPhrases.place(statutory.citation, in: setting.book)))
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

    /// Writes the facts that were looked at and are there, with where they stand.
    private mutating func facts(of finding: Finding) {
        for fact in finding.facts where fact.place != nil {
            entry(ReportPhrases.fact, ReportPhrases.fact(fact, inFile: finding.record.place.file), .quiet)
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
