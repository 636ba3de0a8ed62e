internal import Columns
internal import Reports

extension KindColumns {
    /// Lists the verdicts on a record as lines of three columns, the gravest first; false when something else is to be told of it, or when it is not
    /// plain by what the record is called.
    func list(_ batch: RecordBatch, _ row: Found.Row, _ marks: [Found.Mark], to report: inout BlockReport) -> Bool {
        guard let key = plan.key, batch.states(key)[row.row] == CellState.present else { return false }
        for index in row.marks where marks[index].kind != .verdict || marks[index].verdict == VerdictClass.explained { return false }
        batch.bytes(of: batch.texts(key)[row.row]) { name in
            var last = Int.max
            while true {
                var weight = -1
                for index in row.marks {
                    let own = VerdictClass.weight(marks[index].verdict)
                    if own < last, own > weight { weight = own }
                }
                if weight < 0 { return }
                for index in row.marks where VerdictClass.weight(marks[index].verdict) == weight {
                    report.list(record: name, end: ends[Int(marks[index].rule) * VerdictClass.count + Int(marks[index].verdict)])
                }
                last = weight
            }
        }
        return true
    }

    /// The rest of a line for every class of every rule.
    static func ends(_ plan: KindPlan) -> [[UInt8]] {
        plan.rules.flatMap { rule in
            (0..<VerdictClass.count).map { kind in
                guard VerdictClass.verdicts.indices.contains(kind) else { return [] }
                var end: [UInt8] = []
                BriefLines.end(rule: rule.id, VerdictClass.verdicts[kind], to: &end)
                return end
            }
        }
    }
}
