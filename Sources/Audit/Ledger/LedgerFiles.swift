internal import Findings

/// The files that grow while a run goes on.
struct LedgerFiles {
    /// The lines of the listed findings.
    let findings: OutputFile
    /// The rows of the listed findings; nil when no table is wanted.
    let table: OutputFile?
    /// The lines of the page; nil when no page is wanted.
    let page: OutputFile?
    /// The lines of the problems.
    let problems: OutputFile
    /// The lines of what was not read literally; nil when they are not wanted.
    let readings: OutputFile?

    /// The names of the files of a run, or of a part of one.
    struct Names {
        /// The name of each.
        var findings, table, page, problems, readings: String
    }

    /// The names of the files of a run.
    static let whole = Names(
        findings: "findings.ndjson", table: "findings.csv", page: OutputFolder.pageLines, problems: "problems.ndjson",
        readings: "readings.ndjson")
    /// The names of the files of a part of a run.
    static let part = Names(
        findings: "part.findings", table: "part.table", page: "part.page", problems: "part.problems", readings: "part.readings")

    /// How many files there may be.
    static let count = 5

    /// Opens the files that a run wants, and keeps the first bytes of each.
    init(in folder: OutputFolder, _ seal: AuditSeal, isPart: Bool, keeping counts: [Int]) throws(AuditTrouble) {
        let names = isPart ? LedgerFiles.part : LedgerFiles.whole
        findings = try folder.open(growing: names.findings, keeping: counts[0])
        table = seal.csv == nil ? nil : try folder.open(growing: names.table, keeping: counts[1])
        page = seal.report == nil ? nil : try folder.open(growing: names.page, keeping: counts[2])
        problems = try folder.open(growing: names.problems, keeping: counts[3])
        readings = seal.readings ? try folder.open(growing: names.readings, keeping: counts[4]) : nil
    }

    /// Hands findings on instead of keeping them; problems are told otherwise.
    init(handingOn take: @escaping ([UInt8]) -> Void) {
        findings = OutputFile(to: take)
        problems = OutputFile { _ in }
        (table, page, readings) = (nil, nil, nil)
    }

    /// Hands findings and problems on.
    init(findings: OutputFile, problems: OutputFile) {
        (self.findings, self.problems) = (findings, problems)
        (table, page, readings) = (nil, nil, nil)
    }

    /// All files; nil for those that are not wanted.
    private var all: [OutputFile?] { [findings, table, page, problems, readings] }

    /// How many bytes the files have.
    var counts: [Int] { all.map { $0?.count ?? 0 } }

    /// The names that belong to the files that are wanted, but for the lines of the page of a whole run, which are no result.
    func results(isPart: Bool) -> [String] {
        let names = isPart ? LedgerFiles.part : LedgerFiles.whole
        let wanted = zip([names.findings, names.table, names.page, names.problems, names.readings], all).filter { $0.1 != nil }.map(\.0)
        return wanted.filter { $0 != OutputFolder.pageLines }
    }

    /// Brings everything down to the disk.
    func sync() throws(AuditTrouble) { for file in all { try file?.sync() } }
}
