internal import Columns
internal import Evaluation
internal import Findings
internal import Plan
internal import RecordModel
internal import Values

/// Runs the plan of one kind of record over batches, counts the verdicts and finds the records that deserve a look; for one thread.
final class KindColumns {
    /// The plan.
    let plan: KindPlan
    /// Runs it.
    let machine: Machine
    /// The place of records that state none.
    let defaultRegion: RegionTree.ID?
    /// Whether records tell who must act under a rule.
    let tellsObligor: [Bool]
    /// The rest of a brief line for every class of every rule.
    let ends: [[UInt8]]
    /// The counts of the block.
    let tally: KindTally
    /// The position of every record's place and month.
    var parts: [Int32] = []
    /// The classes of verdict bytes, 64 numbers a rule.
    private(set) var tables: [UInt8] = []
    /// The classes that deserve a look, a bit each.
    private(set) var wanted: UInt32 = 0
    /// The rules whose failures are explained to be counted.
    private(set) var explainsFailures: [Bool] = []
    /// The rules whose failures waivers may excuse.
    let waived: [Bool]
    /// How often the fields of the block's records occurred.
    private var census: FieldCensus

    /// Prepares to run a plan.
    init(_ plan: KindPlan, _ evaluator: Evaluator) {
        self.plan = plan
        let machine = Machine(plan.plan, calendar: evaluator.calendar, asOf: evaluator.asOf, defaultRegion: evaluator.defaultRegion)
        self.machine = machine
        defaultRegion = evaluator.defaultRegion
        let excusing = Set(evaluator.waivers.map(\.rule))
        waived = plan.rules.map { excusing.contains($0.id) }
        tellsObligor = plan.rules.indices.map { rule in
            (0..<machine.levelCount(rule: rule)).contains { machine.obligorSource(rule: rule, level: $0) != nil }
        }
        ends = KindColumns.ends(plan)
        tally = KindTally(rules: plan.rules.count)
        census = FieldCensus(slots: plan.slots.count)
    }

    /// Starts a block; `lists` says which verdicts are listed, and `explains` whether failures are explained.
    func begin(lists: (Verdict) -> Bool, explains: Bool) {
        tally.clear()
        census = FieldCensus(slots: plan.slots.count)
        wanted = 1 << UInt32(VerdictClass.explained)
        for (kind, verdict) in VerdictClass.verdicts.enumerated() where kind > 0 && lists(verdict) { wanted |= 1 << UInt32(kind) }
        explainsFailures = zip(waived, plan.rules).map { $0 || explains && $1.canBeLate }
        tables.removeAll(keepingCapacity: true)
        for (position, rule) in plan.rules.enumerated() {
            tables += VerdictClass.table(of: rule.modality, explainsFailures: explainsFailures[position])
        }
    }

    /// Ends the block and adds what was counted.
    func end(_ summary: inout RunSummary) {
        guard census.records > 0 else { return }
        tally.add(plan, tellsObligor: tellsObligor, to: &summary)
        summary.update(kind: plan.plan.layout.kind.index, slots: plan.slots.count) { sum in
            sum.records += census.records
            for slot in census.seen.indices {
                if census.seen[slot] { sum.see(slot) }
                if census.unreadable[slot] > 0 { sum.count(unreadable: slot, times: census.unreadable[slot]) }
            }
        }
    }

    /// Takes the records of a batch, the first byte of whose input stands at an offset of the block.
    ///
    /// - Parameter hasUnreadable: whether values are among them that cannot be read.
    func take(
        _ batch: RecordBatch, _ layout: Int, at base: Int, hasUnreadable: Bool, _ found: inout Found, _ groups: inout GroupTotals
    ) {
        var next = 0
        while next < batch.count {
            let records = machine.run(batch, from: next)
            next = records.upperBound
            if machine.isTooLarge {
                found.add(Found.Row(start: base + Int(batch.starts[records.lowerBound]), layout: layout, row: records.lowerBound), .whole)
                continue
            }
            countParts(batch, records)
            let outcome = machine.overOutcome()
            for part in outcome.parts { groups.add(part.part, rule: part.rule, group: part.group) }
            VerdictLook(self, batch, layout, base, records, outcome.rest).look(&found)
            FieldStates(plan, batch, records).add(to: &census, hasUnreadable: hasUnreadable)
        }
    }

    /// Finds the place and month of every record.
    private func countParts(_ batch: RecordBatch, _ records: Range<Int>) {
        parts.removeAll(keepingCapacity: true)
        guard plan.tellsPart else {
            return tally.count(records: records.count, at: tally.position(of: RunSummary.RecordPart(region: defaultRegion, month: nil)))
        }
        var months = MonthOfDay()
        var (last, position) = (RunSummary.RecordPart?.none, 0)
        for row in records {
            var part = RunSummary.RecordPart(region: defaultRegion, month: nil)
            if let column = plan.region, batch.states(column)[row] == CellState.present {
                part.region = RegionTree.ID(index: Int(batch.codes(column)[row]))
            }
            if let column = plan.date, batch.states(column)[row] == CellState.present, batch.clocks(column)[row] != Clock.wholeYear {
                part.month = months.month(of: batch.days(column)[row])
            }
            if part != last { position = tally.position(of: part) }
            last = part
            tally.count(records: 1, at: position)
            parts.append(Int32(truncatingIfNeeded: position))
        }
    }
}
