import RecordModel
import Syntax
import Values

/// Tells what a condition asks of the subjects it speaks of.
struct ConditionAnalysis {
    /// The places.
    let regions: RegionTree
    /// How subjects are written.
    let canonical: CanonicalText
    /// What `let` bound to each variable.
    let bound: [Int: Term]

    /// Prepares to look at the conditions of a rule.
    init(_ rule: Rule, in regions: RegionTree) {
        self.regions = regions
        canonical = CanonicalText(rule)
        var bound: [Int: Term] = [:]
        for case .bind(let slot, _, let term) in rule.steps { bound[slot] = term }
        self.bound = bound
    }

    /// What must be so that a condition has the wanted truth; more may be necessary, never less.
    func constraints(of term: Term, being wanted: Bool) -> Constraints {
        switch term.kind {
        case .constant(.boolean(let truth)): truth == wanted ? .none : .impossible
        case .not(let inner): constraints(of: inner, being: !wanted)
        case .and(let left, let right): both(left, right, wanted, strict: wanted)
        case .or(let left, let right): both(left, right, wanted, strict: !wanted)
        case .variable(let slot, _): bound[slot].map { constraints(of: $0, being: wanted) } ?? atom(term, wanted)
        case .compare(let left, let comparison, let right): compared(term, left, comparison, right, wanted)
        case .between(let subject, let low, let high):
            constraints(of: term.split(subject, low, high), being: wanted)
        case .oneOf(let subject, let constants): oneOf(subject, constants, wanted)
        case .inRegion(let subject, let id):
            wanted ? asking(canonical[subject], .within(id)).met(with: atom(term, wanted), in: regions) : atom(term, wanted)
        case .period(let test): period(term, test, wanted)
        case .contains(let subject, let part): text(term, subject, wanted, part) { .texts(holding: [$0], beginning: []) }
        case .startsWith(let subject, let part): text(term, subject, wanted, part) { .texts(holding: [], beginning: [$0]) }
        default: atom(term, wanted)
        }
    }

    /// What a test of a text asks.
    private func text(_ term: Term, _ subject: Term, _ wanted: Bool, _ part: Term, _ domain: (String) -> Domain) -> Constraints {
        guard wanted, case .constant(.text(let part)) = part.kind else { return atom(term, wanted) }
        return asking(canonical[subject], domain(part)).met(with: atom(term, wanted), in: regions)
    }

    /// What two conditions ask together, or each for itself.
    private func both(_ left: Term, _ right: Term, _ wanted: Bool, strict: Bool) -> Constraints {
        let (one, other) = (constraints(of: left, being: wanted), constraints(of: right, being: wanted))
        return strict ? one.met(with: other, in: regions) : one.joined(with: other, in: regions)
    }

    /// A condition that is looked at no closer.
    private func atom(_ term: Term, _ wanted: Bool) -> Constraints { asking(canonical[term], .words([wanted ? "yes" : "no"])) }

    /// One demand on one subject.
    private func asking(_ subject: String, _ domain: Domain) -> Constraints {
        var result = Constraints()
        result.ask(subject, domain, in: regions)
        return result
    }

    /// What a comparison asks.
    private func compared(_ term: Term, _ left: Term, _ comparison: Term.Comparison, _ right: Term, _ wanted: Bool) -> Constraints {
        if let one = left.ordinal, let other = right.ordinal {
            return one.compares(comparison, to: other) == wanted ? .none : .impossible
        }
        if let value = right.ordinal { return numbers(left, comparison, value, wanted) }
        if let value = left.ordinal { return numbers(right, comparison.mirrored, value, wanted) }
        if comparison == .equal, case .constant(let constant) = right.kind { return oneOf(left, [constant], wanted) }
        if left.type.isOrdered { return difference(left, comparison, right, wanted) }
        return atom(term, wanted)
    }

    /// What a comparison with a number or a day asks.
    private func numbers(_ subject: Term, _ comparison: Term.Comparison, _ value: ExactNumber, _ wanted: Bool) -> Constraints {
        guard let comparison = wanted ? comparison : comparison.negated else {
            return asking("\(canonical[subject]) is \(value)", .words(["no"]))
        }
        var result = asking(canonical[subject], .numbers(Interval(comparison, value), whole: subject.isWhole))
        if subject.isCount { result.ask(canonical[subject], .numbers(Interval(.atLeast, .zero), whole: true), in: regions) }
        if comparison == .equal { result.ask("\(canonical[subject]) is \(value)", .words(["yes"]), in: regions) }
        return result
    }

    /// What a comparison between two subjects asks of their difference.
    private func difference(_ left: Term, _ comparison: Term.Comparison, _ right: Term, _ wanted: Bool) -> Constraints {
        let (one, other) = (canonical[left], canonical[right])
        guard let comparison = wanted ? comparison : comparison.negated else { return .none }
        if one == other { return ExactNumber.zero.compares(comparison, to: .zero) ? .none : .impossible }
        let isForward = one < other
        let key = isForward ? "\(one) minus \(other)" : "\(other) minus \(one)"
        return asking(key, .numbers(Interval(isForward ? comparison : comparison.mirrored, .zero), whole: false))
    }

    /// What a list of values asks.
    private func oneOf(_ subject: Term, _ constants: [Term.Constant], _ wanted: Bool) -> Constraints {
        let numbers = constants.compactMap(\.ordinal)
        if let first = numbers.first, numbers.count == constants.count {
            if !wanted { return .none }
            let hull = numbers.dropFirst().reduce(Interval(.equal, first)) { $0.joined(with: Interval(.equal, $1)) }
            return asking(canonical[subject], .numbers(hull, whole: subject.isWhole))
        }
        let words = Set(constants.compactMap(\.word))
        var result = asking(canonical[subject], wanted ? .words(words) : .otherWords(words))
        if let all = subject.allWords { result.ask(canonical[subject], .words(all), in: regions) }
        return result
    }

    /// What a period asks of the time between the act and the event.
    private func period(_ term: Term, _ test: Term.PeriodTest, _ wanted: Bool) -> Constraints {
        guard case .fixed(let period) = test.length else { return atom(term, wanted) }
        let comparison = test.relation.comparison
        guard let comparison = wanted ? comparison : comparison.negated else { return .none }
        let key = "\(canonical.event(of: test)) in \(period.unit) by \(test.profile)"
        return asking(key, .numbers(Interval(comparison, ExactNumber(period.amount)), whole: false))
    }
}
