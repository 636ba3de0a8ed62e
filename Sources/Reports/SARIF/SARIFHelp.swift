internal import Diagnostics
internal import Semantics
internal import Values

/// What a viewer shows of a rule: the clauses with their words, what the rule says read back, and what else there is to know.
struct SARIFHelp {
    /// What the rule says, read back.
    let sentence: String
    /// The clauses, with their words.
    private let clauses: [(place: String, words: String?)]
    /// What else there is to know.
    private let facts: [String]

    /// Prepares the help of a rule.
    init(_ rule: Rule, _ setting: ReportSetting) {
        let (book, language) = (setting.book, setting.language)
        sentence = Sanitizer.escaped(ReadBack.sentence(of: rule, in: book)[language])
        clauses = rule.citations.map {
            (Sanitizer.escaped(ReportPhrases.place($0, in: book)[language]), $0.quotation.map(Sanitizer.escaped))
        }
        let notes = rule.notes.map { RulePhrases.assumption($0) }
        facts = (RulePhrases.facts(of: rule, in: book) + notes).map { Sanitizer.escaped($0[language]) }
    }

    /// The help as lines of text.
    var text: String {
        (clauses.map { $0.place + ($0.words.map(ReportPhrases.quoted) ?? "") } + [sentence] + facts).joined(separator: "\n")
    }

    /// The help as Markdown: clauses as headings, their words as quotations.
    var markdown: String {
        let quoted = clauses.map { clause in
            "**\(MarkdownText.escaped(clause.place))**" + (clause.words.map { "\n\n> \(MarkdownText.escaped($0))" } ?? "")
        }
        let list = facts.map { "- \(MarkdownText.escaped($0))" }.joined(separator: "\n")
        return (quoted + [MarkdownText.escaped(sentence), list]).joined(separator: "\n\n")
    }
}
