import Diagnostics
import Syntax
import Values
import WorkCalendar

extension Mutator {
    /// A period one of its unit shorter and one longer; none shorter than nothing.
    func steps(from period: Period, at range: SourceRange) -> [(Period, Mutation)] {
        [-1, 1].compactMap { shift in
            let (amount, overflow) = period.amount.addingReportingOverflow(shift)
            if overflow || amount < 0 { return nil }
            let changed = Period(amount: amount, unit: period.unit)
            return (changed, limit(period.localized, changed.localized, at: range))
        }
    }

    /// The lengths that a period could have been given instead: a step shorter or longer, or in the other kind of days.
    func lengths(insteadOf test: Term.PeriodTest, at range: SourceRange) -> [(Term.PeriodTest.Length, Mutation)] {
        switch test.length {
        case .fixed(let period):
            return (steps(from: period, at: range) + units(insteadOf: period, test)).map { (.fixed($0), $1) }
        case .measured(let term, let unit, let share):
            // The whole of what the record tells could be no longer.
            let shares = share == .one ? [] : Term.Constant.number(share).neighbours(as: .share).compactMap(\.ordinal)
            let shared = shares.map { Term.PeriodTest.Length.measured(term, unit: unit, share: $0) }
            let counted = otherDays(than: Period(amount: 1, unit: unit), test).map {
                Term.PeriodTest.Length.measured(term, unit: $0, share: share)
            }
            return shared.map { ($0, limit(words.length(test.length), words.length($0), at: range)) }
                + [counted].compactMap(\.self).map { other in
                    (other, self.unit(unit.name, other.unit.name, at: range))
                }
        }
    }

    /// The other kind of days than those of a period; nil when it is in no days.
    private func otherDays(than period: Period, _ test: Term.PeriodTest) -> Period.Unit? {
        switch period.unit {
        case .workingDays: .calendarDays
        case .calendarDays: .workingDays
        case .days: book.profiles[test.profile].meaning(of: period) == .workingDays ? .calendarDays : .workingDays
        case .months, .years, .hours, .minutes: nil
        }
    }

    /// The same number of the other kind of days.
    private func units(insteadOf period: Period, _ test: Term.PeriodTest) -> [(Period, Mutation)] {
        guard let other = otherDays(than: period, test), period.amount > 0, !isSameInWorkingDays(period, test) else { return [] }
        let changed = Period(amount: period.amount, unit: other)
        return [(changed, unit(period.localized, changed.localized, at: test.subject.range))]
    }
}

extension Term.Constant {
    /// The values one step away: a fen of money, one in the last digit that a percentage or a number has, a day, or a month or year for a
    /// date that is known to no more.
    func neighbours(as type: ValueType) -> [Term.Constant] {
        switch self {
        case .number(let number):
            let step = number.step(as: type)
            return [number.subtracting(step), number.adding(step)].compactMap { $0.map(Term.Constant.number) }
        case .time(let time): return [-1, 1].compactMap { time.moved(by: $0) }.map(Term.Constant.time)
        case .text, .boolean, .region: return []
        }
    }
}

extension ExactNumber {
    /// The smallest difference that the number, as it is written, can be off by.
    func step(as type: ValueType) -> ExactNumber {
        let places = type == .money ? 2 : type == .share ? 2 + places(after: 2) : places(after: 0)
        return (0..<places).reduce(.one) { step, _ in step.divided(by: ExactNumber(10)) ?? step }
    }

    /// How many digits stand after the point when it is moved so many places to the right; at most ten.
    private func places(after shift: Int) -> Int {
        (0..<10).first { rounded(places: $0 + shift).exact } ?? 10
    }
}

extension CivilTime {
    /// The time one of what it is known to earlier or later; nil at the ends of what can be.
    func moved(by count: Int) -> CivilTime? {
        let day = earliest.day
        switch precision {
        case .minute: return CivilTime(earliest.adding(minutes: count))
        case .day: return CivilTime(day.adding(days: count))
        case .month:
            let other = day.addingMonths(count).day
            return CivilTime(year: other.year, month: other.month)
        case .year: return CivilTime(year: day.year + count)
        }
    }
}

extension Term.Comparison {
    /// The comparison that treats the limit itself the other way; nil for equality.
    var withOtherLimit: Term.Comparison? {
        switch self {
        case .atLeast: .moreThan
        case .atMost: .lessThan
        case .moreThan: .atLeast
        case .lessThan: .atMost
        case .equal: nil
        }
    }
}

extension Predicate.PeriodRelation {
    /// The relation that treats the last moment the other way.
    var withOtherLimit: Predicate.PeriodRelation {
        switch self {
        case .within, .atMost: .lessThan
        case .lessThan: .atMost
        case .atLeast: .moreThan
        case .moreThan: .atLeast
        }
    }
}

extension Expression.ElapsedUnit {
    /// The other kind of days.
    var otherDays: Expression.ElapsedUnit? {
        switch self {
        case .days, .calendarDays: .workingDays
        case .workingDays: .calendarDays
        case .hours, .minutes, .months: nil
        }
    }
}
