/// Writes trees in the canonical form: two columns of indentation, one item a line, fields aligned, long lines broken.
public enum Printer {
    /// The canonical form of a file, an empty line between two declarations.
    ///
    /// Comments are not printed, for a tree does not say what they belong to; `Formatter` keeps them.
    /// Reading the result gives the same tree again, but for its ranges.
    public static func print(_ file: RuleFile) -> String {
        var printer = TreePrinter()
        printer.print(file.declarations)
        return Layout(printer.lines).text
    }

    /// The canonical form of an item of a rule, on one line or several, without indentation.
    public static func print(_ item: RuleItem) -> String {
        var printer = TreePrinter()
        printer.print(item)
        return Layout(printer.lines).text
    }

    /// The canonical form of a condition or a quantity, on one line.
    public static func print(_ expression: Expression) -> String {
        var pieces = Pieces()
        pieces.write(expression)
        return pieces.all.map(\.text).joined(separator: " ")
    }

    /// The canonical form of what is said of a subject, on one line.
    public static func print(_ predicate: Predicate) -> String {
        var pieces = Pieces()
        pieces.write(predicate)
        return pieces.all.map(\.text).joined(separator: " ")
    }
}
