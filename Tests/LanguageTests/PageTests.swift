import Diagnostics
import Foundation
import Syntax
import TestSupport
import Testing

/// The rules that pages show: each must be one that the parser accepts, and that the formatter would leave as it is.
struct PageTests {
    /// A block of rules in a page.
    struct Block: CustomTestStringConvertible {
        /// The page.
        let page: String
        /// The position of the block in the page, from 1.
        let number: Int
        /// The rules.
        let text: String

        var testDescription: String { "\(page) \(number)" }
    }

    /// Every block of rules in the README and in the page of the language.
    static let blocks: [Block] = ["README.md", "Sources/Syntax/Language.md"].flatMap { page in
        let parts = ((try? ProjectFiles.text(page)) ?? "").components(separatedBy: "```rules\n").dropFirst()
        return parts.enumerated().map { Block(page: page, number: $0 + 1, text: $1.components(separatedBy: "```")[0]) }
    }

    @Test func `there are pages with rules`() { #expect(Self.blocks.count >= 3) }

    @Test(arguments: blocks) func `rules in pages are rules`(block: Block) throws {
        let source = SourceText(name: block.page, bytes: Array(block.text.utf8))
        #expect(Parser.parse(source: source, number: 0).diagnostics == [])
        #expect(try Formatter.format(source, number: 0).get() == block.text)
    }
}
