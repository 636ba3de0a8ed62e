internal import Semantics
internal import Syntax
internal import Values

/// Which records count against a group: told by the form of the duty, before any record is read.
enum Blame {
    /// Those whose own part of their own whole adds to the miss: by how much it lies beyond the limit, on the wrong side.
    case share(part: Int, whole: Int, limit: ExactNumber, wantsMore: Bool)
    /// Those that are selected, by their quantity.
    case inside(Int)
    /// Those that are not selected.
    case unselected(Int)
    /// Those with the largest or with the smallest quantity.
    case largest(Int), smallest(Int)
    /// The form tells nothing.
    case nobody

    /// The blame of a duty: that of its first comparison.
    init(_ condition: Term) { self.init(condition, isDenied: false) }

    /// The blame of a condition that must hold, or must not.
    private init(_ condition: Term, isDenied: Bool) {
        switch condition.kind {
        case .not(let inner): self.init(inner, isDenied: !isDenied)
        case .and(let left, _), .or(let left, _): self.init(left, isDenied: isDenied)
        case .compare(let left, let comparison, let right):
            let limit: ExactNumber? = if case .constant(.number(let number)) = right.kind { number } else { nil }
            // What must be all of something falls short where it is not.
            let asksForMore = comparison == .equal ? limit == .one : comparison == .atLeast || comparison == .moreThan
            self.init(comparing: left, limit, wantsMore: asksForMore != isDenied)
        default: self = .nobody
        }
    }

    /// The blame of a quantity that must be more or less than a limit; nil when the limit is not written out.
    private init(comparing quantity: Term, _ limit: ExactNumber?, wantsMore: Bool) {
        switch quantity.kind {
        case .share(let part, let whole), .arithmetic(.divide, let part, let whole):
            guard case .overall(let one, let made) = part.kind, case .overall(let all, let of) = whole.kind, made.adds, of.adds else {
                self = .nobody
                return
            }
            self = .share(part: one, whole: all, limit: limit ?? (wantsMore ? .one : .zero), wantsMore: wantsMore)
        case .overall(let index, let made):
            switch made.kind {
            case .share: self = wantsMore ? .unselected(index) : .inside(index)
            case .average, .maximum, .minimum: self = wantsMore ? .smallest(index) : .largest(index)
            case .sum, .count: self = wantsMore ? .nobody : .inside(index)
            case .only: self = .inside(index)
            }
        default: self = .nobody
        }
    }

    /// How heavily a record counts against its group; nil when it does not.
    func weight(_ entries: [GroupEntry]) -> ExactNumber? {
        switch self {
        case .share(let part, let whole, let limit, let wantsMore):
            guard let own = entries[part].addend, let all = entries[whole].addend,
                let beyond = all.multiplied(by: limit).flatMap(own.subtracting)
            else { return nil }
            let weight = wantsMore ? beyond.negated : beyond
            return weight > .zero ? weight : nil
        case .inside(let index): return entries[index].selected == .yes ? entries[index].quantity ?? .one : nil
        case .unselected(let index): return entries[index].selected == .no ? .one : nil
        case .largest(let index): return entries[index].selected == .yes ? entries[index].quantity : nil
        case .smallest(let index): return entries[index].selected == .yes ? entries[index].quantity?.negated : nil
        case .nobody: return nil
        }
    }
}

extension Rule.OverAggregate {
    /// Whether every record adds its own to the quantity.
    fileprivate var adds: Bool { kind == .sum || kind == .count }
}

extension GroupEntry {
    /// What the record adds to a sum or a count; nil when that is not known.
    fileprivate var addend: ExactNumber? {
        switch selected {
        case .no: .zero
        case .unknown: nil
        case .yes: evaluated == nil ? .one : quantity
        }
    }
}
