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

    /// Whether what stands in a range is reported on.
    func covers(_ range: SourceRange?) -> Bool {
        guard let names, let range else { return true }
        return names.contains(loaded.sources[range].name)
    }
}
