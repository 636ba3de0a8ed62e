import Tables

/// What all rows of a table share: its header, the kind of record that was named or that the header told, and how dates are kept in it.
public final class TableShape: Sendable {
    /// The header.
    let header: TableHeader
    /// The kind of the rows that do not tell theirs, as its position in the rule book.
    let namedKind: Int?
    /// From when the days of dates that are plain numbers count.
    let serials: SerialDate.System

    /// Creates a shape.
    init(_ header: TableHeader, namedKind: Int?, serials: SerialDate.System) {
        (self.header, self.namedKind, self.serials) = (header, namedKind, serials)
    }
}

/// The rows of one record, which nobody has looked into yet.
public struct TableRecord: Sendable {
    /// What all rows of the table share.
    let shape: TableShape
    /// The kind that its rows tell, as a position among the kinds; nil when they tell none.
    let kind: Int?
    /// The rows.
    let rows: [TableRow]
    /// Whether it is the first of its kind in the table, with which columns are told of that name no field.
    let isFirst: Bool
}

/// What reading a table gives to somebody who binds records elsewhere.
public enum TableOutcome: Sendable {
    /// The rows of a record.
    case rows(TableRecord)
    /// Something that is wrong or deserves a look.
    case other(ReadOutcome)
}
