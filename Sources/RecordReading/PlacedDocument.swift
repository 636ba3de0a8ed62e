import RecordModel

/// A JSON text with where it stands in its file.
struct PlacedDocument {
    /// The text.
    let document: JSONDocument
    /// The file.
    let file: String
    /// Where the text begins.
    let start: TextPosition
    /// The JSON Pointer of the text's outermost value in its file.
    let pointer: String
    /// Finds lines and columns.
    private var lines: LineIndex
    /// Where every value and key stands, for one that was put together from cells; nil for a text.
    private var cells: [CellPlace]?
    /// The same for one that a mapping put together; nil for others.
    private var places: [Place]?
    /// What is wrong with values beyond what they say, by their position.
    private(set) var faults: [Int: RecordMessage] = [:]
    /// Whether the value was put together from cells.
    var isTable: Bool { cells != nil }

    /// Whether the keys are a header of which everything was said with an earlier record.
    private(set) var isHeaderTold = false

    /// Where a value that was put together from cells stands.
    struct CellPlace {
        /// The offset, line and column.
        var position: TextPosition
        /// The cell.
        var cell: Cell

        /// The place in a file.
        func place(in file: String, pointer: String = JSONPointer.root) -> Place {
            Place(file: file, line: position.line, column: position.column, byteOffset: position.offset, pointer: pointer, cell: cell)
        }
    }

    /// Places a text.
    init(_ document: JSONDocument, file: String, start: TextPosition, pointer: String) {
        self.document = document
        self.file = file
        self.start = start
        self.pointer = pointer
        lines = LineIndex(line: start.line, column: start.column)
    }

    /// Places values that were put together from cells, one for every node.
    init(_ document: JSONDocument, file: String, cells: [CellPlace], isHeaderTold: Bool) {
        self.init(document, file: file, start: cells[0].position, pointer: JSONPointer.root)
        self.isHeaderTold = isHeaderTold
        self.cells = cells
    }

    /// Places values that a mapping put together, one place for every node.
    init(_ document: JSONDocument, file: String, places: [Place], faults: [Int: RecordMessage]) {
        let first = places[0]
        self.init(
            document, file: file, start: TextPosition(offset: first.byteOffset, line: first.line, column: first.column),
            pointer: first.pointer)
        self.places = places
        self.faults = faults
        isHeaderTold = true
    }

    /// A text that says nothing.
    static var empty: PlacedDocument {
        let null = JSONNode(kind: .null, start: 0, end: 0, next: 1)
        return PlacedDocument(JSONDocument(bytes: [], nodes: [null]), file: "", start: TextPosition(), pointer: JSONPointer.root)
    }

    /// Returns the place of a value or key that has a pointer.
    mutating func place(of node: Int, pointer: String) -> Place {
        if let places { return places[node] }
        if let cells { return cells[node].place(in: file, pointer: pointer) }
        let offset = Int(document.nodes[node].start)
        let (line, column) = lines.position(of: offset, in: document.bytes)
        return Place(file: file, line: line, column: column, byteOffset: start.offset + offset, pointer: pointer)
    }
}
