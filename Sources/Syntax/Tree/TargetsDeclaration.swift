public import Diagnostics

/// `targets … for … { columns … row … }`: many rules that differ only in their row.
public struct TargetsDeclaration: Hashable, Sendable {
    /// One row.
    public struct Row: Hashable, Sendable {
        /// The row's own name.
        public var name: Name
        /// Its title.
        public var title: QuotedText
        /// Its cells, one a column.
        public var cells: [Fact]
        /// Where it stands.
        public var range: SourceRange

        /// Creates a row.
        public init(name: Name, title: QuotedText, cells: [Fact], range: SourceRange) {
            self.name = name
            self.title = title
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
    /// What all rows share: `cite`, `requirement`, `region`, `note`, `in force`.
    public var items: [RuleItem]
    /// The columns, fields of the record.
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
