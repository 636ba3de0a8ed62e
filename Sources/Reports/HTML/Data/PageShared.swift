internal import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// The data that all findings of a page share: marks, rules with their clauses, places and kinds of record.
struct PageShared {
    /// The bytes: an array of the four lists.
    let bytes: [UInt8]

    /// Writes what findings with some verdicts share.
    init(_ audit: AuditResult, _ book: RuleBook, verdicts: [Verdict]) {
        var json = PageJSON()
        json.array {
            $0.array { marks in for mark in FindingMark.allCases { PageShared.write(mark, on: &marks) } }
            $0.array { rules in
                for index in audit.rules {
                    guard let counts = audit.summary.rules[index], verdicts.contains(where: { counts[$0] > 0 }) else { continue }
                    PageShared.write(index, book, on: &rules)
                }
            }
            $0.array { places in for place in PageShared.places(of: audit, book) { PageShared.write(place, book, on: &places) } }
            $0.array { kinds in for kind in book.records { kinds.text(Localized(zh: kind.label, en: kind.name), atMost: PageText.value) } }
        }
        // Everything stands here once anyway.
        bytes = json.bytes.filter { $0 != PageJSON.begin && $0 != PageJSON.end }
    }

    /// Writes a mark: label, sign, class.
    private static func write(_ mark: FindingMark, on json: inout PageJSON) {
        json.array {
            $0.text(mark.label)
            $0.text(mark.sign)
            $0.text(mark.style)
        }
    }

    /// Writes a rule: position, name, title, how binding, its requirements, and its clauses.
    private static func write(_ index: Int, _ book: RuleBook, on json: inout PageJSON) {
        let rule = book.rules[index]
        json.array {
            $0.number(index)
            $0.text(rule.id)
            $0.text(rule.title)
            $0.text(RulePhrases.modality(of: rule))
            $0.text(rule.requirements.map(\.id).joined(separator: ", "))
            $0.list(rule.citations + (rule.duty?.statutory.map { [$0.citation] } ?? [])) { json, citation in
                json.array {
                    $0.text(ReportPhrases.place(citation, in: book))
                    $0.text(book.documents[citation.document].title)
                    $0.text(citation.quotation, atMost: PageText.clause)
                }
            }
        }
    }

    /// The places that occur, and those around them, in the order of the tree.
    private static func places(of audit: AuditResult, _ book: RuleBook) -> [RegionTree.ID] {
        var all: Set<RegionTree.ID> = []
        for place in audit.summary.regions.keys {
            var next = place
            while let current = next, all.insert(current).inserted { next = book.regions[current].parent }
        }
        return all.sorted()
    }

    /// Writes a place: position, name, the place around it.
    private static func write(_ place: RegionTree.ID, _ book: RuleBook, on json: inout PageJSON) {
        json.array {
            $0.number(place.index)
            $0.text(book.regions[place].name)
            $0.number(book.regions[place].parent?.index ?? -1)
        }
    }
}
