import Diagnostics
import Values

extension Diagnostic {
    /// What no record can decide is declared without its requirements or without the reason.
    static func uncheckedLacks(_ word: String, at range: SourceRange) -> Diagnostic {
        let help =
            word == "because"
            ? Localized(zh: "写明理由：because \"…\"", en: "say why no record can decide it: because \"…\"")
            : Localized(zh: "写明是哪些要求：requirement \"…\"", en: "say which requirements it is: requirement \"…\"")
        return error(
            "C061", zh: "“unchecked”缺少“\(word)”", en: "this \"unchecked\" says no \"\(word)\"", at: range, help: help)
    }

    /// A requirement has rules, and is declared to have none.
    static func encodedAndUnchecked(_ requirement: Requirement, rule: SourceRange) -> Diagnostic {
        error(
            "C062", zh: "“\(requirement.id)”已有规则，不能再声明为不检查",
            en: "\"\(requirement.id)\" has a rule and cannot be declared unchecked as well", at: requirement.range,
            [Label(rule, Localized(zh: "规则在此", en: "the rule is here"))],
            help: Localized(zh: "规则已检查的从“unchecked”中删去", en: "take out of \"unchecked\" what a rule checks"))
    }

    /// A requirement is declared unchecked twice.
    static func uncheckedTwice(_ requirement: Requirement, first: SourceRange) -> Diagnostic {
        error(
            "C063", zh: "“\(requirement.id)”两次声明为不检查", en: "\"\(requirement.id)\" is declared unchecked twice", at: requirement.range,
            [.first(first)])
    }
}
