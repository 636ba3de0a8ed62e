/// A column of a table, and what to do with its cells.
struct CellTarget {
    /// The column of the table, counted from 0.
    var cell: Int
    /// The column of the batch.
    var column: Int
    /// What to do: read the value, or, where only its state is wanted, say whether it can be read.
    var action: Member.Action
    /// Of a value that is only checked: what would be done to read it.
    var check: Member.Action
    /// The unit that the header adds, as a number that caches can tell it by; 0 for none.
    var unit: Int32
}

/// A list, the elements of which are rows.
struct ListTarget {
    /// The column of the batch that the list is, and the table of its elements.
    var column: Int, table: Int
    /// What to do with the cells of an element.
    var fields: [CellTarget]
    /// The columns of the table that make a row an element when they say something.
    var speaking: [Int]
    /// The columns of the groups in an element that have fields.
    var groups: [Int]
}
