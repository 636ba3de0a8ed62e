internal import Columns
internal import Evaluation
internal import Findings
internal import Plan
internal import RecordModel

/// The kinds of record that one thread has met.
final class KindsOfThread {
    /// The plans of all threads.
    private let plans: KindPlans
    /// Evaluates rules.
    private let evaluator: Evaluator
    /// The kinds, by the position of the kind of record.
    private var made: [Int: KindColumns] = [:]
    /// The kinds in the order in which they were met.
    private(set) var all: [KindColumns] = []
    /// What the report of the block lists and explains.
    private var listed: Set<Verdict> = [], explains = true

    /// Has met no kind.
    init(_ plans: KindPlans, _ evaluator: Evaluator) {
        self.plans = plans
        self.evaluator = evaluator
    }

    /// Whether a record was met.
    var isBegun: Bool { !all.isEmpty }

    /// Returns the layout of a kind of record, by its position; nil when it cannot be laid out.
    func layout(of kind: Int) -> ColumnLayout? {
        guard let plan = plans.plan(of: kind) else { return nil }
        let columns = KindColumns(plan, evaluator)
        columns.begin(lists: listed.contains, explains: explains)
        made[kind] = columns
        all.append(columns)
        return plan.plan.layout
    }

    /// Returns the layout of a kind of record, by its position, made now or before; nil when it cannot be laid out.
    func known(_ kind: Int) -> ColumnLayout? { made[kind]?.plan.plan.layout ?? layout(of: kind) }

    /// Returns the kind of a batch; nil for records without a kind.
    func kind(of batch: RecordBatch) -> KindColumns? { made[batch.layout.kind.index] }

    /// Starts a block.
    func begin(_ report: BlockReport) {
        listed = Set(Verdict.allCases.filter { report.lists($0) })
        explains = report.explains
        for kind in all { kind.begin(lists: listed.contains, explains: explains) }
    }

    /// Ends a block and adds what was counted.
    func end(_ summary: inout RunSummary) { for kind in all { kind.end(&summary) } }
}
