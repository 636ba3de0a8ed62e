internal import Findings
internal import Values

extension PageBody {
    /// Writes the table of findings without its rows, which the program fills in.
    func findings(on html: inout HTMLWriter) {
        section("findings", SectionPhrases.findings, on: &html) {
            $0.element("p", ["class": "quiet"], SectionPhrases.held(shown, of: listed, audit.seal.verdicts))
            $0.element("noscript") { $0.element("p", SectionPhrases.noScript) }
            $0.element("div", ["class": "needs-script"]) {
                filters(on: &$0)
                $0.element("p", ["id": "status", "role": "status"]) { _ in }
                table(on: &$0)
            }
            $0.element("div", ["id": "print"]) { _ in }
        }
    }

    /// Writes what the table can be narrowed by.
    private func filters(on html: inout HTMLWriter) {
        html.element("form", ["class": "filters", "id": "filters", "role": "search", "aria-label": "筛选 Filter"]) {
            field("search", HeadPhrases.search, on: &$0) {
                $0.raw("<input type=\"search\" id=\"search\" autocomplete=\"off\" spellcheck=\"false\">")
            }
            for (name, label) in [
                ("rule", ChartPhrases.rule), ("mark", ChartPhrases.verdict), ("region", ChartPhrases.region),
                ("obligor", ChartPhrases.obligor),
                ("month", ChartPhrases.month),
            ] { field(name, label, on: &$0) { $0.element("select", ["id": name]) { _ in } } }
            $0.element("button", ["type": "reset"], HeadPhrases.reset)
        }
    }

    /// Writes a control with its label.
    private func field(_ name: String, _ label: Localized, on html: inout HTMLWriter, _ control: (inout HTMLWriter) -> Void) {
        html.element("div", ["class": "field \(name)"]) {
            $0.element("label", ["for": name], label)
            control(&$0)
        }
    }

    /// Writes the head of the table. The roles stand here since the table is laid out as a grid, and browsers forget then that it is one.
    private func table(on html: inout HTMLWriter) {
        html.element("div", ["id": "scroller", "tabindex": "-1"]) {
            $0.element("table", ["id": "rows", "role": "table", "aria-labelledby": "findings-title"]) {
                $0.element("thead", ["role": "rowgroup"]) { $0.element("tr", ["role": "row", "aria-rowindex": "1"]) { columns(on: &$0) } }
                $0.element("tbody", ["role": "rowgroup"]) { _ in }
            }
        }
    }

    /// Writes the heads of the columns, each of which sorts.
    private func columns(on html: inout HTMLWriter) {
        for (name, label) in [
            ("mark", ChartPhrases.verdict), ("rule", ChartPhrases.rule), ("key", HeadPhrases.subject), ("region", ChartPhrases.region),
            ("month", ChartPhrases.month), ("obligor", ChartPhrases.obligor), ("late", HeadPhrases.distance),
        ] {
            html.element("th", ["scope": "col", "role": "columnheader", "class": name, "aria-sort": "none"]) {
                $0.element("button", ["type": "button", "data-sort": name], label)
            }
        }
        html.element("th", ["scope": "col", "role": "columnheader", "class": "hidden"], HeadPhrases.details)
    }
}

/// The words of the table of findings that stand on the page before its program runs.
enum HeadPhrases {
    /// The search.
    static let search = Localized(zh: "搜索", en: "search")
    /// Shows everything again.
    static let reset = Localized(zh: "清除", en: "clear")
    /// What a finding is about.
    static let subject = Localized(zh: "记录", en: "record")
    /// How far off it is.
    static let distance = Localized(zh: "偏差或所缺", en: "how far off, or what lacks")
    /// What unfolds.
    static let details = Localized(zh: "详情", en: "details")
}
