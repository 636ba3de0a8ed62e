/// The names that spreadsheets give columns and cells: `A`, `Z`, `AA`, `C7`.
public enum CellName {
    /// How many columns a sheet can have.
    public static let mostColumns = 16_384

    /// The name of a column, counted from 0.
    public static func column(_ index: Int) -> String {
        var letters: [UInt8] = []
        var rest = index + 1
        while rest > 0 {
            rest -= 1
            letters.append(0x41 + UInt8(rest % 26))
            rest /= 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// The name of the cell in a column, counted from 0, and a row, counted from 1.
    public static func cell(column: Int, row: Int) -> String { self.column(column) + String(row) }

    /// The column, counted from 0, and the row of a cell by its name; nil for what is no name of a cell.
    static func parse(_ name: some Collection<UInt8>) -> (column: Int, row: Int)? {
        var (column, row) = (0, 0)
        var index = name.startIndex
        while index < name.endIndex, 0x41...0x5A ~= name[index] {
            column = column * 26 + Int(name[index]) - 0x40
            guard column <= mostColumns else { return nil }
            index = name.index(after: index)
        }
        while index < name.endIndex {
            guard 0x30...0x39 ~= name[index], row < 100_000_000 else { return nil }
            row = row * 10 + Int(name[index]) - 0x30
            index = name.index(after: index)
        }
        return column > 0 && row > 0 ? (column - 1, row) : nil
    }
}
