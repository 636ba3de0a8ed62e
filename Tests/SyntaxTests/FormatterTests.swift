import Diagnostics
import Foundation
import Syntax
import TestSupport
import Testing

/// What the formatter does to files.
struct FormatterTests {
    /// Every file that can be formatted.
    static let files = Sources.accepted + Sources.book + Sources.formatted

    /// The formatted text.
    private func format(_ source: SourceText) throws -> String { try Formatter.format(source, number: 0).get() }

    /// The tree and the comments of a text.
    private func content(_ source: SourceText) -> (tree: String, comments: [String]) {
        let file = Parser.parse(source: source, number: 0).file
        return (TreeDump.text(file), file.comments.map(\.text))
    }

    @Test("files are formatted as recorded", arguments: Sources.formatted)
    func golden(_ file: URL) throws {
        let golden = file.deletingPathExtension().appendingPathExtension("expected")
        #expect(Golden.difference(of: try format(try Sources.text(file)), from: golden) == nil)
    }

    @Test("format ∘ format = format", arguments: files)
    func idempotent(_ file: URL) throws {
        let once = try format(try Sources.text(file))
        #expect(try format(Sources.text(once)) == once)
    }

    @Test("formatting keeps the tree, and every comment in its order", arguments: files)
    func lossless(_ file: URL) throws {
        let before = content(try Sources.text(file))
        let after = content(Sources.text(try format(try Sources.text(file))))
        #expect(before.tree == after.tree)
        #expect(before.comments == after.comments)
    }

    @Test("a comment and a line break between any two tokens are kept, and formatting stays idempotent", arguments: Sources.accepted)
    func commentsAnywhere(_ file: URL) throws {
        let bytes = try Sources.text(file).bytes
        for place in stride(from: 0, to: bytes.count, by: 7) where bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\n") {
            let commented = bytes[..<place] + Array(" // 注\n".utf8) + bytes[place...]
            let source = SourceText(name: "commented", bytes: Array(commented))
            guard Parser.parse(source: source, number: 0).diagnostics.isEmpty else { continue }
            let (tree, comments) = content(source)
            let once = try format(source)
            let after = content(Sources.text(once))
            #expect(after.tree == tree)
            #expect(after.comments == comments)
            #expect(try format(Sources.text(once)) == once)
        }
    }

    @Test("a file with mistakes is refused with them", arguments: Sources.rejected)
    func refused(_ file: URL) throws {
        let source = try Sources.text(file)
        let expected = Parser.parse(source: source, number: 0).diagnostics
        #expect(throws: Formatter.Refusal.self) { try format(source) }
        if case .failure(let refusal) = Formatter.format(source, number: 0) { #expect(refusal.diagnostics == expected) }
    }

    @Test("formatted files have no blank at the end of a line, no two empty lines and one line break at the end", arguments: files)
    func neat(_ file: URL) throws {
        let text = try format(try Sources.text(file))
        #expect(!text.contains(" \n") && !text.contains("\n\n\n") && !text.contains("\t"))
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && !text.hasPrefix("\n"))
    }
}
