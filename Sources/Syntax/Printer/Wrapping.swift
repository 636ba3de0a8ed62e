/// Breaks the pieces of one line into as many lines as they need.
struct Wrapping {
    /// The lines; the last is still being written.
    private(set) var lines: [String]
    /// The width of the last line.
    private var width: Int
    /// Whether nothing has been written behind the indentation of the last line.
    private var isFresh = true

    /// Begins with a line that has its indentation and perhaps its columns.
    init(_ prefix: String) {
        lines = [prefix]
        width = Layout.width(prefix)
    }

    /// Sets the pieces on this line if they fit, else broken at the places that are broken first.
    ///
    /// - Complexity: O(pieces × levels), and as deep a recursion as there are levels.
    mutating func set(_ pieces: ArraySlice<PrintedLine.Piece>, indent: Int) {
        guard let level = pieces.dropFirst().map(\.level).min(), mustBreak(pieces) else {
            for piece in pieces { write(piece) }
            return
        }
        let fills = level % PrintedLine.bracketLevel == PrintedLine.listLevel
        var start = pieces.startIndex
        while start < pieces.endIndex {
            let end = pieces[(start + 1)...].firstIndex { $0.level == level } ?? pieces.endIndex
            let segment = pieces[start..<end]
            if start > pieces.startIndex, !fills || pieces[start].isForced || !fits(segment) { newLine(segment, indent) }
            set(segment, indent: indent + TreePrinter.step)
            start = end
        }
    }

    /// Whether pieces are too wide for the rest of the line, or a comment stands between two of them.
    private func mustBreak(_ pieces: ArraySlice<PrintedLine.Piece>) -> Bool {
        pieces.dropFirst().contains(where: \.isForced) || !fits(pieces)
    }

    /// Whether pieces fit on the rest of the line.
    private func fits(_ pieces: ArraySlice<PrintedLine.Piece>) -> Bool {
        var total = width + (isFresh ? 0 : 1) + pieces.count - 1
        for piece in pieces { total += Layout.width(piece.text) }
        return total <= Layout.widest
    }

    /// Begins a line, and sets the comments before what is to stand on it.
    private mutating func newLine(_ segment: ArraySlice<PrintedLine.Piece>, _ indent: Int) {
        for comment in segment.first?.commentsBefore ?? [] { lines.append(Layout.blanks(indent) + comment) }
        lines.append(Layout.blanks(indent))
        width = indent
        isFresh = true
    }

    /// Adds a piece to the last line.
    private mutating func write(_ piece: PrintedLine.Piece) {
        var text = isFresh || piece.text.isEmpty ? piece.text : " " + piece.text
        if let comment = piece.commentAfter { text += "  " + comment }
        lines[lines.count - 1] += text
        width += Layout.width(text)
        isFresh = false
    }
}
