public import Evaluation
public import Findings
public import RecordReading

/// What an audit does, but for what it reads and where it writes.
public struct AuditSetting: Sendable {
    /// What evaluates rules; it knows the rule book, the calendar and the as-of date.
    public var evaluator: Evaluator
    /// The rules that were chosen, as positions in the rule book, in its order.
    public var rules: [Int]
    /// How records are read.
    public var reading: ReadingOptions
    /// What the results will stand on; its inputs are still to come.
    public var seal: AuditSeal
    /// How findings are written.
    public var form = FindingForm.explained
    /// How many threads work.
    public var jobs = 1
    /// Whether inputs are hashed.
    public var isHashed = true
    /// How many errors of the input are borne; nil when all are.
    public var maxErrors: Int?
    /// Which part of the run this is; nil for the whole.
    public var part: AuditPart?
    /// Whether the input is one of several partitions that somebody else has cut between lines.
    public var isPartition = false
    /// How many bytes of lines are evaluated at a time where findings are explained, whose lines have several times as many.
    public var portionBytes = 1 << 17
    /// After how many bytes of input it is noted how far the run has come.
    public var checkpointBytes = 1 << 20
    /// How many milliseconds lie between two such notes at least.
    public var checkpointMilliseconds = 2_000
    /// Whether plain rows of tables become columns; what is found is the same.
    public var cutsTables = true
    /// What keeps the files.
    public var disk = Disk.system

    /// Creates a setting.
    public init(evaluator: Evaluator, rules: [Int], reading: ReadingOptions, seal: AuditSeal) {
        self.evaluator = evaluator
        self.rules = rules
        self.reading = reading
        self.seal = seal
    }
}

/// One of the parts that a run is cut into.
public struct AuditPart: Hashable, Sendable {
    /// Which one, from 1.
    public var number: Int
    /// How many there are.
    public var count: Int

    /// Creates a part.
    public init(number: Int, of count: Int) {
        self.number = number
        self.count = count
    }

    /// The pieces of inputs with so many pieces that belong to this part: all pieces in a row are cut into equal stretches.
    func pieces(of counts: [Int]) -> [Range<Int>] {
        let all = counts.reduce(0, +)
        let (first, last) = (all * (number - 1) / count, all * number / count)
        var before = 0
        return counts.map { pieces in
            defer { before += pieces }
            return max(first - before, 0).clamped(to: pieces)..<max(last - before, 0).clamped(to: pieces)
        }
    }
}

extension Int {
    /// The number, or a limit that it exceeds.
    fileprivate func clamped(to limit: Int) -> Int { Swift.min(self, limit) }
}
