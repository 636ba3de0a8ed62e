internal import Semantics
internal import Values

/// The members of a finding's JSON that are the same in all findings of a rule, written once.
struct RuleMembers: Sendable {
    /// What the rule is called.
    let name: [UInt8]
    /// The clauses of the rule, and the law's own limit beneath it.
    let sources: [UInt8]

    /// Writes the members of a rule.
    init(_ rule: Rule, of book: RuleBook) {
        var writer = JSONWriter()
        writer.object("rule") {
            $0.member("id", rule.id)
            $0.member("title", rule.title)
            $0.array("requirements", rule.requirements.map(\.id)) { $0.string($1) }
        }
        name = writer.bytes
        writer = JSONWriter()
        writer.array("citations", rule.citations) { RuleMembers.citation($1, of: book, on: &$0) }
        writer.key("statutory")
        if let statutory = rule.duty?.statutory {
            RuleMembers.citation(statutory.citation, of: book, on: &writer)
        } else {
            writer.null()
        }
        sources = writer.bytes
    }

    /// Writes a clause.
    private static func citation(_ citation: CheckedCitation, of book: RuleBook, on writer: inout JSONWriter) {
        let document = book.documents[citation.document]
        writer.object {
            $0.member("document", document.name)
            $0.member("number", document.number)
            $0.member("title", document.title)
            $0.member("place", citation.place)
            $0.member("quotation", citation.quotation)
        }
    }

    /// The members of all rules of a book, each written when they are first wanted.
    static func all(of book: RuleBook) -> LazyTable<RuleMembers> {
        LazyTable(count: book.rules.count) { RuleMembers(book.rules[$0], of: book) }
    }
}
