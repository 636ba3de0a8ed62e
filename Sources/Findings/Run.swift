public import Values

/// What stands under a report so that it can be redone: what was checked, with what.
public struct Seal: Hashable, Sendable {
    /// The version of the engine.
    public var engine: String
    /// SHA-256 of the rule book.
    public var rules: String
    /// SHA-256 of the calendar.
    public var calendar: String
    /// SHA-256 of every input, in order.
    public var inputs: [Input]
    /// The as-of date; nil when acts that have not happened stay open.
    public var asOf: Day?
    /// The region of records that state none.
    public var region: String?
    /// Which rules were chosen, when not all.
    public var only: [String]
    /// The kind of the records that do not tell it, when one was given.
    public var record: String?
    /// What was left out because it has not changed, when something was.
    public var changedSince: ChangedSince?

    /// Only what has changed since a revision was checked.
    public struct ChangedSince: Hashable, Sendable {
        /// The revision that was named.
        public var revision: String
        /// The commit that changes count from.
        public var base: String

        /// Creates it.
        public init(revision: String, base: String) {
            self.revision = revision
            self.base = base
        }
    }

    /// One input.
    public struct Input: Hashable, Sendable {
        /// The path, or `<stdin>`.
        public var name: String
        /// SHA-256 in hexadecimal; nil when it was not read to its end.
        public var hash: String?
        /// How many bytes.
        public var bytes: Int

        /// Creates an input.
        public init(name: String, hash: String?, bytes: Int) {
            self.name = name
            self.hash = hash
            self.bytes = bytes
        }
    }

    /// Creates a seal.
    public init(engine: String, rules: String, calendar: String, inputs: [Input], asOf: Day?, region: String?, only: [String]) {
        self.engine = engine
        self.rules = rules
        self.calendar = calendar
        self.inputs = inputs
        self.asOf = asOf
        self.region = region
        self.only = only
    }
}

/// Totals of a run.
public struct Totals: Hashable, Sendable {
    /// How many records were checked.
    public var records = 0
    /// How many records no rule applied to.
    public var recordsWithoutRule = 0
    /// How many groups of records rules over many spoke of.
    public var groups = 0
    /// How many records could not be read.
    public var unreadable = 0
    /// How many findings, by verdict, in the order of `Verdict.allCases`.
    public var verdicts: [Int]
    /// Of the failures, how many of a `should` or an `encouraged`.
    public var missedTargets = 0
    /// Of the failures, how many of an `encouraged`.
    public var missedEncouragements = 0

    /// Creates empty totals.
    public init() { verdicts = Verdict.allCases.map { _ in 0 } }

    /// The findings with a verdict.
    public subscript(verdict: Verdict) -> Int {
        get { verdicts[Verdict.allCases.firstIndex(of: verdict) ?? 0] }
        set { verdicts[Verdict.allCases.firstIndex(of: verdict) ?? 0] = newValue }
    }

    /// Whether no rule said anything of any record or group.
    public var isNothingChecked: Bool { records == recordsWithoutRule && groups == 0 }

    /// Whether something was checked, and everything was decided and kept.
    public var isAllKept: Bool {
        self[.pass] > 0 && self[.fail] == 0 && self[.open] == 0 && self[.review] == 0 && unreadable == 0
    }
}
