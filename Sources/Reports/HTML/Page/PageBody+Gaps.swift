internal import Findings
internal import RecordModel
internal import Semantics
internal import Values

extension PageBody {
    /// The most rows of a table in this section.
    private static let mostRows = 3_000

    /// Writes what was not checked.
    func gaps(on html: inout HTMLWriter) {
        let gaps = AuditGaps(audit, book)
        section("gaps", SectionPhrases.gaps, on: &html) {
            $0.element("p", ["class": "quiet"], SectionPhrases.gapsNote)
            vacuous(gaps.vacuous, on: &$0)
            fields(SectionPhrases.neverSeen(gaps.neverSeen.count), gaps.neverSeen, isCounted: false, on: &$0)
            fields(SectionPhrases.unreadableValues(gaps.unreadable.reduce(0) { $0 + $1.count }), gaps.unreadable, isCounted: true, on: &$0)
            problems(on: &$0)
        }
    }

    /// Writes the rules that applied to nothing.
    private func vacuous(_ rules: [Int], on html: inout HTMLWriter) {
        folded(SectionPhrases.vacuous(rules.count), rules, on: &html) { html, rules in
            html.element("table", ["class": "figures"]) {
                head([ChartPhrases.rule, SectionPhrases.clause], on: &$0)
                $0.element("tbody") { body in for index in rules { vacuous(index, on: &body) } }
            }
        }
    }

    /// Writes a rule that applied to nothing, with its first clause.
    private func vacuous(_ index: Int, on html: inout HTMLWriter) {
        let rule = book.rules[index]
        html.element("tr") {
            $0.element("th", ["scope": "row"]) {
                $0.bounded(rule.title)
                $0.element("span", ["class": "note"], PageText.bounded(rule.id, atMost: PageText.value))
            }
            $0.element("td") {
                if let citation = rule.citations.first {
                    $0.text(PageText.bounded(ReportPhrases.place(citation, in: book), atMost: PageText.value))
                }
            }
        }
    }

    /// Writes fields, with how many values could not be read when that is asked for.
    private func fields(_ title: Localized, _ gaps: [AuditGaps.Gap], isCounted: Bool, on html: inout HTMLWriter) {
        folded(title, gaps, on: &html) { html, gaps in
            html.element("table", ["class": "figures"]) {
                head([SectionPhrases.field, SectionPhrases.kind] + (isCounted ? [SectionPhrases.values] : []), on: &$0)
                $0.element("tbody") { body in
                    for gap in gaps {
                        body.element("tr") {
                            $0.element("th", ["scope": "row"]) {
                                $0.bounded(gap.slot.label)
                                $0.element("span", ["class": "note"], PageText.bounded(gap.slot.name, atMost: PageText.value))
                            }
                            $0.element("td", PageText.bounded(Localized(zh: gap.kind.label, en: gap.kind.name), atMost: PageText.value))
                            if isCounted { $0.element("td", text: PagePhrases.grouped(gap.count)) }
                        }
                    }
                }
            }
        }
    }

    /// Writes how many problems of the input there were, by code.
    private func problems(on html: inout HTMLWriter) {
        let problems = audit.summary.problems.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        folded(SectionPhrases.problems(problems.reduce(0) { $0 + $1.value.count }), problems, on: &html) { html, problems in
            html.element("table", ["class": "figures"]) {
                head([SectionPhrases.code, SectionPhrases.severity, SectionPhrases.times], on: &$0)
                $0.element("tbody") { body in
                    for problem in problems {
                        body.element("tr") {
                            $0.element("th", ["scope": "row"], text: problem.key)
                            $0.element("td", SectionPhrases.severity(problem.value.severity))
                            $0.element("td", text: PagePhrases.grouped(problem.value.count))
                        }
                    }
                }
            }
        }
    }

    /// Writes rows that unfold, or only the title when there are none; what is more than the page can bear is said.
    private func folded<Row>(
        _ title: Localized, _ rows: [Row], on html: inout HTMLWriter, _ body: (inout HTMLWriter, ArraySlice<Row>) -> Void
    ) {
        if rows.isEmpty { return html.element("p", ["class": "fine"], title) }
        html.element("details", ["class": "card"]) {
            $0.element("summary", title)
            $0.element("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": "\(title.zh) \(title.en)"]) {
                body(&$0, rows.prefix(PageBody.mostRows))
            }
            if rows.count > PageBody.mostRows {
                $0.element("p", ["class": "quiet"], ChartPhrases.moreRows(rows.count - PageBody.mostRows))
            }
        }
    }

    /// Writes the head of a table.
    func head(_ names: [Localized], on html: inout HTMLWriter) {
        html.element("thead") {
            $0.element("tr") { row in for name in names { row.element("th", ["scope": "col"], name) } }
        }
    }
}
