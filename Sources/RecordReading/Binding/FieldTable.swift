import RecordModel
internal import Values

/// The fields of a record, a group or a list, found by what input may call them.
final class FieldTable: Sendable {
    /// The fields.
    let fields: [Field]
    /// The tables of the fields that have fields, nil for others; those of groups and lists that no record has are not made.
    let inner: LazyTable<FieldTable?>
    /// The positions of the fields among all of the kind (`RecordKind.slots`).
    let slots: [Int]
    /// The labels that lead here from the record.
    let path: [String]
    /// The JSON Pointer of what has the fields in a record that stands by itself and calls every field by its own name; nil within a list.
    private let pointer: String?
    /// The JSON Pointers of the fields in such a record; empty within a list.
    private let pointers: [String]
    /// The fields by name, label and alias, as declared.
    private let declared: [String: Int]
    /// The same by the bytes of their names.
    private let index: KeyIndex
    /// The same in plain form, where that is another one.
    private let plain: [String: Int]
    /// The ways to fields that a mapping gives further names, by those names in plain form.
    private let headers: [String: String]
    /// Every name, label and alias, in the order of declaration.
    let names: [String]

    /// How many bytes a key may have that names a field; every value below it repeats the key in its pointer.
    static let longestKey = 1_000

    /// How a key was found.
    struct Match: Hashable {
        /// The position of the field.
        var field: Int
        /// The key within the group that the field is; nil when the key is the field's own.
        var rest: String?
        /// The unit that the key adds in brackets, as in `预算金额（万元）`.
        var unit: String?
        /// Whether the key is not one of the field's names, letter for letter.
        var isLoose: Bool
    }

    /// Creates the table of fields to which labels and a pointer lead from the record; the pointer is nil within a list. The first of them stands
    /// at a position among all of the kind; mappings may give ways to fields further names.
    init(
        _ fields: [Field], path: [String] = [], pointer: String? = JSONPointer.root, firstSlot: Int = 0, headers: [String: String] = [:]
    ) {
        self.fields = fields
        self.headers = headers
        let slots = FieldTable.slots(of: fields, from: firstSlot)
        self.slots = slots
        self.path = path
        self.pointer = pointer
        let pointers = pointer.map { pointer in fields.map { JSONPointer.appending($0.name, to: pointer) } } ?? []
        self.pointers = pointers
        var declared: [String: Int] = [:]
        var plain: [String: Int] = [:]
        for (index, field) in fields.enumerated() {
            for name in [field.name] + field.labels where headers.isEmpty || headers[HalfWidth.of(name)] == nil || name == field.name {
                if declared[name] == nil { declared[name] = index }
                let form = HalfWidth.of(name)
                if form != name, plain[form] == nil { plain[form] = index }
            }
        }
        self.declared = declared
        self.plain = plain
        index = KeyIndex(declared)
        names = fields.flatMap { [$0.name] + $0.labels }
        inner = LazyTable(count: fields.count) { position in
            let path = path + [fields[position].label]
            return switch fields[position].type {
            case .group(let inner):
                FieldTable(inner, path: path, pointer: pointers.isEmpty ? nil : pointers[position], firstSlot: slots[position] + 1)
            case .list(let inner): FieldTable(inner, path: path, pointer: nil, firstSlot: slots[position] + 1)
            default: nil
            }
        }
    }

    /// The positions of fields among all of the kind, of which the first stands at one.
    private static func slots(of fields: [Field], from first: Int) -> [Int] {
        var next = first
        return fields.map { field in
            defer { next += 1 + field.type.innerSlots }
            return next
        }
    }

    /// The field that a key of a document names letter for letter; nil when it takes a closer look to tell.
    func field(named key: Int, in document: JSONDocument) -> Int? {
        if case .known(let field) = document.find(key, in: index) { field } else { nil }
    }

    /// The JSON Pointer of the value that a key leads to, which names a field or not, in an object with a pointer.
    func pointer(of key: Int, in document: JSONDocument, field: Int?, from parent: String) -> String {
        if let field, pointer == parent, document.isKey(key, fields[field].name) { return pointers[field] }
        return JSONPointer.appending(document.text(of: key), to: parent)
    }

    /// Finds the field that a key names: by itself, in plain form, with a unit in brackets, or as the way into a group, `合同.签订日期`.
    func find(_ key: String) -> Match? {
        let key = way(of: key)
        if let field = declared[key] { return Match(field: field, isLoose: false) }
        guard key.utf8.count <= FieldTable.longestKey else { return nil }
        let plainKey = HalfWidth.of(key)
        if let field = field(called: plainKey) { return Match(field: field, isLoose: true) }
        return findWithUnit(plainKey) ?? findInGroup(plainKey)
    }

    /// The way to the field that a mapping gives a key, which keeps its unit in brackets; the key itself when none does.
    func way(of key: String) -> String {
        guard !headers.isEmpty, key.utf8.count <= FieldTable.longestKey else { return key }
        let plain = HalfWidth.of(key)
        guard let way = headers[plain] else { return key }
        guard plain.hasSuffix(")"), let open = plain.lastIndex(of: "(") else { return way }
        var unit = ScalarCursor(HalfWidth.of(String(plain[plain.index(after: open)...].dropLast())))
        if unit.take("单位") { _ = unit.take(":") }
        unit.skipBlanks()
        return type(at: way).map { UnitName.mayStandInKey(unit.rest, of: $0) } == true ? way + plain[open...] : way
    }

    /// The type of the field that names joined by dots lead to, through groups and lists.
    private func type(at way: String) -> FieldType? {
        var (fields, type) = (fields, FieldType?.none)
        for name in way.split(separator: ".") {
            type = fields.first { $0.name == name }?.type
            switch type {
            case .group(let inner)?, .list(let inner)?: fields = inner
            default: fields = []
            }
        }
        return type
    }

    /// The first field with a name that is this word in plain form.
    private func field(called word: String) -> Int? {
        guard let other = plain[word] else { return declared[word] }
        return declared[word].map { min($0, other) } ?? other
    }

    /// Finds the field that a key with a unit in brackets names.
    private func findWithUnit(_ key: String) -> Match? {
        guard key.hasSuffix(")"), let open = key.lastIndex(of: "(") else { return nil }
        guard let field = field(called: HalfWidth.of(String(key[..<open]))) else { return nil }
        var unit = ScalarCursor(HalfWidth.of(String(key[key.index(after: open)...].dropLast())))
        // 预算金额（单位：万元）
        if unit.take("单位") { _ = unit.take(":") }
        unit.skipBlanks()
        return UnitName.mayStandInKey(unit.rest, of: fields[field].type) ? Match(field: field, unit: unit.rest, isLoose: true) : nil
    }

    /// Finds the group that a key leads into.
    private func findInGroup(_ key: String) -> Match? {
        guard let dot = key.firstIndex(of: "."), let field = field(called: HalfWidth.of(String(key[..<dot]))) else { return nil }
        guard case .group = fields[field].type, let inner = inner[field] else { return nil }
        let rest = String(key[key.index(after: dot)...])
        return inner.find(rest) == nil ? nil : Match(field: field, rest: rest, isLoose: true)
    }
}
