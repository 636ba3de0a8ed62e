import Diagnostics
import Foundation
import Syntax
import TestSupport
import Values

/// The texts that tests parse.
enum Sources {
    /// Rule files that have no mistake.
    static let accepted = ProjectFiles.files(below: "Tests/SyntaxTests/Accepted", ending: ".rules")
    /// Rule files full of mistakes.
    static let rejected = ProjectFiles.files(below: "Tests/SyntaxTests/Rejected", ending: ".rules")
    /// Settings files that have no mistake.
    static let acceptedSettings = ProjectFiles.files(below: "Tests/SyntaxTests/Accepted", ending: ".guiju")
    /// Settings files full of mistakes.
    static let rejectedSettings = ProjectFiles.files(below: "Tests/SyntaxTests/Rejected", ending: ".guiju")
    /// Rule files whose comments and lines lie anyhow.
    static let formatted = ProjectFiles.files(below: "Tests/SyntaxTests/Formatted", ending: ".rules")
    /// The rule book.
    static let book = ProjectFiles.files(below: "Rules", ending: ".rules")
    /// What the fuzzer found worth keeping.
    static let corpus = ProjectFiles.files(below: "Tests/Fuzz/Corpus/rules", ending: "")

    /// The text of a file, named by its last component.
    static func text(_ file: URL) throws -> SourceText {
        SourceText(name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
    }

    /// A text of its own.
    static func text(_ string: String) -> SourceText { SourceText(name: "test.rules", bytes: Array(string.utf8)) }

    /// The drawn diagnostics of a text.
    static func rendered(_ source: SourceText, _ language: Language = .en) -> String {
        var map = SourceMap()
        let number = map.add(source)
        return DiagnosticRenderer.render(diagnostics(of: source, number: number), in: map, language: language)
    }

    /// What the parser says of a text: of settings when it is named so, else of rules.
    static func diagnostics(of source: SourceText, number: Int = 0) -> [Diagnostic] {
        source.name.hasSuffix(".guiju")
            ? Parser.parseSettings(source: source, number: number).diagnostics : Parser.parse(source: source, number: number).diagnostics
    }

    /// The codes of what is wrong with a text.
    static func codes(_ string: String) -> [String] {
        Parser.parse(source: text(string), number: 0).diagnostics.map(\.code)
    }
}
