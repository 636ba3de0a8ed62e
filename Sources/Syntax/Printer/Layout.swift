import Diagnostics

/// Sets printed lines: aligns their columns, breaks those that are too wide and puts comments and empty lines where they belong.
struct Layout {
    /// The widest a line may be, in columns, Chinese characters counting two; only what cannot be broken is wider.
    static let widest = 120
    /// The widest text of a column that the others are aligned with.
    static let widestColumn = 48
    /// How much deeper the rest of a broken line stands.
    static let continuation = 4

    /// The text so far.
    private(set) var text = ""
    /// The width of each column, for every run of fields that are aligned with each other.
    private let widths: [[Int]]
    /// For every line, which of those runs it belongs to.
    private let runs: [Int?]

    /// Sets the lines and, after them, comments.
    init(_ lines: [PrintedLine], tail: [(text: String, hasBlankBefore: Bool)] = []) {
        let lines = Self.joiningEmptyBlocks(lines)
        (runs, widths) = Self.columns(lines)
        for (index, line) in lines.enumerated() { set(line, index) }
        for comment in tail {
            if comment.hasBlankBefore { text += "\n" }
            text += comment.text + "\n"
        }
    }

    /// The lines with `}` moved behind the `{` of blocks in which nothing stands.
    private static func joiningEmptyBlocks(_ lines: [PrintedLine]) -> [PrintedLine] {
        var result: [PrintedLine] = []
        for line in lines {
            guard line.role == .closesBlock, line.commentsBefore.isEmpty, let opening = result.last, opening.role == .opensBlock,
                let last = opening.pieces.last, last.commentAfter == nil, let brace = line.pieces.first
            else {
                result.append(line)
                continue
            }
            let (place, piece) = (result.count - 1, opening.pieces.count - 1)
            result[place].role = .item
            result[place].pieces[piece].text += brace.text
            result[place].pieces[piece].commentAfter = brace.commentAfter
        }
        return result
    }

    /// The columns that a text takes.
    static func width(_ text: String) -> Int { DisplayWidth.of(text) }

    /// Which lines are aligned with each other, and how wide their columns are. An empty line ends a run of its block.
    private static func columns(_ lines: [PrintedLine]) -> (runs: [Int?], widths: [[Int]]) {
        var (current, widths) = ([Int: Int](), [[Int]]())
        let runs = lines.map { line -> Int? in
            guard let table = line.table else { return nil }
            if line.hasBlankBefore || line.hasBlankAfterComments || current[table] == nil {
                current[table] = widths.count
                widths.append([Int](repeating: 0, count: line.columns.count))
            }
            guard let run = current[table] else { return nil }
            for (place, column) in line.columns.enumerated() {
                let width = width(column)
                if width <= widestColumn { widths[run][place] = max(widths[run][place], width) }
            }
            return run
        }
        return (runs, widths)
    }

    /// Sets a line with what stands before it.
    private mutating func set(_ line: PrintedLine, _ index: Int) {
        if line.hasBlankBefore { text += "\n" }
        let commentIndent = line.indent + (line.role == .closesBlock ? TreePrinter.step : 0)
        for comment in line.commentsBefore {
            if comment.hasBlankBefore { text += "\n" }
            text += Self.blanks(commentIndent) + comment.text + "\n"
        }
        if line.hasBlankAfterComments { text += "\n" }
        var prefix = Self.blanks(line.indent)
        for (place, column) in line.columns.enumerated() {
            let width = runs[index].map { widths[$0][place] } ?? 0
            prefix += column + Self.blanks(width - Self.width(column)) + (place == 0 ? " " : "  ")
        }
        var wrapping = Wrapping(prefix)
        wrapping.set(line.pieces[...], indent: line.indent + Self.continuation)
        text += wrapping.lines.joined(separator: "\n") + "\n"
    }

    /// So many blanks.
    static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
