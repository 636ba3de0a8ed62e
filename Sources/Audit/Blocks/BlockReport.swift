public import Evaluation
public import Findings
public import RecordModel
internal import RecordReading
internal import Reports
internal import Semantics

/// What was found in a block: lines that are ready but for what only the blocks before it tell, and totals that merge.
///
/// Lines of findings have the position of the record marked (`JSONWriter.ordinalMark`). A finding that may be explained or not, depending on
/// how many of its rule came before, is two lines, the first of which begins with the rule between marks.
public struct BlockReport: Sendable {
    /// The totals.
    public var summary = RunSummary()
    /// What rules over many records know.
    public var groups = GroupTotals()
    /// The lines of the listed findings.
    private(set) var findings: [UInt8] = []
    /// The rows of the listed findings.
    private(set) var table: [UInt8] = []
    /// The lines of the listed findings that the page may hold.
    private(set) var page: [UInt8] = []
    /// The lines of the problems.
    private(set) var problems: [UInt8] = []
    /// The lines of what was not read literally.
    private(set) var readings: [UInt8] = []
    /// How many errors there were, and how many warnings but those about unknown fields.
    private(set) var errors = 0, warnings = 0
    /// The first errors and the first warnings, to be shown at once.
    private(set) var firstErrors: [InputProblem] = [], firstWarnings: [InputProblem] = []
    /// How the lines are written.
    private let printer: BlockPrinter
    /// Whether anybody reads what is listed.
    private let isRead: Bool
    /// What was settled before the block.
    private var before: Settled
    /// How many more findings the page may hold.
    private var roomOnPage: Int
    /// How many findings of a rule were explained.
    private var explained: [Int: Int] = [:]

    /// Takes what was told so far when it has become too much to keep; nil where the report keeps all.
    private var handOn: (@Sendable (Told) -> Void)?

    /// How many bytes of lines a report keeps before they are handed on.
    static let mostBytes = 1 << 21
    /// How many errors of a block are kept to be shown, and how many warnings.
    static let shownProblems = 10

    /// Creates the report of a block.
    init(_ printer: BlockPrinter, after before: Settled, isRead: Bool = true) {
        self.printer = printer
        self.isRead = isRead
        self.before = before
        roomOnPage = before.roomOnPage
    }

    /// Whether findings with a verdict are listed.
    public func lists(_ verdict: Verdict) -> Bool { isRead && printer.listed.contains(verdict) }

    /// Whether findings are explained, failures even where they are not listed: only then it is known how late they came.
    public var explains: Bool { isRead && printer.form == .explained }

    /// Whether problems are told one by one; else it is enough to count those with values that cannot be read.
    public var tellsProblems: Bool { before.tellsProblems }

    /// Only counts problems from now on, since enough were told.
    mutating func stopTellingProblems() { before.tellsProblems = false }

    /// Whether it is told of every value that it was not read literally.
    public var tellsReadings: Bool { printer.hasReadings }

    /// Whether further findings of a rule may be explained; who has to work for it need not when they may not.
    public func mayExplain(_ rule: Int) -> Bool {
        guard let limit = printer.limit else { return true }
        return !before.exhausted[rule] && explained[rule, default: 0] < limit
    }

    /// What was told of records: lines, and what rules over many records know.
    struct Told: Sendable {
        /// The lines of findings, their rows, those that the page may hold, the lines of problems, and of what was not read literally.
        var findings: [UInt8], table: [UInt8], page: [UInt8], problems: [UInt8], readings: [UInt8]
        /// What rules over many records know.
        var groups: GroupTotals
    }

    /// What was told since it was taken last.
    var told: Told {
        Told(findings: findings, table: table, page: page, problems: problems, readings: readings, groups: groups)
    }

    /// Takes what was told so far; totals stay.
    mutating func takeTold() -> Told {
        defer {
            findings.removeAll(keepingCapacity: true)
            table.removeAll(keepingCapacity: true)
            page.removeAll(keepingCapacity: true)
            problems.removeAll(keepingCapacity: true)
            readings.removeAll(keepingCapacity: true)
            if !groups.isEmpty { groups = GroupTotals() }
        }
        return told
    }

    /// Hands on what is told whenever it has become too much to keep; nil to keep it again.
    mutating func whenFull(_ handOn: (@Sendable (Told) -> Void)?) { self.handOn = handOn }

    /// Hands on what was told if it is too much: short records may have long findings, as many as there are rules.
    private mutating func handOnIfFull() {
        guard let handOn, findings.count + table.count + page.count + problems.count + readings.count > BlockReport.mostBytes else {
            return
        }
        handOn(takeTold())
    }

    /// Takes the first problems, to be shown at once.
    mutating func takeFirstProblems() -> [InputProblem] {
        if firstErrors.isEmpty && firstWarnings.isEmpty { return [] }
        defer { (firstErrors, firstWarnings) = ([], []) }
        return firstErrors + firstWarnings
    }

    /// Lists findings about one record of some place and month, or about groups, which have neither: those that are to be listed, the gravest
    /// first.
    public mutating func list(_ found: [Finding], of part: RunSummary.RecordPart?) {
        for finding in printer.lines.listed(found) where isRead {
            if printer.form == .brief {
                BriefLines.write(finding, rule: printer.book.rules.id(of: finding.rule), to: &findings)
                continue
            }
            if let table = printer.table { self.table += table.row(finding) }
            let isExplained = mayExplain(finding.rule)
            if isExplained, printer.limit != nil { explained[finding.rule, default: 0] += 1 }
            let hasTwin = isExplained && printer.limit != nil
            let lines = printer.lines
            BlockReport.draft(
                finding, isExplained, hasTwin, to: &findings, explained: { lines.explain($0, to: &$1) }, brief: { lines.list($0, to: &$1) })
            if let page = printer.page, roomOnPage > 0 {
                roomOnPage -= 1
                BlockReport.draft(
                    finding, isExplained, hasTwin, to: &self.page, explained: { $1 += page.explained($0, of: part) },
                    brief: { $1 += page.brief($0, of: part) })
            }
            handOnIfFull()
        }
    }

    /// Lists a finding about a record, given by its key, as one line of three columns.
    public mutating func list(record key: some Collection<UInt8>, rule: String, _ verdict: Verdict) {
        BriefLines.write(record: key, to: &findings)
        BriefLines.end(rule: rule, verdict, to: &findings)
    }

    /// The same, given the rest of the line.
    mutating func list(record key: UnsafeBufferPointer<UInt8>, end: [UInt8]) {
        BriefLines.write(record: key, to: &findings)
        findings += end
    }

    /// Counts warnings of one code that are not told one by one.
    public mutating func count(warning code: String) {
        summary.add(warning: code, times: 1)
        warnings += 1
    }

    /// Writes the line of a finding, or both that it may become.
    ///
    /// It knows nothing of the report: a method of it would hold the report while its lines grow, and every line would copy all before it.
    private static func draft(
        _ finding: Finding, _ isExplained: Bool, _ hasTwin: Bool, to lines: inout [UInt8],
        explained: (Finding, inout [UInt8]) -> Void, brief: (Finding, inout [UInt8]) -> Void
    ) {
        guard isExplained else { return brief(finding, &lines) }
        guard hasTwin else { return explained(finding, &lines) }
        lines += [DraftMark.choice] + Array(String(finding.rule).utf8) + [DraftMark.choice]
        explained(finding, &lines)
        brief(finding, &lines)
    }

    /// Reports a value that was not read literally, if that is wanted.
    public mutating func add(_ reading: Reading) {
        guard printer.hasReadings else { return }
        readings += printer.lines.reading(reading)
        handOnIfFull()
    }

    /// Reports a problem of the input.
    public mutating func add(_ problem: InputProblem) {
        keep(problem)
        if let field = problem.unknownField { return add(problem, about: field) }
        summary.add(problem)
        if printer.tellsErrors, problem.severity == .error { BriefLines.write(problem, to: &findings) }
        problems += printer.lines.problem(problem)
        if problem.severity == .error { errors += 1 } else { warnings += 1 }
        handOnIfFull()
    }

    /// Keeps a problem to be shown, unless there are enough.
    private mutating func keep(_ problem: InputProblem) {
        switch problem.severity {
        case .error: if firstErrors.count < BlockReport.shownProblems { firstErrors.append(problem) }
        case .warning: if firstWarnings.count < BlockReport.shownProblems { firstWarnings.append(problem) }
        }
    }

    /// Reports an unknown field; whether it was named before is known when the blocks before it are.
    private mutating func add(_ problem: InputProblem, about field: InputProblem.UnknownField) {
        guard let key = field.key, let further = problem.furtherUnknownFields else { return }
        problems += [DraftMark.unknownField] + FindingLines.quoted(field.parent)
        problems += [DraftMark.unknownField] + FindingLines.quoted(key)
        problems += [DraftMark.unknownField] + FindingLines.quoted(problem.file) + [DraftMark.unknownField]
        problems += printer.lines.problem(problem) + printer.lines.problem(further)
    }
}

/// What was settled before a block is begun: what further findings need not be written for.
struct Settled: Sendable {
    /// The rules of which enough findings were explained; empty when all are.
    var exhausted: [Bool] = []
    /// How many more findings the page may hold.
    var roomOnPage = 0
    /// Whether problems are told one by one.
    var tellsProblems = true
}

/// How the lines of a block are written.
struct BlockPrinter: Sendable {
    /// Writes lines.
    var lines: FindingLines
    /// Writes rows; nil when no table is wanted.
    var table: FindingTable?
    /// Writes lines of the page; nil when no page is wanted.
    var page: PageLines?
    /// Whether what was not read literally is listed.
    var hasReadings: Bool
    /// The verdicts that are listed.
    var listed: [Verdict]
    /// How many findings of a rule are explained; nil when all are.
    var limit: Int?
    /// How findings are written.
    var form: FindingForm
    /// The rules.
    var book: RuleBook
    /// Whether errors of the input stand among brief findings.
    var tellsErrors = false
}

/// The bytes that mark lines which are not settled; none of them can stand in JSON.
enum DraftMark {
    /// Around the rule in front of a finding's explained line, which its brief line follows.
    static let choice: UInt8 = 2
    /// Around the object, the key and the file in front of the line about an unknown field, which the line that further ones are not named follows.
    static let unknownField: UInt8 = 3
}
