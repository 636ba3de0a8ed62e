import RecordModel
import Syntax
import Values

@testable import Semantics

/// Names every form of the language that a checked rule has.
struct Constructs {
    /// The names.
    private(set) var names: Set<String> = []

    /// Looks through a rule.
    init(of rule: Rule) {
        look(atHeadOf: rule)
        for step in rule.steps { look(at: step) }
        if rule.steps.filter({ if case .forEach = $0 { true } else { false } }).count > 1 { names.insert("for each within for each") }
        look(atDutyOf: rule)
        for term in rule.terms { look(at: term) }
    }

    /// Notes what stands around the duty.
    private mutating func look(atHeadOf rule: Rule) {
        if rule.region != nil { names.insert("region") }
        if rule.regionField == nil { names.insert("record without a place") }
        if rule.force?.from != nil { names.insert("in force from") }
        if rule.force?.until != nil { names.insert("in force until") }
        if let judge = rule.judgedBy { names.insert("judged by \(judge.slots.isEmpty ? "the record" : "an element")") }
        if rule.table != nil { names.insert("targets") }
        switch rule.obligor {
        case .named?: names.insert("obliges a name")
        case .field?: names.insert("obliges a field")
        case nil: break
        }
        guard case .over(let groupings, _) = rule.scope else { return }
        names.insert("over, \(min(groupings.count, 2)) groupings")
        for grouping in groupings { names.insert(grouping.part == .value ? "by \(name(grouping.term.type))" : "by \(grouping.part)") }
    }

    /// Notes a binding, a condition or a loop.
    private mutating func look(at step: Rule.Step) {
        switch step {
        case .bind(_, _, let term): names.insert("let \(name(term.type))")
        case .when: names.insert("when")
        case .unless: names.insert("unless")
        case .forEach(_, _, _, let filter): names.insert(filter == nil ? "for each" : "for each where")
        }
    }

    /// Notes the duty and what belongs to it.
    private mutating func look(atDutyOf rule: Rule) {
        if let duty = rule.duty {
            names.insert("\(duty.modality)")
            if case .not = duty.condition.kind { names.insert("must not") }
            if duty.statutory != nil { names.insert("statutory") }
        }
        for pause in rule.pauses {
            names.insert(pause.list == nil ? "pauses" : "pauses for each")
            if pause.cap != nil { names.insert("pauses at most") }
        }
        for extension_ in rule.extensions { names.insert("extends by \(extension_.period.unit)") }
        guard let review = rule.review else { return }
        names.insert("review \(rule.duty == nil ? "alone" : review.condition == nil ? "beside a duty" : "when")")
    }

    /// Notes a term and all within.
    private mutating func look(at term: Term) {
        names.insert(name(term))
        if case .period(let test) = term.kind {
            names.insert("\(test.relation) \(test.length.unit)")
            names.insert("a period \(test.direction)")
        }
        for part in term.parts { look(at: part) }
    }

    /// The name of the form of a term.
    private func name(_ term: Term) -> String {
        switch term.kind {
        case .constant: "constant \(name(term.type))"
        case .field(.record, let path, _): path.count > 1 ? "field of a group" : "field \(name(term.type))"
        case .field(.element, _, _): "field of an element"
        case .variable: "variable"
        case .not: "not"
        case .and: "and"
        case .or: "or"
        case .compare(let left, let comparison, _): "\(comparison) of \(name(left.type))"
        case .between(let subject, _, _): "between of \(name(subject.type))"
        case .oneOf(let subject, _): "one of \(name(subject.type))"
        case .given(let subject): "given \(name(subject.type))"
        case .inRegion: "in a place"
        case .period(let test):
            switch test.length {
            case .fixed: "a period"
            case .measured(_, _, let share): share == .one ? "a period of the record" : "a share of a period"
            }
        case .contains: "contains"
        case .startsWith: "starts with"
        case .quantified(let quantifier, _, _, let filter, _): "\(quantifier)\(filter == nil ? "" : " where")"
        case .aggregate(let kind, _, _, let filter, _): "\(kind) in a list\(filter == nil ? "" : " where")"
        case .overall(_, let made): "\(made.kind) of records\(made.filter == nil ? "" : " where")"
        case .elapsed(let unit, _, _): "\(unit) from"
        case .yearOf: "year of"
        case .fullSteps: "full steps"
        case .negative: "negative"
        case .arithmetic(let sign, _, _): "\(sign) \(name(term.type))"
        case .share: "as a share of"
        }
    }

    /// The name of a type.
    private func name(_ type: ValueType) -> String {
        switch type {
        case .truth, .text, .time, .region, .money, .share, .wrong: "\(type)"
        case .number: "number"
        case .list: "list"
        case .group: "group"
        }
    }

    /// The names of all forms that the language has.
    static let all: Set<String> = {
        let quantities = ["money", "share", "number"]
        let periods = Period.Unit.allCases.flatMap { unit in
            Predicate.PeriodRelation.allCases.map { "\($0) \(unit)" } + ["extends by \(unit)"]
        }
        let sizes = quantities + ["time"]
        let compared = Term.Comparison.allCases.flatMap { comparison in sizes.map { "\(comparison) of \($0)" } }
        let lists = Aggregate.Kind.allCases.flatMap { ["\($0) in a list where", "\($0) of records where"] }
        let plainLists = Aggregate.Kind.allCases.filter { $0 != .share }.flatMap { ["\($0) in a list", "\($0) of records"] }
        let operations = Expression.Operator.allCases.flatMap { sign in quantities.map { "\(sign) \($0)" } }
        let quantified = Expression.Quantifier.allCases.flatMap { ["\($0)", "\($0) where"] }
        let parts = RuleDeclaration.Grouping.Part.allCases.filter { $0 != .value }.map { "by \($0)" }
        let types = sizes + ["truth", "text", "region"]
        return Set(periods + compared + lists + plainLists + operations + quantified + parts)
            .union(Expression.ElapsedUnit.allCases.map { "\($0) from" }).union(Modality.allCases.map { "\($0)" })
            .union(types.flatMap { ["by \($0)", "field \($0)", "given \($0)", "constant \($0)"] })
            .union(["equal of truth", "equal of text", "equal of region"]).union((sizes + ["text", "region"]).map { "one of \($0)" })
            .union(sizes.map { "between of \($0)" }).union((quantities + ["truth", "time"]).map { "let \($0)" })
            .union([
                "region", "record without a place", "in force from", "in force until", "judged by the record", "judged by an element",
                "targets",
                "obliges a name", "obliges a field", "over, 0 groupings", "over, 1 groupings", "over, 2 groupings", "when", "unless",
                "for each",
                "for each where", "for each within for each", "must not", "statutory", "pauses", "pauses for each", "pauses at most",
                "review alone", "review beside a duty", "review when", "field of a group", "field of an element", "variable", "not", "and",
                "or",
                "in a place", "a period", "a period of the record", "a share of a period", "a period after", "a period before", "contains",
                "starts with", "year of", "full steps", "negative", "as a share of", "given list", "given group", "field list",
                "field group",
            ])
    }()
}
