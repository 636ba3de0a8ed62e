/// Gives the rows of a table, one after the other.
public protocol TableReader: AnyObject {
    /// Returns the next row; nil at the end. After a fault that is not fatal the rows behind the damaged one can be had.
    func next() throws(TableFault) -> TableRow?
    /// Whether every row should have as many cells as the header, and one that has not is damaged.
    var isRegular: Bool { get }
    /// What the table is called within its file: the name of a sheet; nil for a file that is the table.
    var sheet: String? { get }
    /// The sheets of the file that are not read.
    var otherSheets: [String] { get }
    /// Those of them that a reader would expect to be read: they are shown, hold something, and no sheet was chosen.
    var passedSheets: [String] { get }
    /// From when the days of dates that are plain numbers count.
    var dates: SerialDate.System { get }
}
