internal import Findings
internal import Semantics
internal import Values

/// What rules over many records say of groups: the rate as a bar, and its target as a line across it.
struct RateChart {
    /// The findings about groups.
    let groups: [Finding]
    /// The rule book.
    let book: RuleBook
    /// The most groups that are shown without unfolding.
    private static let mostGroups = 15
    /// The most groups that unfold.
    private static let mostRows = 1_000

    /// The findings: rates before amounts, which have no drawing; then the gravest first, in their order.
    private var rows: [Finding] {
        let order = groups.filter { $0.verdict != .inapplicable }.enumerated().sorted {
            let (left, right) = ($0.element, $1.element)
            let (one, other) = (RateChart.drawing(left) == nil ? 1 : 0, RateChart.drawing(right) == nil ? 1 : 0)
            return (one, -left.weight, $0.offset) < (other, -right.weight, $1.offset)
        }
        return order.map(\.element)
    }

    /// Writes the chart; nothing when no rule over many records spoke.
    func write(on html: inout HTMLWriter) {
        let rows = rows
        if rows.isEmpty { return }
        html.element("figure", ["class": "card span"]) {
            $0.element("figcaption", ChartPhrases.rates)
            table(rows.prefix(RateChart.mostGroups), on: &$0)
            let rest = rows.dropFirst(RateChart.mostGroups)
            if rest.isEmpty { return }
            $0.element("details") {
                $0.element("summary", ChartPhrases.otherGroups(rest.count))
                table(rest.prefix(RateChart.mostRows), on: &$0)
                if rest.count > RateChart.mostRows {
                    $0.element("p", ["class": "quiet"], ChartPhrases.moreRows(rest.count - RateChart.mostRows))
                }
            }
        }
    }

    /// Writes some rows as a table.
    private func table(_ rows: ArraySlice<Finding>, on html: inout HTMLWriter) {
        html.element("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": "比率 rates"]) {
            $0.element("table", ["class": "bars rates"]) {
                $0.element("thead") {
                    $0.element("tr") {
                        for name in [ChartPhrases.group, ChartPhrases.rates, ChartPhrases.actual, ChartPhrases.limit, ChartPhrases.verdict]
                        {
                            $0.element("th", ["scope": "col"], name)
                        }
                    }
                }
                $0.element("tbody") { body in for row in rows { self.row(row, on: &body) } }
            }
        }
    }

    /// Writes a group.
    private func row(_ finding: Finding, on html: inout HTMLWriter) {
        let mark = FindingMark(finding)
        html.element("tr") {
            $0.element("th", ["scope": "row"]) {
                $0.text(PageText.bounded(book.rules[finding.rule].title, atMost: PageText.value))
                if let group = finding.group {
                    $0.element("span", ["class": "note"], PageText.bounded(PagePhrases.group(group), atMost: PageText.value))
                }
            }
            $0.element("td", ["class": "draw"]) { draw(finding, mark.style, on: &$0) }
            if case .quantity(let actual, let limit, _)? = finding.margin {
                $0.element("td", ["class": "number"], actual)
                $0.element("td", ["class": "number"], limit)
            } else {
                $0.element("td", ["class": "number"], ChartPhrases.unknown)
                $0.element("td", text: "–")
            }
            $0.element("td") {
                $0.element("span", ["class": "mark \(mark.style)"]) { tag in
                    tag.text("\(mark.sign) ")
                    tag.text(mark.label)
                }
            }
        }
    }

    /// Draws a rate in per cent with its target; amounts that are no rates have no drawing.
    private func draw(_ finding: Finding, _ style: String, on html: inout HTMLWriter) {
        guard let (rate, target) = RateChart.drawing(finding) else { return }
        html.element("svg", ["class": "bar rate", "viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "aria-hidden": "true"]) {
            $0.element("rect", ["class": "track", "x": "0", "y": "0", "width": "1000", "height": "10"]) { _ in }
            $0.element("rect", ["class": style, "x": "0", "y": "2", "width": "\(min(rate, 1_000))", "height": "6"]) { _ in }
            let line = min(target, 998)
            $0.element("rect", ["class": "goal", "x": "\(max(line - 2, 0))", "y": "0", "width": "4", "height": "10"]) { _ in }
        }
    }

    /// The rate and its target in thousandths; nil for what is no rate, or not known.
    private static func drawing(_ finding: Finding) -> (rate: Int, target: Int)? {
        guard case .quantity(let actual, let limit, _)? = finding.margin else { return nil }
        guard let rate = permille(actual.en), let target = permille(limit.en) else { return nil }
        return (rate, target)
    }

    /// The last share in a text, in thousandths; nil when it ends with none: `≈47.0588%` is 470.
    static func permille(_ text: String) -> Int? {
        guard text.last == "%", !text.contains("-") else { return nil }
        let number = text.dropLast().reversed().prefix { $0.isNumber && $0.isASCII || $0 == "." || $0 == "," }.reversed().filter {
            $0 != ","
        }
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, let whole = Int(String(first)), whole < 1_000_000 else { return nil }
        let tenth = parts.count > 1 ? parts[1].first?.wholeNumberValue ?? 0 : 0
        return whole * 10 + tenth
    }
}
