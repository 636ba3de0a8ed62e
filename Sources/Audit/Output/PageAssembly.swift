internal import Evaluation
internal import Findings
internal import Reports

/// Puts the page together when everything else is known: its lines pass through memory a portion at a time.
struct PageAssembly {
    /// What was done.
    private let setting: AuditSetting
    /// Where the files are.
    private let folder: OutputFolder

    /// What the page is called.
    static let name = "report.html"

    /// Prepares to put a page together.
    init(_ setting: AuditSetting, _ folder: OutputFolder) {
        self.setting = setting
        self.folder = folder
    }

    /// Writes the page, if one is wanted, under the name that it has while the run is not complete; returns the name that it will have.
    func write(_ result: AuditResult) throws(AuditTrouble) -> [String] {
        guard let language = setting.seal.report else { return [] }
        var page = HTMLReport(
            ReportSetting(
                book: setting.evaluator.book, listed: setting.seal.verdicts, asOf: setting.seal.asOf, language: language, style: .plain))
        let file = try folder.open(growing: PageAssembly.name, keeping: 0)
        try file.write(page.begin())
        _ = try LineFile(folder.path(growing: OutputFolder.pageLines)).read { lines throws(AuditTrouble) in
            var start = 0
            while let end = LineBreaks.first(in: lines, start..<lines.count) {
                try file.write(page.show(PageFinding(bytes: lines[start..<end - 1])))
                start = end
            }
        }
        try file.write(page.end(result))
        try file.sync()
        return [PageAssembly.name]
    }
}
