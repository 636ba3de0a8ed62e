import RecordModel
import Reports
import Semantics
import Values

/// `guiju rules`: which rules there are.
struct RulesCommand: Command {
    /// What it works with.
    let context: CommandContext

    /// Lists the rules.
    func run() throws(Stop) -> ExitCode {
        try typed.expectOperands(atMost: 0)
        let loaded = try LoadedRules.load(typed.all(.rules), examples: true)
        try loaded.requireRight(console)
        let (chosen, unchecked) = (try rules(of: loaded.book), try unchecked(of: loaded.book))
        if typed[.format] == "json" {
            console.out.write(RuleListJSON.list(chosen, of: loaded.book))
        } else {
            var page = TextPage(console.language, console.outStyle)
            RuleText.list(chosen, unchecked: unchecked, of: loaded.book, on: &page)
            console.out.write(page.bytes)
        }
        return .kept
    }

    /// The positions of the rules that the flags choose.
    private func rules(of book: RuleBook) throws(Stop) -> [Int] {
        let document = try typed[.document].map { name throws(Stop) in try book.document(named: name) }
        let region = try typed[.region].map { name throws(Stop) in try book.region(named: name) }
        let record = try typed[.record].map { name throws(Stop) in try book.kind(named: name) }
        return book.rules.indices.filter { index in
            let rule = book.rules[index]
            if let document, !rule.citations.contains(where: { $0.document == document }) { return false }
            if let region, let bound = rule.region, !book.regions.isWithin(region, bound) { return false }
            return record == nil || rule.record == record
        }
    }

    /// What no record can decide, as far as the flags choose it; of no kind of record.
    private func unchecked(of book: RuleBook) throws(Stop) -> [Unchecked] {
        if typed.has(.record) { return [] }
        let document = try typed[.document].map { name throws(Stop) in try book.document(named: name) }
        let region = try typed[.region].map { name throws(Stop) in try book.region(named: name) }
        return book.unchecked.filter { unchecked in
            if let document, unchecked.citation.document != document { return false }
            guard let region, let bound = book.documents[unchecked.citation.document].region else { return true }
            return book.regions.isWithin(region, bound)
        }
    }
}
