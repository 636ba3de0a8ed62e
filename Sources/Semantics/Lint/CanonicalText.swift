import RecordModel
import Syntax
import Values

/// Writes terms so that two that mean the same within the records of one kind have the same text, wherever and under whatever names they stand.
struct CanonicalText {
    /// What each variable stands for: a term, or the elements of a list.
    private var bound: [Int: String] = [:]
    /// How many lists are being gone through around the term.
    private var depth = 0

    /// Prepares to write the terms of a rule.
    init(_ rule: Rule) {
        for step in rule.steps {
            switch step {
            case .bind(let slot, _, let term): bound[slot] = self[term]
            case .forEach(let slot, _, let list, _): bound[slot] = "each(\(self[list]))"
            case .when, .unless: break
            }
        }
    }

    /// The text of a term; O(size).
    subscript(term: Term) -> String {
        switch term.kind {
        case .constant(let constant): text(constant)
        case .field(.record, let path, _): way(path)
        case .field(.element(let slot, _), let path, _): (bound[slot] ?? "slot\(slot)") + way(path)
        case .variable(let slot, _): bound[slot] ?? "slot\(slot)"
        case .oneOf(let subject, let constants): "\(self[subject]) oneOf \(constants.map(text).sorted())"
        case .inRegion(let subject, let id): "\(self[subject]) in \(id.index)"
        case .period(let test): "\(event(of: test)) \(test.relation) \(text(test.length))"
        case .quantified(let quantifier, let slot, let list, _, _): "\(quantifier)(\(within(slot, list).parts(of: term)))"
        case .overall(_, let made): "\(made.kind) of all\(made.filter == nil ? "" : " where")(\(parts(of: term)))"
        case .aggregate(let kind, let slot, let list, let filter, _):
            "\(kind)\(filter == nil ? "" : " where")(\(within(slot, list).parts(of: term)))"
        case .compare(_, let comparison, _): "\(comparison)(\(parts(of: term)))"
        case .elapsed(let unit, _, _): "elapsed \(unit)(\(parts(of: term)))"
        case .arithmetic(let operation, _, _): "\(operation)(\(parts(of: term)))"
        case .not: "not(\(parts(of: term)))"
        case .and: "and(\(parts(of: term)))"
        case .or: "or(\(parts(of: term)))"
        case .between: "between(\(parts(of: term)))"
        case .given: "given(\(parts(of: term)))"
        case .contains: "contains(\(parts(of: term)))"
        case .startsWith: "starts(\(parts(of: term)))"
        case .yearOf: "year(\(parts(of: term)))"
        case .fullSteps: "steps(\(parts(of: term)))"
        case .negative: "negative(\(parts(of: term)))"
        case .share: "share(\(parts(of: term)))"
        }
    }

    /// The text of the act and the event of a period, without its length.
    func event(of test: Term.PeriodTest) -> String { "\(self[test.subject]) \(test.direction) \(self[test.anchor])" }

    /// The text of the length of a period.
    private func text(_ length: Term.PeriodTest.Length) -> String {
        switch length {
        case .fixed(let period): "\(period.amount) \(period.unit)"
        case .measured(let term, let unit, let share): "\(share) of \(self[term]) \(unit)"
        }
    }

    /// The same, for terms within a list that is gone through: its elements are told by the list, whatever they are called.
    private func within(_ slot: Int, _ list: Term) -> CanonicalText {
        var inner = self
        inner.depth += 1
        inner.bound[slot] = "each\(inner.depth)(\(self[list]))"
        return inner
    }

    /// The texts of what a term is made of.
    private func parts(of term: Term) -> String { term.parts.map { self[$0] }.joined(separator: ", ") }

    /// The text of a way through fields.
    private func way(_ path: [Int]) -> String { path.map { ".\($0)" }.joined() }

    /// The text of a value.
    private func text(_ constant: Term.Constant) -> String {
        switch constant {
        case .text(let text): "“\(text)”"
        case .boolean(let truth): truth ? "yes" : "no"
        case .number(let number): "\(number.numerator)/\(number.denominator)"
        case .time(let time): time.description
        case .region(let id): "region \(id.index)"
        }
    }
}
