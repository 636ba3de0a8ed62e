public import Diagnostics

/// `targets … for … { columns … row … { values … } }`: many rules that differ only in their row.
///
/// It may also stand `over` records, as a rule may.
public struct TargetsDeclaration: Hashable, Sendable {
    /// One line of the block.
    public enum Line: Hashable, Sendable {
        /// What all rows share: a line of a rule, in which the columns stand for the row's cells.
        case item(RuleItem)
        /// The columns.
        case columns([Name])
        case row(Row)
    }

    /// One row.
    public struct Row: Hashable, Sendable {
        /// One line of a row.
        public enum Line: Hashable, Sendable {
            /// What the row says for itself, over what all rows share.
            case item(RuleItem)
            /// The cells, one a column.
            case values([Literal])
        }

        /// The row's own name.
        public var name: Name
        /// Its title.
        public var title: QuotedText
        /// The block, in its order.
        public var lines: [Line]
        /// Where it stands.
        public var range: SourceRange

        /// Creates a row.
        public init(name: Name, title: QuotedText, lines: [Line], range: SourceRange) {
            self.name = name
            self.title = title
            self.lines = lines
            self.range = range
        }
    }

    /// The table's name.
    public var name: Name
    /// The table's title.
    public var title: QuotedText
    /// Which records the rows look at.
    public var scope: RuleDeclaration.Scope
    /// The block, in its order.
    public var lines: [Line]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a table.
    public init(name: Name, title: QuotedText, scope: RuleDeclaration.Scope, lines: [Line], range: SourceRange) {
        self.name = name
        self.title = title
        self.scope = scope
        self.lines = lines
        self.range = range
    }

    /// What all rows share.
    public var items: [RuleItem] { lines.compactMap { if case .item(let item) = $0 { item } else { nil } } }
    /// The columns; none when the table names none.
    public var columns: [Name] { lines.lazy.compactMap { if case .columns(let names) = $0 { names } else { nil } }.first ?? [] }
    /// The rows.
    public var rows: [Row] { lines.compactMap { if case .row(let row) = $0 { row } else { nil } } }
}

extension TargetsDeclaration.Row {
    /// What the row says for itself.
    public var items: [RuleItem] { lines.compactMap { if case .item(let item) = $0 { item } else { nil } } }
    /// The cells; none when the row has none.
    public var cells: [Literal] { lines.lazy.compactMap { if case .values(let cells) = $0 { cells } else { nil } }.first ?? [] }
}
