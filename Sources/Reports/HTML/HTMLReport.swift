public import Findings
internal import Values

/// An audit as one page for a browser that needs nothing else: numbers, charts, a table of findings that can be searched, what was not checked,
/// and the seal.
///
/// Findings are handed on one at a time, in the order of the input; memory holds one chunk of them. The bytes depend on the findings and their
/// order alone, and not on how they were handed on.
public struct HTMLReport {
    /// How much the page may hold. Totals are complete whatever these are, and the page says what it leaves out.
    public struct Limits: Hashable, Sendable {
        /// The most findings about records.
        public var findings: Int
        /// The most bytes of findings; the chunk in which it is passed is the last one.
        public var bytes: Int
        /// The most findings about groups.
        public var groups: Int
        /// After how many bytes of lines of findings no more are kept for the page: texts that come again are held once on it, but not in lines.
        public var draftBytes: Int { bytes.multipliedReportingOverflow(by: 8).overflow ? .max : bytes * 8 }

        /// Creates limits.
        public init(findings: Int = 100_000, bytes: Int = 96 << 20, groups: Int = 5_000) {
            self.findings = findings
            self.bytes = bytes
            self.groups = groups
        }
    }

    /// How many findings are put together at a time.
    private static let chunkSize = 500

    /// What is known beside the findings.
    let setting: ReportSetting
    /// How much the page may hold.
    private let limits: Limits
    /// The findings that are being put together.
    private var chunk = PageChunk()
    /// How many findings were taken.
    private(set) var taken = 0
    /// How many bytes of findings were written.
    private var written = 0

    /// Creates a report.
    public init(_ setting: ReportSetting, limits: Limits = Limits()) {
        self.setting = setting
        self.limits = limits
    }

    /// Whether the page takes no more findings about records; they may be handed on all the same.
    public var isFull: Bool { taken >= limits.findings || written >= limits.bytes }

    /// What stands before the findings: the head of the page.
    public func begin() -> [UInt8] { PageHead.bytes(language: setting.language) }

    /// Writes a finding about a record of some place and month.
    public mutating func show(_ finding: Finding, of part: RunSummary.RecordPart?) -> [UInt8] {
        isFull ? [] : show(PageFinding(finding, of: part, setting: setting))
    }

    /// Writes a finding that was written before.
    public mutating func show(_ finding: PageFinding) -> [UInt8] { isFull ? [] : take(finding) }

    /// Writes the findings about groups that are listed, the totals, the seal and all else that stands after the findings.
    public mutating func end(_ audit: AuditResult) -> [UInt8] {
        var bytes: [UInt8] = []
        for group in audit.groups.lazy.filter({ audit.seal.verdicts.contains($0.verdict) }).prefix(limits.groups) {
            bytes += take(PageFinding(group, of: nil, setting: setting))
        }
        bytes += flush()
        let listed = audit.seal.verdicts.reduce(0) { $0 + audit.summary.all[$1] }
        bytes += PageBody(audit, setting, shown: taken, listed: listed).bytes
        return bytes
    }

    /// Adds a finding to the chunk, and gives the chunk when it is whole.
    private mutating func take(_ finding: PageFinding) -> [UInt8] {
        chunk.add(finding)
        taken += 1
        return chunk.count >= HTMLReport.chunkSize ? flush() : []
    }

    /// Gives the chunk and begins a new one.
    private mutating func flush() -> [UInt8] {
        defer { chunk = PageChunk() }
        if chunk.count == 0 { return [] }
        let bytes = chunk.bytes
        written += bytes.count
        return bytes
    }
}
