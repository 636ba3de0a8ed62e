/// A record with a row of which the other reader has something to say.
public struct NotedRecord: Hashable, Sendable {
    /// The offset of its first byte in the block's bytes.
    public var start: Int
    /// The offset after its last byte.
    public var end: Int
    /// The batch that has its row.
    public var layout: Int
    /// The row.
    public var row: Int
    /// Whether a key stands in it for the first time that is no field.
    public var hasStranger: Bool
    /// The codes of the problems with its values that cannot be read, one for every value.
    public var unreadable: [String]
}

extension RecordScanner {
    /// Notes a record that was taken.
    func note(_ start: Int, _ layout: Int, _ row: Int) {
        let codes = walks[layout].troubles.map { walks[layout].knowledge.codes[Int($0)] }
        noted.append(
            NotedRecord(
                start: start, end: Int(batches[layout].ends[row]), layout: layout, row: row, hasStranger: walks[layout].metStranger,
                unreadable: codes))
        if walks[layout].metStranger { walks[layout].tellStrangers() }
    }

    /// The offsets of records that have rows and in which a key stands for the first time that is no field.
    public var strange: [Int] { noted.filter(\.hasStranger).map(\.start) }
}
