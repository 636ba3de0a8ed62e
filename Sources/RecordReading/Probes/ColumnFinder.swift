public import RecordModel
internal import Values

/// Says which field a column of a table is, however deep it lies, exactly as the reading of tables takes its header.
public struct ColumnFinder: Sendable {
    /// The fields of a kind of record.
    private let table: FieldTable

    /// Creates the finder of a kind's fields.
    public init(_ fields: [Field]) { table = FieldTable(fields) }

    /// Returns the way to the field that a header names, and the unit that it adds; nil when it names none with values of its own.
    public func path(of header: String) -> (path: [Int], unit: String?)? { ColumnFinder.path(of: header, in: table) }

    /// Follows a header into groups and lists.
    private static func path(of key: String, in table: FieldTable) -> (path: [Int], unit: String?)? {
        if let match = table.find(key) {
            guard let inner = table.inner[match.field] else { return match.rest == nil ? ([match.field], match.unit) : nil }
            guard let rest = match.rest, let found = path(of: rest, in: inner) else { return nil }
            return ([match.field] + found.path, found.unit)
        }
        let key = HalfWidth.of(key)
        guard key.utf8.count <= FieldTable.longestKey, let dot = key.firstIndex(of: ".") else { return nil }
        guard let match = table.find(String(key[..<dot])), match.rest == nil, let inner = table.inner[match.field] else { return nil }
        return path(of: String(key[key.index(after: dot)...]), in: inner).map { ([match.field] + $0.path, $0.unit) }
    }
}
