import Values

extension WorkCalendar {
    /// The table with its sums.
    final class Storage: Sendable {
        /// The table.
        let table: HolidayTable
        /// The number of working days before each covered day, and in all.
        let worked: [Int32]
        /// The position of each working day among the covered days.
        let ordinals: [Int32]
        /// The position of each covered day's entry in the table, -1 when it is not listed.
        let entries: [Int32]
        /// The first day that a coming notice can still change.
        let provisionalFrom: Day?

        /// Sums up a table. O(days covered).
        init(_ table: HolidayTable) {
            let first = table.coverage.lowerBound
            let count = table.coverage.upperBound - first + 1
            var entries = [Int32](repeating: -1, count: count)
            for (position, entry) in table.entries.enumerated() { entries[entry.day - first] = Int32(position) }
            var worked: [Int32] = [0]
            var ordinals: [Int32] = []
            worked.reserveCapacity(count + 1)
            for index in 0..<count {
                let entry = Int(entries[index])
                let isWorking = entry >= 0 ? table.entries[entry].isWorking : !first.adding(days: index).isWeekend
                if isWorking { ordinals.append(Int32(index)) }
                worked.append(Int32(ordinals.count))
            }
            self.table = table
            self.worked = worked
            self.ordinals = ordinals
            self.entries = entries
            provisionalFrom = Storage.provisionalStart(of: table)
        }

        /// The day of the last December from which past notices for a coming year have changed days; nil without such a December.
        private static func provisionalStart(of table: HolidayTable) -> Day? {
            let last = table.coverage.upperBound
            guard last.month == 12, last == last.endOfMonth else { return nil }
            // Only a notice for the coming year touches a December, so the earliest day listed in one is the bound.
            let touched = table.entries.lazy.filter { $0.day.month == 12 }.map(\.day.dayOfMonth).min()
            return touched.flatMap { Day(year: last.year, month: 12, day: $0) }
        }
    }
}
