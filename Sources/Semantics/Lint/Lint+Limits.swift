import RecordModel
import Values

extension Lint {
    /// Looks for a limit that lets through what the law beneath it forbids.
    mutating func checkStatutory(of rule: Rule) {
        guard let duty = rule.duty, let statutory = duty.statutory else { return }
        let canonical = CanonicalText(rule)
        guard let local = Limit(duty.condition, canonical), let law = Limit(statutory.condition, canonical) else { return }
        if local.isCertainlyWeaker(than: law, book.profiles) {
            report(.weakerThanLaw(duty.condition.range, statutory, document: book.documents[statutory.citation.document]))
        }
    }

    /// Looks for two rules that bind the same record, place and time with different limits on the same subject.
    mutating func checkConflicts() {
        var earlier: [String: [(rule: Rule, limit: Limit, demands: Constraints)]] = [:]
        for rule in book.rules {
            guard let duty = rule.duty else { continue }
            let canonical = CanonicalText(rule)
            let scope = scope(of: rule, canonical)
            let demands = demands(of: rule)
            for limit in Limit.all(duty.condition, canonical) {
                let key = "\(rule.record) \(duty.modality) \(scope) \(limit.subject)"
                for other in earlier[key] ?? [] where other.limit.disagrees(with: limit) && overlap(other.rule, rule) {
                    if other.demands.excludes(demands, in: book.regions) { continue }
                    let isKnown = rule.names(other.rule) || other.rule.names(rule)
                    report(.differentLimits(rule, other.rule, in: book.documents, isKnown: isKnown))
                }
                earlier[key, default: []].append((rule, limit, demands))
            }
        }
    }

    /// What two rules must have in common so that the same words are the same quantity: over many records, the records and their groups.
    private func scope(of rule: Rule, _ canonical: CanonicalText) -> String {
        guard case .over(let groupings, _) = rule.scope else { return "" }
        let chosen = rule.steps.compactMap { step -> String? in
            switch step {
            case .when(let term): "when \(canonical[term])"
            case .unless(let term, _): "unless \(canonical[term])"
            case .bind, .forEach: nil
            }
        }
        let groups = groupings.map { "\($0.part) of \(canonical[$0.term])" }
        return "over \(rule.region.map { "\($0.index)" } ?? "all") \(groups.sorted()) \(chosen.sorted())"
    }

    /// Whether two rules bind one place at one time.
    private func overlap(_ one: Rule, _ other: Rule) -> Bool { overlaps(one.region, other.region) && overlaps(one.force, other.force) }

    /// Whether one place lies within another.
    private func overlaps(_ one: RegionTree.ID?, _ other: RegionTree.ID?) -> Bool {
        guard let one, let other else { return true }
        return book.regions.isWithin(one, other) || book.regions.isWithin(other, one)
    }

    /// Whether two spans of time have a day in common.
    private func overlaps(_ one: Force?, _ other: Force?) -> Bool {
        func isAfter(_ from: Day?, _ until: Day?) -> Bool {
            guard let from, let until else { return false }
            return until < from
        }
        return !isAfter(one?.from, other?.until) && !isAfter(other?.from, one?.until)
    }

    /// What a record must be for a rule to apply.
    private func demands(of rule: Rule) -> Constraints {
        let analysis = ConditionAnalysis(rule, in: book.regions)
        var demands = Constraints.none
        for step in rule.steps {
            switch step {
            case .when(let term), .forEach(_, _, _, let term?): demands.ask(analysis.constraints(of: term, being: true), in: book.regions)
            case .unless(let term, _): demands.ask(analysis.constraints(of: term, being: false), in: book.regions)
            case .bind, .forEach(_, _, _, nil): break
            }
        }
        return demands
    }
}

extension Rule {
    /// Whether a note of the rule names another, so that its author knows of it; O(length of the notes).
    fileprivate func names(_ other: Rule) -> Bool {
        notes.contains { note in
            note.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == "_") }.contains { $0 == other.id }
        }
    }
}
