import Diagnostics
import Foundation
import Syntax
import TestSupport
import Testing

/// Properties of the printer and of the formatter.
struct PrinterTests {
    /// How many trees are generated in a run.
    static let seeds = (1...20).map { UInt64($0) }

    /// The tree of a text without mistakes, written out.
    private func dump(_ text: String) -> String {
        let (file, diagnostics) = Parser.parse(source: Sources.text(text), number: 0)
        return diagnostics.isEmpty ? TreeDump.text(file) : Sources.rendered(Sources.text(text))
    }

    /// The formatted text.
    private func format(_ text: String) throws -> String { try Formatter.format(Sources.text(text), number: 0).get() }

    @Test("parse ∘ print = id on generated trees", arguments: seeds)
    func generated(_ seed: UInt64) {
        var generator = TreeGenerator(seed: seed)
        for _ in 0..<25 {
            let file = generator.file()
            let printed = Printer.print(file)
            #expect(dump(printed) == TreeDump.text(file), "\(printed)")
        }
    }

    @Test("format ∘ print = print on generated trees", arguments: seeds)
    func formattedPrint(_ seed: UInt64) throws {
        var generator = TreeGenerator(seed: seed)
        for _ in 0..<25 {
            let printed = Printer.print(generator.file())
            #expect(try format(printed) == printed)
        }
    }

    @Test("what the printer writes has no line that could have been broken and is wider than 120 columns", arguments: seeds)
    func width(_ seed: UInt64) {
        var generator = TreeGenerator(seed: seed)
        let lines = Printer.print(generator.file()).split(separator: "\n")
        for line in lines where DisplayWidth.of(line) > 120 {
            // Texts in quotation marks and names with their dots are never broken, nor is what a review asks on its line.
            #expect(line.contains("\"") || line.split(separator: " ").contains { $0.count > 30 }, "\(line)")
        }
        #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    }

    @Test("parse ∘ print = id on rule files", arguments: Sources.accepted + Sources.book)
    func parsed(_ file: URL) throws {
        let tree = Parser.parse(source: try Sources.text(file), number: 0).file
        #expect(dump(Printer.print(tree)) == TreeDump.text(tree))
    }

    @Test("printing one item gives what printing the file gives for it")
    func item() throws {
        let text = "rule x \"t\" for y {\n  must a be within 2 working days after b\n}\n"
        guard case .rule(let rule) = Parser.parse(source: Sources.text(text), number: 0).file.declarations[0] else { return }
        #expect(Printer.print(rule.items[0]) == "must a be within 2 working days after b\n")
        guard case .duty(_, _, let condition, _) = rule.items[0] else { return }
        #expect(Printer.print(condition) == "a be within 2 working days after b")
    }
}
