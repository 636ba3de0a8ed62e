import Diagnostics
import Foundation
import Syntax
import TestSupport
import Testing

/// Reading rule files without their examples, as every start-up does.
struct ExamplesTests {
    /// A file's rules without `given` and `example`.
    private func isExample(_ item: RuleItem) -> Bool {
        switch item {
        case .given, .example: true
        default: false
        }
    }

    private func withoutExamples(_ file: RuleFile) -> RuleFile {
        var result = file
        result.declarations = file.declarations.map { declaration in
            switch declaration {
            case .rule(var rule):
                rule.items.removeAll(where: isExample)
                return .rule(rule)
            case .targets(var table):
                table.lines = table.lines.compactMap { line in
                    switch line {
                    case .item(let item): return isExample(item) ? nil : line
                    case .columns: return line
                    case .row(var row):
                        row.lines.removeAll { if case .item(let item) = $0 { isExample(item) } else { false } }
                        return .row(row)
                    }
                }
                return .targets(table)
            default: return declaration
            }
        }
        return result
    }

    @Test("without examples the tree is the same but for them, ranges and all", arguments: Sources.accepted + Sources.book)
    func same(_ file: URL) throws {
        let source = try Sources.text(file)
        let whole = Parser.parse(source: source, number: 3)
        let rest = Parser.parse(source: source, number: 3, examples: false)
        #expect(rest.diagnostics == [])
        #expect(rest.file.declarations == withoutExamples(whole.file).declarations)
    }

    @Test(
        "texts and comments hide braces, and heads are still read",
        arguments: [
            ("given { x \"}\" // }\n y \"\\\"}\" }", [String]()), ("example pass \"t\" { a b // {{{\n }", []),
            ("example pas \"t\" { }", ["S020"]), ("example pass { }", ["S020"]), ("given { { {", ["S022", "S022"]),
            ("given { x \"没有右引号\n }", []),
        ])
    func hidden(_ items: String, _ codes: [String]) {
        let source = Sources.text("rule x \"t\" for y {\n  \(items)\n}")
        #expect(Parser.parse(source: source, number: 0, examples: false).diagnostics.map(\.code) == codes)
    }

    @Test("a field called example, and the predicate given, are no heads")
    func fields() {
        let text =
            "record r \"人\" {\n  example \"样\" group { a1 \"一\" text }\n  given1 \"二\" text\n}\nrule x \"t\" for r {\n  must z is\n given\n}"
        let source = Sources.text(text)
        let (whole, rest) = (Parser.parse(source: source, number: 0), Parser.parse(source: source, number: 0, examples: false))
        #expect(whole.diagnostics == [] && rest.diagnostics == [])
        #expect(whole.file == rest.file)
    }
}
