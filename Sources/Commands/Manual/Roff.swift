/// Lines of roff, for the macros of manual pages.
struct Roff {
    /// What was written so far.
    private(set) var text = ""

    /// Writes a macro with its arguments, which may hold anything.
    mutating func macro(_ name: String, _ arguments: String...) {
        text += ".\(name)" + arguments.map { " \"\(Roff.escaped($0).replacing("\"", with: "\\(dq"))\"" }.joined() + "\n"
    }

    /// Writes a request as it is.
    mutating func request(_ words: String) { text += ".\(words)\n" }

    /// Writes a paragraph in bold.
    mutating func heading(_ words: String) {
        text += ".PP\n"
        macro("B", words)
    }

    /// Writes a paragraph of its own.
    mutating func paragraph(_ words: String) {
        text += ".PP\n"
        line(words)
    }

    /// Writes a line of text.
    mutating func line(_ words: String) {
        let escaped = Roff.escaped(words)
        // A line that begins with one of these would be taken for a request.
        text += (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
    }

    /// Writes a term with what is to be said of it.
    mutating func item(_ term: String, _ words: String) {
        text += ".TP\n"
        macro("B", term)
        line(words)
    }

    /// A text in which every character means itself. Lines may be broken before and after a Chinese character, since no blanks stand there.
    private static func escaped(_ words: String) -> String {
        var escaped = ""
        var wasWide = false
        for scalar in words.unicodeScalars {
            let isWide = scalar.value >= 0x2E80
            if isWide, wasWide, !isClosing(scalar) { escaped += "\\:" }
            wasWide = isWide
            switch scalar {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "'": escaped += "\\(aq"
            case "`": escaped += "\\(ga"
            case "^": escaped += "\\(ha"
            case "~": escaped += "\\(ti"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Whether a character may not begin a line.
    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool { "，。、：；！？）》”’」』".unicodeScalars.contains(scalar) }
}
