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
        var earlier: [String: [(position: Int, limit: Limit)]] = [:]
        for (position, rule) in book.rules.enumerated() where rule.scope == .each {
            guard let duty = rule.duty, let limit = Limit(duty.condition, CanonicalText(rule)) else { continue }
            let key = "\(rule.record) \(duty.modality) \(limit.side) \(limit.subject)"
            for other in earlier[key] ?? [] where other.limit != limit && mayMeet(book.rules[other.position], rule) {
                report(.differentLimits(rule, book.rules[other.position], in: book.documents))
            }
            earlier[key, default: []].append((position, limit))
        }
    }

    /// Whether a record may fall under both rules.
    private func mayMeet(_ one: Rule, _ other: Rule) -> Bool {
        guard overlaps(one.region, other.region), overlaps(one.force, other.force) else { return false }
        let (first, second) = (demands(of: one), demands(of: other))
        return !first.met(with: second, in: book.regions).isImpossible
    }

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
        return rule.steps.reduce(Constraints.none) { known, step in
            switch step {
            case .when(let term), .forEach(_, _, _, let term?):
                known.met(with: analysis.constraints(of: term, being: true), in: book.regions)
            case .unless(let term, _): known.met(with: analysis.constraints(of: term, being: false), in: book.regions)
            case .bind, .forEach(_, _, _, nil): known
            }
        }
    }
}
