internal import RecordModel
public import RecordReading

/// A stretch of the input that one thread works on by itself.
public struct InputBlock: Sendable {
    /// What is in it.
    public enum Content: Sendable {
        /// Whole lines of an input of lines: a stretch of the bytes, the first of which stands at a position.
        case lines(Range<Int>, from: TextPosition)
        /// The whole of a short input, in whatever form.
        case whole
        /// What was read of a table, of which the records are still to be bound.
        case table([TableOutcome])
        /// Some of a table: rows that nobody has looked into, and what was read of others.
        case cells([TablePart])
        /// What was read already, of an input that cannot be cut.
        case outcomes([ReadOutcome])
        /// Nothing but bytes that count.
        case nothing
    }

    /// Its position among all blocks of the run, from 0.
    public internal(set) var number = 0
    /// The position of its input among all inputs.
    public internal(set) var input: Int
    /// The name of the input.
    public internal(set) var name: String
    /// The bytes that `content` and `pieces` speak of.
    public internal(set) var bytes: [UInt8] = []
    /// What is in it.
    public internal(set) var content: Content
    /// What was found wrong before it.
    var problems: [InputProblem] = []
    /// The stretch of the bytes that is hashed as one piece of the input; nil when there is none or nobody wants the hash.
    var piece: Range<Int>?
    /// The hashes of pieces that were hashed already.
    var hashes: [String] = []
    /// How many bytes of the input were read when the block was cut.
    var bytesRead = 0
    /// Why the input ends with it; nil when it goes on.
    var end: InputEnd?
    /// Whether the block was worked on before the run was interrupted, so that only its hash is wanted.
    var isDone = false

    /// Creates a block.
    init(input: Int, name: String, content: Content) {
        self.input = input
        self.name = name
        self.content = content
    }
}

/// How an input ended.
struct InputEnd: Sendable {
    /// How many bytes were read, or in a part of a run, how many of them are its own.
    var bytes: Int
    /// Whether it was read to its end, so that its hash means something.
    var isWhole: Bool
    /// What stopped the reading, and where.
    var failure: (ReadFailure, TextPosition)?
    /// What else was found wrong at the end.
    var problems: [InputProblem] = []
}
