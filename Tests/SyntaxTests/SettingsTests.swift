import Diagnostics
import Foundation
import Syntax
import TestSupport
import Testing

/// Files of settings: what the parser makes of them.
@Suite struct SettingsTests {
    /// The settings of a text, each as its name and values.
    private func settings(_ text: String) -> [[String]] {
        let (settings, diagnostics) = Parser.parseSettings(source: Sources.text(text), number: 0)
        #expect(diagnostics.isEmpty)
        return settings.map { setting in [setting.name.text] + setting.values.map { ($0.prefix.map { "\($0.text)=" } ?? "") + $0.text } }
    }

    @Test func `a setting has a name and its values`() {
        #expect(
            settings("as-of 2024-06-30\nfail-on fail,\n  open // yes\nrules \"a b\"") == [
                ["as-of", "2024-06-30"], ["fail-on", "fail", "open"], ["rules", "a b"],
            ])
        #expect(
            settings("output sarif \"a.sarif\", junit \"b\"\ndue-within 30") == [
                ["output", "sarif=a.sarif", "junit=b"], ["due-within", "30"],
            ])
        #expect(settings("") == [])
        #expect(settings("\u{FEFF}region 郑州市\r\n") == [["region", "郑州市"]])
    }

    @Test func `a line that fails costs that line alone`() {
        let (settings, diagnostics) = Parser.parseSettings(
            source: Sources.text("region\n= 3\nlang zh\nas-of 2024-13-01\ncolor never"), number: 0)
        #expect(settings.map(\.name.text) == ["lang", "color"])
        #expect(diagnostics.map(\.code) == ["S020", "S020", "S010"])
    }

    @Test func `whatever the bytes are, the parser ends`() {
        var chance = SeededGenerator(seed: 5)
        let pieces = [
            "rules", "\"a\"", ",", "\n", "2024-06-30", "30", "%", "{", "}", "=", "“", "//", "\u{0}", "as-of", " ", "\"", "-", "郑州",
        ]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0..<12, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
            let (settings, diagnostics) = Parser.parseSettings(source: Sources.text(text), number: 0)
            // Each line gives a setting or is said to be wrong, unless it is empty or a part of a list.
            if settings.isEmpty, diagnostics.isEmpty {
                let rest = text.split(separator: "\n").map { $0.components(separatedBy: "//")[0] }
                #expect(rest.allSatisfy { $0.allSatisfy { $0 == " " } }, "\(text.debugDescription)")
            }
        }
    }
}
