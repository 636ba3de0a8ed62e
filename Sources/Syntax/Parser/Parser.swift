public import Diagnostics
import Values

/// Turns the text of a rule file into a tree, and says everything that is wrong with it at once.
///
/// **How it is built.** `Lexer` cuts the text into tokens first; the parser then walks them by recursive descent. Each production
/// of `Language.md` is one method named after it, and each family of productions one file: declarations, records, rules,
/// conditions, predicates, expressions, facts. `mutating` means *consumes tokens*.
///
/// **How it fails.** A method that cannot read its production reports one diagnostic and throws `Failure`, which carries nothing:
/// by the time it is thrown everything has been said. Only two places catch it. `block` drops the item that failed and goes on
/// with the next one; a declaration whose head failed goes on with its body. So every item of a file is looked at, and
/// one mistake is reported once.
///
/// **How far it skips** is told by `Parser+Recovery`: to the next line that begins like an item of the same block, over balanced
/// braces, but never past the brace that closes the block or past a line that begins a declaration.
///
/// **What it bounds.** Braces and brackets nest at most `deepestNesting` deep and one item has at most `mostOperators` operators, so
/// no stage that walks the tree needs more than a bounded stack.
public struct Parser {
    /// How deep groups, lists and brackets may lie in one another.
    static let deepestNesting = 200
    /// How many operators one item may have; a chain of operators is as deep a tree as brackets are.
    static let mostOperators = 500

    /// The most blanks of a line that count as its indentation.
    static let mostIndentation = 1000

    /// The bytes of the text.
    let bytes: [UInt8]
    /// The offset of the first byte of every line.
    let lineStarts: [Int]
    /// The number of the source, for ranges.
    let source: Int
    /// Whether `given` and `example` are read.
    let readsExamples: Bool
    /// The tokens; the last is `end`.
    let tokens: [Token]
    /// The index of the next token.
    var index = 0
    /// The offset of the brace that opened the block being read.
    var opensAt = 0
    /// How deep the parser is.
    var depth = 0
    /// How many operators the item has so far.
    var operators = 0
    /// Whether the item just read had a part that failed, so that the parser stands in the middle of it.
    var needsRecovery = false
    /// What was wrong.
    var diagnostics: [Diagnostic]

    /// Something that could not be read and has been reported.
    struct Failure: Error {}

    /// Reads `source`, which has that number in its source map; O(bytes).
    ///
    /// - Parameter examples: whether `given` and `example` are read; without them they are checked only for their heads and their
    ///   braces, and left out of the tree.
    public static func parse(source: SourceText, number: Int, examples: Bool = true) -> (file: RuleFile, diagnostics: [Diagnostic]) {
        var lexer = Lexer(bytes: source.bytes, number: number, skipsFacts: !examples)
        lexer.run()
        var parser = Parser(lexer: lexer, lineStarts: source.lineStarts, readsExamples: examples)
        let declarations = parser.file()
        let comments = lexer.comments.map { Comment(commentText(source.bytes, $0), lexer.range($0.lowerBound, $0.upperBound)) }
        return (RuleFile(declarations: declarations, comments: comments), parser.sortedDiagnostics)
    }

    /// Creates a parser of what `lexer` has read.
    init(lexer: Lexer, lineStarts: [Int], readsExamples: Bool) {
        self.lineStarts = lineStarts
        bytes = lexer.bytes
        source = lexer.number
        tokens = lexer.tokens
        diagnostics = lexer.diagnostics
        self.readsExamples = readsExamples
    }

    /// What was wrong, by its place; when it was too much, the last says so.
    var sortedDiagnostics: [Diagnostic] {
        let inOrder = diagnostics.enumerated().sorted { one, other in
            let (left, right) = (one.element.primary?.range.start ?? 0, other.element.primary?.range.start ?? 0)
            return (left, one.offset) < (right, other.offset)
        }.map(\.element)
        guard inOrder.count > Lexer.mostErrors else { return inOrder }
        return inOrder.prefix(Lexer.mostErrors) + [.tooManyErrors(Lexer.mostErrors)]
    }

    /// The words of a comment.
    private static func commentText(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let words = bytes[range].dropFirst(2)
        guard let first = words.firstIndex(where: { $0 > UInt8(ascii: " ") }) else { return "" }
        return String(decoding: words[first...], as: UTF8.self)
    }
}
