import Evaluation
import Reports
import Semantics
import Values
import WorkCalendar

/// `guiju test`: runs the examples that stand with the rules, and shows what they would not notice.
struct TestCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Runs the examples; ends with 1 when one does not stand or they notice too little, and with 4 when there is none.
    func run() throws(Stop) -> ExitCode {
        let least = try leastScore()
        let scope = try RuleScope(typed, examples: true)
        let loaded = scope.loaded
        if loaded.hasErrors { scope.explainMissing(typed, console) }
        try loaded.requireRight(console)
        let calendar = try LoadedCalendar.load(typed[.calendar]).calendar
        let chosen = try RuleSelection.rules(of: loaded.book, only: typed.all(.only)).filter { scope.covers(loaded.book.rules[$0].range) }
        let runner = ExampleRunner(book: loaded.book, calendar: calendar)
        var report = TestReport(loaded: loaded, rules: chosen.count)
        for rule in chosen { report.add(runner.run(rule: rule)) }
        if report.examples == 0 { throw Stop(.unreadable, CommandMessages.noExamples()) }
        if typed.has(.boundaries) {
            let trial = BoundaryTrial(book: loaded.book, calendar: calendar)
            report.boundaries = BoundaryReport(chosen.flatMap { trial.run(rule: $0) })
        }
        if typed.has(.mutate) {
            report.mutation = MutationScore(MutationTrial(book: loaded.book, calendar: calendar).run(rules: chosen), loaded, least: least)
        }
        console.out.write(typed[.format] == "json" ? TestJSON.document(report) : TestText(console.language, console.outStyle).page(report))
        return report.isKept ? .kept : .failed
    }

    /// The least score that is asked for, as a part of one.
    private func leastScore() throws(Stop) -> ExactNumber? {
        guard let text = typed[.leastScore] else { return nil }
        guard typed.has(.mutate) else { throw Stop(.usage, CommandMessages.flagNeeds(Flag.leastScore.name, Flag.mutate.name)) }
        let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
        guard let percent = ExactNumber(decimal: digits), !percent.isNegative, percent <= ExactNumber(100),
            let share = percent.divided(by: ExactNumber(100))
        else { throw Stop(.usage, CommandMessages.noPercentage(text, of: Flag.leastScore.name)) }
        return share
    }
}
