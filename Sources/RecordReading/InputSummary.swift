import RecordModel

/// What became of one input.
public struct InputSummary: Hashable, Sendable {
    /// The file, or `<stdin>`.
    public var name: String
    /// The SHA-256 of its bytes as 64 hexadecimal digits; nil when it was not read to the end, or not to be hashed.
    public var sha256: String?
    /// How many bytes were read.
    public var bytes = 0
    /// How many records were read.
    public var records = 0
    /// How many errors there were: records, or the rest of the file, that could not be read.
    public var errors = 0
    /// How many warnings there were: values that could not be read, unknown fields.
    public var warnings = 0

    /// Creates the summary of an input of which nothing was read yet.
    public init(name: String) { self.name = name }

    /// Counts an outcome.
    mutating func count(_ outcome: ReadOutcome) {
        switch outcome {
        case .record: records += 1
        case .problem(let problem): if problem.severity == .error { errors += 1 } else { warnings += 1 }
        case .reading: break
        }
    }
}
