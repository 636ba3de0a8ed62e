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
        for rule in book.rules where !rule.scope.isOver {
            guard let duty = rule.duty, let limit = Limit(duty.condition, CanonicalText(rule)) else { continue }
            let key = "\(rule.record) \(duty.modality) \(limit.side) \(limit.subject)"
            let demands = demands(of: rule)
            for other in earlier[key] ?? [] where other.limit != limit && overlap(other.rule, rule) {
                if !other.demands.excludes(demands, in: book.regions) { report(.differentLimits(rule, other.rule, in: book.documents)) }
            }
            earlier[key, default: []].append((rule, limit, demands))
        }
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
