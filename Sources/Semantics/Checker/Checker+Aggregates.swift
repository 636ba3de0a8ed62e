import Diagnostics
import RecordModel
import Syntax

extension Checker {
    /// Checks `count of b in bonds where …` and its like.
    mutating func term(_ aggregate: Aggregate) -> Term {
        guard let name = aggregate.name, let listExpression = aggregate.list else { return overRecords(aggregate) }
        let list = term(listExpression)
        return scoped { checker in
            let slot = checker.introduce(name, fields: checker.elements(of: list))
            let filter = aggregate.filter.map { checker.condition($0) }
            let value = aggregate.value.map { checker.term($0) }
            let type = checker.resultType(of: aggregate, value)
            return Term(
                .aggregate(aggregate.kind, slot: slot, list: list, filter: filter, value: value), type: type, range: aggregate.range)
        }
    }

    /// Checks an aggregate over the records of a group.
    private mutating func overRecords(_ aggregate: Aggregate) -> Term {
        guard context.level == .group else {
            report(context.isOver ? .aggregateInRecord(at: aggregate.range) : .aggregateNeedsList(at: aggregate.range))
            return wrong(aggregate.range)
        }
        context.level = .record
        defer { context.level = .group }
        let filter = aggregate.filter.map { condition($0) }
        let value = aggregate.value.map { term($0) }
        let type = resultType(of: aggregate, value)
        let made = Rule.OverAggregate(kind: aggregate.kind, filter: filter, value: value)
        context.aggregates.append(made)
        return Term(.overall(index: context.aggregates.count - 1, made), type: type, range: aggregate.range)
    }

    /// The type of what an aggregate makes; reports a value that it cannot be made of.
    private mutating func resultType(of aggregate: Aggregate, _ value: Term?) -> ValueType {
        switch aggregate.kind {
        case .count: return .number(unit: nil)
        case .share: return .share
        case .minimum, .maximum:
            guard let value, value.type == .time else { fallthrough }
            return .time
        case .sum, .average, .only:
            guard let value, requireQuantity(value) else { return .wrong }
            return value.type
        }
    }
}
