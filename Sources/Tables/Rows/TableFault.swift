/// Why a row, or the rest of a table, cannot be read.
public struct TableFault: Error, Hashable, Sendable {
    /// The reasons.
    public enum Reason: Hashable, Sendable {
        /// A quote that was not closed within so many bytes.
        case unclosedQuote(limit: Int)
        /// A quote that closes with something behind it, at this position, that is no delimiter.
        case strayAfterQuote(TablePosition)
        /// A byte that is not of the encoding.
        case badEncoding(TextEncoding, isGuessed: Bool)
        /// Bytes that are of no encoding that is known.
        case noEncoding
        /// A zero among characters.
        case zero
        /// More bytes in a row than may be.
        case rowTooLarge(Int, limit: Int)
        /// More columns than a table may have.
        case tooManyColumns(limit: Int)
        /// A first line that names a delimiter that is not read.
        case oddDelimiter(String)
        /// A workbook that is wrong.
        case workbook(WorkbookFault)
    }

    /// The reason.
    public var reason: Reason
    /// Where.
    public var position: TablePosition
    /// Whether the rest of the table is lost with it.
    public var isFatal: Bool

    /// Creates a fault.
    public init(_ reason: Reason, at position: TablePosition, isFatal: Bool = false) {
        self.reason = reason
        self.position = position
        self.isFatal = isFatal
    }
}

/// Why a workbook cannot be read.
public enum WorkbookFault: Error, Hashable, Sendable {
    /// It is a workbook of the time before 2007, `.xls`, or one that is protected by a password: both are stored alike.
    case oldOrProtected(isProtected: Bool)
    /// It is text with marks that bears the name of a workbook.
    case markup(SheetMarkup)
    /// Its parts are encrypted.
    case encrypted
    /// It is no archive, or cut off.
    case noArchive
    /// It is written for archives beyond 4 GiB.
    case zip64
    /// A part is packed in a way that is not read.
    case packing(part: String)
    /// A part is damaged.
    case damaged(part: String)
    /// A part is not there.
    case missing(part: String)
    /// A part becomes larger than it may.
    case tooLarge(part: String, limit: Int)
    /// A part grows far more than tables do when it is unpacked.
    case bomb(part: String)
    /// A part declares a type of document or entities.
    case doctype(part: String)
    /// A part is not well-formed; says in which byte.
    case malformed(part: String, offset: Int)
    /// The sheet that is wanted is not there; says which are.
    case noSheet(String, sheets: [String])
}
