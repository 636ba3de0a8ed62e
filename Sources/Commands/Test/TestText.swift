import Diagnostics
import Evaluation
import Reports
import Semantics
import Values

/// What `guiju test` found, for people.
struct TestText {
    /// The page that is written.
    private var page: TextPage

    /// Begins a page.
    init(_ language: Language, _ style: TextStyle) { page = TextPage(language, style) }

    /// Returns the whole page.
    consuming func page(_ report: TestReport) -> [UInt8] {
        for outcome in report.failures { write(outcome, report.loaded) }
        if let boundaries = report.boundaries { write(boundaries, report.loaded) }
        if let mutation = report.mutation { write(mutation, report.loaded) }
        page.line(
            ExamplePhrases.summary(stood: report.examples - report.failures.count, fell: report.failures.count, rules: report.rules),
            report.failures.isEmpty ? .good : .bad)
        return page.take()
    }

    /// Writes why an example does not stand, with the derivation of what was found.
    private mutating func write(_ outcome: ExampleOutcome, _ loaded: LoadedRules) {
        let rule = loaded.book.rules[outcome.rule]
        let example = rule.examples[outcome.example]
        page.put("✗ ", .bad)
        page.put("\(rule.id)", .heading)
        page.put("  “\(example.title)”")
        page.put("  \(loaded.sources.place(of: example.range))", .quiet)
        page.newLine()
        page.line(ExamplePhrases.expected(example), indent: 4)
        page.line(ExamplePhrases.found(outcome.verdict, due: outcome.due), .bad, indent: 4)
        for finding in outcome.findings { DerivationText.write(finding, on: &page, indent: 6, isShort: true) }
    }

    /// Writes which derived cases get another verdict than they must, and which no example shows.
    private mutating func write(_ boundaries: BoundaryReport, _ loaded: LoadedRules) {
        for one in boundaries.contradictions { write(one, "✗ ", BoundaryPhrases.contradiction(one), loaded) }
        for one in boundaries.unshown { write(one, "~ ", BoundaryPhrases.unshown(one), loaded) }
        page.line(BoundaryPhrases.summary(boundaries), boundaries.contradictions.isEmpty ? .good : .bad)
    }

    /// Writes a derived case and what there is to say about it.
    private mutating func write(_ one: BoundaryCase, _ mark: String, _ remark: Localized, _ loaded: LoadedRules) {
        page.put(mark, .bad)
        page.put(loaded.book.rules[one.rule].id, .heading)
        page.put("  \(loaded.sources.place(of: one.range))", .quiet)
        page.newLine()
        page.line(BoundaryPhrases.story(one), indent: 4)
        page.line(remark, .quiet, indent: 4)
    }

    /// Writes which wrong rules no example notices, and the score.
    private mutating func write(_ score: MutationScore, _ loaded: LoadedRules) {
        for outcome in score.survivors {
            let mutation = outcome.mutation
            page.put("~ ", .bad)
            page.put(loaded.book.rules[outcome.rule].id, .heading)
            page.put("  ")
            page.put(mutation.kind.name)
            page.put("  \(loaded.sources.place(of: mutation.range))", .quiet)
            page.newLine()
            page.line(mutation.change, indent: 4)
            page.line(MutationPhrases.remedy(mutation), .quiet, indent: 4)
        }
        for (kind, tally) in score.kinds { write(tally, of: kind.name[page.language]) }
        page.newLine()
        for (folder, tally) in score.packs { write(tally, of: folder) }
        page.newLine()
        page.line(MutationPhrases.score(score), score.isEnough ? .good : .bad)
    }

    /// Writes one line of the score.
    private mutating func write(_ tally: MutationScore.Tally, of name: String) {
        page.line("\(MutationPhrases.percent(tally))  \(tally.killed)/\(tally.total)  \(name)", indent: 2)
    }
}

extension SourceMap {
    /// The place of a range as people write it: `file:line:column`.
    func place(of range: SourceRange) -> String {
        let text = self[range]
        let place = text.position(of: range.start)
        return "\(text.name):\(place.line):\(place.column)"
    }
}
