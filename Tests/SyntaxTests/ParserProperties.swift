import Diagnostics
import Syntax
import Values

/// What must hold of every text, be it a rule file or not; shared by the fuzz target and by the test that replays its corpus.
enum ParserProperties {
    /// The first property that does not hold of some bytes, in words; nil when all hold.
    static func violation(_ bytes: [UInt8]) -> String? {
        var map = SourceMap()
        let source = SourceText(name: "fuzz.rules", bytes: bytes)
        let number = map.add(source)
        let (file, diagnostics) = Parser.parse(source: source, number: number)
        let rest = Parser.parse(source: source, number: number, examples: false)
        return violation(of: diagnostics + rest.diagnostics, in: map)
            ?? (diagnostics.isEmpty ? violation(of: file, rest, source) : nil)
    }

    /// Diagnostics lie within the text, and can be drawn and printed.
    private static func violation(of diagnostics: [Diagnostic], in map: SourceMap) -> String? {
        for diagnostic in diagnostics {
            for label in [diagnostic.primary].compactMap({ $0 }) + diagnostic.secondary {
                let range = label.range
                guard 0 <= range.start, range.start <= range.end, range.end <= map.texts[0].bytes.count else {
                    return "a label lies outside"
                }
            }
            let drawn = DiagnosticRenderer.render(diagnostic, in: map, language: .zh)
            guard drawn.unicodeScalars.allSatisfy({ $0 == "\n" || !Sanitizer.isHostile($0) }) else { return "what is drawn could act" }
            guard drawn.utf8.count < 20_000 else { return "what is drawn is too long" }
        }
        return nil
    }

    /// A text without mistakes can be printed, formatted and read without its examples.
    private static func violation(
        of file: RuleFile, _ rest: (file: RuleFile, diagnostics: [Diagnostic]), _ source: SourceText
    ) -> String? {
        guard rest.diagnostics.isEmpty else { return "without examples it has mistakes" }
        let printed = Printer.print(file)
        guard let again = parsed(printed) else { return "what is printed has mistakes:\n" + printed }
        guard Printer.print(again) == printed else { return "what is printed is another tree:\n" + printed }
        guard case .success(let formatted) = Formatter.format(source, number: 0) else { return "it cannot be formatted" }
        guard let other = parsed(formatted) else { return "what is formatted has mistakes:\n" + formatted }
        guard Printer.print(other) == printed else { return "what is formatted is another tree:\n" + formatted }
        guard other.comments.map(\.text) == file.comments.map(\.text) else { return "comments were lost:\n" + formatted }
        guard case .success(formatted) = Formatter.format(text(formatted), number: 0) else {
            return "formatting twice is not once:\n" + formatted
        }
        return nil
    }

    /// The tree of a text; nil when it has mistakes.
    private static func parsed(_ string: String) -> RuleFile? {
        let (file, diagnostics) = Parser.parse(source: text(string), number: 0)
        return diagnostics.isEmpty ? file : nil
    }

    /// A text of its own.
    private static func text(_ string: String) -> SourceText { SourceText(name: "fuzz.rules", bytes: Array(string.utf8)) }
}
