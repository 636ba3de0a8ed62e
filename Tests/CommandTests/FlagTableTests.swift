import Foundation
import Testing
import Values

@testable import Commands

/// What is made from the declarations of commands and flags: nothing that is declared may be missing from it.
@Suite struct FlagTableTests {
    /// A command and a flag that it takes.
    struct Taken: CustomTestStringConvertible {
        /// The command.
        let command: Subcommand
        /// The flag.
        let flag: Flag

        var testDescription: String { "\(command.rawValue) \(flag.name)" }
    }

    /// Every flag of every command.
    static let taken = Subcommand.allCases.flatMap { command in command.flags.map { Taken(command: command, flag: Flag[$0]) } }

    /// The script of a shell in a language.
    private func script(_ shell: CompletionShell, _ language: Language = .en) -> String {
        shell.script(CompletionText(language: language))
    }

    @Test func `there is a table`() { #expect(Self.taken.count > 100) }

    @Test(arguments: taken) func `bash completes every flag of a command`(taken: Taken) throws {
        let flags = try #require(script(.bash).components(after: "            \(taken.command.rawValue)) _guiju_words '", before: "'"))
        #expect(flags.split(separator: " ").contains { $0 == taken.flag.name })
    }

    @Test(arguments: taken) func `zsh completes every flag of a command`(taken: Taken) throws {
        let part = try #require(script(.zsh).components(after: "\n                \(taken.command.rawValue))\n", before: "    ;;\n"))
        #expect(part.contains("\(taken.flag.name)\(taken.flag.value == nil ? "" : "=")["))
    }

    @Test(arguments: taken) func `fish completes every flag of a command`(taken: Taken) {
        let lines = script(.fish).split(separator: "\n").filter { $0.contains("-n '__guiju_is \(taken.command.rawValue)'") }
        #expect(lines.contains { $0.contains(" -l \(taken.flag.settingName) ") })
    }

    @Test(arguments: taken) func `the manual tells of every flag of a command`(taken: Taken) throws {
        for language in [Language.en, .zh] {
            let page = ManualPage.text(language).replacing("\\-", with: "-").replacing("\\:", with: "")
            let part = try #require(page.components(after: ".SS \"guiju \(taken.command.rawValue)\"\n", before: "\n.S"))
            let head = taken.flag.spellings.joined(separator: ", ") + (taken.flag.value.map { " \($0)" } ?? "")
            #expect(part.contains(".TP\n.B \"\(head)\"\n"))
        }
    }

    @Test func `every flag that is a setting has a name of its own, in files and in the environment`() {
        #expect(Set(Flag.settings.map(\.settingName)).count == Flag.settings.count)
        #expect(Set(Flag.all.map(\.variableName)).count == Flag.all.count)
        #expect(Flag.asOf.settingName == "as-of")
        #expect(Flag.asOf.variableName == "GUIJU_AS_OF")
        for flag in Flag.settings {
            #expect(ManualPage.text(.en).replacing("\\-", with: "-").contains("\"\(flag.settingName), \(flag.variableName)\""))
        }
    }

    @Test func `every setting belongs to a command that heeds settings, and such a command can be told not to`() {
        let heeding = Subcommand.allCases.filter { $0.flags.contains(.config) }
        for flag in Flag.settings { #expect(heeding.contains { $0 != .config && $0.flags.contains(flag.key) }, "\(flag.name)") }
        for command in heeding { #expect(command.flags.contains(.noConfig)) }
    }

    @Test func `a default of a setting is a value that it accepts`() {
        for flag in Flag.settings {
            guard case .values(let values) = flag.fallback else { continue }
            let choices = flag.value == nil ? ["yes", "no"] : flag.choices
            #expect(values.allSatisfy(choices.contains), "\(flag.name)")
        }
    }

    @Test(arguments: ["", ".", "'a", "a\\b", "-x", "\"q\"", "中文，换行", ". \\\" '"]) func `roff shows a text as it is`(text: String) {
        var roff = Roff()
        roff.line(text)
        let line = roff.text.dropLast()
        #expect(!line.hasPrefix(".") && !line.hasPrefix("'"))
        let shown = line.replacing("\\&", with: "").replacing("\\:", with: "").replacing("\\-", with: "-").replacing("\\(aq", with: "'")
            .replacing("\\e", with: "\\")
        #expect(shown == text)
    }
}

extension String {
    /// What stands between two texts, the first time.
    fileprivate func components(after start: String, before end: String) -> Substring? {
        guard let lower = range(of: start)?.upperBound else { return nil }
        return self[lower...].range(of: end).map { self[lower..<$0.lowerBound] }
    }
}
