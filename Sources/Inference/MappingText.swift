internal import Diagnostics
internal import RecordModel
internal import RecordReading
public import Values

/// A proposal as a mapping in the rule language, for a person to confirm: what is not certain is said in comments.
public struct MappingText {
    /// The proposal.
    private let proposal: Proposal
    /// What the kind is called.
    private let record: String
    /// Whether it is of a table.
    private let isTable: Bool
    /// The language of the comments.
    private let language: Language

    /// Prepares the text of a proposal.
    ///
    /// - Parameter isTable: whether it is of a table; within the objects of JSON a mapping of columns reaches nothing.
    public init(_ proposal: Proposal, kind record: String, language: Language, isTable: Bool) {
        (self.proposal, self.record, self.language, self.isTable) = (proposal, record, language, isTable)
    }

    /// The mapping of an input with a file name.
    public func text(file: String) -> String {
        var lines = ["mapping \(MappingText.name(of: file)) \(MappingText.quoted(file)) to \(record) {"]
        for column in proposal.columns {
            guard let slot = column.field, isTable || !column.column.header.contains(".") else { continue }
            lines.append("  // " + shown(OutcomeWords.mapped(column.outcome)))
            lines.append("  \(slot.name) from \(MappingText.quoted(column.column.header))")
        }
        for column in proposal.columns where column.field == nil {
            if let words = OutcomeWords.left(column.outcome) { lines.append("  // \(shown(column.column.header)): \(shown(words))") }
        }
        return (lines + ["}", ""]).joined(separator: "\n")
    }

    /// A text as it can stand in a comment.
    private func shown(_ text: Localized) -> String { shown(text[language]) }

    /// A text as it can stand in a comment: on one line, and not without end.
    private func shown(_ text: String) -> String {
        Sanitizer.escaped(text.unicodeScalars.count > 200 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(200))) + "…" : text)
    }

    /// What the mapping of a file is called: the letters of its name, as far as the rule language takes them.
    static func name(of file: String) -> String {
        let last = file.split(separator: "/").last.map(String.init) ?? file
        let stem = last.split(separator: ".").first.map(String.init) ?? ""
        let letters = stem.unicodeScalars.map { isLetter($0) || ("0"..."9").contains($0) ? $0 : "-" }.prefix(40)
        let parts = String(String.UnicodeScalarView(letters)).split(separator: "-")
        guard let first = parts.first?.unicodeScalars.first, isLetter(first) else { return "my-table" }
        // With a word of its own behind it, no name is a reserved word.
        let name = parts.joined(separator: "-")
        return name.allSatisfy(\.isASCII) ? name + "-table" : name
    }

    /// `true` iff a name of the rule language may begin with a character.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || (0x4E00...0x9FFF).contains(scalar.value)
    }

    /// A text in quotation marks, as the rule language writes it.
    static func quoted(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "\"") { quoted, scalar in
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where Sanitizer.isHostile(scalar): quoted += "\\u{\(String(scalar.value, radix: 16))}"
            default: quoted.unicodeScalars.append(scalar)
            }
        } + "\""
    }
}
