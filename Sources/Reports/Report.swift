public import Findings
public import RecordModel
public import Semantics
internal import Syntax
public import Values

/// One way to show a run while it goes on: each part is given as soon as it is there, and answered with bytes to write.
public protocol Report {
    /// Whether the report ends with a seal, whose hashes take longer than all else.
    var isSealed: Bool { get }
    /// What stands before everything.
    mutating func begin() -> [UInt8]
    /// What will be shown of a finding, nil if nothing: a record with many elements has too many findings to keep whole.
    func needed(of finding: Finding) -> Finding?
    /// One record with what was found about it, handed on a part at a time.
    mutating func show(_ entry: RecordEntry, to write: ([UInt8]) -> Void)
    /// What rules over many records say of groups of them, once all records are there.
    mutating func show(groups findings: [Finding]) -> [UInt8]
    /// Something that is wrong in the input and belongs to no record that could be read.
    mutating func show(_ problem: InputProblem) -> [UInt8]
    /// What stands after everything.
    mutating func end(_ closing: Closing) -> [UInt8]
}

extension Report {
    /// Most forms have no place for hashes.
    public var isSealed: Bool { false }
    /// Most forms say nothing before the findings.
    public mutating func begin() -> [UInt8] { [] }
}

/// One record with what was found about it.
public struct RecordEntry: Sendable {
    /// The record.
    public var record: RecordReference
    /// The findings, as the report needs them.
    public var findings: [Finding]
    /// Values of the record that could not be read, and fields that nobody knows.
    public var problems: [InputProblem]
    /// The values of the record that were not read literally, when they are wanted.
    public var readings: [Reading]

    /// Creates an entry.
    public init(record: RecordReference, findings: [Finding], problems: [InputProblem], readings: [Reading]) {
        self.record = record
        self.findings = findings
        self.problems = problems
        self.readings = readings
    }
}

/// What is known when a run is over.
public struct Closing: Sendable {
    /// The totals.
    public var totals: Totals
    /// The as-of date.
    public var asOf: Day?
    /// What everything stands on; nil for a report that is not sealed.
    public var seal: Seal?
    /// The exit code.
    public var exit: Int32
    /// The waivers that excused nothing; nil when no waivers were given.
    public var idleWaivers: [IdleWaiver]?
    /// The files among the inputs that hold no cases but waivers or a baseline.
    public var settingFiles: [String] = []
    /// What came of the comparison with a baseline; nil when none was given.
    public var baseline: BaselineOutcome?

    /// Creates a closing of a run without waivers and without a baseline.
    public init(totals: Totals, asOf: Day?, seal: Seal?, exit: Int32) {
        self.totals = totals
        self.asOf = asOf
        self.seal = seal
        self.exit = exit
    }
}

/// What every report needs to know beside the findings.
public struct ReportSetting: Sendable {
    /// The rules that findings name by their position.
    public var book: RuleBook
    /// Which verdicts are listed one by one; all are counted.
    public var listed: [Verdict]
    /// The day up to which what falls due is listed although it is pending.
    public var dueBy: Day?
    /// The as-of date.
    public var asOf: Day?
    /// The language of text.
    public var language: Language
    /// How text is drawn.
    public var style: TextStyle
    /// The words with which a command reads the same records by the same rules, as flags were typed.
    public var reading: [String] = []

    /// Creates a setting.
    public init(book: RuleBook, listed: [Verdict], dueBy: Day? = nil, asOf: Day?, language: Language, style: TextStyle) {
        self.book = book
        self.listed = listed
        self.dueBy = dueBy
        self.asOf = asOf
        self.language = language
        self.style = style
    }

    /// Whether a finding is listed: for its verdict, or since its time is soon over.
    func lists(_ finding: Finding) -> Bool {
        if listed.contains(finding.verdict) { return true }
        guard finding.verdict == .pending, let dueBy, let last = finding.due?.day.upper else { return false }
        return last <= dueBy
    }

    /// The findings of an entry that are listed, the gravest first; among equally grave ones in the order of the rules.
    func listed(of entry: RecordEntry) -> [Finding] { listed(entry.findings) }

    /// Those findings that are listed, in that order.
    func listed(_ findings: [Finding]) -> [Finding] {
        let kept = findings.filter(lists)
        if kept.count < 2 { return kept }
        return kept.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
    }
}

extension Finding {
    /// How much it deserves attention: its verdict, and among failures an obligation before a target before an encouragement.
    var weight: Int {
        let binding =
            switch modality {
            case .must?: 2
            case .should?: 1
            case .encouraged?, nil: 0
            }
        return verdict.gravity * 4 + (verdict == .fail ? binding : 0)
    }
}
