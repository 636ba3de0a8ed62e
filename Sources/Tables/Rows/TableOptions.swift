/// What the caller decides about tables.
public struct TableOptions: Hashable, Sendable {
    /// How the characters are encoded; nil lets the bytes tell.
    public var encoding: TextEncoding?
    /// What stands between cells: a comma, a tab or a semicolon; nil lets the first line tell.
    public var delimiter: UInt8?
    /// Which sheet of a workbook is read, by its name or its number from 1; nil is the first that is shown.
    public var sheet: String?
    /// How many bytes one row may have.
    public var maxRowBytes: Int
    /// How many bytes may stand between a quote and the one that closes it.
    public var maxQuotedBytes: Int
    /// How many bytes a workbook may have in its file, and its parts that are kept in memory once they are unpacked.
    public var maxWorkbookBytes: Int

    /// Creates options.
    public init(
        encoding: TextEncoding? = nil, delimiter: UInt8? = nil, sheet: String? = nil, maxRowBytes: Int = 64 << 20,
        maxQuotedBytes: Int = 1 << 20, maxWorkbookBytes: Int = 256 << 20
    ) {
        self.encoding = encoding
        self.delimiter = delimiter
        self.sheet = sheet
        self.maxRowBytes = maxRowBytes
        self.maxQuotedBytes = maxQuotedBytes
        self.maxWorkbookBytes = maxWorkbookBytes
    }
}
