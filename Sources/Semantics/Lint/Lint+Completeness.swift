import Syntax

extension Lint {
    /// Looks for what every rule should have: a citation with the clause's words, and examples on both sides.
    mutating func checkCompleteness(of rule: Rule) {
        if let principal = rule.citations.first {
            if principal.quotation == nil { report(.citationWithoutWords(rule, principal)) }
        } else {
            report(.noCitation(rule))
        }
        checkExamples(of: rule)
    }

    /// Looks for an example that keeps the duty and one that breaks it; where a person judges, one that asks for it.
    private mutating func checkExamples(of rule: Rule) {
        let verdicts = Set(rule.examples.map(\.expected))
        if verdicts.isEmpty {
            report(.noExamples(rule))
        } else if rule.duty == nil {
            if !verdicts.contains(.review) { report(.noExample(rule, of: .review)) }
        } else if !verdicts.contains(.pass) {
            report(.noExample(rule, of: .pass))
        } else if verdicts.isDisjoint(with: rule.review == nil ? [.fail] : [.fail, .review]) {
            report(.noExample(rule, of: .fail))
        }
    }
}
