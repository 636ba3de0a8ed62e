internal import Findings
internal import Semantics
internal import Values

/// What stands behind the findings of a page: all that is seen of it before the program runs, the data that belongs to all findings, and the
/// program.
struct PageBody {
    /// The audit.
    let audit: AuditResult
    /// What is known beside it.
    let setting: ReportSetting
    /// How many findings the page holds.
    let shown: Int
    /// How many findings are listed in all.
    let listed: Int

    /// The rule book.
    var book: RuleBook { setting.book }

    /// Creates the rest of a page that holds some of the findings.
    init(_ audit: AuditResult, _ setting: ReportSetting, shown: Int, listed: Int) {
        self.audit = audit
        self.setting = setting
        self.shown = shown
        self.listed = listed
    }

    /// The bytes.
    var bytes: [UInt8] {
        var html = HTMLWriter()
        contents(on: &html)
        html.element("main", ["id": "content"]) {
            verdict(on: &$0)
            charts(on: &$0)
            findings(on: &$0)
            gaps(on: &$0)
            seal(on: &$0)
        }
        html.element("footer", SectionPhrases.footer(audit.seal.engine))
        html.raw("<script type=\"application/json\" id=\"shared\">")
        html.raw(PageShared(audit, book, verdicts: audit.seal.verdicts).bytes)
        html.raw("</script>\n<script>")
        html.raw(PageAssets.script)
        html.raw("</script>\n</body>\n</html>\n")
        return html.bytes
    }

    /// Writes the table of contents.
    private func contents(on html: inout HTMLWriter) {
        html.element("nav", ["aria-label": "目录 Contents"]) {
            for (anchor, title) in [
                ("#verdict", SectionPhrases.verdict), ("#charts", SectionPhrases.charts), ("#findings", SectionPhrases.findings),
                ("#gaps", SectionPhrases.gaps), ("#seal", SectionPhrases.seal),
            ] { $0.element("a", ["href": anchor], title) }
        }
    }

    /// Writes a section with its heading.
    func section(_ name: String, _ title: Localized, on html: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void) {
        html.element("section", ["id": name, "aria-labelledby": "\(name)-title"]) {
            $0.element("h2", ["id": "\(name)-title"], title)
            body(&$0)
        }
    }
}
