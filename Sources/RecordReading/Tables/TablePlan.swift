import RecordModel
import Tables
import Values

/// What the columns of a table are to the records of one kind.
final class TablePlan {
    /// The kind, as its position among the kinds; nil for a row that tells none.
    let kind: Int?
    /// The columns.
    let root = TableLevel()
    /// Whether a record was read, so that columns that name no field were told of.
    var hasRead = false
    /// What a faster reader has to know of its rows; nil inside when they are none for it, and outside when nobody has asked.
    var frame: TableFrame??

    /// Creates the plan of a kind; without one, all columns are taken as they come.
    init(_ kind: Int?, _ header: TableHeader, _ binder: RecordBinder) {
        self.kind = kind
        let table = kind.map { binder.table(of: $0) } ?? FieldTable([])
        for column in 0..<header.width where !HalfWidth.of(header.names[column]).isEmpty {
            let word = HalfWidth.of(header.names[column])
            let tellsKind = kind.map { binder.kinds.isKindKey(word, of: $0) } ?? binder.kinds.isKindKey(word)
            root.add(column, header.names[column], table, tellsKind: tellsKind)
        }
    }
}

/// Tells the kind of the records of a table, and keeps a plan for every kind.
struct TablePlans {
    /// The header.
    let header: TableHeader
    /// Knows the kinds.
    let binder: RecordBinder
    /// The columns that tell the kind.
    let kindColumns: [Int]
    /// The plans made so far.
    private var plans: [Int?: TablePlan] = [:]

    /// Creates the plans of a table.
    init(_ header: TableHeader, _ binder: RecordBinder) {
        self.header = header
        self.binder = binder
        kindColumns = header.names.indices.filter { binder.kinds.isKindKey(HalfWidth.of(header.names[$0])) }
    }

    /// `true` iff rows can tell their kind.
    var areTold: Bool { !kindColumns.isEmpty }

    /// Returns the plan of a row: of the kind that it tells, or that somebody named; of none when it tells one that is not known.
    mutating func plan(of row: TableRow) -> TablePlan {
        let told = told(by: row)
        let named = binder.namedKind.flatMap { binder.kinds.position(ofIndex: $0) }
        return plan(told ?? named)
    }

    /// `true` iff a row says nothing of its kind.
    func isSilent(_ row: TableRow) -> Bool { kindColumns.allSatisfy(row.isBlank) }

    /// The kind that a row tells.
    func told(by row: TableRow) -> Int? {
        for column in kindColumns {
            let told = binder.kinds.kinds(called: HalfWidth.of(row.text(column)), under: HalfWidth.of(header.names[column]))
            if let kind = told.first { return kind }
        }
        return nil
    }

    /// Returns the plan of a kind.
    private mutating func plan(_ kind: Int?) -> TablePlan {
        if let plan = plans[kind] { return plan }
        let plan = TablePlan(kind, header, binder)
        plans[kind] = plan
        return plan
    }

    /// How many columns each kind knows that knows any, those that know most first, and whether the first knows all that any other does.
    func fits() -> (kinds: [(kind: Int, known: Int)], isClear: Bool) {
        var known: [(kind: Int, columns: Set<Int>)] = []
        for kind in binder.kinds.indices {
            let table = binder.table(of: kind)
            let columns = (0..<header.width).filter { column in
                let level = TableLevel()
                level.add(column, header.names[column], table)
                return level.known > 0
            }
            if !columns.isEmpty { known.append((kind, Set(columns))) }
        }
        known.sort { ($0.columns.count, $1.kind) > ($1.columns.count, $0.kind) }
        let all = known.reduce(into: Set<Int>()) { $0.formUnion($1.columns) }
        let isClear = known.first?.columns == all && known.dropFirst().first?.columns != all
        return (known.map { ($0.kind, $0.columns.count) }, isClear)
    }
}
