import Diagnostics
import Foundation
import RecordModel
import Semantics
import Syntax
import TestSupport
import Testing

/// Rule files with words taken out, doubled or exchanged: whatever is left of them, the checker and the lint come to an end.
struct DamageTests {
    /// Damaged files are checked twice with one result, every place lies in its text, and a book without errors can be linted.
    @Test(arguments: Programs.files(in: "accepted"), [1, 2] as [UInt64])
    func damagedFilesAreChecked(file: URL, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let words = try String(contentsOf: file, encoding: .utf8).split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<40 {
            let text = damaged(words, &random)
            let (book, said) = check(text)
            #expect(said.allSatisfy { diagnostic in lies(diagnostic, within: text) })
            #expect(said == check(text).said)
            if !said.contains(where: { $0.severity == .error }) { #expect(Lint.check(book).allSatisfy { lies($0, within: text) }) }
        }
    }

    /// Words with one to three of them taken out, doubled or exchanged with others.
    private func damaged(_ words: [String], _ random: inout SeededGenerator) -> String {
        var words = words
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let (here, there) = (words.indices.randomElement(using: &random) ?? 0, words.indices.randomElement(using: &random) ?? 0)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: words.remove(at: here)
            case 1: words.insert(words[there], at: here)
            default: words.swapAt(here, there)
            }
        }
        return words.joined(separator: " ")
    }

    /// What the parser and the checker make of a text.
    private func check(_ text: String) -> (book: RuleBook, said: [Diagnostic]) {
        var sources = SourceMap()
        let source = SourceText(name: "damaged.rules", bytes: Array(text.utf8))
        let parsed = Parser.parse(source: source, number: sources.add(source))
        let checked = Checker.check(files: [(parsed.file, 0)], sources: sources, incomplete: parsed.diagnostics.isEmpty ? [] : [0])
        return (checked.book, parsed.diagnostics + checked.diagnostics)
    }

    /// Whether every place of a diagnostic lies in the text.
    private func lies(_ diagnostic: Diagnostic, within text: String) -> Bool {
        ([diagnostic.primary].compactMap(\.self) + diagnostic.secondary).allSatisfy { label in
            0 <= label.range.start && label.range.start <= label.range.end && label.range.end <= text.utf8.count
        }
    }
}
