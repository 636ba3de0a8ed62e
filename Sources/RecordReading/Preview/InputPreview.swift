/// The head of an input: what its columns are called, and what stands in them at first.
public struct InputPreview: Sendable {
    /// A column of a table, or a key of JSON objects.
    public struct Column: Sendable {
        /// What it is called; for what stands within objects and arrays, the keys on the way joined by dots.
        public var header: String
        /// Its first values that say something, as they are written.
        public var values: [SampleValue]

        /// Creates a column.
        public init(header: String, values: [SampleValue]) {
            self.header = header
            self.values = values
        }
    }

    /// The columns, in their order.
    public var columns: [Column]
    /// How many rows or records were looked at.
    public var rows: Int
    /// What stands above the header.
    public var titles: [String]
    /// The sheet of a workbook.
    public var sheet: String?
    /// The row of the header, from 1; nil for JSON.
    public var headerRow: Int?
    /// Whether dates may be numbers of days, as in spreadsheets.
    public var hasSerialDates: Bool

    /// Creates a preview.
    public init(
        columns: [Column], rows: Int, titles: [String] = [], sheet: String? = nil, headerRow: Int? = nil, hasSerialDates: Bool = false
    ) {
        (self.columns, self.rows, self.titles) = (columns, rows, titles)
        (self.sheet, self.headerRow, self.hasSerialDates) = (sheet, headerRow, hasSerialDates)
    }
}

/// A value as it stands in an input.
public struct SampleValue: Hashable, Sendable {
    /// What it is.
    public enum Form: Hashable, Sendable {
        /// Characters, digits, or yes and no.
        case text, number, boolean
    }

    /// What it is.
    public var form: Form
    /// The characters, cut to 1,000.
    public var text: String

    /// Creates a value.
    public init(_ text: String, _ form: Form = .text) {
        self.text = text
        self.form = form
    }
}
