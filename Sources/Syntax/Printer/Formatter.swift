public import Diagnostics

/// Rewrites rule files in the canonical form, with every comment at its place and at most one empty line in a row.
///
/// **How it works.** The tree is printed; then the printed lines are matched with the source token by token, for printing changes
/// blanks, line breaks and needless commas, but no token. So each comment and each empty line of the source finds the
/// printed line, or the place in it, that it stood before or behind.
public enum Formatter {
    /// Why a file is left as it is.
    public struct Refusal: Error, Hashable, Sendable {
        /// What is wrong with the file.
        public let diagnostics: [Diagnostic]
    }

    /// The canonical form of a text that has that number in its source map; a text with errors is refused with them. O(bytes).
    public static func format(_ source: SourceText, number: Int) -> Result<String, Refusal> {
        let (file, diagnostics) = Parser.parse(source: source, number: number)
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return .failure(Refusal(diagnostics: diagnostics)) }
        var printer = TreePrinter(comments: file.comments.map(\.range.start))
        printer.print(file.declarations)
        var placement = CommentPlacement(source: source, number: number, comments: file.comments, lines: printer.lines)
        guard placement.run() else {
            let place = SourceRange(source: number, start: placement.offsetOfDifference, end: placement.offsetOfDifference)
            return .failure(Refusal(diagnostics: [.wouldChange(at: place)]))
        }
        return .success(Layout(placement.lines, tail: placement.tail).text)
    }
}
