import Diagnostics
import Evaluation
import Findings
import Reports
import Semantics
import Syntax
import Values

/// What `guiju test` found, as a JSON document.
enum TestJSON {
    /// Returns the document.
    static func document(_ report: TestReport) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("report", "guiju-test")
            writer.member("version", 1)
            writer.member("rules", report.rules)
            writer.member("examples", report.examples)
            writer.array("failures", report.failures) { write($1, report.loaded, on: &$0) }
            if let boundaries = report.boundaries { writer.object("boundaries") { write(boundaries, report.loaded, on: &$0) } }
            if let mutation = report.mutation { writer.object("mutation") { write(mutation, report.loaded, on: &$0) } }
        }
        writer.endDocument()
        return writer.bytes
    }

    /// Writes an example that does not stand.
    private static func write(_ outcome: ExampleOutcome, _ loaded: LoadedRules, on writer: inout JSONWriter) {
        let rule = loaded.book.rules[outcome.rule]
        let example = rule.examples[outcome.example]
        writer.newLine()
        writer.object {
            $0.member("rule", rule.id)
            $0.member("example", example.title)
            $0.member("place", loaded.sources.place(of: example.range))
            $0.member("expected", example.expected.rawValue)
            $0.member("found", outcome.verdict.rawValue)
        }
    }

    /// Writes how many cases were derived, and those that deserve a look.
    private static func write(_ boundaries: BoundaryReport, _ loaded: LoadedRules, on writer: inout JSONWriter) {
        writer.member("rules", boundaries.rules)
        writer.member("cases", boundaries.derived)
        writer.array("contradictions", boundaries.contradictions) { write($1, loaded, on: &$0) }
        writer.array("unshown", boundaries.unshown) { write($1, loaded, on: &$0) }
    }

    /// Writes a derived case.
    private static func write(_ one: BoundaryCase, _ loaded: LoadedRules, on writer: inout JSONWriter) {
        writer.newLine()
        writer.object {
            $0.member("rule", loaded.book.rules[one.rule].id)
            $0.member("side", one.side.rawValue)
            $0.member("place", loaded.sources.place(of: one.range))
            $0.member("fact", one.fact)
            $0.member("value", one.value)
            $0.member("verdict", one.verdict.rawValue)
        }
    }

    /// Writes the score and what no example notices.
    private static func write(_ score: MutationScore, _ loaded: LoadedRules, on writer: inout JSONWriter) {
        write(score.all, on: &writer)
        writer.member("enough", score.isEnough)
        writer.array("kinds", score.kinds) { writer, entry in
            writer.object {
                $0.member("kind", entry.kind.rawValue)
                write(entry.tally, on: &$0)
            }
        }
        writer.array("packs", score.packs) { writer, entry in
            writer.object {
                $0.member("folder", entry.folder)
                write(entry.tally, on: &$0)
            }
        }
        writer.array("survivors", score.survivors) { write($1, loaded, on: &$0) }
    }

    /// Writes how many changes were noticed.
    private static func write(_ tally: MutationScore.Tally, on writer: inout JSONWriter) {
        writer.member("tried", tally.total)
        writer.member("noticed", tally.killed)
    }

    /// Writes a change that no example notices.
    private static func write(_ outcome: MutationOutcome, _ loaded: LoadedRules, on writer: inout JSONWriter) {
        writer.newLine()
        writer.object {
            $0.member("rule", loaded.book.rules[outcome.rule].id)
            $0.member("kind", outcome.mutation.kind.rawValue)
            $0.member("place", loaded.sources.place(of: outcome.mutation.range))
            $0.member("change", outcome.mutation.change)
            $0.member("remedy", outcome.mutation.remedy)
        }
    }
}
