internal import Syntax
public import Values

extension ReadBack {
    /// Says that every, some or no element is so.
    func quantified(_ quantifier: Expression.Quantifier, _ slot: Int, _ list: Term, _ filter: Term?, _ body: Term) -> Localized {
        switch quantifier {
        case .all:
            let (inner, elements) = (within(slot, list), meant(list, slot, filter))
            let condition = inner.bracketed(body)
            return Localized(zh: "\(each(elements).zh)均满足\(condition.zh)", en: "every one of \(elements.all.en) has \(condition.en)")
        case .any: return existing(slot, list, filter, body, verb: .plain)
        case .none: return existing(slot, list, filter, body, verb: .denied)
        }
    }

    /// Says that there is, must be, or is not an element of which something holds.
    func existing(_ slot: Int, _ list: Term, _ filter: Term?, _ body: Term, verb: SpokenVerb) -> Localized {
        let elements = meant(list, slot, filter)
        let conditions = [filter, body].compactMap { $0 }.flatMap(\.conjuncts)
        let which = within(slot, list).conjunction(of: conditions)
        let zh = conditions.count > 1 ? "（\(which.zh)）" : which.zh
        let condition = within(slot, list).bracketed(body)
        let there = verb == .denied ? "没有" : verb.isNegated ? "\(verb.before)有" : "\(verb.before)至少有一项"
        let modal = verb == .plain || verb == .denied ? "" : "it \(verb.en.dropLast(" be".count)) hold that "
        return Localized(
            zh: "\(there)\(zh)的\(elements.name.zh)",
            en: "\(modal)\(verb == .denied ? "none" : "at least one") of \(elements.all.en) has \(condition.en)")
    }

    /// Elements that are meant: what they are called, and which of them.
    struct Elements {
        /// What the list, or the records, are called.
        let name: Localized
        /// Which of them, ready to stand before `的`; nil for all.
        let which: Localized?

        /// All that are meant.
        var all: Localized {
            guard let which else { return name }
            return Localized(zh: "\(which.zh)的\(name.zh)", en: "\(name.en) (where \(which.en))")
        }
    }

    /// Names the elements of a list that are meant.
    private func meant(_ list: Term, _ slot: Int, _ filter: Term?) -> Elements {
        Elements(name: phrase(list), which: filter.map(within(slot, list).selection))
    }

    /// Says which elements a filter selects; the end of one of several conditions would not be seen without brackets.
    private func selection(_ filter: Term) -> Localized { Localized(zh: bracketed(filter).zh, en: phrase(filter).en) }

    /// Says the elements of a list that are meant.
    public func selected(_ list: Term, _ filter: Term?) -> Localized { Elements(name: phrase(list), which: filter.map(selection)).all }

    /// Says that each of the elements is meant by itself.
    func each(_ list: Term, slot: Int, _ filter: Term?) -> Localized {
        each(meant(list, slot, filter))
    }

    /// Says that each of the elements is meant.
    private func each(_ elements: Elements) -> Localized {
        Localized(zh: (elements.which.map { "\($0.zh)的" } ?? "") + "每一\(elements.name.zh)", en: elements.all.en)
    }

    /// Says a quantity made from a list.
    func aggregate(_ kind: Aggregate.Kind, _ slot: Int, _ list: Term, _ filter: Term?, _ value: Term?) -> Localized {
        made(kind, meant(list, slot, filter), value.map(within(slot, list).operand), counted: "的个数", one: "one")
    }

    /// Says a quantity made from the records of a group.
    public func phrase(_ made: Rule.OverAggregate) -> Localized {
        let counted = record.zh.hasSuffix("记录") ? "数" : "记录数"
        let records = Elements(name: Localized(zh: record.zh, en: "\(record.en) records"), which: made.filter.map(selection))
        if case .only = made.kind, let which = records.which, let figure = made.value.map(operand) {
            return Localized(zh: "\(which.zh)的\(figure.zh)", en: "the \(figure.en) of the one record where \(which.en)")
        }
        return self.made(made.kind, records, made.value.map(operand), counted: counted, one: "one record")
    }

    /// Says a quantity made from elements or from records.
    private func made(_ kind: Aggregate.Kind, _ elements: Elements, _ value: Localized?, counted: String, one: String) -> Localized {
        let (all, what) = (elements.all, value ?? Localized(same: ""))
        let every = (elements.which.map { "\($0.zh)的" } ?? "") + "各\(elements.name.zh)的\(what.zh)"
        return switch kind {
        case .count: Localized(zh: all.zh + counted, en: "the number of \(all.en)")
        case .sum: Localized(zh: "\(every)合计", en: "the sum of \(what.en) over \(all.en)")
        case .average: Localized(zh: "\(every)的平均值", en: "the average of \(what.en) over \(all.en)")
        case .minimum: Localized(zh: "\(every)的最小值", en: "the least \(what.en) of \(all.en)")
        case .maximum: Localized(zh: "\(every)的最大值", en: "the greatest \(what.en) of \(all.en)")
        case .share: Localized(zh: "\(elements.name.zh)中\(elements.which?.zh ?? "")的所占比例", en: "the share of \(all.en)")
        case .only: Localized(zh: "\(all.zh)的\(what.zh)", en: "the \(what.en) of the \(one) of \(all.en)")
        }
    }

    /// Says what records are grouped by.
    public func phrase(_ grouping: Rule.Grouping) -> Localized {
        let name = noun(grouping.term)
        return switch grouping.part {
        case .value: name
        case .year: Localized(zh: "\(name.zh)所在年份", en: "year of \(name.en)")
        case .quarter: Localized(zh: "\(name.zh)所在季度", en: "quarter of \(name.en)")
        case .month: Localized(zh: "\(name.zh)所在月份", en: "month of \(name.en)")
        }
    }
}
