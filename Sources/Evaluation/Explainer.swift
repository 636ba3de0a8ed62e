public import Findings
public import RecordModel
internal import Semantics

/// Says, for one record and one rule at a time, what holds, why, and what would decide or repair it.
///
/// It says what its evaluator says and keeps the rules that it has met made ready, so that who asks about many records has one and keeps it;
/// every thread has its own. O(terms of the rule) for a record, beside the words of values.
public final class Explainer {
    /// The rules, and all that they are asked with.
    public let evaluator: Evaluator
    /// The rules that it has met, by their position.
    private var ready: [Int: AskedRule] = [:]

    /// Creates an explainer that has met no rule.
    public init(_ evaluator: Evaluator) { self.evaluator = evaluator }

    /// The rule at a position, made ready.
    func rule(_ index: Int) -> AskedRule {
        if let rule = ready[index] { return rule }
        let rule = AskedRule(index, of: evaluator)
        ready[index] = rule
        return rule
    }

    /// Returns what a rule says of a record: one finding, or one for each element that the rule loops over.
    ///
    /// The rule looks at single records, and the record is of its kind; else the result is empty.
    public func findings(rule index: Int, record: CaseRecord, ordinal: Int) -> [Finding] {
        told(index, of: record, ordinal, isTold: true)
    }

    /// Returns what a rule says of a record; all is explained only if one of its findings is wanted.
    ///
    /// A finding that is not explained has its verdict, its subject, its due date, its margin and what is lacking, and no words of the rule: no
    /// duty, derivation, facts, repair or assumptions.
    public func findings(rule index: Int, record: CaseRecord, ordinal: Int, explaining isWanted: (Finding) -> Bool) -> [Finding] {
        let findings = told(index, of: record, ordinal, isTold: false)
        return findings.contains(where: isWanted) ? told(index, of: record, ordinal, isTold: true) : findings
    }

    /// What a rule says of a record, with or without its words.
    private func told(_ index: Int, of record: CaseRecord, _ ordinal: Int, isTold: Bool) -> [Finding] {
        let subject = evaluator.book.rules.subject(of: index)
        guard !subject.isOver, subject.record == record.kind else { return [] }
        let findings = CaseEvaluation(rule(index), record: record, ordinal: ordinal, isTold: isTold).run()
        return evaluator.waivers.isEmpty ? findings : findings.map { evaluator.excused($0, evaluator.book.rules.id(of: index)) }
    }

    /// Returns what every rule in `rules` says of a record, in their order.
    public func findings(rules: some Sequence<Int>, record: CaseRecord, ordinal: Int) -> [Finding] {
        rules.flatMap { findings(rule: $0, record: record, ordinal: ordinal) }
    }
}
