internal import Semantics
internal import Syntax
internal import Values

/// The nodes of a rule over many records, all of them in the frame of the records.
struct LoweredOver: Sendable {
    /// The rule, as its position in the rule book.
    var rule: Int
    /// Whether a record belongs, as a state.
    var state: Int
    /// What records are grouped by.
    var groupings: [(part: RuleDeclaration.Grouping.Part, node: Int, type: ValueType)]
    /// What is made from the records of a group: which take part, and what they say.
    var quantities: [(filter: Int?, value: Int?)]
    /// Who must act, where the record tells.
    var obligor: Int?
    /// Which records count against a group.
    var blame: Blame

    /// Every node that is read when all are made.
    var nodes: [Int] {
        [state] + groupings.map(\.node) + quantities.flatMap { [$0.filter, $0.value].compactMap { $0 } } + [obligor].compactMap { $0 }
    }

    /// Which records count against a group, by the form of the duty, as the explaining evaluator has it.
    enum Blame: Sendable {
        case share(part: Int, whole: Int, limit: ExactNumber, wantsMore: Bool)
        case inside(Int), unselected(Int), largest(Int), smallest(Int)
        case nobody
    }
}

extension LoweredOver.Blame {
    /// The blame of the first comparison of a condition, which must hold or must not.
    init(_ condition: Term, mustHold: Bool = true) {
        self = .nobody
        switch condition.kind {
        case .not(let inner): self.init(inner, mustHold: !mustHold)
        case .and(let left, _), .or(let left, _): self.init(left, mustHold: mustHold)
        case .compare(let quantity, let comparison, let right):
            var limit = ExactNumber?.none
            if case .constant(.number(let number)) = right.kind { limit = number }
            let asksForMore = comparison == .equal ? limit == .one : comparison == .atLeast || comparison == .moreThan
            self.init(quantity, limit, wantsMore: asksForMore == mustHold)
        default: break
        }
    }

    /// The blame of a quantity that must be more, or less, than a limit.
    private init(_ quantity: Term, _ limit: ExactNumber?, wantsMore: Bool) {
        self = .nobody
        switch quantity.kind {
        case .share(let part, let whole), .arithmetic(.divide, let part, let whole):
            guard case .overall(let one, let made) = part.kind, case .overall(let all, let of) = whole.kind else { return }
            guard [made.kind, of.kind].allSatisfy({ $0 == .sum || $0 == .count }) else { return }
            self = .share(part: one, whole: all, limit: limit ?? (wantsMore ? .one : .zero), wantsMore: wantsMore)
        case .overall(let index, let made):
            switch made.kind {
            case .share: self = wantsMore ? .unselected(index) : .inside(index)
            case .average, .maximum, .minimum: self = wantsMore ? .smallest(index) : .largest(index)
            case .sum, .count: self = wantsMore ? .nobody : .inside(index)
            case .only: self = .inside(index)
            }
        default: break
        }
    }

    /// How heavily a record counts against its group, by what it says to every quantity, nil where it takes no part; nil when it does not.
    func weight(_ entries: [(isChosen: Bool, value: ExactNumber?)]) -> ExactNumber? {
        switch self {
        case .share(let part, let whole, let limit, let wantsMore):
            let (own, all) = (LoweredOver.Blame.addend(entries[part]), LoweredOver.Blame.addend(entries[whole]))
            guard let beyond = all.multiplied(by: limit).flatMap(own.subtracting) else { return nil }
            let weight = wantsMore ? beyond.negated : beyond
            return weight > .zero ? weight : nil
        case .inside(let index): return entries[index].isChosen ? entries[index].value ?? .one : nil
        case .unselected(let index): return entries[index].isChosen ? nil : .one
        case .largest(let index): return entries[index].isChosen ? entries[index].value : nil
        case .smallest(let index): return entries[index].isChosen ? entries[index].value?.negated : nil
        case .nobody: return nil
        }
    }

    /// What a record adds to a sum or a count.
    private static func addend(_ entry: (isChosen: Bool, value: ExactNumber?)) -> ExactNumber {
        entry.isChosen ? entry.value ?? .one : .zero
    }
}
