public import RecordModel
internal import RecordReading
internal import Values

/// JSON Schema (draft 2020-12) of case records: it agrees with what the reading of records takes without a word.
///
/// What no schema can tell stays with the reading: that a date is one of the calendar in a leap year or falls on the weekday beside it, that the last
/// character of a credit code checks, that a field is given by a key with a unit and by another. Keys in full-width letters and
/// invisible marks within values, which the reading takes, are unknown to the schema.
public struct RecordSchema {
    /// By which names fields are called.
    public enum Names: String, Hashable, Sendable, CaseIterable {
        /// What rules call them.
        case name
        /// Their Chinese labels.
        case label
        /// Any of these or of their aliases, with a unit in brackets, and as the way into a group.
        case any
    }

    /// The kinds of record.
    let kinds: RecordKinds
    /// The places.
    let regions: RegionTree
    /// By which names fields are called.
    let names: Names
    /// Whether keys that name no field are refused.
    let isStrict: Bool

    /// Prepares the schema of kinds whose places are those of a tree.
    public init(kinds: RecordKinds, regions: RegionTree, names: Names, isStrict: Bool) {
        self.kinds = kinds
        self.regions = regions
        self.names = names
        self.isStrict = isStrict
    }

    /// The schema of one kind, given by its position: of a record, or of an array of records.
    public func schema(of kind: Int) -> JSONTree {
        let label = kinds[kind].label
        let title = "\(label) · \(kinds[kind].name)"
        return root(title, record: kinds[kind].name, definitions(of: kind))
    }

    /// The schema of records of every kind, each of which tells its own.
    public func schema() -> JSONTree {
        root("案卷记录 · case records", record: RecordSchema.anyKind, [(RecordSchema.anyKind, dispatch())] + kinds.indices.flatMap(definitions))
    }

    /// What the definition of a record of any kind is called; no kind has a name with a point.
    private static let anyKind = "record.any"

    /// The whole document.
    private func root(_ title: String, record: String, _ definitions: [(String, JSONTree)]) -> JSONTree {
        let reference = JSONTree.reference(record)
        return .object([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")), ("title", .string(title)),
            ("description", .string("一条记录，或记录组成的数组。 A record, or an array of records.")), ("type", .strings(["object", "array"])),
            ("if", .object([("type", .string("array"))])),
            (
                "then",
                .object([("items", .object([("type", .string("object")), ("$ref", reference)])), ("minItems", .number(1))])
            ), ("else", .object([("$ref", reference)])), ("$defs", .object(definitions + valueDefinitions)),
        ])
    }

    /// A record of any kind: it tells one, and agrees with the schema of that.
    private func dispatch() -> JSONTree {
        let told = kinds.kindKeys.sorted().map { key in
            let words = kinds.indices.flatMap { self.words(of: $0, under: key) }
            return JSONTree.object([("properties", .object([(key, .object([("enum", .strings(words))]))])), ("required", .strings([key]))])
        }
        let branches = kinds.indices.map { kind in
            JSONTree.object([("if", tells(kind)), ("then", .object([("$ref", .reference(kinds[kind].name))]))])
        }
        return .object([("anyOf", .array(told)), ("allOf", .array(branches))])
    }

    /// That a record tells a kind.
    private func tells(_ kind: Int) -> JSONTree {
        let ways = kinds[kind].kindKeys.map { key in
            JSONTree.object([
                ("properties", .object([(key, .object([("enum", .strings(words(of: kind, under: key)))]))])), ("required", .strings([key])),
            ])
        }
        return ways.count == 1 ? ways[0] : .object([("anyOf", .array(ways))])
    }

    /// The words that tell a kind under a key, and no kind before it.
    func words(of kind: Int, under key: String) -> [String] {
        let finder = KindFinder(kinds)
        let spelt = RecordSchema.spellings([kinds[kind].name] + kinds[kind].labels)
        return spelt.filter { finder.kind(of: $0, under: key) == kind }
    }

    /// Names with their half-width forms, each once.
    static func spellings(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.flatMap { [$0, HalfWidth.of($0)] }.filter { seen.insert($0).inserted }
    }
}
