import Diagnostics
import RecordModel
import Syntax
import Values

extension Diagnostic {
    /// A rule has neither a duty nor a review.
    static func nothingIsAsked(_ name: Name) -> Diagnostic {
        error(
            "C034", zh: "规则“\(name.text)”没有要求什么", en: "the rule \"\(name.text)\" asks for nothing", at: name.range,
            help: Localized(
                zh: "写一条“must”“should”“encouraged”或“review”", en: "write a \"must\", \"should\" or \"encouraged\", or a \"review\""))
    }

    /// A rule has two duties.
    static func secondDuty(at range: SourceRange, first: SourceRange) -> Diagnostic {
        error(
            "C035", zh: "一条规则只能有一项要求", en: "a rule has one duty", at: range, [.first(first)],
            help: Localized(zh: "把第二项写成另一条规则", en: "make the second one a rule of its own"))
    }

    /// A legal limit stands on a duty that is no single statement.
    static func statutoryNeedsRelation(at range: SourceRange, duty: SourceRange?) -> Diagnostic {
        error(
            "C036", zh: "“statutory”须依附于只说一件事的要求", en: "\"statutory\" stands on a duty that says one thing of one subject", at: range,
            duty.map { [Label($0, Localized(zh: "要求在此", en: "the duty is here"))] } ?? [],
            help: Localized(zh: "要求写作“must 字段 be …”", en: "write the duty as \"must field be …\""))
    }

    /// No date tells whether a rule is in force.
    static func versionNeedsDate(_ name: Name, record: RecordKind) -> Diagnostic {
        error(
            "C037", zh: "规则“\(name.text)”有施行期间，却没有日期可判断案件适用哪一版",
            en: "the rule \"\(name.text)\" is in force for a time, and no date tells whether a record falls into it", at: name.range,
            [Label(record.range, Localized(zh: "记录没有写“dated by”", en: "the record has no \"dated by\""))],
            help: Localized(zh: "在规则中写“judged by 日期字段”", en: "write \"judged by\" and a date in the rule"))
    }

    /// A pause stands in a rule without a period.
    static func nothingToPause(at range: SourceRange) -> Diagnostic {
        error("C038", zh: "要求中没有期限，无可中止", en: "the duty has no period that could pause", at: range)
    }

    /// An extension has another unit than the duty's period.
    static func extensionHasOtherUnit(_ literal: PeriodLiteral, duty: Period.Unit?) -> Diagnostic {
        let own = literal.value.localized
        let help = duty.map { duty in
            Localized(zh: "要求的期限以“\(duty.name.zh)”计", en: "the duty's period is counted in \(duty.name.en)s")
        }
        return error(
            "C039", zh: "延长\(own.zh)与要求的期限单位不同", en: "the duty has no period in the unit of \(own.en)", at: literal.range, help: help)
    }

    /// A text that people are to read says nothing.
    static func nothingSaid(at range: SourceRange) -> Diagnostic {
        error(
            "C054", zh: "此处的文字是空的", en: "this text is empty", at: range,
            help: Localized(zh: "写出内容，或删去这一行", en: "write what it says, or leave the item out"))
    }

    /// A field that cannot name anybody says who must act.
    static func obligorNeedsText(_ found: ValueType, at range: SourceRange) -> Diagnostic {
        error(
            "C040", zh: "“obliges”须写文字字段，而此处是\(found.words.zh)", en: "\"obliges\" needs a field of text, and this is \(found.words.en)",
            at: range)
    }
}
