internal import Findings
internal import Values

/// A chart of columns over time; the table behind it has the same figures.
struct ColumnChart {
    /// The months in order, with what was found.
    let months: [(month: RunSummary.Month, band: Band)]
    /// What was found of records whose month is not known.
    let unknown: Band
    /// The most columns; more months become years.
    private static let mostColumns = 60

    /// Whether columns are years.
    var isByYear: Bool {
        guard let first = months.first?.month, let last = months.last?.month else { return false }
        return last.number.subtractingReportingOverflow(first.number).partialValue.magnitude >= ColumnChart.mostColumns
    }

    /// The columns: months, or years when there are too many.
    private var columns: [(name: String, band: Band)] {
        if !isByYear { return filled(months.map { ($0.month.number, $0.band.counts) }) { RunSummary.Month(number: $0).text } }
        var years: [(Int, FindingCounts)] = []
        for (month, band) in months {
            if years.last?.0 != month.year { years.append((month.year, FindingCounts())) }
            years[years.count - 1].1.merge(band.counts)
        }
        return filled(years) { String($0) }
    }

    /// Columns with empty ones between them where there is nothing, so that equal times are equally long; without, when they were too many.
    private func filled(_ counts: [(time: Int, counts: FindingCounts)], _ name: (Int) -> String) -> [(name: String, band: Band)] {
        guard let first = counts.first?.time, let last = counts.last?.time else { return [] }
        guard last.subtractingReportingOverflow(first).partialValue.magnitude < ColumnChart.mostColumns else {
            return counts.map { (name($0.time), Band(counts: $0.counts)) }
        }
        var rest = counts[...]
        return (first...last).map { time in
            guard rest.first?.time == time, let column = rest.popFirst() else { return (name(time), Band(counts: FindingCounts())) }
            return (name(time), Band(counts: column.counts))
        }
    }

    /// Writes the drawing with its axis, for at most as many columns as can be seen: the last ones.
    func write(on html: inout HTMLWriter) {
        let columns = columns.suffix(ColumnChart.mostColumns)
        guard let first = columns.first, let last = columns.last else {
            return html.element("p", ["class": "quiet"], unknown.attention > 0 ? ChartPhrases.noMonth : ChartPhrases.nothing)
        }
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

extension RunSummary.Month {
    /// The months since the year 0.
    fileprivate var number: Int { year.multipliedReportingOverflow(by: 12).partialValue &+ month &- 1 }

    /// The month with a number.
    fileprivate init(number: Int) {
        let (years, rest) = number.quotientAndRemainder(dividingBy: 12)
        self = rest < 0 ? RunSummary.Month(year: years - 1, month: rest + 13) : RunSummary.Month(year: years, month: rest + 1)
    }
}
