import Diagnostics
import Syntax
import TestSupport
import Testing
import Values

/// The explanations of codes.
struct CatalogueTests {
    /// The lines of an example where they belong.
    private func file(_ lines: String, _ place: SyntaxCatalogue.Place) -> String {
        switch place {
        case .file: lines + "\n"
        case .document: "document d \"文号\" {\n  \(lines)\n}\n"
        case .record: "record r \"记录\" {\n  \(lines)\n}\n"
        case .rule: "rule x \"题\" for r {\n  \(lines)\n}\n"
        }
    }

    @Test(
        "examples provoke their code, and do not when they are right",
        arguments: SyntaxCatalogue.entries.filter { $0.example != nil }.map(\.code))
    func examples(_ code: String) throws {
        let entry = try #require(SyntaxCatalogue.entries.first { $0.code == code })
        let example = try #require(entry.example)
        #expect(Sources.codes(file(example.wrong, example.place)) == [code])
        #expect(Sources.codes(file(example.right, example.place)) == [])
    }

    @Test("every code of the parser is explained once, in order and in both languages")
    func complete() throws {
        let text = try ProjectFiles.text("Sources/Syntax/Parser/SyntaxDiagnostics.swift")
        let codes = Set(text.matches(of: /"(S\d{3})"/).map { String($0.1) }).sorted()
        #expect(SyntaxCatalogue.entries.map(\.code) == codes)
        #expect(SyntaxCatalogue.entries.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty && $0.text.zh != $0.text.en })
    }
}
