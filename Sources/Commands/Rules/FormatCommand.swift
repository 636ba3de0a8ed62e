import Diagnostics
import Syntax
import Values

/// `guiju fmt`: rewrites rule files in the one layout.
struct FormatCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Formats the files, each on its own: a file that cannot be read or understood does not keep the others from being formatted.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atLeast: 1)
        if typed.operands == ["-"] { return try formatInput() }
        var exit = ExitCode.kept
        for path in try LoadedRules.ruleFiles(at: typed.operands) {
            do throws(Stop) { exit = exit.graver(try format(path)) } catch {
                for message in error.messages { console.report(message) }
                exit = exit.graver(error.exit)
            }
        }
        return exit
    }

    /// Formats one file, or says that it needs to be.
    private func format(_ path: String) throws(Stop) -> ExitCode {
        let bytes = try LoadedRules.read(path)
        guard let formatted = formatted(SourceText(name: path, bytes: bytes)) else { return .rulesWrong }
        if formatted == bytes { return .kept }
        console.line(path.escapedForTerminal)
        if typed.has(.check) { return .failed }
        do { try AtomicFile.replace(path, with: formatted) } catch {
            throw Stop(.unreadable, CommandMessages.cannotWrite(path, error.reason))
        }
        return .kept
    }

    /// Formats standard input to standard output.
    private func formatInput() throws(Stop) -> ExitCode {
        let bytes: [UInt8]
        do { bytes = try ByteReader.whole(surroundings.readInput) } catch {
            throw Stop(.unreadable, CommandMessages.cannotRead("<stdin>", error.reason))
        }
        guard let formatted = formatted(SourceText(name: "<stdin>", bytes: bytes)) else { return .rulesWrong }
        if typed.has(.check) { return formatted == bytes ? .kept : .failed }
        console.out.write(formatted)
        return .kept
    }

    /// The text in the one layout; nil when it is wrong, which is reported.
    private func formatted(_ text: SourceText) -> [UInt8]? {
        var sources = SourceMap()
        let number = sources.add(text)
        switch Formatter.format(text, number: number) {
        case .success(let formatted): return Array(formatted.utf8)
        case .failure(let refusal):
            for diagnostic in refusal.diagnostics { console.report(diagnostic, in: sources) }
            return nil
        }
    }
}
