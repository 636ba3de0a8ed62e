import BuiltInRules
import Diagnostics
import Foundation
import RecordModel
import Semantics
import TestSupport
import Testing
import Values

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

    @Test func `words and keys tell the same kinds of packed records as of others`() {
        let unpacked = RuleBook(packed: BuiltInRules.packed).records
        let kinds = RecordKinds(Array(unpacked))
        let names = kinds.flatMap { [$0.name] + $0.labels }
        let keys = kinds.flatMap(\.kindKeys)
        let words = names + names.map { $0 + "?" } + names.map { String($0.dropLast()) } + ["", "\u{10FFFF}", "a", "e\u{301}", "\u{E9}"]
        for word in words.map({ HalfWidth.of($0) }) { #expect(unpacked.kinds(called: word) == kinds.kinds(called: word), "\(word)") }
        for key in Set(keys.map { HalfWidth.of($0) }).union(["", "x", "记录"]) {
            #expect(unpacked.isKindKey(key) == kinds.isKindKey(key), "\(key)")
            for kind in kinds.indices { #expect(unpacked.isKindKey(key, of: kind) == kinds.isKindKey(key, of: kind), "\(key) \(kind)") }
        }
    }

    @Test func `a packed book can be asked by many threads at once`() async {
        let book = RuleBook(packed: BuiltInRules.packed)
        let alone = RuleBook(packed: BuiltInRules.packed).rules.map { $0.duty?.condition }
        let asked = await withTaskGroup(of: [Term?].self) { group in
            for _ in 0..<4 { group.addTask { book.rules.reversed().map { $0.duty?.condition }.reversed() } }
            var asked: [[Term?]] = []
            for await terms in group { asked.append(terms) }
            return asked
        }
        for terms in asked { #expect(terms == alone) }
    }

    /// A file's path below `Rules`.
    private func path(of file: URL) -> String { String(file.path.dropFirst(ProjectFiles.url("Rules").path.count + 1)) }
}
