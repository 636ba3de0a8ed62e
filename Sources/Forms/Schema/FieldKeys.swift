internal import RecordModel
internal import RecordReading

/// The keys that name some fields of one object: each key belongs to the first field that has it.
struct FieldKeys {
    /// The keys of every field that stand for it letter for letter, by its position.
    let spelt: [[String]]

    /// Finds the keys of fields.
    init(_ fields: [Field], _ names: RecordSchema.Names) {
        let finder = KeyFinder(fields)
        spelt = fields.enumerated().map { position, field in
            let candidates =
                switch names {
                case .name: [field.name]
                case .label: [field.label]
                case .any: RecordSchema.spellings([field.name] + field.labels)
                }
            return candidates.filter { finder.find($0) == .field(position, unit: nil) }
        }
    }

    /// That a field is given once: where one of its keys is, the others are not.
    var exclusions: [(String, JSONTree)] {
        spelt.flatMap { keys in
            keys.indices.dropLast().map { index in
                let others = keys[(index + 1)...].map { ($0, JSONTree.boolean(false)) }
                return (keys[index], JSONTree.object([("properties", .object(others))]))
            }
        }
    }

    /// The keys that are no mere spellings: with a unit in brackets, or as the way into a group; each a pattern.
    func patterns(_ fields: [Field], as name: String) -> [(String, JSONTree)] {
        FieldKeys.ways(fields, as: name).map { way in ("^\(way.pattern)$", .object([("$ref", way.reference)])) }
    }

    /// A key that is no mere spelling.
    private struct Way {
        /// The pattern of the key.
        let pattern: String
        /// What it leads to.
        let reference: JSONTree
    }

    /// All such keys of fields, those within groups included.
    private static func ways(_ fields: [Field], as name: String) -> [Way] {
        let keys = FieldKeys(fields, .any)
        return fields.indices.flatMap { position -> [Way] in
            let (field, spelt) = (fields[position], keys.spelt[position])
            let own = "\(name).\(field.name)"
            if spelt.isEmpty { return [] }
            let head = LoosePattern.key(spelt)
            if case .group(let inner) = field.type {
                return within(inner, as: RecordSchema.inner(own)).map { Way(pattern: "\(head)[.．]\($0.pattern)", reference: $0.reference) }
            }
            return withUnit(field, head, as: own)
        }
    }

    /// The keys of fields within a group, by themselves or as ways further in.
    private static func within(_ fields: [Field], as name: String) -> [Way] {
        let keys = FieldKeys(fields, .any)
        let own = fields.indices.filter { !keys.spelt[$0].isEmpty }.map { position in
            Way(pattern: LoosePattern.key(keys.spelt[position]), reference: .reference("\(name).\(fields[position].name)"))
        }
        return own + ways(fields, as: name)
    }

    /// The key of a field with a unit in brackets behind it; none where it takes no unit.
    private static func withUnit(_ field: Field, _ head: String, as name: String) -> [Way] {
        let units = WrittenForms.unitsInKeys(of: field.type)
        if units.isEmpty { return [] }
        let pattern = "\(head) *[(（](?:单位[:：]?)? *\(LoosePattern.oneOf(units)) *[)）]"
        return [Way(pattern: pattern, reference: .reference(field.type == .share ? RecordSchema.percent : name))]
    }
}
