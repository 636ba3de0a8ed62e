public import Semantics
internal import Diagnostics
internal import RecordModel
internal import Values

/// A rule book made by chance: places, ways of counting, documents, a kind of record, and rules of every form about it.
public struct GeneratedBook: Sendable {
    /// What the rules stand on.
    public let head: String
    /// The rules, and the tables of targets.
    public private(set) var rules: [Piece]
    /// The checked rules.
    public private(set) var book: RuleBook
    /// How many rules did not check and were made anew, and the first of them, with what was said.
    public private(set) var rejected = 0
    /// The first rule that did not check, with what was said of it.
    public private(set) var firstRejected: String?

    /// Makes a book with so many rules or tables, always the same for one seed.
    public init(seed: UInt64, rules count: Int, kind text: String? = nil) {
        var random = SeededGenerator(seed: seed)
        var writer = HeadWriter(random: random)
        head = writer.head + (text ?? writer.kind("record1", "案卷"))
        random = writer.random
        let checked = GeneratedBook.check(head)
        precondition(checked.errors.isEmpty, "\(checked.errors)\n\(head)")
        book = checked.book
        rules = []
        var ruleWriter = RuleWriter(random: random, kind: checked.book.records[0])
        for number in 1...count { rules.append(ruleWriter.declaration(named: "rule\(number)")) }
        var whole = GeneratedBook.check(self.text)
        if !whole.errors.isEmpty {
            for index in rules.indices { mend(index, &ruleWriter) }
            whole = GeneratedBook.check(self.text)
        }
        book = whole.book
    }

    /// Makes a rule anew until it checks.
    private mutating func mend(_ index: Int, _ writer: inout RuleWriter) {
        while true {
            let errors = GeneratedBook.check(head + rules[index].text).errors
            if errors.isEmpty { return }
            rejected += 1
            if firstRejected == nil { firstRejected = rules[index].text + errors.joined(separator: "\n") }
            rules[index] = writer.declaration(named: "rule\(index + 1)")
        }
    }

    /// The whole book.
    public var text: String { head + rules.map(\.text).joined() }

    /// The checked rules of a text, and what was said of it.
    public static func check(_ text: String) -> (book: RuleBook, errors: [String]) {
        let checked = CheckedTexts([SourceText(name: "generated.rules", bytes: Array(text.utf8))])
        return (checked.book, checked.diagnostics.filter { $0.severity == .error }.map(\.message.en))
    }

    /// The book of one rule or table alone, however it is written; nil when it does not check.
    public func book(of rule: Piece) -> RuleBook? {
        let checked = GeneratedBook.check(head + rule.text)
        return checked.errors.isEmpty ? checked.book : nil
    }
}
