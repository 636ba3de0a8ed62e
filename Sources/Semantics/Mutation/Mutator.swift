import Diagnostics
import RecordModel
import Syntax
import Values

/// Changes a rule in every small way that its examples ought to notice.
///
/// Left alone are how binding the duty is, denials, texts and words, and the legal limit beneath a promise: an example says nothing of them
/// or their opposite is no small change.
public struct Mutator {
    /// The rule.
    let rule: Rule
    /// The rule book.
    let book: RuleBook
    /// Says terms in words.
    let words: ReadBack
    /// The fields of the elements that variables stand for, by slot.
    let elements: [Int: [Field]]
    /// What was made so far.
    var mutants: [Mutant] = []

    /// Returns the mutants of a rule, in the order of its statements. O(terms²).
    public static func mutants(of index: Int, in book: RuleBook) -> [Mutant] {
        let rule = book.rules[index]
        var mutator = Mutator(rule: rule, book: book, words: ReadBack(of: rule, in: book), elements: rule.elementFields)
        mutator.changeReach()
        mutator.changeSteps()
        mutator.changeDuty()
        mutator.changeCounting()
        return mutator.mutants
    }

    /// Keeps a mutant.
    mutating func add(_ mutation: Mutation, _ change: (inout Rule) -> Void) {
        var copy = rule
        change(&copy)
        copy.gatherQuantities()
        mutants.append(Mutant(mutation: mutation, rule: copy))
    }

    /// Keeps a mutant for every small change of a term.
    mutating func addVariants(of term: Term, _ place: (inout Rule, Term) -> Void) {
        for variant in variants(of: term) {
            add(variant.mutation) { rule in
                place(&rule, variant.term)
                // The version of a rule is judged by the event that its duty counts from, whichever that is.
                if let (old, new) = variant.trigger, rule.judgedBy == old { rule.judgedBy = new }
            }
        }
    }

    /// Changes the steps of the rule.
    private mutating func changeSteps() {
        for (position, step) in rule.steps.enumerated() {
            switch step {
            case .bind(let slot, let name, let term):
                addVariants(of: term) { $0.steps[position] = .bind(slot: slot, name: name, $1) }
            case .when(let term):
                addVariants(of: term) { $0.steps[position] = .when($1) }
                if !term.isJunction { add(dropped(term, .condition)) { $0.steps.remove(at: position) } }
            case .unless(let term, let citation):
                addVariants(of: term) { $0.steps[position] = .unless($1, citing: citation) }
                add(dropped(term, .exception)) { $0.steps.remove(at: position) }
            case .forEach(let slot, let name, let list, let filter):
                changeFilter(filter) { $0.steps[position] = .forEach(slot: slot, name: name, list: list, filter: $1) }
            }
        }
    }

    /// Changes the condition that selects elements, or drops it.
    private mutating func changeFilter(_ filter: Term?, _ place: (inout Rule, Term?) -> Void) {
        guard let filter else { return }
        addVariants(of: filter) { place(&$0, $1) }
        if !filter.isJunction { add(dropped(filter, .condition)) { place(&$0, nil) } }
    }

    /// Changes the duty, and what excuses that it is broken.
    private mutating func changeDuty() {
        if let duty = rule.duty { addVariants(of: duty.condition) { $0.duty?.condition = $1 } }
        guard let review = rule.review else { return }
        if let condition = review.condition {
            addVariants(of: condition) { $0.review?.condition = $1 }
            if !condition.isJunction { add(dropped(condition, .condition)) { $0.review?.condition = nil } }
            if rule.duty != nil { add(dropped(condition, .exception)) { $0.review = nil } }
        }
    }

    /// Changes what makes periods longer.
    private mutating func changeCounting() {
        for (position, pause) in rule.pauses.enumerated() {
            add(dropped(pause.from, .exception)) { $0.pauses.remove(at: position) }
            if let cap = pause.cap {
                for (period, mutation) in steps(from: cap, at: pause.from.range) { add(mutation) { $0.pauses[position].cap = period } }
            }
        }
        for (position, longer) in rule.extensions.enumerated() {
            addVariants(of: longer.condition) { $0.extensions[position].condition = $1 }
            add(dropped(longer.condition, .exception)) { $0.extensions.remove(at: position) }
            for (period, mutation) in steps(from: longer.period, at: longer.condition.range) {
                add(mutation) { $0.extensions[position].period = period }
            }
        }
    }
}

extension Rule {
    /// The fields of the elements that the variables of the rule stand for, by slot.
    fileprivate var elementFields: [Int: [Field]] {
        var result: [Int: [Field]] = [:]
        for case .forEach(let slot, _, let list, _) in steps { result[slot] = list.type.fields }
        for term in terms {
            term.forEachPart { part in
                switch part.kind {
                case .quantified(_, let slot, let list, _, _), .aggregate(_, let slot, let list, _, _): result[slot] = list.type.fields
                default: break
                }
            }
        }
        return result
    }

    /// Takes over, from the duty and the review, what is to be made from the records of a group.
    fileprivate mutating func gatherQuantities() {
        guard case .over(let groupings, var made) = scope else { return }
        for term in [duty?.condition, review?.condition].compactMap(\.self) {
            term.forEachPart { if case .overall(let index, let one) = $0.kind, made.indices.contains(index) { made[index] = one } }
        }
        scope = .over(groupings, made)
    }
}

extension Term {
    /// Whether the term joins conditions, each of which can be dropped.
    var isJunction: Bool {
        switch kind {
        case .and, .or: true
        default: false
        }
    }
}
