internal import Columns
internal import Findings

/// Counts which fields of some records of a batch occur, and which values cannot be read, by the states of cells.
struct FieldStates {
    /// The columns.
    private let plan: KindPlan
    /// The records.
    private let batch: RecordBatch
    /// The rows of every table that belong to the records.
    private let rows: [Range<Int>]

    /// Prepares to count the fields of records.
    init(_ plan: KindPlan, _ batch: RecordBatch, _ records: Range<Int>) {
        self.plan = plan
        self.batch = batch
        var rows = [records]
        for table in batch.layout.tables.indices.dropFirst() {
            let parents = rows[batch.layout.tables[table].parent ?? 0]
            let offsets = batch.offsets(table)
            rows.append(Int(offsets[parents.lowerBound])..<Int(offsets[parents.upperBound]))
        }
        self.rows = rows
    }

    /// Adds the counts; `hasUnreadable` says whether there are values that cannot be read.
    func add(to census: inout FieldCensus, hasUnreadable: Bool) {
        census.records += rows[0].count
        for (slot, column) in plan.slots.enumerated() {
            let states = UnsafeBufferPointer(rebasing: batch.states(column)[rows[batch.layout.columns[column].table]])
            if !census.seen[slot], occurs(states, slot) { census.see(slot) }
            guard hasUnreadable else { continue }
            let count = states.reduce(0) { $1 == CellState.unreadable ? $0 + 1 : $0 }
            if count > 0 { census.count(unreadable: slot, times: count) }
        }
    }

    /// Whether a field stands in one of the records, be it blank; one of a group that is blank itself does not.
    private func occurs(_ states: UnsafeBufferPointer<UInt8>, _ slot: Int) -> Bool {
        if states.contains(where: { $0 >= CellState.present }) { return true }
        let group = plan.groups[slot]
        if group < 0 { return states.contains(CellState.blank) }
        let around = UnsafeBufferPointer(rebasing: batch.states(group)[rows[batch.layout.columns[group].table]])
        return states.indices.contains { states[$0] == CellState.blank && around[$0] == CellState.present }
    }
}
