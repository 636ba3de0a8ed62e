import Diagnostics

/// The rules that a command about rule files looks at, and the part of them that it reports on.
///
/// With `--rules`, those are the rules, and the operands limit the report; without, the operands are the rules; without either, the rules
/// are the built-in ones.
struct RuleScope {
    /// The rules.
    var loaded: LoadedRules
    /// The names of the texts that are reported on; nil for all.
    private var names: [String]?

    /// Loads the rules that the arguments name.
    init(_ typed: TypedArguments, examples: Bool) throws(Stop) {
        let books = typed.all(.rules)
        loaded = try LoadedRules.load(books.isEmpty ? typed.operands : books, examples: examples)
        names = try books.isEmpty || typed.operands.isEmpty ? nil : LoadedRules.ruleFiles(at: typed.operands)
    }

    /// Says how to read the rest of a rule book, if names that it may declare are missed.
    func explainMissing(_ typed: TypedArguments, _ console: Console) {
        guard typed.all(.rules).isEmpty, !typed.operands.isEmpty else { return }
        if loaded.diagnostics.contains(where: { RuleScope.missing.contains($0.code) }) { console.report(CommandMessages.partOfBook()) }
    }

    /// The codes of names that other files may declare: documents, regions, counting profiles and kinds of record.
    private static let missing: Set = ["C002", "C003", "C004", "C005"]

    /// Whether what stands in a range is reported on.
    func covers(_ range: SourceRange?) -> Bool {
        guard let names, let range else { return true }
        return names.contains(loaded.sources[range].name)
    }
}
