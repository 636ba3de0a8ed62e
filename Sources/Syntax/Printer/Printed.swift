import Diagnostics
import Values

extension QuotedText {
    /// The text in quotation marks.
    var printed: String { Escapes.quoted(value) }
}

extension Path {
    /// The names with dots between them.
    var printed: String { names.map(\.text).joined(separator: ".") }
}

extension Literal {
    /// The literal as it is written.
    var printed: String {
        switch self {
        case .text(let text): text.printed
        case .number(_, let written, let unit, _): written + (unit.map(Self.printed) ?? "")
        case .percent(_, let written, _): written + "%"
        case .date(let date): date.value.description
        case .boolean(let value, _): value ? "yes" : "no"
        }
    }

    /// A unit after its number: Chinese ones follow at once, Latin ones after a blank.
    static func printed(_ unit: Name) -> String {
        (unit.text.utf8.first ?? 0) < 0x80 ? " " + unit.text : unit.text
    }
}

extension Citation {
    /// The place in the document, and its words.
    var printed: String {
        let location =
            switch place {
            case .numbered(let kind, let number): "\(kind.rawValue) \(number)"
            case .clause(let text): "clause " + text.printed
            }
        return "\(document.text) \(location)" + (quotation.map { " " + $0.printed } ?? "")
    }
}

extension ForceClause {
    /// From when and until when.
    var printed: String {
        let words = [from.map { " from \($0.value)" }, until.map { " until \($0.value)" }]
        return "in force" + words.compactMap { $0 }.joined()
    }
}

extension TypeExpression {
    /// The type on its line; of groups and lists, their word.
    var word: String {
        switch self {
        case .text: "text"
        case .creditCode: "credit code"
        case .boolean: "boolean"
        case .money: "money"
        case .share: "share"
        case .date: "date"
        case .event: "event"
        case .region: "region"
        case .number(let unit): "number" + (unit.map { " " + $0.text } ?? "")
        case .count(let unit): "count" + (unit.map { " " + $0.text } ?? "")
        case .choice: "choice"
        case .group: "group"
        case .list: "list"
        case .missing: ""
        }
    }

    /// The fields of a group or of a list.
    var fields: [FieldDeclaration]? {
        switch self {
        case .group(let fields), .list(let fields): fields
        default: nil
        }
    }
}

extension Facts {
    /// The facts on one line.
    var printed: String {
        entries.isEmpty ? "{}" : "{ " + entries.map { "\($0.name.text) \($0.value.printed)" }.joined(separator: "  ") + " }"
    }
}

extension Fact {
    /// The fact on one line.
    var printed: String {
        switch self {
        case .literal(let literal): literal.printed
        case .blank: "blank"
        case .name(let name): name.text
        case .group(let facts): facts.printed
        case .list(let elements, _): "[" + elements.map(\.printed).joined(separator: ", ") + "]"
        }
    }
}
