internal import Semantics
internal import Syntax
internal import Values

/// Which records count against a group: told by the form of the duty, before any record is read.
enum Blame {
    /// Those in the whole that are not in the part, by their quantity in the whole.
    case outside(part: Int, whole: Int)
    /// Those that are selected, by their quantity.
    case inside(Int)
    /// Those that are not selected.
    case unselected(Int)
    /// Those with the largest or with the smallest quantity.
    case largest(Int), smallest(Int)
    /// The form tells nothing.
    case nobody

    /// The blame of a duty: that of its first comparison.
    init(_ condition: Term) {
        guard case .compare(let left, let comparison, _) = condition.kind else {
            self = condition.firstPart.map { Blame($0) } ?? .nobody
            return
        }
        let wantsMore = comparison == .atLeast || comparison == .moreThan
        switch left.kind {
        case .share(let part, let whole):
            guard case .overall(let one, _) = part.kind, case .overall(let all, _) = whole.kind else { self = .nobody; return }
            self = wantsMore ? .outside(part: one, whole: all) : .inside(one)
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
        case .outside(let part, let whole):
            guard entries[whole].selected == .yes, entries[part].selected == .no else { return nil }
            return entries[whole].quantity ?? .one
        case .inside(let index): return entries[index].selected == .yes ? entries[index].quantity ?? .one : nil
        case .unselected(let index): return entries[index].selected == .no ? .one : nil
        case .largest(let index): return entries[index].selected == .yes ? entries[index].quantity : nil
        case .smallest(let index): return entries[index].selected == .yes ? entries[index].quantity?.negated : nil
        case .nobody: return nil
        }
    }
}

extension Term {
    /// The first part of a condition that joins several.
    fileprivate var firstPart: Term? {
        switch kind {
        case .and(let left, _), .or(let left, _), .not(let left), .between(let left, _, _): left
        default: nil
        }
    }
}
