internal import RecordModel
internal import RecordReading
internal import Values

extension RecordSchema {
    /// The definitions of a kind: the record, and every field however deep.
    func definitions(of kind: Int) -> [(String, JSONTree)] {
        let record = kinds[kind]
        return definitions(of: record.fields, as: record.name, title: record.label, told: kind)
    }

    /// The definitions of an object with fields, and of the fields.
    private func definitions(of fields: [Field], as name: String, title: String, told kind: Int? = nil) -> [(String, JSONTree)] {
        let object = (name, object(fields, as: name, title: title, told: kind))
        return [object]
            + fields.flatMap { field -> [(String, JSONTree)] in
                let own = "\(name).\(field.name)"
                let definition = (own, definition(of: field, as: own))
                switch field.type {
                case .group(let inner), .list(let inner):
                    return [definition] + definitions(of: inner, as: RecordSchema.inner(own), title: field.label)
                default: return [definition]
                }
            }
    }

    /// What the definition of the object is called that a group is, or an element of a list; no field has such a name.
    static func inner(_ name: String) -> String { name + ".*" }

    /// An object with fields. It says nothing of what is no object, so that it can stand beside other forms.
    private func object(_ fields: [Field], as name: String, title: String, told kind: Int?) -> JSONTree {
        let keys = FieldKeys(fields, names)
        var properties = kind.map { told($0, besides: keys) } ?? []
        for (position, field) in fields.enumerated() {
            for key in keys.spelt[position] { properties.append((key, .object([("$ref", .reference("\(name).\(field.name)"))]))) }
        }
        let patterns = names == .any ? keys.patterns(fields, as: name) : []
        let twice = keys.exclusions
        var members: [(String, JSONTree)] = [("title", .string(title)), ("properties", .object(properties))]
        if !patterns.isEmpty { members.append(("patternProperties", .object(patterns))) }
        if !twice.isEmpty { members.append(("dependentSchemas", .object(twice))) }
        if isStrict { members.append(("additionalProperties", .boolean(false))) }
        return .object(members)
    }

    /// The keys that tell the kind, where they name no field: whatever stands there is one of the kind's own words.
    private func told(_ kind: Int, besides keys: FieldKeys) -> [(String, JSONTree)] {
        kinds[kind].kindKeys.filter { key in !keys.spelt.contains { $0.contains(key) } }.map { key in
            (key, .object([("description", .string("记录的种类。 The kind of record.")), ("enum", .strings(words(of: kind, under: key)))]))
        }
    }

    /// A field: what it is called, what its values are, what a blank means.
    private func definition(of field: Field, as name: String) -> JSONTree {
        let sentence = FieldWords.sentence(of: field)
        let about: [(String, JSONTree)] = [
            ("title", .string(field.label)), ("description", .string("\(sentence.zh)。 \(field.name): \(sentence.en).")),
        ]
        return .object(about + value(of: field, as: name))
    }

    /// What the values of a field are.
    private func value(of field: Field, as name: String) -> [(String, JSONTree)] {
        let inner = JSONTree.reference(RecordSchema.inner(name))
        let blank = ("pattern", JSONTree.string(LoosePattern.whole()))
        switch field.type {
        case .group: return [("type", .strings(["object", "string", "null"])), ("$ref", inner), blank]
        case .list:
            let element = JSONTree.object([("type", .string("object")), ("$ref", inner)])
            return [("type", .strings(["array", "object", "string", "null"])), ("items", element), ("$ref", inner), blank]
        case .choice(let words): return choice(words)
        case .number(let unit?): return [("type", RecordSchema.number), ("pattern", .string(LoosePattern.number(in: unit)))]
        case .count(let unit?):
            return RecordSchema.count + [("pattern", .string(LoosePattern.count(in: unit)))]
        default: return [("$ref", .reference(RecordSchema.shared(field)))]
        }
    }

    /// One of some words; a number where a word is one.
    private func choice(_ words: [String]) -> [(String, JSONTree)] {
        let numbers = words.compactMap { word in Int(word).flatMap { String($0) == word ? JSONTree.number($0) : nil } }
        let listed = JSONTree.object([("enum", .array(words.map(JSONTree.string) + numbers + [.null]))])
        let spelt = JSONTree.object([("type", .string("string")), ("pattern", .string(LoosePattern.choice(words)))])
        return [("anyOf", .array([listed, spelt]))]
    }
}
