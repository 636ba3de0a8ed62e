/// Collects the pieces of a line.
struct Pieces {
    /// The pieces so far, at least one.
    private(set) var all: [PrintedLine.Piece]
    /// What is added to levels inside of brackets.
    private var base = 0

    /// Begins with a text.
    init(_ text: String = "") { all = [PrintedLine.Piece(text: text, level: 0)] }

    /// Adds text that stays on the line of what is before it.
    mutating func write(_ text: String) { all[all.count - 1].text += text }

    /// Adds text that may begin a line; otherwise a blank stands before it.
    mutating func soft(_ level: Int, _ text: String) {
        all.append(PrintedLine.Piece(text: text, level: base + level))
    }

    /// Adds what `inside` adds, in brackets.
    mutating func bracketed(_ inside: (inout Pieces) -> Void) {
        write("(")
        nested(inside)
        write(")")
    }

    /// Adds what `inside` adds, which is broken only after what is around it.
    mutating func nested(_ inside: (inout Pieces) -> Void) {
        base += PrintedLine.bracketLevel
        inside(&self)
        base -= PrintedLine.bracketLevel
    }

    /// Adds texts with commas between them.
    mutating func list(_ texts: [String]) {
        for (index, text) in texts.enumerated() {
            let item = index + 1 < texts.count ? text + "," : text
            if index == 0 { write(item) } else { soft(PrintedLine.listLevel, item) }
        }
    }
}
