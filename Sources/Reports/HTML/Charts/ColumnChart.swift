internal import Findings
internal import Values

/// A chart of columns over time; the table behind it has the same figures.
struct ColumnChart {
    /// The months in order, with what was found.
    let months: [(month: RunSummary.Month, band: Band)]
    /// The most columns; more months become years.
    private static let mostColumns = 60

    /// Whether columns are years.
    var isByYear: Bool { months.count > ColumnChart.mostColumns }

    /// The columns: months, or years when there are too many.
    private var columns: [(name: String, band: Band)] {
        if !isByYear { return months.map { ($0.month.text, $0.band) } }
        var years: [(year: Int, counts: FindingCounts)] = []
        for (month, band) in months {
            if years.last?.year != month.year { years.append((month.year, FindingCounts())) }
            years[years.count - 1].counts.merge(band.counts)
        }
        return years.map { (String($0.year), Band(counts: $0.counts)) }
    }

    /// Writes the drawing with its axis, for at most as many columns as can be seen: the last ones.
    func write(on html: inout HTMLWriter) {
        let columns = columns.suffix(ColumnChart.mostColumns)
        guard let first = columns.first, let last = columns.last else { return html.element("p", ["class": "quiet"], ChartPhrases.nothing) }
        let peak = columns.reduce(first) { $1.band.attention > $0.band.attention ? $1 : $0 }
        let words = ChartPhrases.columns(first.name, last.name, peak: peak.name, count: peak.band.attention)
        html.element("p", ["class": "hidden"], words)
        html.element("div", ["class": "axis top-axis", "aria-hidden": "true"]) {
            $0.element("span", text: PagePhrases.grouped(peak.band.attention))
        }
        draw(Array(columns), most: peak.band.attention, on: &html)
        html.element("div", ["class": "axis", "aria-hidden": "true"]) {
            let names =
                columns.count < 3 ? columns.map(\.name) : [first.name, columns[columns.startIndex + columns.count / 2].name, last.name]
            for name in names { $0.element("span", text: name) }
        }
    }

    /// Draws the columns, each ten wide with a gap, in a box a hundred high.
    private func draw(_ columns: [(name: String, band: Band)], most: Int, on html: inout HTMLWriter) {
        let width = max(columns.count, 8) * 12
        html.element(
            "svg", ["class": "columns", "viewBox": "0 0 \(width) 100", "preserveAspectRatio": "none", "aria-hidden": "true"]
        ) {
            for height in [0, 50] {
                $0.element("line", ["class": "rung", "x1": "0", "x2": "\(width)", "y1": "\(height)", "y2": "\(height)"]) { _ in }
            }
            for (position, column) in columns.enumerated() { draw(column.band, left: position * 12 + 1, most, on: &$0) }
            $0.element("line", ["class": "base", "x1": "0", "x2": "\(width)", "y1": "100", "y2": "100"]) { _ in }
        }
    }

    /// Draws one column from the bottom up.
    private func draw(_ band: Band, left: Int, _ most: Int, on html: inout HTMLWriter) {
        var top = 100
        for part in Band.Part.attention where band[part] > 0 {
            let height = max(1, Scale.length(band[part], of: most, in: 100))
            top -= height
            html.element(
                "rect", ["class": part.style, "x": "\(left)", "y": "\(max(top, 0))", "width": "10", "height": "\(height)"]
            ) { _ in }
        }
    }
}
