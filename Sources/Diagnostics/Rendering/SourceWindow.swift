/// The lines of one source that a diagnostic points at.
struct SourceWindow {
    /// A place to underline.
    struct Mark {
        /// The bytes.
        var range: SourceRange
        /// What is said of them, safe to print.
        var text: String
        /// Whether this is the place of the diagnostic.
        var isPrimary: Bool
    }

    /// The text.
    let source: SourceText
    /// The number of the text in its map.
    let number: Int
    /// The places, that of the diagnostic first.
    var marks: [Mark]

    /// The number of the last line drawn.
    var lastLine: Int { marks.map { line(of: $0) }.max() ?? 1 }

    /// The line that a mark begins on, from 1.
    private func line(of mark: Mark) -> Int { source.position(of: mark.range.start).line }

    /// The window, line by line: where it is, then every line that has a mark, each mark drawn below it.
    func drawn(isFirst: Bool, gutter: Int, _ style: DiagnosticStyle) -> [String] {
        guard let first = marks.first else { return [] }
        let (line, column) = source.position(of: first.range.start)
        let arrow = style(.frame, isFirst ? "-->" : ":::")
        let bar = DiagnosticRenderer.pad(gutter + 2) + style(.frame, "|")
        var lines = [DiagnosticRenderer.pad(gutter + 1) + arrow + " \(Sanitizer.escaped(source.name)):\(line):\(column)", bar]
        var previous: Int?
        for number in Set(marks.map { self.line(of: $0) }).sorted() {
            if let previous, number > previous + 1 { lines.append(style(.frame, "...")) }
            lines += drawn(line: number, gutter: gutter, bar, style)
            previous = number
        }
        return lines
    }

    /// One line and its marks.
    private func drawn(line number: Int, gutter: Int, _ bar: String, _ style: DiagnosticStyle) -> [String] {
        let here = marks.filter { line(of: $0) == number }.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
        let drawn = SourceLine(source, line: number, focus: (here.first { $0.isPrimary } ?? here[0]).range.start)
        let digits = String(number)
        let prefix = " " + DiagnosticRenderer.pad(gutter - digits.count) + digits + " |"
        var lines = [style(.frame, prefix) + (drawn.text.isEmpty ? "" : " " + drawn.text)]
        for mark in here { lines.append(bar + " " + underline(mark, in: drawn, line: number, style)) }
        return lines
    }

    /// A mark below its line; one that goes on to further lines reaches to the end of the first.
    private func underline(_ mark: Mark, in drawn: SourceLine, line: Int, _ style: DiagnosticStyle) -> String {
        let bounds = source.bounds(ofLine: line)
        let range = SourceRange(source: number, start: mark.range.start, end: min(mark.range.end, bounds.upperBound))
        let columns = drawn.columns(of: range)
        let sign = String(repeating: mark.isPrimary ? "^" : "-", count: columns.count)
        let words = mark.text.isEmpty ? sign : sign + " " + mark.text
        return DiagnosticRenderer.pad(columns.lowerBound) + style(mark.isPrimary ? .primary : .secondary, words)
    }
}
