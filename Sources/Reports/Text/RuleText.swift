internal import RecordModel
public import Semantics
internal import Syntax
internal import Values
internal import WorkCalendar

/// Rules, for people.
public enum RuleText {
    /// Writes a list of rules under the documents that they cite first, in the order of the book, and behind those of a document what it
    /// asks for and no record can decide.
    public static func list(_ rules: [Int], unchecked: [Unchecked] = [], of book: RuleBook, on page: inout TextPage) {
        for (number, document) in book.documents.enumerated() {
            let cited = rules.filter { book.rules[$0].citations.first?.document == number }
            let left = unchecked.filter { $0.citation.document == number }
            if cited.isEmpty && left.isEmpty { continue }
            page.put(document.number, .heading)
            page.put("  \(document.title ?? "")", .quiet)
            page.newLine()
            for rule in cited { line(book.rules[rule], of: book, on: &page) }
            for one in left { line(one, on: &page) }
        }
        for rule in rules where book.rules[rule].citations.isEmpty { line(book.rules[rule], of: book, on: &page) }
        page.line(RulePhrases.count(rules.count, unchecked: unchecked.reduce(0) { $0 + $1.requirements.count }), .quiet)
    }

    /// Writes one rule of a list.
    private static func line(_ rule: Rule, of book: RuleBook, on page: inout TextPage) {
        let kind = book.records[rule.record]
        page.put("  \(rule.id)", .heading)
        page.put("  \(rule.title)（\(kind.label)）")
        if let citation = rule.citations.first { page.put("  \(citation.place[page.language])", .quiet) }
        page.newLine()
    }

    /// Writes what no record can decide, as a line of a list.
    private static func line(_ unchecked: Unchecked, on page: inout TextPage) {
        page.put("  \(unchecked.requirements.map(\.id).joined(separator: ", "))", .heading)
        page.put("  ")
        page.put(RulePhrases.unchecked(because: unchecked.reason))
        page.put("  \(unchecked.citation.place[page.language])", .quiet)
        page.newLine()
    }

    /// Writes what no record can decide: the clause, and why.
    public static func explain(_ unchecked: Unchecked, of book: RuleBook, on page: inout TextPage) {
        page.put(RulePhrases.notChecked, .heading)
        page.put("  [\(unchecked.requirements.map(\.id).joined(separator: ", "))]", .quiet)
        page.newLine()
        clause(unchecked.citation, of: book, on: &page)
        page.newLine()
        page.line(RulePhrases.reason(unchecked.reason))
    }

    /// Writes everything about a rule: its clauses, what it says read back, its force, what it assumes, and its examples.
    public static func explain(_ rule: Rule, of book: RuleBook, on page: inout TextPage) {
        page.put("\(rule.title)  ", .heading)
        page.put("[\(rule.id)]", .quiet)
        page.newLine()
        for citation in rule.citations { clause(citation, of: book, on: &page) }
        page.newLine()
        let sentence = ReadBack.sentence(of: rule, in: book)
        page.line(RulePhrases.readBackChinese(sentence.zh))
        page.line(RulePhrases.readBackEnglish(sentence.en))
        page.newLine()
        for fact in RulePhrases.facts(of: rule, in: book) { page.line(fact) }
        for note in notes(of: rule, in: book) { page.line(RulePhrases.assumption(note)) }
        examples(of: rule, on: &page)
    }

    /// Writes a clause with its document and its words.
    private static func clause(_ citation: CheckedCitation, of book: RuleBook, on page: inout TextPage) {
        let document = book.documents[citation.document]
        page.put(ReportPhrases.source)
        page.put(ReportPhrases.place(citation, in: book))
        if let title = document.title { page.put("  \(title)", .quiet) }
        page.newLine()
        if let words = citation.quotation { page.line(ReportPhrases.quoted(words), .quotation, indent: 6) }
    }

    /// What the authors of a rule, of its documents and of its counting profile assumed.
    private static func notes(of rule: Rule, in book: RuleBook) -> [String] {
        var cited: [Int] = []
        for citation in rule.citations where !cited.contains(citation.document) { cited.append(citation.document) }
        return rule.notes + cited.flatMap { book.documents[$0].notes }
    }

    /// Writes the examples of a rule.
    private static func examples(of rule: Rule, on page: inout TextPage) {
        if rule.examples.isEmpty { return }
        page.newLine()
        page.line(RulePhrases.examples, .heading)
        for example in rule.examples { page.line(RulePhrases.example(example), indent: 2) }
    }
}
