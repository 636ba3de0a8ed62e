internal import Columns
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension Machine {
    /// How long a period is at least and at most; nil when that is not known, with what is lacking.
    typealias Periods = (ends: (shortest: Period, longest: Period)?, lacks: UInt8)

    /// The length of a period in a row, with the extensions that apply and with those that may.
    func periods(_ length: Operation.Length, _ row: Int, from start: TimeCell) -> Periods {
        var (least, most, lacks) = (0, 0, UInt8(0))
        for longer in length.extensions {
            let truth = views[longer.condition].mark(row)
            if truth & Mark.either == Mark.yes { least += longer.amount }
            if truth & Mark.yes != 0 { most += longer.amount }
            lacks |= truth & Mark.lacks
        }
        switch length.amount {
        case .fixed(let period):
            let (shortest, longest) = (
                Period(amount: period.amount + least, unit: period.unit), Period(amount: period.amount + most, unit: period.unit)
            )
            return ((shortest, longest), lacks)
        case .measured(let node, let unit, let share):
            let view = views[node]
            lacks |= view.mark(row) & Mark.lacks
            guard let amount = quantity(view, row)?.exact else { return (nil, lacks) }
            let short = amount.adding(ExactNumber(least)).flatMap { taken(share, of: $0, unit, length, start) }
            let long = least == most ? short : amount.adding(ExactNumber(most)).flatMap { taken(share, of: $0, unit, length, start) }
            guard let short, let long else { return (nil, lacks | Mark.missing) }
            let isBroken = short.shortest != short.longest || long.shortest != long.longest
            return ((short.shortest, long.longest), isBroken ? lacks | Mark.missing : lacks)
        }
    }

    /// The whole periods between which a share of an amount of time lies; nil when nobody can count it.
    private func taken(
        _ share: ExactNumber, of amount: ExactNumber, _ unit: Period.Unit, _ length: Operation.Length, _ start: TimeCell
    ) -> (shortest: Period, longest: Period)? {
        guard let part = amount.multiplied(by: share) else { return nil }
        if part.isInteger { return part.wholePeriods(of: unit) }
        switch unit {
        case .hours: return part.multiplied(by: ExactNumber(60))?.wholePeriods(of: .minutes)
        case .years: return amount.multiplied(by: ExactNumber(12)).flatMap { taken(share, of: $0, .months, length, start) }
        case .months:
            // A broken number of months is a share of the days that all the months have.
            guard amount.isInteger, let whole = amount.wholePeriods(of: .months), let days = days(in: whole.shortest, length, start),
                let part = share.multiplied(by: ExactNumber(days))
            else { return part.wholePeriods(of: .months) }
            return part.wholePeriods(of: .calendarDays)
        case .workingDays, .calendarDays, .days, .minutes: return part.wholePeriods(of: unit)
        }
    }

    /// How many days some months have from an event; nil when the event's day is not known.
    private func days(in months: Period, _ length: Operation.Length, _ start: TimeCell) -> Int? {
        let profile = plan.book.profiles[length.profile]
        let count =
            length.direction == .after
            ? calendar.due(months, after: start.days, by: profile) : calendar.due(months, before: start.days, by: profile)
        guard let first = start.days.exact, let last = count.lastDay.exact else { return nil }
        return abs(last - first)
    }
}

extension ExactNumber {
    /// The whole periods between which so many of a unit lie; nil for less than none, or more than can be counted.
    fileprivate func wholePeriods(of unit: Period.Unit) -> (shortest: Period, longest: Period)? {
        guard !isNegative, let whole = fullSteps(of: .one)?.integer, whole < Int32.max else { return nil }
        return (Period(amount: whole, unit: unit), Period(amount: isInteger ? whole : whole + 1, unit: unit))
    }
}
