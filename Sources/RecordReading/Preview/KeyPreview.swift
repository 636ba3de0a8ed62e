/// The keys of JSON objects, as columns: those of objects and of elements within them with the way to them.
struct KeyPreview {
    /// The columns in the order in which they were met.
    private(set) var columns: [InputPreview.Column] = []
    /// Where they are, by their names.
    private var positions: [String: Int] = [:]
    /// How many objects were looked at.
    private(set) var records = 0

    /// How many columns there are at most, and how many values of each.
    private static let mostColumns = 20_000, mostValues = 200

    /// Looks at an object.
    mutating func add(_ document: JSONDocument) {
        records += 1
        if document.nodes[JSONDocument.root].kind == .object { walk(document, JSONDocument.root, "") }
    }

    /// Looks at the members of an object, whose names begin with the way to it; the depth is bounded by that of the text.
    private mutating func walk(_ document: JSONDocument, _ object: Int, _ way: String) {
        for (key, value) in document.members(of: object) {
            let name = (way + document.text(of: key)).cut(to: FieldTable.longestKey)
            switch document.nodes[value].kind {
            case .object: walk(document, value, name + ".")
            case .array:
                for element in document.elements(of: value) where document.nodes[element].kind == .object {
                    walk(document, element, name + ".")
                }
            default: add(name, document, value)
            }
        }
    }

    /// Notes a value.
    private mutating func add(_ name: String, _ document: JSONDocument, _ node: Int) {
        guard positions[name] != nil || columns.count < Self.mostColumns else { return }
        let position = positions[name] ?? columns.count
        if position == columns.count {
            positions[name] = position
            columns.append(InputPreview.Column(header: name, values: []))
        }
        guard !document.isBlank(node), columns[position].values.count < Self.mostValues else { return }
        columns[position].values.append(sample(document, node))
    }

    /// The value of a node.
    private func sample(_ document: JSONDocument, _ node: Int) -> SampleValue {
        switch document.nodes[node].kind {
        case .yes, .no: SampleValue(document.nodes[node].kind == .yes ? "true" : "false", .boolean)
        case .number: SampleValue(document.written(node), .number)
        default: SampleValue(document.text(of: node).cut(to: FieldTable.longestKey))
        }
    }
}
