public import Findings
public import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// The report as Markdown for a comment on a pull request: the totals, then tables, the gravest first, short enough for a comment.
///
/// GitHub takes 65,536 characters; tables have 40,000 bytes, problems, waivers and the baseline 6,000 each, and what is left out is counted.
public struct MarkdownReport: FindingReport {
    /// The most findings that are listed.
    public static let mostRows = 200
    /// The most bytes of their rows.
    public static let mostBytes = 40_000
    /// The most bytes of each list beneath the tables.
    static let mostListBytes = 6_000
    /// How many characters a cell has before it is cut.
    private static let mostOfCell = 300

    /// What it knows beside the findings.
    public let setting: ReportSetting
    /// The rows of the findings that are listed.
    private var rows = GravestFindings<String>(mostCount: mostRows, mostBytes: mostBytes)
    /// What is wrong in the input, what could not be read first.
    private var errors = BoundedLines(mostBytes: mostListBytes), warnings = BoundedLines(mostBytes: mostListBytes)

    /// Creates a report.
    public init(_ setting: ReportSetting) { self.setting = setting }

    /// Keeps a problem.
    public mutating func show(_ problem: InputProblem) -> [UInt8] {
        let line = item(ReportPhrases.problem(problem))
        if problem.severity == .error { errors.add(line) } else { warnings.add(line) }
        return []
    }

    /// Writes everything.
    public mutating func end(_ closing: Closing) -> [UInt8] {
        var text = "## \(MarkdownPhrases.heading(closing)[setting.language])\n\n"
        text += MarkdownText.escaped(ReportPhrases.totals(closing.totals)[setting.language]) + "  \n"
        text += MarkdownText.escaped(ReportPhrases.asOf(closing.asOf)[setting.language]) + "\n"
        text += tables(closing.totals)
        if !rows.leftOut.isEmpty { text += "\n\(MarkdownText.escaped(ReportPhrases.leftOut(rows.leftOut)[setting.language]))\n" }
        text += list(MarkdownPhrases.errors, errors) + list(MarkdownPhrases.warnings, warnings)
        text += list(MarkdownPhrases.waivers, bounded(closing.idleWaivers?.map(\.words) ?? []))
        text += list(MarkdownPhrases.baseline, bounded(ClosingPhrases.baseline(closing.baseline)))
        return Array(text.utf8)
    }

    /// The tables, one a verdict with how many findings there are in all; only what is broken is unfolded.
    private func tables(_ totals: Totals) -> String {
        var text = ""
        var last: Verdict?
        for (verdict, row) in rows.gravestFirst {
            if verdict != last {
                if let last, last != .fail { text += "\n</details>\n" }
                let heading = "\(verdict.label[setting.language]) (\(totals[verdict]))"
                text += verdict == .fail ? "\n### \(heading)\n\n" : "\n<details><summary>\(heading)</summary>\n\n"
                text += MarkdownText.row(MarkdownPhrases.columns.map { $0[setting.language] })
                text += MarkdownText.row(MarkdownPhrases.columns.map { _ in "---" })
                last = verdict
            }
            text += row
        }
        return text + (last.map { $0 == .fail ? "" : "\n</details>\n" } ?? "")
    }

    /// Keeps the row of a finding.
    public mutating func show(_ finding: Finding) -> [UInt8] {
        let words = FindingWords(finding, setting)
        let isPlain = words.verdict == finding.verdict.label[setting.language]
        let sentence =
            [isPlain ? words.sentence : "\(words.verdict): \(words.sentence)"]
            + (finding.obligor.map { [ReportPhrases.obligor[setting.language] + $0] } ?? [])
        let row = MarkdownText.row([
            cell(words.subject), "\(cell(words.rule.title)) \(MarkdownText.code(words.rule.id))",
            sentence.map(cell).joined(separator: "<br>"), words.clause.map(cell) ?? "",
            words.place.map { MarkdownText.code("\($0.plainFile.cut(to: FindingWords.mostOfName)):\($0.line)") } ?? "",
        ])
        rows.add(row, of: finding, bytes: row.utf8.count)
        return []
    }

    /// A text as it stands in a cell.
    private func cell(_ text: String) -> String { MarkdownText.escaped(text.cut(to: Self.mostOfCell)) }

    /// A line of a list.
    private func item(_ words: Localized) -> String { "- \(cell(words[setting.language]))\n" }

    /// Lines of a list, as many as there is room for.
    private func bounded(_ words: [Localized]) -> BoundedLines {
        var lines = BoundedLines(mostBytes: Self.mostListBytes)
        for words in words { lines.add(item(words)) }
        return lines
    }

    /// A list with its heading, and how many lines are left out; nothing when there is none.
    private func list(_ heading: Localized, _ lines: BoundedLines) -> String {
        if lines.lines.isEmpty, lines.leftOut == 0 { return "" }
        let rest = lines.leftOut == 0 ? "" : item(ReportPhrases.furtherLines(lines.leftOut))
        return "\n### \(heading[setting.language])\n\n" + lines.lines.map { String(decoding: $0, as: UTF8.self) }.joined() + rest
    }
}
