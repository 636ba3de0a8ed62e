import Foundation
import TestSupport
import Testing
import Values

@testable import Commands

/// The completions in the shells that they are for; a shell that is not there is skipped, which the test says.
@Suite(.serialized) struct CompletionTests {
    /// What is typed behind `guiju`, and what is offered for its last word.
    static let offers: [(line: String, offers: [String])] = [
        ("ch", ["check"]), ("co", ["completions", "config", "coverage"]), ("", Subcommand.allCases.map(\.rawValue)),
        ("check --fo", ["--format"]), ("check --format ", Subcommand.check.formats), ("rules --format ", ["json", "text"]),
        ("check --fail-on ", Flag.failOn.choices), ("check --lang ", ["en", "zh"]), ("check --as-of ", ["none"]),
        ("--lang zh au", ["audit"]), ("--lang=zh au", ["audit"]), ("completions ", ["bash", "fish", "zsh"]), ("help aud", ["audit"]),
        ("help check --c", ["--color"]), ("explain --no", ["--no-config"]), ("merge --re", []), ("check Package.sw", ["Package.swift"]),
        ("check --rules Sou", ["Sources"]), ("merge Packa", []), ("lint --sources Sou", ["Sources"]), ("man ", []),
    ]

    /// What a shell offers for a line in the folder of the package.
    private func answer(_ shell: CompletionShell, _ line: String) throws -> [String] {
        let script = FileManager.default.temporaryDirectory.appending(path: "guiju-\(UUID().uuidString).\(shell.rawValue)")
        try shell.script(CompletionText(language: .en)).write(to: script, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: script) }
        let driver = ProjectFiles.url("Tests/Shells/complete.\(shell.rawValue)").path
        // Bash ends a word at an equals sign.
        let words = "guiju \(line)".replacing("=", with: " = ").split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let arguments = shell == .bash ? words : ["guiju \(line)"]
        let program = shell == .zsh ? ["zsh", "-f"] : shell == .fish ? ["fish", "--no-config"] : ["bash", "--norc"]
        let answer = try ProcessAnswer(program + [driver, script.path] + arguments, in: ProjectFiles.root)
        #expect(answer.exit == 0 && answer.errors.isEmpty, "\(answer.errors)")
        // Fish writes what a word means behind it, and both it and zsh mark folders.
        return Set(answer.lines.map { String($0.prefix { $0 != "\t" && $0 != "/" }) }).sorted()
    }

    @Test(arguments: CompletionShell.allCases) func `a shell offers what can be written`(shell: CompletionShell) throws {
        guard ProcessAnswer.hasProgram(shell.rawValue) else { return print("skipped: there is no \(shell.rawValue) to complete in") }
        for (line, offers) in Self.offers { #expect(try answer(shell, line) == offers.sorted(), "\(shell): \(line)") }
    }

    @Test(arguments: CompletionShell.allCases) func `of a list the last word is completed`(shell: CompletionShell) throws {
        guard ProcessAnswer.hasProgram(shell.rawValue) else { return print("skipped: there is no \(shell.rawValue) to complete in") }
        #expect(try answer(shell, "check --verdicts fail,o") == [shell == .zsh ? "open" : "fail,open"])
    }
}
