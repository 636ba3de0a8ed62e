import Diagnostics
import RecordModel
import Syntax
import Values
import WorkCalendar

extension Checker {
    /// Checks a document.
    mutating func document(_ declaration: DocumentDeclaration) -> Document {
        var result = Document(
            name: declaration.name.text, number: words(declaration.number), title: nil, issuer: nil, issued: nil, region: nil, profile: nil,
            force: nil, replaces: [], notes: [], range: declaration.range)
        var once = OnceOnly()
        for item in declaration.items { take(item, into: &result, once: &once) }
        return result
    }

    /// Takes one line of a document.
    private mutating func take(_ item: DocumentDeclaration.Item, into result: inout Document, once: inout OnceOnly) {
        switch item {
        case .title(let text):
            if isFirst("title", text.range, &once) { result.title = words(text) }
        case .issuer(let text):
            if isFirst("issuer", text.range, &once) { result.issuer = words(text) }
        case .issued(let date):
            if isFirst("issued", date.range, &once) { result.issued = date.value }
        case .region(let name):
            if isFirst("region", name.range, &once) { result.region = region(name) }
        case .counts(let name):
            if isFirst("counts by", name.range, &once) { result.profile = profile(named: name) }
        case .force(let clause):
            if isFirst("in force", clause.range, &once) { result.force = force(clause) }
        case .replaces(let name):
            if documentPosition(name) != nil { result.replaces.append(name.text) }
        case .note(let text):
            result.notes.append(words(text))
        }
    }

    /// Returns the position of a document; nil when there is none, which is reported.
    mutating func documentPosition(_ name: Name) -> Int? {
        if let position = documentNames.find(name.text) { return position }
        if !name.text.isEmpty { report(.unknownDocument(name, among: documentNames.names)) }
        return nil
    }

    /// Returns the days that a clause spans: a month means its first day as a beginning and its last as an end.
    mutating func force(_ clause: ForceClause) -> Force {
        let result = Force(from: clause.from?.value.days.lower, until: clause.until?.value.days.upper)
        if let from = result.from, let until = result.until, until < from { report(.forceEndsBeforeItBegins(clause.range)) }
        return result
    }

    /// Checks a citation; nil when its document is unknown.
    mutating func citation(_ citation: Citation) -> CheckedCitation? {
        guard let document = documentPosition(citation.document) else { return nil }
        return CheckedCitation(
            document: document, place: citation.place.localized, quotation: citation.quotation.map { words($0) }, range: citation.range)
    }

    /// Whether a line that may stand once stands for the first time; reports it otherwise.
    mutating func isFirst(_ what: String, _ range: SourceRange, _ once: inout OnceOnly) -> Bool {
        guard let first = once.places[what] else {
            once.places[what] = range
            return true
        }
        report(.givenTwice(what, at: range, first: first))
        return false
    }
}

/// The lines that stood already, of those that may stand once.
struct OnceOnly {
    /// Where each stood.
    var places: [String: SourceRange] = [:]
}

extension Citation.Place {
    /// The place as a reader of the document would cite it.
    var localized: Localized {
        switch self {
        case .clause(let text): Localized(same: text.value)
        case .numbered(.item, let number): Localized(zh: "第\(number)项", en: "item \(number)")
        case .numbered(.article, let number): Localized(zh: "第\(number)条", en: "article \(number)")
        case .numbered(.section, let number): Localized(zh: "第\(number)节", en: "section \(number)")
        case .numbered(.table, let number): Localized(zh: "表\(number)", en: "table \(number)")
        case .numbered(.row, let number): Localized(zh: "第\(number)行", en: "row \(number)")
        }
    }
}
