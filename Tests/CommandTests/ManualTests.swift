import Foundation
import TestSupport
import Testing

@testable import Commands

/// The manual page as its readers' programs show it.
@Suite struct ManualTests {
    @Test(arguments: ["en", "zh"]) func `groff finds nothing to warn of`(language: String) throws {
        guard ProcessAnswer.hasProgram("groff") else { return print("skipped: there is no groff to format the manual with") }
        let answer = try ProcessAnswer(["groff", "-ww", "-man", "-Kutf8", "-Tutf8", "-P-cbou", try page(language)])
        #expect(answer.exit == 0)
        #expect(answer.errors == "")
        #expect(answer.output.contains("--changed-since REV"))
        #expect(answer.output.contains(language == "zh" ? "退出码" : "EXIT STATUS"))
        // Eighty columns, of which a Chinese character takes two.
        for line in answer.lines { #expect(line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } <= 80, "\(line)") }
    }

    @Test func `man shows the page`() throws {
        guard ProcessAnswer.hasProgram("man") else { return print("skipped: there is no man to show the manual") }
        let variables = ["MANWIDTH": "100", "MANPAGER": "cat", "LC_ALL": "C.UTF-8", "MAN_KEEP_FORMATTING": ""]
        let answer = try ProcessAnswer(["man", "--warnings=w", "-l", try page("en")], variables: variables)
        #expect(answer.exit == 0)
        #expect(answer.errors == "")
        #expect(answer.output.contains("guiju check --changed-since REV [PATH…]"))
    }

    /// Writes the page in a language, and returns where it is.
    private func page(_ language: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "guiju-manual-\(language).1")
        let text = Shell.answer(to: "guiju man --lang \(language)", in: ProjectFiles.root).joined(separator: "\n") + "\n"
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file.path
    }
}
