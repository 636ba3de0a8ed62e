import Diagnostics
import Testing
import Values

/// How diagnostics are drawn.
struct RenderingTests {
    /// A map of one text.
    private func map(_ text: String, name: String = "a.rules") -> SourceMap {
        var map = SourceMap()
        _ = map.add(SourceText(name: name, bytes: Array(text.utf8)))
        return map
    }

    /// The range of the first occurrence of some words.
    private func range(of words: String, in text: String) -> SourceRange {
        let (bytes, sought) = (Array(text.utf8), Array(words.utf8))
        let start = bytes.indices.first { bytes[$0...].starts(with: sought) } ?? 0
        return SourceRange(source: 0, start: start, end: start + sought.count)
    }

    /// A diagnostic drawn in English without marks.
    private func drawn(_ text: String, at words: String, label: String = "") -> String {
        let label = Diagnostic.Label(range(of: words, in: text), Localized(same: label))
        let diagnostic = Diagnostic("T001", .error, Localized(zh: "错了", en: "wrong"), at: label)
        return DiagnosticRenderer.render(diagnostic, in: map(text), language: .en)
    }

    @Test("the place is underlined, Chinese counting two columns")
    func chinese() {
        let expected = """
            error[T001]: wrong
              --> a.rules:2:6
               |
             2 |   郑州 金额 "abc"
               |        ^^^^ here

            """
        #expect(drawn("一\n  郑州 金额 \"abc\"\n三", at: "金额", label: "here") == expected)
    }

    @Test("tabs are drawn as four blanks")
    func tabs() {
        #expect(drawn("\tmust\tbe", at: "be").contains(" 1 |     must    be\n   |             ^^\n"))
    }

    @Test("several labels, in several lines and sources, a help line and Chinese")
    func labels() {
        var map = map("rule x {\n\n\n  must a\n")
        let other = map.add(SourceText(name: "b.rules", bytes: Array("a money\n".utf8)))
        let diagnostic = Diagnostic(
            "T002", .warning, Localized(zh: "不能比较", en: "cannot compare"),
            at: Diagnostic.Label(SourceRange(source: 0, start: 18, end: 19), Localized(zh: "日期", en: "a date")),
            secondary: [
                Diagnostic.Label(SourceRange(source: other, start: 0, end: 1), Localized(zh: "金额", en: "money")),
                Diagnostic.Label(SourceRange(source: 0, start: 7, end: 8), Localized(zh: "打开", en: "opened")),
            ],
            help: Localized(zh: "改名", en: "rename it"))
        let expected = """
            警告[T002]：不能比较
              --> a.rules:4:8
               |
             1 | rule x {
               |        - 打开
            ...
             4 |   must a
               |        ^ 日期
              ::: b.rules:1:1
               |
             1 | a money
               | - 金额
               = 帮助：改名

            """
        #expect(DiagnosticRenderer.render(diagnostic, in: map, language: .zh) == expected)
    }

    @Test("a label over several lines is drawn on the first")
    func multiline() {
        #expect(drawn("one two\nthree", at: "two\nthree").contains("     ^^^\n"))
    }

    @Test("a place at the end of a line and of the text is shown")
    func ends() {
        let text = "ab\n"
        for offset in [2, 3] {
            let label = Diagnostic.Label(SourceRange(source: 0, start: offset, end: offset))
            let drawn = DiagnosticRenderer.render(Diagnostic("T", .note, Localized(same: "m"), at: label), in: map(text), language: .en)
            #expect(drawn.contains("^"))
        }
    }

    @Test("nothing of the text acts on the terminal")
    func hostile() {
        let text = "x \u{1B}[31m\u{202E}\u{2066}\u{7F}\u{9B} y"
        let diagnostic = Diagnostic(
            "T", .error, Localized(same: "在 \u{1B}]0;x\u{7} 处"),
            at: Diagnostic.Label(range(of: "y", in: text), Localized(same: "\u{202E}")),
            help: Localized(same: "\u{0}"))
        let drawn = DiagnosticRenderer.render(diagnostic, in: map(text, name: "\u{1B}[2J.rules"), language: .en)
        #expect(drawn.unicodeScalars.allSatisfy { $0 == "\n" || !Sanitizer.isHostile($0) })
        #expect(drawn.contains("x \\u{1b}[31m\\u{202e}\\u{2066}\\u{7f}\\u{9b} y"))
    }

    @Test("bytes that are not UTF-8 are drawn as replacement characters, and the label stays at its place")
    func invalid() {
        var map = SourceMap()
        _ = map.add(SourceText(name: "a", bytes: [0xFF, 0xE9, 0x83, 0x41, 0x42]))
        let label = Diagnostic.Label(SourceRange(source: 0, start: 4, end: 5))
        let drawn = DiagnosticRenderer.render(Diagnostic("T", .error, Localized(same: "m"), at: label), in: map, language: .en)
        #expect(drawn.contains(" 1 | \u{FFFD}\u{FFFD}\u{FFFD}AB\n   |     ^\n"))
    }

    @Test("a long line is cut around the label", arguments: [0, 1, 30, 59, 60, 61, 500, 5_000, 99_990, 99_999])
    func long(_ offset: Int) {
        let text = String(repeating: "长", count: offset) + "@" + String(repeating: "长", count: 100_000 - offset)
        let drawn = drawn(text, at: "@")
        let lines = drawn.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= SourceLineWidth.widest })
        let (source, mark) = (lines[3], lines[4])
        guard let place = source.firstIndex(of: "@"), let caret = mark.firstIndex(of: "^") else { return #expect(Bool(false)) }
        #expect(DisplayWidth.of(source[..<place]) == DisplayWidth.of(mark[..<caret]))
    }

    @Test("styles mark the parts and change no words")
    func styles() {
        let text = "must a"
        let diagnostic = Diagnostic(
            "T", .error, Localized(same: "m"), at: Diagnostic.Label(range(of: "a", in: text), Localized(same: "here")),
            help: Localized(same: "h"))
        let plain = DiagnosticRenderer.render(diagnostic, in: map(text), language: .en)
        let marked = DiagnosticRenderer.render(diagnostic, in: map(text), language: .en, style: .ansi)
        #expect(marked != plain)
        #expect(marked.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        let tagged = DiagnosticRenderer.render(diagnostic, in: map(text), language: .en, style: DiagnosticStyle { "<\($0)>\($1)</>" })
        #expect(tagged.contains("<error>error[T]</><message>: m</>"))
        #expect(tagged.contains("<primary>^ here</>"))
    }

    @Test("a diagnostic without a place is its message")
    func nowhere() {
        let diagnostic = Diagnostic("T", .note, Localized(zh: "无", en: "none"))
        #expect(DiagnosticRenderer.render(diagnostic, in: SourceMap(), language: .en) == "note[T]: none\n")
        let other = Diagnostic("T", .note, Localized(same: "x"), at: Diagnostic.Label(SourceRange(source: 9, start: 0, end: 1)))
        #expect(DiagnosticRenderer.render([diagnostic, other], in: SourceMap(), language: .en) == "note[T]: none\n\nnote[T]: x\n")
    }
}

/// What the widest drawn line can be: the window, its gutter, an ellipsis on either side and a wide character that overlaps.
enum SourceLineWidth { static let widest = 130 }
