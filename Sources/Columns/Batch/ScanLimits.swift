/// How much a block may hold.
public struct ScanLimits: Hashable, Sendable {
    /// The most records; a block ends before one more.
    public var records: Int
    /// The most rows of a list's table; a block ends before the record that would have one more, and a record with more is odd.
    public var elements: Int
    /// The most bytes of a block; a record that is longer is odd.
    public var bytes: Int
    /// The most values and keys that a record may hold, as for the other reader.
    public var recordValues: Int

    /// Creates limits; values out of range are moved to the nearest that is allowed.
    public init(records: Int = 4_096, elements: Int = 16_384, bytes: Int = 512 << 10, recordValues: Int = 250_000) {
        self.records = min(max(records, 1), 1 << 20)
        self.elements = min(max(elements, 1), 1 << 20)
        self.bytes = min(max(bytes, 1), 1 << 30)
        self.recordValues = max(recordValues, 1)
    }
}
