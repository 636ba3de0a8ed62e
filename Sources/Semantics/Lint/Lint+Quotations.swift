import Values

extension Lint {
    /// Looks for every quotation in the texts that hold the number of the document it is quoted from.
    mutating func checkQuotations(in texts: [(name: String, text: String)]) {
        let searchable = texts.map { SearchableText($0.text) }
        let atHand = book.documents.map { document in
            let number = SearchableText(document.number)
            return number.isEmpty ? [] : searchable.filter { $0.contains(number) }
        }
        var unchecked: [Int: Int] = [:]
        for citation in book.citations {
            guard let quotation = citation.quotation else { continue }
            let (texts, words) = (atHand[citation.document], SearchableText(quotation))
            if texts.isEmpty {
                unchecked[citation.document, default: 0] += 1
            } else if !texts.contains(where: { $0.contains(words) }) {
                report(.quotationNotFound(citation, of: book.documents[citation.document]))
            }
        }
        for (position, document) in book.documents.enumerated() {
            if let count = unchecked[position] { report(.quotationsNotChecked(document, count: count)) }
        }
    }
}

extension RuleBook {
    /// How many quotations the rule book holds.
    public var quotationCount: Int { citations.count { $0.quotation != nil } }

    /// Every citation of the rules and of what is unchecked, in no order that matters.
    var citations: [CheckedCitation] { rules.flatMap(\.allCitations) + unchecked.map(\.citation) }
}

extension Rule {
    /// Every citation of the rule, in no order that matters.
    var allCitations: [CheckedCitation] {
        var result = citations
        for case .unless(_, let citation?) in steps { result.append(citation) }
        result += pauses.compactMap(\.citation) + extensions.compactMap(\.citation)
        if let statutory = duty?.statutory { result.append(statutory.citation) }
        return result
    }
}
