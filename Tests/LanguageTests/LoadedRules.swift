import Diagnostics
import Foundation
import Semantics
import Syntax
import TestSupport
import Values

/// Rule files that were parsed and checked together.
struct LoadedRules {
    /// The texts.
    var sources = SourceMap()
    /// The checked rule book.
    let book: RuleBook
    /// What the parser and the checker said.
    let diagnostics: [Diagnostic]

    /// Parses and checks files in their order.
    init(_ files: [URL]) throws {
        var (sources, parsed, said) = (SourceMap(), [(file: RuleFile, source: Int)](), [Diagnostic]())
        for file in files {
            let source = SourceText(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
            let number = sources.add(source)
            let result = Parser.parse(source: source, number: number)
            said += result.diagnostics
            parsed.append((result.file, number))
        }
        let checked = Checker.check(files: parsed, sources: sources)
        self.sources = sources
        book = checked.book
        diagnostics = said + checked.diagnostics
    }

    /// Parses and checks a file that may hold nothing but mappings, which stand on the rules of another.
    init(mappings file: URL, on rules: URL) throws {
        book = try LoadedRules([rules]).book
        let text = SourceText(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
        let checked = CheckedMappings([text], to: book)
        (sources, diagnostics) = (checked.sources, checked.diagnostics)
    }

    /// Diagnostics as they are shown, in both languages.
    func rendered(_ diagnostics: [Diagnostic]) -> String {
        [Language.en, .zh].map { DiagnosticRenderer.render(diagnostics, in: sources, language: $0) }.joined(separator: "\n")
    }
}

/// The golden files of the language's meaning.
enum Programs {
    /// The files of a folder beside this one with an ending, in their order.
    static func files(in folder: String, ending: String = ".rules") -> [URL] {
        ProjectFiles.files(below: "Tests/LanguageTests/\(folder)", ending: ending).filter { $0.lastPathComponent != "common.rules" }
    }

    /// The declarations that the rejected files stand on.
    static var common: URL { ProjectFiles.url("Tests/LanguageTests/rejected/common.rules") }
}
