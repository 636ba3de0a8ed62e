public import Findings
public import RecordModel
internal import Semantics
internal import Values

/// The report as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format"), which code scanning, editors and viewers read.
///
/// Consumers take only so much (GitHub: 25,000 results a run, of which it shows 5,000, in 10 MB): the gravest results are kept until the end, at
/// most `mostResults` and `mostBytes`, and the properties of the run count exactly what is left out. No time of day is in it.
public struct SARIFReport: FindingReport {
    /// The most results of a run.
    public static let mostResults = 25_000
    /// The most bytes that they take.
    public static let mostBytes = 9_000_000
    /// The most bytes of the notifications about the input.
    static let mostNotificationBytes = 500_000
    /// How many entries of a baseline are named as gone.
    static let mostGone = 500

    /// What it knows beside the findings.
    public let setting: ReportSetting
    /// The results.
    private var results = GravestFindings<NumberedLater>(mostCount: mostResults, mostBytes: mostBytes)
    /// The rules that have results.
    private var rules = SARIFRules()
    /// What is said about the input.
    private var notifications = BoundedLines(mostBytes: mostNotificationBytes)
    /// How many errors and warnings there were in the input.
    private var problems = (errors: 0, warnings: 0)
    /// Whether every result is new in comparison with a baseline, and whether waivers were given.
    private let hasBaseline: Bool, hasWaivers: Bool

    /// Artifacts are listed with their hashes.
    public var isSealed: Bool { true }

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - setting: what it knows beside the findings.
    ///   - hasBaseline: whether only what is new in comparison with a baseline will be shown.
    ///   - hasWaivers: whether waivers were given.
    public init(_ setting: ReportSetting, hasBaseline: Bool = false, hasWaivers: Bool = false) {
        self.setting = setting
        self.hasBaseline = hasBaseline
        self.hasWaivers = hasWaivers
    }

    /// Keeps a problem as a notification.
    public mutating func show(_ problem: InputProblem) -> [UInt8] {
        if problem.severity == .error { problems.errors += 1 } else { problems.warnings += 1 }
        let place = problem.place ?? Place(file: problem.file, line: 1, column: 1, byteOffset: 0, pointer: "")
        notifications.add(
            SARIFNotification.bytes(
                problem.code, problem.severity == .error ? "error" : "warning", problem.message[setting.language], at: place))
        return []
    }

    /// Keeps the result of a finding.
    public mutating func show(_ finding: Finding) -> [UInt8] {
        let index = rules.index(of: finding.rule)
        let result = SARIFResult(finding, setting, ruleIndex: index, isNew: hasBaseline, hasWaivers: hasWaivers).numberedLater
        results.add(result, of: finding, bytes: result.bytes.count + 40)
        return []
    }

    /// Writes the whole document.
    public mutating func end(_ closing: Closing) -> [UInt8] {
        var writer = JSONWriter()
        writer.open("{")
        writer.member("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
        writer.member("version", "2.1.0")
        writer.key("runs")
        writer.open("[")
        writer.newLine()
        writer.open("{")
        rules.write(setting, engine: closing.seal?.engine ?? "guiju", on: &writer)
        writer.newLine()
        writer.member("language", setting.language.rawValue)
        // Columns are counted in Unicode scalars.
        writer.member("columnKind", "unicodeCodePoints")
        SARIFInvocation(setting, closing, notifications).write(on: &writer)
        SARIFArtifacts.write(closing, on: &writer)
        writer.newLine()
        writeResults(on: &writer)
        writer.newLine()
        SARIFProperties.write(setting, closing, leftOut: results.leftOut, problems: problems, notifications, on: &writer)
        writer.close("}")
        writer.close("]")
        writer.close("}")
        writer.endDocument()
        return writer.take()
    }

    /// Writes the results that are kept, each on a line.
    private func writeResults(on writer: inout JSONWriter) {
        var counter = FingerprintCounter()
        writer.key("results")
        writer.open("[")
        for result in results.inOrder {
            writer.newLine()
            writer.raw(result.whole(&counter))
        }
        writer.close("]")
    }
}
