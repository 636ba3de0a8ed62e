import RecordModel
import Values

/// What mappings that somebody names call the columns of tables and the keys of flat JSON.
struct MappedHeaders {
    /// A mapping that gives headers names.
    private struct Table {
        /// Its name.
        var name: String
        /// The kind of record, as its position in the rule book.
        var kind: Int
        /// The ways to the fields, by the headers in plain form.
        var ways: [String: String]
    }

    /// The mappings.
    private var tables: [Table] = []

    /// Takes the mappings that no member of the input tells; the others are not looked at.
    init(_ mappings: Mappings) {
        let told = Set(mappings.toldByKey.values.joined())
        for position in mappings.indices where !told.contains(position) {
            guard let headers = mappings[position].headers else { continue }
            var ways: [String: String] = [:]
            for (header, path) in headers where ways[HalfWidth.of(header)] == nil { ways[HalfWidth.of(header)] = path }
            tables.append(Table(name: mappings[position].name, kind: mappings[position].kind, ways: ways))
        }
    }

    /// The ways to the fields of a kind, by headers in plain form; the first mapping that names a header counts.
    func ways(ofKind kind: Int) -> [String: String] {
        tables.filter { $0.kind == kind }.reduce(into: [:]) { all, table in all.merge(table.ways) { first, _ in first } }
    }

    /// The kind, as its position in the rule book, of the mapping that knows most of some headers; nil when none knows any, or two kinds as many.
    func kind(of headers: some Sequence<String>) -> (index: Int, mapping: String)? {
        guard !tables.isEmpty else { return nil }
        let headers = Set(headers.lazy.map(HalfWidth.of))
        let known = tables.map { table in headers.count { table.ways[$0] != nil } }
        guard let most = known.max(), most > 0 else { return nil }
        let best = tables.indices.filter { known[$0] == most }
        guard Set(best.map { tables[$0].kind }).count == 1 else { return nil }
        return (tables[best[0]].kind, tables[best[0]].name)
    }
}
