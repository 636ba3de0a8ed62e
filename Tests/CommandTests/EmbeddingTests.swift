import BuiltInRules
import Diagnostics
import Foundation
import Semantics
import TestSupport
import Testing

/// The rules in the program are the rules in the folder, byte for byte.
@Suite struct EmbeddingTests {
    @Test func `every rule file is embedded, in the order of the paths`() {
        let files = ProjectFiles.files(below: "Rules", ending: ".rules").map { path(of: $0) }
        #expect(BuiltInRules.files.map { "\($0.name)" } == files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    @Test func `an embedded file has the bytes of its file`() throws {
        for file in BuiltInRules.files + [BuiltInRules.calendar] { #expect(try file.bytes == ProjectFiles.bytes("Rules/\(file.name)")) }
    }

    @Test func `the checked rules in the program are what the files say`() {
        let texts = BuiltInRules.files.map { SourceText(name: "\($0.name)", bytes: $0.bytes) }
        let book = CheckedTexts(texts).book
        let unpacked = RuleBook(packed: BuiltInRules.packed)
        #expect(unpacked.hash == book.hash)
        #expect(unpacked.rules.indices.map { unpacked.rules.heading($0) } == book.rules.indices.map { book.rules.heading($0) })
        #expect(unpacked.packed == book.packed)
    }

    /// A file's path below `Rules`.
    private func path(of file: URL) -> String { String(file.path.dropFirst(ProjectFiles.url("Rules").path.count + 1)) }
}
