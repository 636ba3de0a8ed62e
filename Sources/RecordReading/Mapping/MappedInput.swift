import RecordModel
import Values

/// An input that mappings are applied to: finds what ways lead to, and decides conditions.
///
/// It counts what it looks at, so that no input makes it look for long: loops within loops over long lists end in a message.
final class MappedInput {
    /// The text.
    let document: JSONDocument
    /// The file.
    let file: String
    /// Where the text begins.
    private let start: TextPosition
    /// Finds lines and columns.
    private var lines: LineIndex
    /// The input as a whole.
    let root: MappedValue
    /// How many values may still be looked at.
    private(set) var budget: Int
    /// What tells of one thing and was not put together, since the order is not known, with how many there are; in the order of the text.
    var unordered: [(place: Place, count: Int)] = []

    /// How many values are looked at in one input at most: so many, and so many for each of its own.
    private static let looks = (least: 5_000_000, each: 50)

    /// Prepares a text that stands somewhere in a file.
    init(_ document: JSONDocument, file: String, start: TextPosition, pointer: String) {
        self.document = document
        self.file = file
        self.start = start
        budget = MappedInput.looks.least + MappedInput.looks.each * document.nodes.count
        lines = LineIndex(line: start.line, column: start.column)
        root = .node(JSONDocument.root, pointer: pointer)
    }

    /// Whether more was to be looked at than may be.
    var isExhausted: Bool { budget < 0 }

    /// Counts values that are looked at; false when they are too many.
    func look(_ count: Int = 1) -> Bool {
        budget -= count
        return budget >= 0
    }

    /// Where a value stands.
    func place(of value: MappedValue) -> Place {
        let offset = Int(document.nodes[value.node].start)
        let (line, column) = lines.position(of: offset, in: document.bytes)
        return Place(file: file, line: line, column: column, byteOffset: start.offset + offset, pointer: value.pointer)
    }

    /// The characters of a value that is no list and no object; nil for others.
    func text(of value: MappedValue) -> String? {
        guard case .node(let node, _) = value else { return nil }
        switch document.nodes[node].kind {
        case .array, .object, .null, .fault: return nil
        case .string, .escapedString, .number, .yes, .no: return document.written(node, limit: .max >> 8)
        }
    }

    /// Whether a value says nothing.
    func isBlank(_ value: MappedValue) -> Bool { if case .node(let node, _) = value { document.isBlank(node) } else { false } }

    /// The elements of a list; nil for what is no list.
    func elements(of value: MappedValue) -> [MappedValue]? {
        switch value {
        case .list(let elements, _, _): return elements
        case .object: return nil
        case .node(let node, let pointer):
            guard document.nodes[node].kind == .array else { return nil }
            return document.elements(of: node).enumerated().map { position, element in
                .node(element, pointer: JSONPointer.appending(position, to: pointer))
            }
        }
    }

    /// The members of an object; nil for what is no object.
    func members(of value: MappedValue) -> [(key: String, value: MappedValue)]? {
        switch value {
        case .object(let members, _, _): return members
        case .list: return nil
        case .node(let node, let pointer):
            guard document.nodes[node].kind == .object else { return nil }
            return document.members(of: node).map { key, member in
                let text = document.text(of: key)
                return (text, .node(member, pointer: JSONPointer.appending(text, to: pointer)))
            }
        }
    }

    /// The values that an object has under a key.
    private func values(of value: MappedValue, under key: String) -> [MappedValue] {
        switch value {
        case .list: return []
        case .object(let members, _, _):
            guard look(members.count) else { return [] }
            return members.filter { $0.key == key }.map(\.value)
        case .node(let node, let pointer):
            guard document.nodes[node].kind == .object else { return [] }
            var found: [MappedValue] = []
            for (name, member) in document.members(of: node) {
                guard look() else { return [] }
                let isIt = document.nodes[name].kind == .string ? document.isKey(name, key) : document.text(of: name) == key
                if isIt { found.append(.node(member, pointer: JSONPointer.appending(key, to: pointer))) }
            }
            return found
        }
    }

    /// The values that are no lists, among some and the elements of those that are; nulls and blanks are left out.
    private func spread(_ values: [MappedValue]) -> [MappedValue] {
        var result: [MappedValue] = []
        for value in values {
            guard look() else { return [] }
            if let elements = elements(of: value) {
                result += spread(elements)
            } else if !isBlank(value) {
                result.append(value)
            }
        }
        return result
    }

    /// What a way leads to, lists as they stand; `variables` are what its first step may name.
    private func ends(of source: Mapping.Source, _ variables: [MappedValue]) -> [MappedValue] {
        guard source.variable < variables.count else { return [] }
        var values = [variables[source.variable]]
        for key in source.keys { values = spread(values).flatMap { self.values(of: $0, under: key) } }
        return values
    }

    /// What a way leads to: through every element of the lists on it, and to those of the list at its end.
    func values(at source: Mapping.Source, _ variables: [MappedValue]) -> [MappedValue] { spread(ends(of: source, variables)) }

    /// The elements that a loop goes through, where they stand, and what is known of each being meant; nil when nothing is there.
    func elements(
        of loop: Mapping.Loop, _ variables: [MappedValue]
    ) -> (elements: [(value: MappedValue, isMeant: Truth)], place: MappedValue)? {
        for source in loop.sources {
            let ends = ends(of: source, variables).filter { !isBlank($0) }
            guard let first = ends.first else { continue }
            let values = loop.merging.map { merged(spread(ends), $0, variables) } ?? spread(ends)
            let elements = values.map { value in
                (value: value, isMeant: loop.condition.map { truth(of: $0, variables + [value]) } ?? .yes)
            }
            return (elements, first)
        }
        return nil
    }
}
