import BuiltInRules
import Diagnostics
import Semantics
import Syntax
import Values

/// A rule book with the texts that it was read from, and everything that was said about them.
struct LoadedRules {
    /// The checked rules.
    var book: RuleBook
    /// The trees, in the order of their sources; none of rules that were parsed when the program was built.
    var files: [(file: RuleFile, source: Int)]
    /// The texts of the trees.
    var sources: SourceMap
    /// What the parser and the checker had to say.
    var diagnostics: [Diagnostic]

    /// Whether the rules are wrong.
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Reads and checks rules: the files and folders at the paths, or the built-in rule book when there is none.
    ///
    /// - Parameter examples: whether the examples are needed; a run over records is faster without them, and the built-in rule book needs no
    ///   parsing then.
    static func load(_ paths: [String], examples: Bool) throws(Stop) -> LoadedRules {
        if paths.isEmpty, !examples {
            return LoadedRules(book: builtInBook, files: [], sources: SourceMap(), diagnostics: [])
        }
        let checked = CheckedTexts(try paths.isEmpty ? builtIn : read(paths), examples: examples)
        return LoadedRules(book: checked.book, files: checked.files, sources: checked.sources, diagnostics: checked.diagnostics)
    }

    /// The built-in rule book as it was checked when the program was built; kept to the end of the run, so that no time goes into freeing it.
    private static let builtInBook = RuleBook(packed: BuiltInRules.packed)

    /// The texts of the built-in rule book.
    private static var builtIn: [SourceText] { BuiltInRules.files.map { SourceText(name: "Rules/\($0.name)", bytes: $0.bytes) } }

    /// The texts at some paths, each file once.
    private static func read(_ paths: [String]) throws(Stop) -> [SourceText] {
        try ruleFiles(at: paths).map { path throws(Stop) in SourceText(name: path, bytes: try read(path)) }
    }

    /// The rule files at some paths, each once, in the order of the paths and within a folder in that of the names.
    static func ruleFiles(at paths: [String]) throws(Stop) -> [String] {
        var files: [String] = []
        for path in paths {
            let found = try reading(path) { () throws(FileTrouble) in
                try Folder.isFolder(at: path) ? Folder.files(under: path, endings: [".rules"]) : [path]
            }
            if found.isEmpty { throw Stop(.rulesWrong, CommandMessages.noRuleFiles(path)) }
            for file in found where !files.contains(file) { files.append(file) }
        }
        return files
    }

    /// The bytes of a rule file.
    static func read(_ path: String) throws(Stop) -> [UInt8] {
        try reading(path) { () throws(FileTrouble) in try ByteReader.contents(of: path) }
    }

    /// Does something with a path; what goes wrong with the file ends the command.
    private static func reading<Result>(_ path: String, _ body: () throws(FileTrouble) -> Result) throws(Stop) -> Result {
        do { return try body() } catch { throw Stop(.rulesWrong, CommandMessages.cannotRead(path, error.reason)) }
    }

    /// Reports what is wrong with the rules and stops, unless they are right.
    func requireRight(_ console: Console) throws(Stop) {
        guard hasErrors else { return }
        for diagnostic in diagnostics where diagnostic.severity == .error { console.report(diagnostic, in: sources) }
        throw Stop(.rulesWrong)
    }
}
