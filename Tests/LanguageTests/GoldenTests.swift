import Diagnostics
import Foundation
import Semantics
import TestSupport
import Testing

/// Golden files of the checker and the lint: `RECORD_GOLDENS=1` records them anew.
struct GoldenTests {
    /// What is right is accepted without a word.
    @Test(arguments: Programs.files(in: "accepted"))
    func accepted(file: URL) throws {
        let loaded = try LoadedRules([file])
        #expect(loaded.diagnostics.isEmpty, "\(loaded.rendered(loaded.diagnostics))")
    }

    /// What is wrong is said as it was before, and the code that a file is named for is among it.
    @Test(arguments: Programs.files(in: "rejected"))
    func rejected(file: URL) throws {
        // A file of mappings is checked by itself.
        let isOfMappings = code(of: file) == "C071"
        let loaded = try isOfMappings ? LoadedRules(mappings: file, on: Programs.common) : LoadedRules([Programs.common, file])
        #expect(loaded.diagnostics.contains { $0.code == code(of: file) })
        #expect(Golden.difference(of: loaded.rendered(loaded.diagnostics), from: expected(file)) == nil)
    }

    /// What is most likely wrong is said as it was before, the text beside a file being the text of its documents.
    @Test(arguments: Programs.files(in: "linted"))
    func linted(file: URL) throws {
        let loaded = try LoadedRules([file])
        try #require(loaded.diagnostics.isEmpty, "\(loaded.rendered(loaded.diagnostics))")
        let text = file.deletingPathExtension().appendingPathExtension("txt")
        let texts = (try? String(contentsOf: text, encoding: .utf8)).map { [(name: text.lastPathComponent, text: $0)] } ?? []
        let found = Lint.check(loaded.book, texts: texts)
        #expect(found.contains { $0.code == code(of: file) } || code(of: file) == "clean")
        #expect(Golden.difference(of: loaded.rendered(found), from: expected(file)) == nil)
    }

    /// Every code has a file that is named for it, and an explanation.
    @Test func everyCodeIsShown() {
        let shown = Set((Programs.files(in: "rejected") + Programs.files(in: "linted")).map(code(of:)))
        let explained = SemanticCatalogue.entries.map(\.code)
        #expect(shown.subtracting(["clean"]) == Set(explained))
        #expect(Set(explained).count == explained.count)
    }

    /// Every code that a message has in the source is explained.
    @Test func everyCodeIsExplained() throws {
        let messages = try ProjectFiles.files(below: "Sources/Semantics/Messages", ending: ".swift").map {
            try String(contentsOf: $0, encoding: .utf8)
        }
        let said = Set(messages.flatMap { $0.matches(of: /"([CL]\d{3})"/).map { String($0.output.1) } })
        #expect(said.sorted() == SemanticCatalogue.entries.map(\.code).sorted())
    }

    /// The code that a file is named for.
    private func code(of file: URL) -> String { String(file.lastPathComponent.prefix { $0 != "-" && $0 != "." }) }

    /// The file of what is expected.
    private func expected(_ file: URL) -> URL { file.deletingPathExtension().appendingPathExtension("expected") }
}
