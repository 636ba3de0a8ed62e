extension Machine {
    /// Calls a body with every verdict that a rule has on a record, in the order in which the explaining evaluator has its findings: first what
    /// is said of the record, then what is said of the elements of its loops.
    ///
    /// - Parameters:
    ///   - position: the rule, as its position in `plan.rules`.
    ///   - record: a record of the batch among `records`.
    ///   - body: takes a `VerdictByte` and the elements, as their positions in their lists, from 1, outermost first.
    public func forEachVerdict(rule position: Int, record: Int, _ body: (UInt8, [Int]) -> Void) {
        visit(plan.lowered[position].levels[...], record - records.lowerBound, [], body)
    }

    /// Goes down the levels of a rule.
    private func visit(_ levels: ArraySlice<LoweredRule.Level>, _ row: Int, _ elements: [Int], _ body: (UInt8, [Int]) -> Void) {
        guard let level = levels.first else { return }
        let verdict = views[level.verdicts].marks[row]
        if verdict != VerdictByte.nothing { body(verdict, elements) }
        let within = levels.dropFirst()
        guard let next = within.first else { return }
        let starts = frames[next.frame].starts.cells
        for inner in Int(starts[row])..<Int(starts[row + 1]) { visit(within, inner, elements + [inner - Int(starts[row]) + 1], body) }
    }

    /// The verdicts of a rule, given by its position in `plan.rules`, on the records that are looked at, one byte a record, where it has no loop;
    /// of a rule with loops, what is said of records themselves.
    public func verdicts(rule position: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: views[plan.lowered[position].levels[0].verdicts].marks, count: records.count)
    }

    /// Whether a rule, given by its position in `plan.rules`, speaks of elements of lists.
    public func isLoop(rule position: Int) -> Bool { plan.lowered[position].levels.count > 1 }

    /// Writes the gravest verdict that any rule has on each of the records that are looked at; `gravest` has one byte a record.
    public func gravest(into gravest: inout [UInt8]) {
        gravest = Array(repeating: VerdictByte.nothing, count: records.count)
        for rule in plan.lowered {
            for level in rule.levels { raise(&gravest, by: level) }
        }
    }

    /// Raises the gravest verdicts by those of one level.
    private func raise(_ gravest: inout [UInt8], by level: LoweredRule.Level) {
        let (verdicts, count) = (views[level.verdicts].marks, frames[level.frame].count)
        if level.frame == Frame.records {
            for row in 0..<count { gravest[row] = max(gravest[row], verdicts[row] & VerdictByte.verdict) }
            return
        }
        let map = map(level.frame, to: Frame.records)
        for row in 0..<count where verdicts[row] != VerdictByte.nothing {
            let record = Int(map[row])
            gravest[record] = max(gravest[record], verdicts[row] & VerdictByte.verdict)
        }
    }
}
