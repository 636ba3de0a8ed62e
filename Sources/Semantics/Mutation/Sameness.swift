import Syntax
import Values
import WorkCalendar

extension Term {
    /// Whether the condition can never decide otherwise than another that differs from it in its limit or in the word of comparison: whole
    /// numbers do not see what lies between two of them.
    func isSurelySame(as other: Term) -> Bool {
        guard case .compare(let subject, let comparison, let limit) = kind, subject.isWholeNumber, let bound = limit.ordinal,
            case .compare(let same, let otherComparison, let otherLimit) = other.kind, same == subject, let otherBound = otherLimit.ordinal
        else { return false }
        guard let one = comparison.lastWhole(at: bound), let two = otherComparison.lastWhole(at: otherBound) else { return false }
        return one == two && comparison.bounds == otherComparison.bounds
    }

    /// Whether only whole numbers can be, time between two days among them.
    private var isWholeNumber: Bool {
        switch kind {
        case .elapsed(let unit, _, _): unit != .hours
        default: isWhole && type != .time
        }
    }
}

extension Term.Comparison {
    /// The last whole number that compares so with a limit; nil for equality and beyond what can be counted.
    fileprivate func lastWhole(at limit: ExactNumber) -> Int? {
        let (quotient, rest) = limit.numerator.quotientAndRemainder(dividingBy: limit.denominator)
        guard let floor = Int(exactly: rest < 0 ? quotient - 1 : quotient), floor > .min + 1, floor < .max - 1 else { return nil }
        let isExact = rest == 0
        return switch self {
        case .atMost: floor
        case .lessThan: isExact ? floor - 1 : floor
        case .atLeast: isExact ? floor : floor + 1
        case .moreThan: floor + 1
        case .equal: nil
        }
    }
}

extension Mutator {
    /// Whether a period ends on the same day whichever kind of days it counts: the day after an event, moved to the next day that is worked,
    /// is the first working day after it.
    func isSameInWorkingDays(_ period: Period, _ test: Term.PeriodTest) -> Bool {
        let asksForTime = test.relation == .within || test.relation == .atMost || test.relation == .lessThan
        let profile = book.profiles[test.profile]
        let movesToWork = profile.roll == .nextWorkingDay && profile.weekendsAreRest && profile.holidaysExtend == nil
        return period.amount == 1 && test.direction == .after && asksForTime && movesToWork && !profile.startIncluded
            && rule.pauses.isEmpty && rule.extensions.isEmpty
    }
}
