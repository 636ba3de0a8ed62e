import Diagnostics

/// Turns a tree into the lines of its canonical form.
struct TreePrinter {
    /// How much deeper the items of a block stand.
    static let step = 2

    /// The offsets where comments begin, in order; a group of facts with a comment in it is not put on one line.
    let comments: [Int]
    /// The lines so far.
    private(set) var lines: [PrintedLine] = []
    /// How deep the next line stands, in columns.
    private(set) var indent = 0
    /// How many tables of aligned columns there are so far.
    private(set) var tables = 0

    /// Creates a printer for a text with comments at these offsets.
    init(comments: [Int] = []) { self.comments = comments }

    /// Adds a file.
    mutating func print(_ declarations: [Declaration]) {
        for declaration in declarations {
            let start = lines.count
            print(declaration)
            lines[start].beginsDeclaration = true
            lines[start].hasBlankBefore = start > 0
        }
    }

    /// Adds a declaration.
    private mutating func print(_ declaration: Declaration) {
        switch declaration {
        case .document(let document): print(document)
        case .regions(let region): print(region, word: "regions ")
        case .counting(let counting): print(counting)
        case .record(let record): print(record)
        case .rule(let rule): print(rule)
        case .targets(let targets): print(targets)
        case .unchecked(let unchecked): print(unchecked)
        case .mapping(let mapping): print(mapping)
        }
    }

    /// Adds an item of one piece.
    mutating func line(_ text: String) { line(Pieces(text)) }

    /// Adds an item.
    mutating func line(_ pieces: Pieces) { lines.append(PrintedLine(indent: indent, pieces: pieces.all)) }

    /// Adds an item that begins with some words and goes on with what `rest` adds.
    mutating func line(_ words: String, _ rest: (inout Pieces) -> Void) {
        var pieces = Pieces(words)
        rest(&pieces)
        line(pieces)
    }

    /// Adds a field, whose columns are aligned with those of the other fields of its block.
    mutating func row(_ columns: [String], in table: Int, _ pieces: Pieces) {
        lines.append(PrintedLine(indent: indent, table: table, columns: columns, pieces: pieces.all))
    }

    /// The number of a new table of aligned columns.
    mutating func newTable() -> Int {
        tables += 1
        return tables
    }

    /// Opens a block behind the line added last.
    mutating func open(_ brace: String = " {") {
        let last = lines.count - 1
        lines[last].pieces[lines[last].pieces.count - 1].text += brace
        lines[last].role = .opensBlock
        indent += Self.step
    }

    /// Closes a block.
    mutating func close(_ brace: String = "}") {
        indent -= Self.step
        lines.append(PrintedLine(indent: indent, role: .closesBlock, pieces: Pieces(brace).all))
    }

    /// Whether a comment stands within the range.
    func hasComment(in range: SourceRange) -> Bool {
        var (low, high) = (0, comments.count)
        while low < high {
            let middle = (low + high) / 2
            if comments[middle] < range.start { low = middle + 1 } else { high = middle }
        }
        return low < comments.count && comments[low] < range.end
    }
}
