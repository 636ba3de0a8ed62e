public import Values

/// What stands under an audit so that it can be redone: the seal of the run, and the flags that decided what its files hold.
public struct AuditSeal: Hashable, Sendable {
    /// With what was checked.
    public var engine: String
    /// SHA-256 of the rule book.
    public var rules: String
    /// SHA-256 of the calendar.
    public var calendar: String
    /// The inputs, in order.
    public var inputs: [AuditInput]
    /// How many bytes of an input are hashed as one piece.
    public var pieceBytes: Int
    /// The as-of date; nil when acts that have not happened stay open.
    public var asOf: Day?
    /// The region of records that state none.
    public var region: String?
    /// The kind of records that do not tell theirs.
    public var record: String?
    /// Which rules were chosen, when not all.
    public var only: [String]
    /// The verdicts that are listed.
    public var verdicts: [Verdict]
    /// How many findings of a rule are explained; nil when all are.
    public var limitDetails: Int?
    /// The language of the table of findings; nil when none was asked for.
    public var csv: Language?
    /// The language in which the page opens; nil when none was asked for.
    public var report: Language?
    /// Whether values that were not read literally are listed.
    public var readings = false
    /// The file of waivers, when there is one.
    public var waivers: Seal.Input?
    /// The files of mappings.
    public var mappings: [Seal.Input] = []

    /// Creates a seal of an audit of inputs that are still to come.
    public init(engine: String, rules: String, calendar: String, pieceBytes: Int, asOf: Day?, verdicts: [Verdict]) {
        self.engine = engine
        self.rules = rules
        self.calendar = calendar
        self.inputs = []
        self.pieceBytes = pieceBytes
        self.asOf = asOf
        self.only = []
        self.verdicts = verdicts
    }
}

/// What became of one input of an audit.
public struct AuditInput: Hashable, Sendable {
    /// The path, or `<stdin>`.
    public var name: String
    /// How many bytes were read.
    public var bytes = 0
    /// How many records were checked.
    public var records = 0
    /// How many records, or rests of the input, could not be read.
    public var errors = 0
    /// How many warnings there were.
    public var warnings = 0
    /// The hash: SHA-256 of the input when it is no longer than a piece; else of the hashes of its pieces, each in hexadecimal and on a line
    /// of its own. Nil when the input was not read to its end, or not hashed.
    public var sha256: String?

    /// Creates an input of which nothing was read yet.
    public init(name: String) { self.name = name }
}
