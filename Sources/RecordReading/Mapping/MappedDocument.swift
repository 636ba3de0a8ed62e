import RecordModel
import Values

/// Puts what a mapping finds together as the JSON value that says the same, so that mapped input and records are read alike.
///
/// It has no text of its own: every value and key stands where the mapping found it.
struct MappedDocument {
    /// The input.
    private let input: MappedInput
    /// How large the record may be.
    private let options: ReadingOptions
    /// The values so far.
    private var tree = PlacedTree<Place>()
    /// What is wrong with values, by their position.
    private var faults: [Int: RecordMessage] = [:]
    /// The mapping, for messages.
    private let mapping: Mapping

    /// What is wrong with the record when it is larger than it may be; a mapping may say a long text of every element of a list.
    var excess: RecordMessage? {
        if tree.count > options.maxRecordValues { return RecordDiagnostics.syntax(.tooManyValues(limit: options.maxRecordValues)) }
        let bytes = tree.bytes.count
        return bytes > options.maxRecordBytes ? RecordDiagnostics.recordTooLarge(bytes: bytes, limit: options.maxRecordBytes) : nil
    }

    /// Puts the record together that a mapping finds with some variables, the last of which is what the record is of.
    init(_ mapping: Mapping, _ variables: [MappedValue], of input: MappedInput, within options: ReadingOptions) {
        (self.input, self.options, self.mapping) = (input, options, mapping)
        _ = object(mapping.fields, variables, at: input.place(of: variables[variables.count - 1]))
    }

    /// The value, placed in its file.
    func placed(file: String) -> PlacedDocument {
        PlacedDocument(tree.document, file: file, places: tree.places, faults: faults)
    }

    /// Adds the object that fields make; returns whether any says something.
    private mutating func object(_ fields: [MappedField], _ variables: [MappedValue], at place: Place) -> Bool {
        let index = tree.count
        tree.add(.object, at: place)
        for field in fields where excess == nil { self.field(field, variables, at: place) }
        tree.close(index)
        return tree.count > index + 1
    }

    /// Adds a field, unless nothing is said of it.
    private mutating func field(_ field: MappedField, _ variables: [MappedValue], at place: Place) {
        switch field.content {
        case .value(let origins, let codes):
            switch Found(origins, codes, variables, of: input, mapping) {
            case .nothing: return
            case .value(let value, let word):
                let place = input.place(of: value)
                tree.add(.string, quoted: field.name.utf8, at: place)
                copy(value, as: word, place)
            case .fault(let message, let value):
                let place = input.place(of: value)
                tree.add(.string, quoted: field.name.utf8, at: place)
                faults[tree.count] = message
                copy(value, as: nil, place)
            }
        case .group(let inner):
            let mark = tree.mark
            tree.add(.string, quoted: field.name.utf8, at: place)
            if !object(inner, variables, at: place) { tree.takeBack(to: mark) }
        case .list(let loop, let inner): list(field, loop, inner, variables)
        }
    }

    /// Adds a list, unless nothing is there that its elements could be.
    private mutating func list(_ field: MappedField, _ loop: Mapping.Loop, _ inner: [MappedField], _ variables: [MappedValue]) {
        guard let (elements, first) = input.elements(of: loop, variables) else { return }
        let place = input.place(of: first)
        tree.add(.string, quoted: field.name.utf8, at: place)
        if let unsure = elements.first(where: { $0.isMeant == .unknown }) {
            let missing = loop.condition.flatMap { input.missing(of: $0, variables + [unsure.value]) }
            faults[tree.count] = RecordDiagnostics.notKnownWhetherMeant(input.place(of: unsure.value), missing: missing)
            return tree.add(.fault, quoted: "[…]".utf8, at: place)
        }
        let index = tree.count
        tree.add(.array, at: place)
        for (value, isMeant) in elements where isMeant == .yes && excess == nil {
            _ = object(inner, variables + [value], at: input.place(of: value))
        }
        tree.close(index)
    }

    /// Adds a value as it stands, or as the word that its code means.
    private mutating func copy(_ value: MappedValue, as word: String?, _ place: Place) {
        if let word { return copy(word: word, place) }
        let node = input.document.nodes[value.node]
        let isScalar = node.kind != .array && node.kind != .object
        let text = input.document.bytes[isScalar ? node.range : node.range.prefix(MappedDocument.shownBytes)]
        tree.add(isScalar ? node.kind : .object, text, at: place)
    }

    /// How many bytes of a value that is none are kept, for messages.
    private static let shownBytes = 800

    /// Adds the word that a code means; of what is yes or no, the truth.
    private mutating func copy(word: String, _ place: Place) {
        switch word {
        case "true": tree.add(.yes, at: place)
        case "false": tree.add(.no, at: place)
        default: tree.add(.string, quoted: word.utf8, at: place)
        }
    }
}
