/// Where a reader of separated values stands, and what it has learnt; another one can go on from there.
public struct CSVState: Hashable, Sendable {
    /// Where the next row begins.
    public var position: TablePosition
    /// Its number as spreadsheets count, from 1.
    public var number: Int
    /// What stands between cells.
    public var delimiter: UInt8
    /// How the characters are encoded; nil as long as only ASCII was met.
    public var encoding: TextEncoding?
    /// Whether the bytes told the encoding.
    public var isGuessed: Bool

    /// Creates a state.
    public init(position: TablePosition, number: Int, delimiter: UInt8, encoding: TextEncoding?, isGuessed: Bool) {
        (self.position, self.number, self.delimiter) = (position, number, delimiter)
        (self.encoding, self.isGuessed) = (encoding, isGuessed)
    }
}
