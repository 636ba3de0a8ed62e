import RecordModel
import Values

/// Puts what a mapping finds together as the JSON value that says the same, so that mapped input and records are read alike.
///
/// It has no text of its own: every value and key stands where the mapping found it.
struct MappedDocument {
    /// The input.
    private let input: MappedInput
    /// How many values the record may have.
    private let limit: Int
    /// The characters of the values.
    private var bytes: [UInt8] = []
    /// The values.
    private var nodes: [JSONNode] = []
    /// Where they stand.
    private var places: [Place] = []
    /// What is wrong with values, by their position.
    private var faults: [Int: RecordMessage] = [:]
    /// The mapping, for messages.
    private let mapping: Mapping

    /// Whether the record has more values than it may have.
    var isTooLarge: Bool { nodes.count > limit }

    /// Puts the record together that a mapping finds with some variables, the last of which is what the record is of.
    init(_ mapping: Mapping, _ variables: [MappedValue], of input: MappedInput, limit: Int) {
        (self.input, self.limit, self.mapping) = (input, limit, mapping)
        _ = object(mapping.fields, variables, at: input.place(of: variables[variables.count - 1]))
    }

    /// The value, placed in its file.
    func placed(file: String) -> PlacedDocument {
        PlacedDocument(JSONDocument(bytes: bytes, nodes: nodes), file: file, places: places, faults: faults)
    }

    /// Adds the object that fields make; returns whether any says something.
    private mutating func object(_ fields: [MappedField], _ variables: [MappedValue], at place: Place) -> Bool {
        let index = nodes.count
        add(.object, place)
        for field in fields where !isTooLarge { self.field(field, variables, at: place) }
        close(index)
        return nodes.count > index + 1
    }

    /// Adds a field, unless nothing is said of it.
    private mutating func field(_ field: MappedField, _ variables: [MappedValue], at place: Place) {
        switch field.content {
        case .value(let origins, let codes):
            switch Found(origins, codes, variables, of: input, mapping) {
            case .nothing: return
            case .value(let value, let word):
                let place = input.place(of: value)
                add(.string, quoted: field.name.utf8, place)
                copy(value, as: word, place)
            case .fault(let message, let value):
                let place = input.place(of: value)
                add(.string, quoted: field.name.utf8, place)
                faults[nodes.count] = message
                copy(value, as: nil, place)
            }
        case .group(let inner):
            let (count, length) = (nodes.count, bytes.count)
            add(.string, quoted: field.name.utf8, place)
            if !object(inner, variables, at: place) { takeBack(to: count, length) }
        case .list(let loop, let inner): list(field, loop, inner, variables)
        }
    }

    /// Adds a list, unless nothing is there that its elements could be.
    private mutating func list(_ field: MappedField, _ loop: Mapping.Loop, _ inner: [MappedField], _ variables: [MappedValue]) {
        guard let (elements, first) = input.elements(of: loop, variables) else { return }
        let place = input.place(of: first)
        add(.string, quoted: field.name.utf8, place)
        if let unsure = elements.first(where: { $0.isMeant == .unknown }) {
            let missing = loop.condition.flatMap { input.missing(of: $0, variables + [unsure.value]) }
            faults[nodes.count] = RecordDiagnostics.notKnownWhetherMeant(input.place(of: unsure.value), missing: missing)
            return add(.fault, quoted: "[…]".utf8, place)
        }
        let index = nodes.count
        add(.array, place)
        for (value, isMeant) in elements where isMeant == .yes && !isTooLarge {
            _ = object(inner, variables + [value], at: input.place(of: value))
        }
        close(index)
    }

    /// Adds a value as it stands, or as the word that its code means.
    private mutating func copy(_ value: MappedValue, as word: String?, _ place: Place) {
        if let word { return copy(word: word, place) }
        let node = input.document.nodes[value.node]
        let isScalar = node.kind != .array && node.kind != .object
        let start = bytes.count
        bytes += input.document.bytes[isScalar ? node.range : node.range.prefix(MappedDocument.shownBytes)]
        add(isScalar ? node.kind : .object, place, from: start)
    }

    /// How many bytes of a value that is none are kept, for messages.
    private static let shownBytes = 800

    /// Adds the word that a code means; of what is yes or no, the truth.
    private mutating func copy(word: String, _ place: Place) {
        switch word {
        case "true": add(.yes, place)
        case "false": add(.no, place)
        default: add(.string, quoted: word.utf8, place)
        }
    }

    /// Adds characters with the quotes around them that strings have.
    private mutating func add(_ kind: JSONNode.Kind, quoted text: some Sequence<UInt8>, _ place: Place) {
        let start = bytes.count
        bytes.append(0x22)
        bytes += text
        bytes.append(0x22)
        add(kind, place, from: start)
    }

    /// Adds a value that begins at an offset and ends here.
    private mutating func add(_ kind: JSONNode.Kind, _ place: Place, from start: Int? = nil) {
        nodes.append(
            JSONNode(kind: kind, start: UInt32(start ?? bytes.count), end: UInt32(bytes.count), next: UInt32(nodes.count + 1)))
        places.append(place)
    }

    /// Ends an object or array.
    private mutating func close(_ index: Int) {
        nodes[index].end = UInt32(bytes.count)
        nodes[index].next = UInt32(nodes.count)
    }

    /// Takes back what was added since there were so many values and bytes.
    private mutating func takeBack(to count: Int, _ length: Int) {
        nodes.removeLast(nodes.count - count)
        places.removeLast(places.count - count)
        bytes.removeLast(bytes.count - length)
    }
}
