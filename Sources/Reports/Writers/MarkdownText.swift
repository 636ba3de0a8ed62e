internal import Diagnostics

/// Texts as Markdown shows them, whatever is in them: no markup, no HTML, no link, and nobody is called by an `@`.
enum MarkdownText {
    /// A text. Characters that could be markup are written as entities, which are never taken for it.
    static func escaped(_ text: String) -> String {
        let scalars = Array(Sanitizer.escaped(text).unicodeScalars)
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "&", "<", ">", "`", "*", "_", "[", "]", "|", "~", "\\", "$": result += "&#\(scalar.value);"
            // A comment behind the sign parts it from the name or number that services would look up.
            case "@", "#": result += "\(scalar)<!-- -->"
            case ":" where index + 1 < scalars.count && scalars[index + 1] == "/": result += "&#58;"
            case "." where index >= 3 && scalars[(index - 3)..<index].allSatisfy({ $0 == "w" || $0 == "W" }): result += "&#46;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A text in the script of code.
    static func code(_ text: String) -> String { text.isEmpty ? "" : "<code>\(escaped(text))</code>" }

    /// A row of a table.
    static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}
