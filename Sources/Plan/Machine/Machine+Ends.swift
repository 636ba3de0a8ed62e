internal import Columns
internal import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

extension Machine {
    /// How many tables of ends are kept; what more periods there are is counted every time.
    private static let mostTables = 512
    /// By how many days the tables reach beyond the published years.
    private static let margin = 730

    /// The ends of periods from events.
    func limit(_ node: Int, _ anchor: Int, _ length: Operation.Length, _ count: Int) {
        let view = views[anchor]
        views[node].ints = room(node).pointee.ints.take(count)
        guard case .fixed(let period) = length.amount, length.extensions.isEmpty, length.pauses.isEmpty else {
            for row in 0..<count { variableEnd(node, view, length, row) }
            return
        }
        let table = table(of: key(period, length))
        let isByMinute = meaning(of: period, length).isByMinute
        for row in 0..<count {
            let position = row &* view.step
            let marks = view.marks[position]
            let offset = Int(view.ints[position]) - Int(table?.first ?? 0)
            if marks & Mark.special == 0, !isByMinute, let table, offset >= 0, offset < table.count, table.days[offset] >= EndTable.kept {
                (views[node].marks[row], views[node].ints[row]) = (0, table.days[offset])
            } else {
                fixedEnd(node, view, period, length, table, isByMinute, row)
            }
        }
    }

    /// The end of a period whose length is known, where it is no simple day, or was not counted before.
    private func fixedEnd(
        _ node: Int, _ view: View, _ period: Period, _ length: Operation.Length, _ table: EndTable?, _ isByMinute: Bool, _ row: Int
    ) {
        let marks = view.mark(row)
        guard let start = time(view, row) else {
            views[node].marks[row] = Mark.unknown
            return
        }
        guard let table, marks & Mark.wide == 0, !(isByMinute && start.hasClock) else {
            return put(end(from: start, period, period, length, []), 0, node, row)
        }
        if start.isNotYet {
            let position = table.open ?? keep(end(from: start, period, period, length, []))
            table.open = position
            return putKept(position, node, row)
        }
        let offset = Int(view.ints[row &* view.step]) - Int(table.first)
        guard offset >= 0, offset < table.count else { return put(end(from: start, period, period, length, []), 0, node, row) }
        if table.days[offset] == EndTable.unknown { learn(table, offset, end(from: start, period, period, length, [])) }
        let day = table.days[offset]
        if day >= EndTable.kept {
            (views[node].marks[row], views[node].ints[row]) = (0, day)
        } else {
            putKept(Int(EndTable.kept - 1 - day), node, row)
        }
    }

    /// Remembers an end in a table.
    private func learn(_ table: EndTable, _ offset: Int, _ end: PeriodEnd) {
        if let day = end.simpleDay, day.number >= EndTable.kept {
            table.days[offset] = day.number
        } else {
            table.days[offset] = EndTable.kept - 1 - Int32(truncatingIfNeeded: keep(end))
        }
    }

    /// Keeps an end beyond these records and returns its position.
    private func keep(_ end: PeriodEnd) -> Int {
        keptEnds.append(end)
        return keptEnds.count - 1
    }

    /// Writes a kept end.
    private func putKept(_ position: Int, _ node: Int, _ row: Int) {
        (views[node].marks[row], views[node].ints[row]) = (Mark.wide | keptEnds[position].lacks, -1 - Int32(truncatingIfNeeded: position))
    }

    /// Writes an end.
    private func put(_ end: PeriodEnd, _ more: UInt8, _ node: Int, _ row: Int) {
        if let day = end.simpleDay {
            (views[node].marks[row], views[node].ints[row]) = (more & Mark.lacks, day.number)
        } else {
            (views[node].marks[row], views[node].ints[row]) = (
                Mark.wide | ((end.lacks | more) & Mark.lacks), Int32(truncatingIfNeeded: ends.count)
            )
            ends.append(end)
        }
    }

    /// The end of a period in a row, nil when it is not known how long the period is.
    func end(_ view: View, _ row: Int) -> PeriodEnd? {
        let (marks, position) = (view.mark(row), Int(view.ints[row &* view.step]))
        if marks & Mark.unknown != 0 { return nil }
        if marks & Mark.wide != 0 { return position < 0 ? keptEnds[-1 - position] : ends[position] }
        return PeriodEnd(Day(number: Int32(truncatingIfNeeded: position)))
    }

    /// The end of a period whose length or pauses depend on the row.
    private func variableEnd(_ node: Int, _ view: View, _ length: Operation.Length, _ row: Int) {
        guard let start = time(view, row) else {
            views[node].marks[row] = Mark.unknown
            return
        }
        let (ends, lacks) = periods(length, row, from: start)
        guard let ends else {
            views[node].marks[row] = Mark.unknown | (lacks & Mark.lacks)
            return
        }
        let pauses = length.pauses.flatMap { self.pauses($0, row) }
        if pauses.isEmpty, ends.shortest == ends.longest {
            let isByMinute = meaning(of: ends.shortest, length).isByMinute
            fixedEnd(node, view, ends.shortest, length, table(of: key(ends.shortest, length)), isByMinute, row)
            views[node].marks[row] |= lacks & Mark.lacks
        } else {
            put(end(from: start, ends.shortest, ends.longest, length, pauses), lacks, node, row)
        }
    }

    /// The end of a period that has one of two lengths.
    private func end(
        from start: TimeCell, _ shortest: Period, _ longest: Period, _ length: Operation.Length, _ pauses: [Pause]
    ) -> PeriodEnd {
        let end = PeriodEnd(counted(shortest, from: start, length, pauses), from: start)
        return shortest == longest ? end : end.hull(PeriodEnd(counted(longest, from: start, length, pauses), from: start))
    }

    /// Counts a period.
    private func counted(_ period: Period, from start: TimeCell, _ length: Operation.Length, _ pauses: [Pause]) -> PeriodCount {
        var profile = plan.book.profiles[length.profile]
        // What must be kept is kept as soon as its own days are over.
        if length.isDistance { profile.roll = .none }
        if start.hasClock, let minute = start.minutes.exact {
            let time = CivilTime(minute)
            return length.direction == .after
                ? calendar.due(period, after: time, by: profile, pauses: pauses)
                : calendar.due(period, before: time, by: profile, pauses: pauses)
        }
        return length.direction == .after
            ? calendar.due(period, after: start.days, by: profile, pauses: pauses)
            : calendar.due(period, before: start.days, by: profile, pauses: pauses)
    }

    /// What a period's unit means.
    private func meaning(of period: Period, _ length: Operation.Length) -> Period.Unit {
        plan.book.profiles[length.profile].meaning(of: period)
    }

    /// What a table is of.
    private func key(_ period: Period, _ length: Operation.Length) -> EndTable.Key {
        EndTable.Key(period: period, profile: length.profile, isDistance: length.isDistance, direction: length.direction)
    }

    /// The table of a period; nil when there are too many.
    private func table(of key: EndTable.Key) -> EndTable? {
        if let known = endTables[key] { return known }
        guard endTables.count < Machine.mostTables else { return nil }
        let published = calendar.published
        let table = EndTable(published.lowerBound.adding(days: -Machine.margin)...published.upperBound.adding(days: Machine.margin))
        endTables[key] = table
        return table
    }

    /// The pauses of a row that have begun.
    private func pauses(_ clause: Operation.Length.Pause, _ row: Int) -> [Pause] {
        guard let list = clause.list else { return pause(clause, row).map { [$0] } ?? [] }
        guard let frame = clause.frame, views[list].mark(row) & Mark.special == 0 else {
            return [Pause(first: .unbounded, last: .unbounded, cap: clause.cap, label: Localized(same: ""))]
        }
        let starts = frames[frame].starts.cells
        return (Int(starts[row])..<Int(starts[row + 1])).compactMap { pause(clause, $0) }
    }

    /// One pause, as far as its ends are known.
    private func pause(_ clause: Operation.Length.Pause, _ row: Int) -> Pause? {
        let (from, to) = (time(views[clause.from], row), time(views[clause.to], row))
        if let from, from.isNotYet { return nil }
        return Pause(
            first: from?.days ?? .unbounded, last: to?.days ?? Bounds(lower: from?.days.lower, upper: nil), cap: clause.cap,
            label: Localized(same: ""))
    }
}

extension PeriodEnd {
    /// An end of which nothing but the day is to be known.
    init(_ simple: Day) { (day, minute, lacks) = (Bounds(exactly: simple), nil, 0) }
}

extension Period.Unit {
    /// Whether a period ends within a day.
    var isByMinute: Bool { self == .hours || self == .minutes }
}
