import Diagnostics
import Testing

/// Characters made safe, their width, and places in texts.
struct TextTests {
    @Test(
        "hostile characters are escaped and all others kept",
        arguments: [
            ("郑州 abc", "郑州 abc"), ("a\nb\tc\rd", "a\\nb\\tc\\rd"), ("\u{1B}[0m", "\\u{1b}[0m"),
            ("\u{202A}\u{202E}\u{2069}", "\\u{202a}\\u{202e}\\u{2069}"),
            ("\u{0}\u{7F}\u{85}\u{9B}", "\\u{0}\\u{7f}\\u{85}\\u{9b}"), ("\u{FEFF}\u{2028}", "\\u{feff}\\u{2028}"),
            ("\u{200B}\u{AD}", "\\u{200b}\\u{ad}"), ("😀 é e\u{301}", "😀 é e\u{301}"), ("", ""),
        ])
    func escaped(_ text: String, _ expected: String) {
        #expect(text.escapedForTerminal == expected)
        #expect(Sanitizer.escaped(expected) == expected)
    }

    @Test("no character that passes is a control or turns the direction around")
    func exhaustive() {
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isControl = scalar.properties.generalCategory == .control
            let turns = (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
            if isControl || turns { #expect(Sanitizer.isHostile(scalar)) }
        }
    }

    @Test("every hostile character begins with a byte that tells that it may be one")
    func leads() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), Sanitizer.isHostile(scalar), let lead = String(scalar).utf8.first else { continue }
            #expect(Sanitizer.mayBeginHostile(lead))
        }
    }

    @Test("columns", arguments: [("abc", 3), ("郑州市", 6), ("“引号”", 6), ("（）", 4), ("e\u{301}", 1), ("😀", 2), ("〇", 2), ("ﾊ", 1), ("é", 1)])
    func width(_ text: String, _ columns: Int) { #expect(DisplayWidth.of(text) == columns) }

    @Test("lines and columns of every byte")
    func positions() {
        let source = SourceText(name: "", bytes: Array("a郑\n\nb".utf8))
        let expected = [(1, 1), (1, 2), (1, 2), (1, 2), (1, 3), (2, 1), (3, 1), (3, 2)]
        for (offset, place) in expected.enumerated() where offset != 2 && offset != 3 {
            #expect(source.position(of: offset) == place)
        }
        #expect(source.position(of: -5) == (1, 1))
        #expect(source.position(of: 99) == (3, 2))
    }
}
