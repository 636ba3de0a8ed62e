import Diagnostics
import Foundation
import Syntax
import TestSupport
import Testing
import Values

/// Rule files beside what the parser says of them.
struct GoldenTests {
    @Test("accepted files have no diagnostics", arguments: Sources.accepted + Sources.acceptedSettings)
    func accepted(_ file: URL) throws {
        #expect(Sources.rendered(try Sources.text(file)) == "")
    }

    @Test("the rule book has no diagnostics", arguments: Sources.book)
    func book(_ file: URL) throws {
        #expect(Sources.rendered(try Sources.text(file)) == "")
    }

    @Test("rejected files give their diagnostics in English", arguments: Sources.rejected + Sources.rejectedSettings)
    func rejectedInEnglish(_ file: URL) throws {
        let golden = file.deletingPathExtension().appendingPathExtension("expected")
        #expect(Golden.difference(of: Sources.rendered(try Sources.text(file), .en), from: golden) == nil)
    }

    @Test("rejected files give their diagnostics in Chinese", arguments: Sources.rejected + Sources.rejectedSettings)
    func rejectedInChinese(_ file: URL) throws {
        let golden = file.deletingPathExtension().appendingPathExtension("zh.expected")
        #expect(Golden.difference(of: Sources.rendered(try Sources.text(file), .zh), from: golden) == nil)
    }

    @Test("every production of the grammar has an accepted and a rejected file", arguments: ["Accepted", "Rejected"])
    func productions(_ folder: String) throws {
        let files =
            folder == "Accepted" ? Sources.accepted + Sources.acceptedSettings : Sources.rejected + Sources.rejectedSettings
        var covered: Set<String> = []
        for file in files {
            let first = try String(decoding: Data(contentsOf: file), as: UTF8.self).split(separator: "\n").first ?? ""
            let names = first.drop { $0 == "\u{FEFF}" }.trimmingPrefix("// productions: ").split(separator: " ").map(String.init)
            covered.formUnion(names)
        }
        let grammar = try Grammar()
        #expect(grammar.productions.count > 40)
        #expect(grammar.productions.filter { !covered.contains($0) } == [])
        #expect(covered.subtracting(grammar.productions).sorted() == [])
    }

    @Test("every word of the grammar occurs in an accepted file")
    func words() throws {
        var seen: Set<Substring> = []
        for file in Sources.accepted {
            let text = try String(contentsOf: file, encoding: .utf8)
            seen.formUnion(text.split { !($0.isASCII && $0.isLetter) })
        }
        let grammar = try Grammar()
        #expect(grammar.words.count > 120)
        #expect(grammar.words.filter { !seen.contains(Substring($0)) } == [])
    }

    @Test("every diagnostic of the parser is provoked by some rejected file or limit test")
    func codes() throws {
        let text = try ProjectFiles.text("Sources/Syntax/Parser/SyntaxDiagnostics.swift")
        let all = Set(text.matches(of: /"(S\d{3})"/).map { String($0.1) })
        var seen: Set<String> = LimitTests.codes
        for file in Sources.rejected + Sources.rejectedSettings {
            seen.formUnion(Sources.diagnostics(of: try Sources.text(file)).map(\.code))
        }
        #expect(all.subtracting(seen).sorted() == [])
        #expect(seen.subtracting(all).sorted() == [])
    }
}

/// The grammar as `Language.md` writes it.
struct Grammar {
    /// The names of the productions.
    let productions: [String]
    /// The words in quotation marks.
    let words: [String]

    /// Reads the blocks of the page.
    init() throws {
        let page = try ProjectFiles.text("Sources/Syntax/Language.md")
        let blocks = page.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        let lines = blocks.joined().split(separator: "\n")
        productions = lines.compactMap { $0.prefixMatch(of: #/([a-z-]+) *= /#).map { String($0.1) } }
        words = Set(lines.flatMap { $0.matches(of: /"([a-z]+)"/).map { String($0.1) } }).sorted()
    }
}
