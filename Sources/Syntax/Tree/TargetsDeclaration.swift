public import Diagnostics

/// `targets … for … { columns … row … { values … } }`: many rules that differ only in their row.
public struct TargetsDeclaration: Hashable, Sendable {
    /// One row.
    public struct Row: Hashable, Sendable {
        /// The row's own name.
        public var name: Name
        /// Its title.
        public var title: QuotedText
        /// What the row says for itself, over what all rows share.
        public var items: [RuleItem]
        /// Its cells, one a column.
        public var cells: [Literal]
        /// Where it stands.
        public var range: SourceRange

        /// Creates a row.
        public init(name: Name, title: QuotedText, items: [RuleItem], cells: [Literal], range: SourceRange) {
            self.name = name
            self.title = title
            self.items = items
            self.cells = cells
            self.range = range
        }
    }

    /// The table's name.
    public var name: Name
    /// The table's title.
    public var title: QuotedText
    /// The kind of record.
    public var record: Name
    /// What all rows share: the lines of a rule, in which the columns stand for the row's cells.
    public var items: [RuleItem]
    /// The columns.
    public var columns: [Name]
    /// The rows.
    public var rows: [Row]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a table.
    public init(name: Name, title: QuotedText, record: Name, items: [RuleItem], columns: [Name], rows: [Row], range: SourceRange) {
        self.name = name
        self.title = title
        self.record = record
        self.items = items
        self.columns = columns
        self.rows = rows
        self.range = range
    }
}
