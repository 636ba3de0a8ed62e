import Diagnostics
import Foundation
import Semantics
import Syntax
import TestSupport
import Values

/// Rule files that were parsed and checked together.
struct LoadedRules {
    /// What became of them.
    private let checked: CheckedTexts

    /// Parses and checks files in their order.
    init(_ files: [URL]) throws {
        checked = CheckedTexts(try files.map { SourceText(name: $0.lastPathComponent, bytes: [UInt8](try Data(contentsOf: $0))) })
    }

    /// The texts.
    var sources: SourceMap { checked.sources }
    /// The checked rule book.
    var book: RuleBook { checked.book }
    /// What the parser and the checker said.
    var diagnostics: [Diagnostic] { checked.diagnostics }

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
