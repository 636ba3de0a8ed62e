public import Diagnostics
import RecordModel

/// Looks in a checked rule book for what is allowed by the language and yet most likely wrong.
public struct Lint {
    /// The rule book.
    let book: RuleBook
    /// The rules whose conditions can never hold, by name.
    var neverApplying: Set<String> = []
    /// What was found.
    var diagnostics: [Diagnostic] = []

    /// Looks at a rule book, and at quotations in the texts of the documents that are at hand.
    ///
    /// Diagnostics come in the order of the text. O(rules² in the worst case, for rules on one subject; characters of the texts × quotations).
    ///
    /// - Parameter texts: the documents' texts with their names; a document is found in those that hold its printed number.
    public static func check(_ book: RuleBook, texts: [(name: String, text: String)] = []) -> [Diagnostic] {
        var lint = Lint(book: book)
        for rule in book.rules { lint.checkCompleteness(of: rule) }
        for unchecked in book.unchecked where unchecked.citation.quotation == nil { lint.report(.uncheckedWithoutWords(unchecked)) }
        for rule in book.rules {
            lint.checkConditions(of: rule)
            lint.checkStatutory(of: rule)
        }
        lint.checkConflicts()
        lint.checkUse()
        if !texts.isEmpty { lint.checkQuotations(in: texts) }
        return lint.diagnostics.inOrderOfText.withoutRepeats
    }

    /// Creates a lint that has looked at nothing.
    private init(book: RuleBook) { self.book = book }

    /// Keeps a diagnostic.
    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

extension [Diagnostic] {
    /// The diagnostics, each once: what is wrong with a table is found again in each of its rows.
    var withoutRepeats: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }
    }

    /// The diagnostics by source and place; those of one place as they were found.
    var inOrderOfText: [Diagnostic] {
        let keyed = enumerated().map { index, diagnostic in
            (key: [diagnostic.primary?.range.source ?? -1, diagnostic.primary?.range.start ?? -1, index], diagnostic)
        }
        return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.1)
    }
}
