internal import Columns
internal import Plan

/// Looks through the verdicts of some records, record by record: counts them, and notes those that deserve a look.
struct VerdictLook {
    /// The rules and the counts.
    private let kind: KindColumns
    /// The batch, its position, and where its input begins in the block.
    private let batch: RecordBatch, layout: Int, base: Int
    /// The records.
    private let records: Range<Int>
    /// The records that must be explained to rules over many, by record.
    private let rest: [(rule: Int, record: Int)]
    /// The verdicts of every level of every rule.
    private let lanes: [Lane]
    /// The rules under which records tell who must act, with the positions of their levels.
    private let telling: [(rule: Int, levels: Range<Int>)]

    /// The verdicts of one level of a rule, and where they are counted.
    private struct Lane {
        /// The rule, as its position in the plan.
        var rule: Int32
        /// Whether every record has one row.
        var isOfRecords: Bool
        /// The verdicts.
        var bytes: UnsafePointer<UInt8>
        /// The counts of the rule.
        var counts: UnsafeMutablePointer<Int>
        /// Which rows belong to a record.
        var verdicts: LevelVerdicts
        /// Who must act, where records tell.
        var obligor: Int?
    }

    /// Prepares to look at records that the kind's machine has just run over.
    init(
        _ kind: KindColumns, _ batch: RecordBatch, _ layout: Int, _ base: Int, _ records: Range<Int>, _ rest: [(rule: Int, record: Int)]
    ) {
        (self.kind, self.batch, self.layout, self.base, self.records) = (kind, batch, layout, base, records)
        self.rest = rest.sorted { ($0.record, $0.rule) < ($1.record, $1.rule) }
        var lanes: [Lane] = []
        var telling: [(rule: Int, levels: Range<Int>)] = []
        for rule in kind.plan.rules.indices {
            let count = kind.machine.levelCount(rule: rule)
            for level in 0..<count {
                let verdicts = kind.machine.verdicts(rule: rule, level: level)
                lanes.append(
                    Lane(
                        rule: Int32(truncatingIfNeeded: rule), isOfRecords: verdicts.isOfRecords, bytes: verdicts.bytes,
                        counts: kind.tally.rules + rule * VerdictClass.count, verdicts: verdicts,
                        obligor: kind.machine.obligorSource(rule: rule, level: level)))
            }
            if kind.tellsObligor[rule] { telling.append((rule, lanes.count - count..<lanes.count)) }
        }
        (self.lanes, self.telling) = (lanes, telling)
    }

    /// Looks at all records.
    func look(_ found: inout Found) {
        var obligors = ObligorRows(kind.machine, kind.tally)
        var (nextRest, withoutRule) = (0, 0)
        let noPart = UnsafeMutablePointer<Int>.allocate(capacity: VerdictClass.count)
        noPart.initialize(repeating: 0, count: VerdictClass.count)
        defer { noPart.deallocate() }
        kind.tables.withUnsafeBufferPointer { tables in
            for row in 0..<records.count {
                let first = found.marks.count
                let part = kind.parts.isEmpty ? noPart : kind.tally.partVerdicts + Int(kind.parts[row]) * VerdictClass.count
                if count(row, tables, part, &found.marks) <= VerdictClass.inapplicable { withoutRule += 1 }
                if !telling.isEmpty { countObligors(row, tables, &obligors, &found.marks) }
                while nextRest < rest.count, rest[nextRest].record == records.lowerBound + row {
                    found.marks.append(Found.Mark(kind: .over, rule: Int32(truncatingIfNeeded: rest[nextRest].rule)))
                    nextRest += 1
                }
                guard found.marks.count > first else { continue }
                let record = records.lowerBound + row
                found.rows.append(
                    Found.Row(start: base + Int(batch.starts[record]), layout: layout, row: record, marks: first..<found.marks.count))
            }
        }
        kind.tally.withoutRule += withoutRule
    }

    /// Counts the verdicts on one record and notes those that deserve a look; returns the highest class.
    @inline(__always) private func count(
        _ row: Int, _ tables: UnsafeBufferPointer<UInt8>, _ part: UnsafeMutablePointer<Int>, _ marks: inout [Found.Mark]
    ) -> UInt8 {
        var highest: UInt8 = 0
        let wanted = kind.wanted
        lanes.withUnsafeBufferPointer { lanes in
            for index in lanes.indices {
                let lane = lanes.baseAddress.unsafelyUnwrapped + index
                let table = tables.baseAddress.unsafelyUnwrapped + Int(lane.pointee.rule) * 64
                let rows = lane.pointee.isOfRecords ? row..<row + 1 : lane.pointee.verdicts.rows(of: row)
                for row in rows {
                    let verdict = table[Int(lane.pointee.bytes[row] & 63)]
                    lane.pointee.counts[Int(verdict)] &+= 1
                    part[Int(verdict)] &+= 1
                    highest = max(highest, verdict)
                    if wanted &>> UInt32(verdict) & 1 != 0 {
                        marks.append(Found.Mark(kind: .verdict, rule: lane.pointee.rule, verdict: verdict))
                    }
                }
            }
        }
        return highest
    }

    /// Counts the verdicts on one record by who must act, under the rules of which records tell that.
    private func countObligors(
        _ row: Int, _ tables: UnsafeBufferPointer<UInt8>, _ obligors: inout ObligorRows, _ marks: inout [Found.Mark]
    ) {
        for (rule, levels) in telling {
            var told: [(verdict: UInt8, position: Int)] = []
            for lane in lanes[levels] {
                guard let source = lane.obligor else { continue }
                for row in lane.verdicts.rows(of: row) {
                    let verdict = tables[rule * 64 + Int(lane.bytes[row] & 63)]
                    if verdict != VerdictClass.nothing, verdict != VerdictClass.explained {
                        told.append((verdict, obligors.position(source, row)))
                    }
                }
            }
            if told.contains(where: { $0.position == ObligorRows.unsure }) {
                marks.append(Found.Mark(kind: .obligor, rule: Int32(truncatingIfNeeded: rule)))
            } else {
                for one in told { kind.tally.count(one.verdict, obligorAt: one.position) }
            }
        }
    }
}
