import Diagnostics
import RecordModel
import Values
import WorkCalendar

extension Lint {
    /// Looks for what is declared and never used.
    mutating func checkUse() {
        for rule in book.rules { checkVariables(of: rule) }
        checkDocuments()
        checkProfiles()
        checkRecords()
    }

    /// Looks for variables that nothing reads.
    private mutating func checkVariables(of rule: Rule) {
        var read: Set<Int> = []
        for term in rule.terms { read.formUnion(term.slots) }
        for step in rule.steps {
            switch step {
            case .bind(let slot, let name, let term) where !read.contains(slot): report(.unusedVariable(name, at: term.range))
            case .forEach(let slot, let name, let list, _) where !read.contains(slot): report(.unusedVariable(name, at: list.range))
            default: break
            }
        }
    }

    /// Looks for documents that nothing cites or replaces.
    private mutating func checkDocuments() {
        var used: Set<String> = []
        for citation in book.citations { used.insert(book.documents[citation.document].name) }
        for citation in book.mappingCitations.joined() { used.insert(book.documents[citation.document].name) }
        for document in book.documents { used.formUnion(document.replaces) }
        for citation in book.profiles.flatMap(\.citations) { used.insert(citation.document) }
        for document in book.documents where !used.contains(document.name) && !used.contains(document.title ?? document.name) {
            report(.unusedDocument(document))
        }
    }

    /// Looks for counting profiles by which nothing counts.
    private mutating func checkProfiles() {
        let used = Set(book.documents.compactMap(\.profile) + book.rules.map(\.profile))
        for (position, range) in book.profileRanges.enumerated() where !used.contains(position) {
            report(.unusedProfile(book.profiles[position].name, at: range))
        }
    }

    /// Looks for kinds of record without rules, and for fields that no rule reads.
    private mutating func checkRecords() {
        var deciding: Set<SourceRange> = [], idle: Set<SourceRange> = []
        for rule in book.rules {
            let decides = !neverApplying.contains(rule.id)
            for term in rule.terms {
                term.forEachPart { part in
                    guard case .field(_, _, let field) = part.kind else { return }
                    if decides { deciding.insert(field.range) } else { idle.insert(field.range) }
                }
            }
        }
        let withRules = Set(book.rules.map(\.record))
        for kind in book.records {
            guard withRules.contains(kind.index) else {
                report(.unusedRecord(kind))
                continue
            }
            var known = deciding
            if let dated = kind.datedBy.flatMap({ kind.field(at: $0) }) { known.insert(dated.range) }
            if let region = kind.fields.first(where: { $0.type == .region }) { known.insert(region.range) }
            checkFields(kind.fields, deciding: known, idle: idle)
        }
    }

    /// Looks for fields that no rule reads, or only rules that decide nothing; a key serves reports.
    private mutating func checkFields(_ fields: [Field], deciding: Set<SourceRange>, idle: Set<SourceRange>) {
        for field in fields where !field.isKey {
            if field.isNamed(in: deciding) {
                checkFields(field.parts, deciding: deciding, idle: idle)
            } else {
                report(field.isNamed(in: idle) ? .undecidingField(field) : .unusedField(field))
            }
        }
    }
}

extension Field {
    /// The fields of a group or a list.
    var parts: [Field] {
        switch type {
        case .group(let fields), .list(let fields): fields
        default: []
        }
    }

    /// Whether the field or one within it was declared at one of the places.
    func isNamed(in places: Set<SourceRange>) -> Bool {
        places.contains(range) || parts.contains { $0.isNamed(in: places) }
    }
}
