import Forms
import Semantics

/// `guiju schema`: what case records look like, as JSON Schema.
struct SchemaCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Writes the schema of a kind, or of every kind when none is named.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atMost: 1)
        let loaded = try LoadedRules.load(typed.all(.rules), examples: false)
        try loaded.requireRight(console)
        let book = loaded.book
        let kind = try typed.operands.first.map { name throws(Stop) in try book.kind(named: name) }
        let schema = RecordSchema(
            kinds: book.records, regions: book.regions, names: typed[.names].flatMap(RecordSchema.Names.init) ?? .any,
            isStrict: typed.has(.strict))
        console.out.write((kind.map(schema.schema(of:)) ?? schema.schema()).document)
        return .kept
    }
}
