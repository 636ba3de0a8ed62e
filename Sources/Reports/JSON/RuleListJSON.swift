internal import RecordModel
public import Semantics
internal import Syntax
internal import Values

/// A list of rules as a JSON document: an array with an object for each rule, each on a line.
public enum RuleListJSON {
    /// Returns the document.
    public static func list(_ rules: [Int], of book: RuleBook) -> [UInt8] {
        var writer = JSONWriter()
        writer.open("[")
        for rule in rules {
            writer.newLine()
            writer.object { members(of: book.rules[rule], in: book, on: &$0) }
        }
        writer.close("]")
        writer.endDocument()
        return writer.bytes
    }

    /// Writes the members of a rule.
    private static func members(of rule: Rule, in book: RuleBook, on writer: inout JSONWriter) {
        writer.member("id", rule.id)
        writer.member("title", rule.title)
        writer.member("record", book.records[rule.record].name)
        writer.member("scope", rule.scope.isOver ? "over" : "each")
        writer.member("modality", rule.duty?.modality.rawValue ?? "review")
        writer.member("region", rule.region.map { book.regions[$0].name })
        writer.member("from", rule.force?.from?.description)
        writer.member("until", rule.force?.until?.description)
        writer.array("requirements", rule.requirements.map(\.id)) { $0.string($1) }
        writer.array("citations", rule.citations) { writer, citation in
            let document = book.documents[citation.document]
            writer.object {
                $0.member("document", document.name)
                $0.member("number", document.number)
                $0.member("place", citation.place)
                $0.member("quotation", citation.quotation)
            }
        }
        writer.member("readBack", ReadBack.sentence(of: rule, in: book))
        writer.array("notes", rule.notes) { $0.string($1) }
        writer.member("examples", rule.examples.count)
    }
}
