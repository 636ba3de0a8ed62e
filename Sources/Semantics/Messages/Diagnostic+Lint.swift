import Diagnostics
import RecordModel
import Syntax
import Values

extension Diagnostic {
    /// Makes a warning of the lint.
    private static func warning(
        _ code: String, zh: String, en: String, at range: SourceRange, _ secondary: [Label] = [], help: Localized? = nil
    ) -> Diagnostic {
        Diagnostic(code, .warning, Localized(zh: zh, en: en), at: Label(range), secondary: secondary, help: help)
    }

    /// Makes a note of the lint: what a library of records and statutes may well hold, and yet deserves a look.
    private static func note(_ code: String, zh: String, en: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(code, .note, Localized(zh: zh, en: en), at: Label(range))
    }

    /// A rule cites nothing.
    static func noCitation(_ rule: Rule) -> Diagnostic {
        warning(
            "L001", zh: "规则“\(rule.id)”没有引用依据", en: "the rule \"\(rule.id)\" cites nothing", at: rule.nameRange,
            help: Localized(zh: "写“cite 文件 item 序号 \"原文\"”", en: "write: cite document item number \"the clause's words\""))
    }

    /// A rule has no examples.
    static func noExamples(_ rule: Rule) -> Diagnostic {
        warning("L002", zh: "规则“\(rule.id)”没有例子", en: "the rule \"\(rule.id)\" has no examples", at: rule.nameRange)
    }

    /// A rule has no example on one side.
    static func noExample(_ rule: Rule, of verdict: ExampleDeclaration.Expected) -> Diagnostic {
        warning(
            "L003", zh: "规则“\(rule.id)”没有应得“\(verdict.rawValue)”的例子",
            en: "the rule \"\(rule.id)\" has no example whose verdict is \"\(verdict.rawValue)\"",
            at: rule.nameRange)
    }

    /// The principal citation quotes nothing.
    static func citationWithoutWords(_ rule: Rule, _ citation: CheckedCitation) -> Diagnostic {
        warning(
            "L004", zh: "规则“\(rule.id)”的首要依据没有引原文", en: "the principal citation of \"\(rule.id)\" quotes nothing", at: citation.range,
            help: Localized(zh: "在后面加上引号中的原文", en: "add the clause's words in quotation marks"))
    }

    /// What no record can decide is declared without its words.
    static func uncheckedWithoutWords(_ unchecked: Unchecked) -> Diagnostic {
        warning(
            "L004", zh: "这一条“unchecked”没有引原文", en: "this \"unchecked\" quotes nothing", at: unchecked.citation.range,
            help: Localized(zh: "在后面加上引号中的原文", en: "add the clause's words in quotation marks"))
    }

    /// A quotation is not in the document.
    static func quotationNotFound(_ citation: CheckedCitation, of document: Document) -> Diagnostic {
        error(
            "L005", zh: "引文不见于“\(document.number)”的原文", en: "the quotation is not in the text of \"\(document.number)\"",
            at: citation.range,
            help: Localized(zh: "除空白外须与原文逐字相同", en: "it must be the source's own words, blanks aside"))
    }

    /// The text of a document is not at hand.
    static func quotationsNotChecked(_ document: Document, count: Int) -> Diagnostic {
        Diagnostic(
            "L006", .note,
            Localized(
                zh: "手头没有“\(document.number)”的原文，\(count)处引文未核对",
                en: "no text with \"\(document.number)\" is at hand, so \(count) quotation\(count == 1 ? " was" : "s were") not checked"),
            at: Label(document.range))
    }

    /// A condition can never hold.
    static func neverHolds(_ range: SourceRange, byItself: Bool) -> Diagnostic {
        warning(
            "L007", zh: byItself ? "这个条件不可能成立" : "这个条件与上文的条件不可能同时成立",
            en: byItself ? "this condition can never hold" : "this condition can never hold together with those above it", at: range)
    }

    /// A condition always holds.
    static func alwaysHolds(_ range: SourceRange, byItself: Bool) -> Diagnostic {
        warning(
            "L008", zh: byItself ? "这个条件总是成立" : "上文的条件成立时，这个条件总是成立",
            en: byItself ? "this condition always holds" : "this condition always holds where those above it do", at: range)
    }

    /// Two rules set different limits on the same subject.
    ///
    /// - Parameter isKnown: whether a note of one of them names the other; then there is nothing to mend.
    static func differentLimits(_ rule: Rule, _ other: Rule, in documents: LazyTable<Document>, isKnown: Bool) -> Diagnostic {
        let (mine, theirs) = (rule.source(in: documents), other.source(in: documents))
        var result = warning(
            "L009", zh: "规则“\(rule.id)”（\(mine.zh)）与“\(other.id)”（\(theirs.zh)）对同一事项的要求不同，地区、时间和条件有重叠",
            en:
                "the rules \"\(rule.id)\" (\(mine.en)) and \"\(other.id)\" (\(theirs.en)) set different limits on one subject where both may apply",
            at: rule.duty?.condition.range ?? rule.nameRange,
            [Label(other.duty?.condition.range ?? other.nameRange, Localized(zh: "另一要求在此", en: "the other limit"))],
            help: Localized(
                zh: "两条各自判断；若后者取代前者，写明“in force … until …”或“when”；若来源确实不一致，在“note”中写出另一规则的名称",
                en:
                    "both are checked; if one gives way to the other, say so with \"in force … until …\" or \"when\"; if the sources do disagree, name the other rule in a \"note\""
            ))
        if isKnown { (result.severity, result.help) = (.note, nil) }
        return result
    }

    /// A limit is weaker than the law.
    static func weakerThanLaw(_ range: SourceRange, _ statutory: Rule.Statutory, document: Document) -> Diagnostic {
        let name = document.title ?? document.number
        return error(
            "L010", zh: "这个要求比法定限度（\(name)\(statutory.citation.place.zh)）更宽",
            en: "this limit is weaker than the law's (\(name), \(statutory.citation.place.en))",
            at: range, [Label(statutory.condition.range, Localized(zh: "法定限度在此", en: "the law's limit"))])
    }

    /// No rule reads a field.
    static func unusedField(_ field: Field) -> Diagnostic {
        note("L011", zh: "没有规则用到字段“\(field.name)”", en: "no rule reads the field \"\(field.name)\"", at: field.range)
    }

    /// No rule looks at a kind of record.
    static func unusedRecord(_ kind: RecordKind) -> Diagnostic {
        warning("L012", zh: "没有规则检查记录“\(kind.name)”", en: "no rule looks at the record \"\(kind.name)\"", at: kind.range)
    }

    /// Nothing cites a document.
    static func unusedDocument(_ document: Document) -> Diagnostic {
        note("L013", zh: "没有规则引用文件“\(document.name)”", en: "nothing cites the document \"\(document.name)\"", at: document.range)
    }

    /// Nothing counts by a profile.
    static func unusedProfile(_ name: String, at range: SourceRange) -> Diagnostic {
        note("L014", zh: "没有文件或规则采用期间计算方法“\(name)”", en: "nothing counts by the profile \"\(name)\"", at: range)
    }

    /// Nothing reads a variable.
    static func unusedVariable(_ name: String, at range: SourceRange) -> Diagnostic {
        warning("L015", zh: "变量“\(name)”没有用到", en: "nothing reads the variable \"\(name)\"", at: range)
    }

    /// Only rules that decide nothing read a field.
    static func undecidingField(_ field: Field) -> Diagnostic {
        warning(
            "L016", zh: "用到字段“\(field.name)”的规则，条件都永不成立，得不出结论",
            en: "the field \"\(field.name)\" can decide nothing: the rules that read it never apply",
            at: field.range)
    }
}

extension Rule {
    /// The clause that a rule encodes, for a message.
    fileprivate func source(in documents: LazyTable<Document>) -> Localized {
        guard let citation = citations.first else { return Localized(zh: "无依据", en: "no citation") }
        let number = documents[citation.document].number
        return Localized(zh: number + citation.place.zh, en: "\(number), \(citation.place.en)")
    }
}
