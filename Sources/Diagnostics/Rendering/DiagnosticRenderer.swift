public import Values

/// Draws diagnostics under the text that they are about.
///
/// ```
/// error[S011]: the date "2021-7-1" needs two digits for each number after the year
///   --> a.rules:3:10
///    |
///  3 |   issued 2021-7-1
///    |          ^^^^^^^^
///    = help: write 2021-07-01
/// ```
public enum DiagnosticRenderer {
    /// The lines that show `diagnostic`, each with its line break.
    public static func render(
        _ diagnostic: Diagnostic, in map: SourceMap, language: Language, style: DiagnosticStyle = .plain
    ) -> String {
        var lines = [headline(diagnostic, language, style)]
        let windows = windows(of: diagnostic, in: map, language)
        let gutter = windows.map { String($0.lastLine).count }.max() ?? 1
        for (place, window) in windows.enumerated() { lines += window.drawn(isFirst: place == 0, gutter: gutter, style) }
        if let help = diagnostic.help {
            let title = language == .zh ? "帮助：" : "help: "
            lines.append(pad(gutter + 2) + style(.frame, "=") + " " + style(.help, title) + Sanitizer.escaped(help[language]))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The lines that show `diagnostics` one after the other, an empty line between two.
    public static func render(
        _ diagnostics: [Diagnostic], in map: SourceMap, language: Language, style: DiagnosticStyle = .plain
    ) -> String {
        diagnostics.map { render($0, in: map, language: language, style: style) }.joined(separator: "\n")
    }

    /// Severity, code and message.
    private static func headline(_ diagnostic: Diagnostic, _ language: Language, _ style: DiagnosticStyle) -> String {
        let (part, words): (DiagnosticStyle.Part, Localized) =
            switch diagnostic.severity {
            case .error: (.error, Localized(zh: "错误", en: "error"))
            case .warning: (.warning, Localized(zh: "警告", en: "warning"))
            case .note: (.note, Localized(zh: "提示", en: "note"))
            }
        let colon = language == .zh ? "：" : ": "
        let message = Sanitizer.escaped(diagnostic.message[language])
        return style(part, "\(words[language])[\(diagnostic.code)]") + style(.message, colon + message)
    }

    /// The windows of a diagnostic: one for each source it has labels in, that of the primary label first.
    private static func windows(of diagnostic: Diagnostic, in map: SourceMap, _ language: Language) -> [SourceWindow] {
        var windows: [SourceWindow] = []
        let labels = (diagnostic.primary.map { [($0, true)] } ?? []) + diagnostic.secondary.map { ($0, false) }
        for (label, isPrimary) in labels where map.texts.indices.contains(label.range.source) {
            let mark = SourceWindow.Mark(range: label.range, text: Sanitizer.escaped(label.text[language]), isPrimary: isPrimary)
            if let place = windows.firstIndex(where: { $0.number == label.range.source }) {
                windows[place].marks.append(mark)
            } else {
                windows.append(SourceWindow(source: map[label.range], number: label.range.source, marks: [mark]))
            }
        }
        return windows
    }

    /// So many blanks.
    static func pad(_ width: Int) -> String { String(repeating: " ", count: max(0, width)) }
}
