internal import Findings
internal import Values

/// A chart of bars, one a row, that is a table too; and behind it the table of all figures.
struct BarTable {
    /// One row.
    struct Row {
        /// What is counted.
        var name: Localized
        /// More words about it.
        var note: Localized?
        /// The counts.
        var band: Band
        /// How many records there are; nil where records are not counted.
        var records: Int?
    }

    /// What the chart shows.
    let title: Localized
    /// What a row is.
    let heading: Localized
    /// The rows, in their natural order.
    let rows: [Row]
    /// The most bars.
    private static let mostBars = 12
    /// The most rows of figures.
    private static let mostRows = 1_000

    /// The rows that deserve attention, the gravest first; equally grave ones stay in their order.
    private var gravest: [Row] {
        let order = rows.enumerated().filter { $0.element.band.attention > 0 }.sorted { left, right in
            if left.element.band.isGraver(than: right.element.band) { return true }
            return !right.element.band.isGraver(than: left.element.band) && left.offset < right.offset
        }
        return order.map(\.element)
    }

    /// Writes the chart and the figures.
    func write(on html: inout HTMLWriter) {
        html.element("figure", ["class": "card"]) {
            $0.element("figcaption", title)
            let gravest = gravest
            if gravest.isEmpty { $0.element("p", ["class": "quiet"], ChartPhrases.nothing) } else { bars(gravest, on: &$0) }
            figures(gravest + rows.filter { $0.band.attention == 0 }, on: &$0)
        }
    }

    /// Writes the bars.
    private func bars(_ gravest: [Row], on html: inout HTMLWriter) {
        let shown = gravest.prefix(BarTable.mostBars)
        let most = shown.map(\.band.attention).max() ?? 0
        html.element("table", ["class": "bars"]) {
            $0.element("thead", ["class": "hidden"]) {
                $0.element("tr") {
                    $0.element("th", ["scope": "col"], heading)
                    $0.element("th", ["scope": "col"], ChartPhrases.share)
                    $0.element("th", ["scope": "col"], ChartPhrases.attention)
                }
            }
            $0.element("tbody") { body in for row in shown { bar(row, most, on: &body) } }
        }
        if gravest.count > shown.count { html.element("p", ["class": "quiet"], ChartPhrases.worst(shown.count, of: gravest.count)) }
    }

    /// Writes one bar.
    private func bar(_ row: Row, _ most: Int, on html: inout HTMLWriter) {
        html.element("tr") {
            $0.element("th", ["scope": "row"]) { $0.element("span", ["class": "name"], PageText.bounded(row.name, atMost: PageText.value)) }
            $0.element("td", ["class": "draw"]) { row.band.bar(Band.Part.attention, whole: most, on: &$0) }
            $0.element("td", ["class": "number"], text: PagePhrases.grouped(row.band.attention))
        }
    }

    /// Writes all figures of rows, folded.
    func figures(_ all: [Row], on html: inout HTMLWriter) {
        html.element("details") {
            $0.element("summary", ChartPhrases.figures(all.count))
            $0.element("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": heading.zh + " " + heading.en]) {
                $0.element("table", ["class": "figures"]) { table(all, on: &$0) }
            }
            if all.count > BarTable.mostRows {
                $0.element("p", ["class": "quiet"], ChartPhrases.moreRows(all.count - BarTable.mostRows))
            }
        }
    }

    /// Writes the rows of figures.
    private func table(_ all: [Row], on html: inout HTMLWriter) {
        let hasRecords = rows.contains { $0.records != nil }
        html.element("thead") {
            $0.element("tr") {
                $0.element("th", ["scope": "col"], heading)
                if hasRecords { $0.element("th", ["scope": "col"], ChartPhrases.records) }
                for part in Band.Part.allCases { $0.element("th", ["scope": "col"], part.label) }
                $0.element("th", ["scope": "col"], ChartPhrases.kept)
            }
        }
        html.element("tbody") { body in for row in all.prefix(BarTable.mostRows) { figures(row, hasRecords, on: &body) } }
    }

    /// Writes the figures of a row.
    private func figures(_ row: Row, _ hasRecords: Bool, on html: inout HTMLWriter) {
        html.element("tr") {
            $0.element("th", ["scope": "row"]) {
                $0.text(PageText.bounded(row.name, atMost: PageText.value))
                if let note = row.note { $0.element("span", ["class": "note"], PageText.bounded(note, atMost: PageText.value)) }
            }
            if hasRecords { $0.element("td", text: row.records.map(PagePhrases.grouped) ?? "–") }
            for part in Band.Part.allCases { $0.element("td", text: PagePhrases.grouped(row.band[part])) }
            let decided = row.band[.pass] + row.band[.fail] + row.band[.target]
            $0.element("td", text: PagePhrases.percent(row.band[.pass], of: decided) ?? "–")
        }
    }
}
