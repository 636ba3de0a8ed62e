import Diagnostics
import RecordModel
import Reports
import Values

/// The two ways out, and how to speak on them.
final class Console {
    /// Results.
    let out: Output
    /// What went wrong.
    let error: Output
    /// The language of both.
    let language: Language
    /// How results are drawn.
    let outStyle: TextStyle
    /// How errors are drawn.
    private let mark: DiagnosticStyle

    /// Opens the ways that the surroundings offer, in the language and with the colours that were asked for.
    init(_ surroundings: Surroundings, language: Language, color: String?) {
        out = Output(to: surroundings.writeOutput)
        error = Output(to: surroundings.writeError)
        self.language = language
        let unwanted = surroundings.variable("NO_COLOR").map { !$0.isEmpty } ?? false
        let colored = { (isTerminal: Bool) in color == "always" || (color != "never" && isTerminal && !unwanted) }
        outStyle = colored(surroundings.outputIsTerminal) ? .colored : .plain
        mark = colored(surroundings.errorIsTerminal) ? .ansi : .plain
    }

    /// Writes a line of results.
    func line(_ text: String = "") { out.write(text + "\n") }

    /// Writes a diagnostic on the error way, after everything that was written before it.
    func report(_ diagnostic: Diagnostic, in sources: SourceMap = SourceMap()) {
        out.flush()
        error.write(DiagnosticRenderer.render(diagnostic, in: sources, language: language, style: mark))
        error.flush()
    }

    /// Writes why a command ends.
    func report(_ stop: Stop) {
        for message in stop.messages { report(message, in: stop.sources) }
    }

    /// Writes a problem of the input on the error way, after everything that was written before it.
    func report(_ problem: InputProblem) {
        let severity = problem.severity == .error ? Diagnostic.Severity.error : .warning
        let place = problem.place.map(\.inFiles) ?? problem.file
        out.flush()
        error.write(
            DiagnosticRenderer.render(Diagnostic(problem.code, severity, problem.message), in: SourceMap(), language: language, style: mark)
        )
        error.write("  --> \(Sanitizer.escaped(place))\n")
        error.flush()
    }

    /// Writes results at once; false when nobody reads them any more.
    func handOn(_ bytes: [UInt8]) -> Bool {
        out.write(bytes)
        out.flush()
        return out.trouble == nil
    }

    /// Hands on everything.
    func flush() {
        out.flush()
        error.flush()
    }
}

extension Language {
    /// The language that flags and the environment ask for.
    ///
    /// `--lang` decides; else the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty: Chinese if it begins with `zh`, else English.
    init(flag: String?, variable: (String) -> String?) {
        let name = flag ?? ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty } ?? ""
        self = name.hasPrefix("zh") ? .zh : .en
    }
}
