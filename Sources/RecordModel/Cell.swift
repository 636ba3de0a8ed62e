public import Values

/// The cell of a table in which something was read. A reference, since most places are in no table.
public final class Cell: Hashable, Sendable {
    /// The sheet; nil for a file that is the table.
    public let sheet: String?
    /// The row as spreadsheets count, from 1.
    public let row: Int
    /// The column, from 1.
    public let column: Int
    /// What spreadsheets call the cell: `C7`.
    public let name: String
    /// The header of the column as it is written; empty where there is none.
    public let header: String

    /// Creates a cell.
    public init(sheet: String?, row: Int, column: Int, name: String, header: String) {
        self.sheet = sheet
        self.row = row
        self.column = column
        self.name = name
        self.header = header
    }

    /// The cell as formulas name it: `C7`, or `合同!C7` where there are sheets.
    public var fullName: String { (sheet.map { $0 + "!" } ?? "") + name }

    /// `true` iff both are the same cell.
    public static func == (left: Cell, right: Cell) -> Bool {
        left.name == right.name && left.sheet == right.sheet && left.header == right.header
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(sheet)
        hasher.combine(header)
    }
}

extension Place {
    /// The file, the line and the column, as editors jump to them, and the cell of a table.
    public var inFiles: String { "\(file):\(line):\(column)" + (cell.map { " (\($0.fullName))" } ?? "") }

    /// Where it is within its file, for people: the line and column, or the cell and its header.
    public var inFile: Localized {
        guard let cell else { return Localized(zh: "第 \(line) 行第 \(column) 列", en: "line \(line), column \(column)") }
        if cell.header.isEmpty { return Localized(zh: "\(cell.fullName) 单元格", en: "cell \(cell.fullName)") }
        return Localized(zh: "\(cell.fullName) 单元格“\(cell.header)”列", en: "cell \(cell.fullName), column \"\(cell.header)\"")
    }
}
