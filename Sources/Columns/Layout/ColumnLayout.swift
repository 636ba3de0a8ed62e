public import RecordModel

/// The columns of the fields that a plan reads of one kind of record, and the tables that they lie in.
///
/// Table 0 has a row for every record. Every list that is wanted, or that a wanted field lies in, is a table of its own, with a row for every
/// element of the list in all records of a batch, in their order; lists within lists are tables whose parents are tables of lists. Groups have
/// no tables: their fields are columns of the table around them.
public struct ColumnLayout: Sendable {
    /// The kind of record.
    public let kind: RecordKind
    /// The tables; a parent stands before its children.
    public private(set) var tables = [Table(path: [], parent: nil, list: nil)]
    /// The columns; a list stands before the columns of its table.
    public private(set) var columns: [Column] = []
    /// The columns by path.
    private var positions: [[Int]: Int] = [:]

    /// Rows of one list, or of the records.
    public struct Table: Hashable, Sendable {
        /// The path of the list from the root; empty for the records.
        public var path: [Int]
        /// The table that the list is a column of; nil for the records.
        public var parent: Int?
        /// The column that the list is in `parent`; nil for the records.
        public var list: Int?
    }

    /// Cells of one field, one for every row of its table.
    public struct Column: Hashable, Sendable {
        /// The path of the field from the root.
        public var path: [Int]
        /// The table that it is a column of.
        public var table: Int
        /// The field.
        public var field: Field
        /// What its cells hold.
        public var storage: Storage
        /// The literals that a text is compared with.
        public var literals: [String]
    }

    /// What the cells of a column hold beside their states.
    public enum Storage: Hashable, Sendable {
        /// Nothing: whether a group is there.
        case group
        /// Nothing: whether a value is there and can be read.
        case state
        /// The rows of another table: `RecordBatch.offsets`.
        case list(table: Int)
        /// Yes is 1, no is 0: `RecordBatch.codes`.
        case boolean
        /// Yuan, parts of one, counts or units, in millionths: `RecordBatch.numbers`.
        case number
        /// Days since 1970-01-01 and what is known beside them: `RecordBatch.days` and `RecordBatch.clocks`.
        case time
        /// The position of the choice's word, or of the place in the region tree: `RecordBatch.codes`.
        case code
        /// Bytes, `RecordBatch.texts`, and the position of the equal literal, or -1: `RecordBatch.codes`.
        case text
    }

    /// Creates the layout of what is wanted of a kind; nil when a path leads nowhere.
    public init?(kind: RecordKind, wanted: [WantedField]) {
        self.kind = kind
        for wish in wanted { guard add(wish) else { return nil } }
    }

    /// Returns the column of the field at a path from the root.
    public func column(at path: [Int]) -> Int? { positions[path] }

    /// Returns the table of the list at a path from the root; the table of records for the empty path.
    public func table(at path: [Int]) -> Int? { tables.firstIndex { $0.path == path } }

    /// Adds the column of a wanted field and the lists that it lies in; false when its path leads nowhere.
    private mutating func add(_ wish: WantedField) -> Bool {
        var (fields, table) = (kind.fields, 0)
        for (depth, position) in wish.path.enumerated() {
            guard fields.indices.contains(position) else { return false }
            let path = Array(wish.path[...depth])
            let isLast = depth + 1 == wish.path.count
            switch fields[position].type {
            case .group(let inner):
                if isLast { _ = add(fields[position], path, table, .group, []) }
                fields = inner
            case .list(let inner):
                table = addList(fields[position], path, table)
                fields = inner
            default:
                guard isLast else { return false }
                let storage = wish.isState ? .state : ColumnLayout.storage(of: fields[position].type)
                _ = add(fields[position], path, table, storage, wish.literals)
            }
        }
        return !wish.path.isEmpty
    }

    /// Adds a list and its table unless they are there, and returns the table.
    private mutating func addList(_ field: Field, _ path: [Int], _ parent: Int) -> Int {
        if let known = table(at: path) { return known }
        let column = add(field, path, parent, .list(table: tables.count), [])
        tables.append(Table(path: path, parent: parent, list: column))
        return tables.count - 1
    }

    /// Adds a column, or literals to the column that is there already, and returns its position.
    private mutating func add(_ field: Field, _ path: [Int], _ table: Int, _ storage: Storage, _ literals: [String]) -> Int {
        if let known = positions[path] {
            if columns[known].storage == .state { columns[known].storage = storage }
            for literal in literals where !columns[known].literals.contains(literal) { columns[known].literals.append(literal) }
            return known
        }
        columns.append(Column(path: path, table: table, field: field, storage: storage, literals: literals))
        positions[path] = columns.count - 1
        return columns.count - 1
    }

    /// Returns what the cells of a field of a type hold.
    private static func storage(of type: FieldType) -> Storage {
        switch type {
        case .text, .creditCode: .text
        case .boolean: .boolean
        case .money, .share, .number, .count: .number
        case .time: .time
        case .region, .choice: .code
        case .group: .group
        case .list: .list(table: 0)
        }
    }
}
