import Diagnostics
import Inference
import RecordModel
import RecordReading
import Reports
import Values

/// A proposal of what columns mean, for people.
enum InferText {
    /// Writes what was looked at, the kind, a line a column, and the fields that have none.
    static func write(_ proposal: Proposal, _ preview: InputPreview, file: String, _ kinds: RecordKinds, on page: inout TextPage) {
        page.line(InferPhrases.looked(file, preview), .heading)
        kind(proposal, kinds, on: &page)
        page.newLine()
        columns(proposal, on: &page)
        if !proposal.missing.isEmpty {
            page.newLine()
            page.line(InferPhrases.missing, .heading)
            for missing in proposal.missing.prefix(mostMissing) { page.line(InferPhrases.missing(missing), indent: 2) }
            if proposal.missing.count > mostMissing {
                page.line(InferPhrases.moreMissing(proposal.missing.count - mostMissing, kinds[proposal.kind].name), .quiet, indent: 2)
            }
        }
        for remark in InferPhrases.remarks(on: proposal) {
            page.newLine()
            page.line(remark)
        }
    }

    /// How many fields without a column are named; those that most rules read come first.
    private static let mostMissing = 20

    /// Writes which kind it is, and which it might be instead.
    private static func kind(_ proposal: Proposal, _ kinds: RecordKinds, on page: inout TextPage) {
        let kind = kinds[proposal.kind]
        page.put(InferPhrases.kind(proposal.ground))
        page.put("\(kind.name) \(kind.label)", .heading)
        page.put(InferPhrases.like(proposal.columns.count { $0.field != nil }, of: proposal.columns.count))
        page.newLine()
        let others = proposal.ranks.filter { $0.kind != proposal.kind }
        guard proposal.ground != .told, !others.isEmpty else { return }
        page.put(InferPhrases.others)
        let names = others.map { "\(kinds[$0.kind].name) \(kinds[$0.kind].label)" + InferPhrases.like($0.columns)[page.language] }
        page.put(names.joined(separator: page.language == .zh ? "、" : ", "), .quiet)
        page.newLine()
    }

    /// Writes a line for every column, in four columns of their own.
    private static func columns(_ proposal: Proposal, on page: inout TextPage) {
        let language = page.language
        let rows = proposal.columns.map { column in
            [
                cut(column.column.header, 24), column.field.map { "\($0.name) \($0.label)" } ?? "—",
                OutcomeWords.sureness(column.outcome)[language],
                OutcomeWords.left(column.outcome)?[language] ?? samples(column, language),
            ].map(Sanitizer.escaped)
        }
        let header = InferPhrases.header.map { $0[language] }
        let widths = (0..<3).map { place in ([header] + rows).map { DisplayWidth.of($0[place]) }.max() ?? 0 }
        for (number, row) in ([header] + rows).enumerated() {
            var line = "  "
            for (place, width) in widths.enumerated() {
                line += row[place] + String(repeating: " ", count: min(width, 200) - min(DisplayWidth.of(row[place]), width, 200) + 2)
            }
            line += row[3]
            page.line(String(line.reversed().drop { $0 == " " }.reversed()), number == 0 ? .quiet : .normal)
        }
    }

    /// The first values, each once, and how many of all cannot be read.
    private static func samples(_ column: ColumnProposal, _ language: Language) -> String {
        var first: [String] = []
        for value in column.column.values where first.count < 3 && !first.contains(value.text) { first.append(value.text) }
        let shown = first.map { cut($0, 16) }.joined(separator: language == .zh ? "、" : ", ")
        return shown + (column.unread > 0 ? InferPhrases.unread(column.unread, of: column.column.values.count)[language] : "")
    }

    /// A text of at most so many characters.
    private static func cut(_ text: String, _ most: Int) -> String { text.count > most ? text.prefix(most - 1) + "…" : text }
}
