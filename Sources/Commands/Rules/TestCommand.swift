import Diagnostics
import Evaluation
import Findings
import Reports
import Semantics
import Syntax
import Values

/// `guiju test`: runs the examples that stand with the rules.
struct TestCommand {
    /// What was typed.
    let typed: TypedArguments
    /// The ways out.
    let console: Console

    /// Prepares the command.
    init(_ typed: TypedArguments, _ console: Console) {
        self.typed = typed
        self.console = console
    }

    /// Runs the examples; ends with 1 when one does not stand, and with 4 when there is none.
    func run() throws(Stop) -> ExitCode {
        let scope = try RuleScope(typed, examples: true)
        let loaded = scope.loaded
        try loaded.requireRight(console)
        let calendar = try LoadedCalendar.load(typed[.calendar]).calendar
        let chosen = try RuleSelection.rules(of: loaded.book, only: typed.all(.only)).filter { scope.covers(loaded.book.rules[$0].range) }
        let runner = ExampleRunner(book: loaded.book, calendar: calendar)
        var counts = (stood: 0, fell: 0)
        for rule in chosen {
            for outcome in runner.run(rule: rule) {
                if outcome.stands { counts.stood += 1 } else { counts.fell += 1 }
                if !outcome.stands { report(outcome, loaded) }
            }
        }
        if counts.stood + counts.fell == 0 { throw Stop(.unreadable, CommandMessages.noExamples()) }
        var page = TextPage(console.language, console.outStyle)
        page.line(ExamplePhrases.summary(stood: counts.stood, fell: counts.fell, rules: chosen.count), counts.fell == 0 ? .good : .bad)
        console.out.write(page.bytes)
        return counts.fell == 0 ? .kept : .failed
    }

    /// Writes why an example does not stand, with the derivation of what was found.
    private func report(_ outcome: ExampleOutcome, _ loaded: LoadedRules) {
        let rule = loaded.book.rules[outcome.rule]
        let example = rule.examples[outcome.example]
        let text = loaded.sources[example.range]
        let place = text.position(of: example.range.start)
        var page = TextPage(console.language, console.outStyle)
        page.put("✗ ", .bad)
        page.put("\(rule.id)", .heading)
        page.put("  “\(example.title)”")
        page.put("  \(text.name):\(place.line):\(place.column)", .quiet)
        page.newLine()
        page.line(ExamplePhrases.expected(example), indent: 4)
        page.line(ExamplePhrases.found(outcome.verdict, due: outcome.due), .bad, indent: 4)
        for finding in outcome.findings { DerivationText.write(finding, on: &page, indent: 6) }
        console.out.write(page.bytes)
    }
}
