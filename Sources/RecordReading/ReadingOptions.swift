public import Tables

/// What an input is, where its name and content are not to tell.
public enum InputFormat: String, Hashable, Sendable, CaseIterable {
    /// JSON in any of its forms.
    case json
    /// Separated values.
    case csv
    /// A workbook.
    case xlsx
}

/// What the caller decides about reading.
public struct ReadingOptions: Hashable, Sendable {
    /// The kind of the records that do not say theirs, as its position in the rule book.
    public var recordKind: Int?
    /// How many bytes one record may have; at most 1 GiB.
    public var maxRecordBytes: Int
    /// How deep the arrays and objects of one record may nest.
    public var maxDepth: Int
    /// How many values and keys one record may hold.
    public var maxRecordValues: Int
    /// How many values and keys an input may hold that a mapping takes apart into records.
    public var maxPackageValues = 4_000_000
    /// How many bytes are read at a time.
    public var chunkBytes: Int
    /// Whether inputs are hashed, which takes longer than reading them.
    public var hashesInputs: Bool

    /// Whether keys that name no field are passed over without a word.
    public var ignoresUnknownFields: Bool
    /// What all inputs are; nil lets name and content tell.
    public var format: InputFormat?
    /// How tables are read.
    public var tables = TableOptions()

    /// Creates options; values out of range are moved to the nearest that is allowed.
    public init(
        recordKind: Int? = nil, maxRecordBytes: Int = 64 << 20, maxDepth: Int = 512, maxRecordValues: Int = 250_000,
        chunkBytes: Int = 256 << 10, hashesInputs: Bool = true, ignoresUnknownFields: Bool = false
    ) {
        self.recordKind = recordKind
        self.maxRecordBytes = min(max(maxRecordBytes, 1), 1 << 30)
        self.maxDepth = max(maxDepth, 1)
        self.maxRecordValues = min(max(maxRecordValues, 1), 1 << 30)
        self.chunkBytes = max(chunkBytes, 1)
        self.hashesInputs = hashesInputs
        self.ignoresUnknownFields = ignoresUnknownFields
    }
}
