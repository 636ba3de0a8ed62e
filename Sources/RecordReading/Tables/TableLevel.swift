import RecordModel
import Values

/// What the columns of a table are to a record, or to an element of one of its lists.
final class TableLevel {
    /// A column that is a field of this level, or of a group in it.
    struct Own {
        /// The column, counted from 0.
        var column: Int
        /// The key that names it here.
        var key: String
        /// Whether it names the record or element.
        var isKey: Bool
        /// Whether it names a field at all.
        var isKnown: Bool
    }

    /// A list, the elements of which have columns.
    struct Elements {
        /// The key that names the list.
        var key: String
        /// The fields on the way to it, by their positions.
        var way: [Int]
        /// The columns of its elements.
        var level: TableLevel
    }

    /// The columns of this level.
    private(set) var own: [Own] = []
    /// The columns of lists.
    private(set) var lists: [Elements] = []
    /// All columns, those of lists included.
    private(set) var columns: [Int] = []
    /// How many columns are fields.
    var known: Int { own.count(where: \.isKnown) + lists.reduce(0) { $0 + $1.level.known } }

    /// Adds the column that a header names among some fields; `tellsKind` says that it tells the kind of the record, be it a field or not.
    func add(_ column: Int, _ header: String, _ table: FieldTable, tellsKind: Bool = false) {
        let key = table.way(of: header)
        columns.append(column)
        if let match = table.find(key) {
            own.append(Own(column: column, key: key, isKey: match.rest == nil && table.fields[match.field].isKey, isKnown: true))
        } else if let way = TableLevel.way(of: HalfWidth.of(key), table) {
            let index = lists.firstIndex { $0.way == way.fields } ?? lists.count
            if index == lists.count { lists.append(Elements(key: way.key, way: way.fields, level: TableLevel())) }
            lists[index].level.add(column, way.rest, way.inner)
        } else {
            own.append(Own(column: column, key: key, isKey: false, isKnown: tellsKind))
        }
    }

    /// A key that leads into a list: `付款.金额`, or `合同.付款.金额` where the list lies in a group.
    private static func way(of key: String, _ table: FieldTable) -> (key: String, fields: [Int], rest: String, inner: FieldTable)? {
        guard key.utf8.count <= FieldTable.longestKey, let dot = key.firstIndex(of: ".") else { return nil }
        let (head, rest) = (String(key[..<dot]), String(key[key.index(after: dot)...]))
        guard let match = table.find(head), match.rest == nil, let inner = table.inner[match.field] else { return nil }
        if case .list = table.fields[match.field].type { return (head, [match.field], rest, inner) }
        return way(of: rest, inner).map { (head + "." + $0.key, [match.field] + $0.fields, $0.rest, $0.inner) }
    }
}
