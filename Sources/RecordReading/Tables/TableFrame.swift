internal import RecordModel
internal import Tables
internal import Values

/// What a faster reader has to know of the rows of a table that are records of one kind.
///
/// There is none for tables that ask for a closer look: with columns that are fields of another level than they stand at, with one field in two
/// columns, with lists within lists, or with more than one column that tells the kind.
public final class TableFrame: Sendable {
    /// A column that is a field.
    public struct Column: Hashable, Sendable {
        /// The column, counted from 0.
        public var column: Int
        /// The positions of fields that lead to it from the root of the record.
        public var path: [Int]
        /// The unit that the header adds.
        public var unit: String?
    }

    /// A list, the elements of which have columns.
    public struct List: Hashable, Sendable {
        /// The positions of fields that lead to it.
        public var path: [Int]
        /// The columns of its elements that are fields.
        public var fields: [Column]
        /// All columns that make a row an element of it when they say something.
        public var columns: [Int]
    }

    /// How large rows may be.
    public struct Limits: Hashable, Sendable {
        /// The most bytes of a row, and of the rows of a record.
        public var rowBytes: Int, recordBytes: Int
        /// The most values that the rows of a record may have, and how many values each row has.
        public var recordValues: Int, rowValues: Int
    }

    /// What all rows of the table share.
    let shape: TableShape
    /// The kind of the records, as its position among the kinds.
    public let kind: Int
    /// How many cells a plain row has.
    public let cells: Int
    /// What stands between them.
    public let delimiter: UInt8
    /// The columns of the record itself.
    public let fields: [Column]
    /// The lists.
    public let lists: [List]
    /// The column that names the record, where rows share one; nil where every row is a record.
    public let keyColumn: Int?
    /// The column that tells the kind, and what stands in it in all rows that are records of this kind; nil when rows tell none.
    public let kindColumn: Int?, kindCell: [UInt8]
    /// The first column that says something of the record, where it is said to stand.
    public let firstColumn: Int
    /// Columns that are under no header.
    let nameless: [Int]
    /// How large rows may be.
    public let limits: Limits

    /// Creates the frame of a plan of which a row was read.
    init?(_ plan: TablePlan, _ plans: TablePlans, _ shape: TableShape, of row: TableRow, delimiter: UInt8, _ options: ReadingOptions) {
        guard let kind = plan.kind, plans.kindColumns.count < 2, plans.told(by: row) ?? kind == kind,
            (shape.namedKind.flatMap { plans.binder.kinds.position(ofIndex: $0) } ?? kind) == kind
        else { return nil }
        let table = plans.binder.table(of: kind)
        var seen: Set<[Int]> = []
        guard let fields = TableFrame.columns(plan.root.own, table, [], &seen), let first = plan.root.columns.first else { return nil }
        var lists: [List] = []
        for list in plan.root.lists {
            guard list.level.lists.isEmpty, let inner = TableFrame.inner(of: table, list.way), seen.insert(list.way).inserted,
                let fields = TableFrame.columns(list.level.own, inner, list.way, &seen)
            else { return nil }
            lists.append(List(path: list.way, fields: fields, columns: list.level.columns))
        }
        keyColumn = lists.isEmpty ? nil : plan.root.keyColumn
        guard lists.isEmpty || keyColumn != nil else { return nil }
        (self.kind, self.shape, self.delimiter, self.fields, self.lists) = (kind, shape, delimiter, fields, lists)
        (cells, firstColumn) = (shape.header.cells, first)
        kindColumn = plans.kindColumns.first
        kindCell = kindColumn.map { $0 < row.cells.count ? Array(row.bytes[row.cells[$0].range]) : [] } ?? []
        nameless = (0..<cells).filter { $0 >= shape.header.width || shape.header.names[$0].isEmpty }
        let rows = options.ofRows
        limits = Limits(
            rowBytes: min(rows.maxRowBytes, rows.maxQuotedBytes), recordBytes: options.maxRecordBytes,
            recordValues: options.maxRecordValues, rowValues: plan.root.columns.count)
        // A kind that a blank or dressed cell tells is for whoever looks closer.
        if kindColumn != nil, kindCell.isEmpty || row.cells[kindColumn ?? 0].written != nil { return nil }
    }

    /// The columns of one level that are fields; nil when one of them asks for a closer look.
    private static func columns(_ own: [TableLevel.Own], _ table: FieldTable, _ path: [Int], _ seen: inout Set<[Int]>) -> [Column]? {
        var columns: [Column] = []
        for one in own where one.isKnown {
            guard let (rest, unit) = way(of: one.key, in: table) else { continue }
            guard let rest, seen.insert(path + rest).inserted else { return nil }
            columns.append(Column(column: one.column, path: path + rest, unit: unit))
        }
        return columns
    }

    /// The positions of fields that a key leads by, and the unit that it adds; nil inside when the last is no field of one value, and outside when
    /// it names no field.
    private static func way(of key: String, in table: FieldTable) -> (path: [Int]?, unit: String?)? {
        guard let match = table.find(key) else { return nil }
        if let rest = match.rest {
            guard let inner = table.inner[match.field], let way = way(of: rest, in: inner) else { return (nil, nil) }
            return (way.path.map { [match.field] + $0 }, way.unit)
        }
        switch table.fields[match.field].type {
        case .group, .list: return (nil, nil)
        default: return ([match.field], match.unit)
        }
    }

    /// The table of the fields to which positions lead.
    private static func inner(of table: FieldTable, _ path: [Int]) -> FieldTable? {
        path.reduce(table) { table, field in table?.inner[field] }
    }
}
