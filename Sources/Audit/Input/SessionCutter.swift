internal import RecordModel
internal import RecordReading

/// Reads an input that cannot be cut, one value or an array, and gives what was read in portions.
struct SessionCutter {
    /// The input.
    private let input: OpenInput
    /// How it is read.
    private let setting: BlockSource.Setting
    /// Reads records.
    private let reader: RecordReader
    /// The first pieces, which were read already.
    private let head: [[UInt8]]
    /// Whether the input is a table, the records of which are bound by whoever evaluates them.
    private let isTable: Bool

    /// How many records, problems and readings one portion holds at most.
    private static let portion = 256

    /// Prepares to read an input of which some pieces were read already.
    init(_ input: OpenInput, head: [[UInt8]], _ setting: BlockSource.Setting, _ reader: RecordReader, isTable: Bool) {
        self.isTable = isTable
        self.input = input
        self.head = head
        self.setting = setting
        self.reader = reader
    }

    /// What was read and not given yet.
    private final class Portion {
        /// What was read.
        var outcomes: [ReadOutcome] = []
        /// What was read of a table and not given yet.
        var rows: [TableOutcome] = []
        /// The hashes of the pieces from which it was read.
        var hashes: [String] = []
        /// How many pieces were read since the last portion.
        var pieces = 0
    }

    /// Reads the input and gives its portions; false when no more are wanted.
    func run(_ push: BlockSource.Push) -> Bool {
        let portion = Portion()
        var given = head[...]
        let (input, isHashed, keepsReadings) = (input, setting.isHashed, setting.keepsReadings)
        let next = { () throws(ReadFailure) -> [UInt8] in
            let bytes = given.popFirst() ?? (input.pieces.isAtEnd ? [] : input.pieces.next())
            if bytes.isEmpty, let failure = input.pieces.failure { throw failure }
            if isHashed, !bytes.isEmpty { portion.hashes.append(PieceHash.leaf(bytes.span)) }
            portion.pieces += 1
            return bytes
        }
        var goesOn = true
        func give() -> Bool {
            let isFull = portion.outcomes.count + portion.rows.count == SessionCutter.portion || portion.pieces > 1
            if isFull { goesOn = push(block(portion)) }
            return goesOn
        }
        if isTable {
            reader.readTable(name: input.name, pieces: next) { outcome in
                if case .other(.reading) = outcome, !keepsReadings { return goesOn }
                portion.rows.append(outcome)
                return give()
            }
        } else {
            reader.readFresh(name: input.name, pieces: next) { outcome in
                if case .reading = outcome, !keepsReadings { return goesOn }
                portion.outcomes.append(outcome)
                return give()
            }
        }
        guard goesOn else { return false }
        // What follows the last record is read for the hash alone.
        while let bytes = try? next(), !bytes.isEmpty {}
        var last = block(portion)
        last.end = input.end(bytes: input.pieces.count)
        return push(last)
    }

    /// Takes a portion as a block.
    private func block(_ portion: Portion) -> InputBlock {
        var block = InputBlock(input: input.index, name: input.name, content: isTable ? .table(portion.rows) : .outcomes(portion.outcomes))
        block.hashes = portion.hashes
        block.bytesRead = input.pieces.count
        (portion.outcomes, portion.rows, portion.hashes, portion.pieces) = ([], [], [], 0)
        return block
    }
}
