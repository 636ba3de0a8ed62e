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

    /// Places a text.
    init(_ document: JSONDocument, file: String, start: TextPosition, pointer: String) {
        self.document = document
        self.file = file
        self.start = start
        self.pointer = pointer
        lines = LineIndex(line: start.line, column: start.column)
    }

    /// A text that says nothing.
    static var empty: PlacedDocument {
        let null = JSONNode(kind: .null, start: 0, end: 0, next: 1)
        return PlacedDocument(JSONDocument(bytes: [], nodes: [null]), file: "", start: TextPosition(), pointer: JSONPointer.root)
    }

    /// Returns the place of a value or key that has a pointer.
    mutating func place(of node: Int, pointer: String) -> Place {
        let offset = Int(document.nodes[node].start)
        let (line, column) = lines.position(of: offset, in: document.bytes)
        return Place(file: file, line: line, column: column, byteOffset: start.offset + offset, pointer: pointer)
    }
}
