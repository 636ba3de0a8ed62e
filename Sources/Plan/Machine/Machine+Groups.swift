public import Findings
internal import RecordModel
internal import Semantics
internal import Syntax
internal import Values

/// What the rules over many records say of some records.
public struct OverOutcome: Sendable {
    /// What records of which everything is known bring to their groups, in no order: totals do not depend on it.
    public var parts: [(rule: Int, group: [String], part: GroupPart)] = []
    /// The records that must be explained to the totals one by one, by the rule: a fact is lacking, or they may be among the worst of their group.
    public var rest: [(rule: Int, record: Int)] = []
}

/// What a machine remembers of a group, so that few records need be looked at again.
struct WorstWeights {
    /// The heaviest weights so far, heaviest first.
    private var weights: [ExactNumber] = []
    /// How many records of a group are shown.
    private static let most = 5

    /// Takes a weight; `true` iff it may be among the heaviest, of which an equal one that came before goes first.
    mutating func take(_ weight: ExactNumber) -> Bool {
        if weights.count == WorstWeights.most, let last = weights.last, weight <= last { return false }
        let position = weights.firstIndex { $0 < weight } ?? weights.count
        weights.insert(weight, at: position)
        if weights.count > WorstWeights.most { weights.removeLast() }
        return true
    }
}

extension Machine {
    /// Returns what the rules over many records say of the records that are looked at.
    ///
    /// The records must come in their order in the run, or in parts each of which is in order.
    public func overOutcome() -> OverOutcome {
        var outcome = OverOutcome()
        guard !isTooLarge else {
            outcome.rest = plan.over.flatMap { rule in records.map { (rule.rule, $0) } }
            return outcome
        }
        for position in plan.over.indices { add(position, to: &outcome) }
        return outcome
    }

    /// Adds what one rule says.
    private func add(_ position: Int, to outcome: inout OverOutcome) {
        let rule = plan.over[position]
        let state = views[rule.state]
        var parts: [[String]: GroupPart] = [:]
        for row in 0..<records.count where state.mark(row) & Mark.either != Mark.no {
            guard state.mark(row) & Mark.either == Mark.yes, let group = group(of: rule, row), let entries = entries(of: rule, row),
                let obligor = obligor(of: rule, row)
            else {
                outcome.rest.append((rule.rule, records.lowerBound + row))
                continue
            }
            let weight = rule.blame.weight(entries)
            if let weight, worst[position][group, default: WorstWeights()].take(weight) {
                outcome.rest.append((rule.rule, records.lowerBound + row))
                continue
            }
            parts[group, default: GroupPart(quantities: entries.count)].take(entries, isAgainst: weight != nil, obligor.name)
        }
        outcome.parts += parts.map { (rule.rule, $0.key, $0.value) }
    }

    /// The values that make the group of a row; nil when one of them is not plainly known.
    private func group(of rule: LoweredOver, _ row: Int) -> [String]? {
        var group: [String] = []
        for grouping in rule.groupings {
            guard let value = value(of: grouping.node, grouping.type, grouping.part, row) else { return nil }
            group.append(value)
        }
        return group
    }

    /// The value of a grouping in a row, as people read it; nil when it is not plainly known.
    private func value(of node: Int, _ type: ValueType, _ part: RuleDeclaration.Grouping.Part, _ row: Int) -> String? {
        let view = views[node]
        let marks = view.mark(row)
        switch plan.nodes[node].shape {
        case .truth: return marks & Mark.either == Mark.either ? nil : Words.answer(marks & Mark.yes != 0).zh
        case .time: return marks & Mark.special != 0 ? nil : time(view, row)?.days.exact?.text(of: part)
        case .text: return marks & Mark.special != 0 ? nil : string(node, row)
        case .code:
            return marks & Mark.special != 0 ? nil : plan.book.regions[RegionTree.ID(index: Int(view.ints[row &* view.step]))].name
        case .number: return quantity(view, row)?.exact.map { Words.number($0, as: type).zh }
        case .list, .group: return nil
        }
    }

    /// What a row brings to every quantity; nil when that is not plainly known.
    private func entries(of rule: LoweredOver, _ row: Int) -> [(isChosen: Bool, value: ExactNumber?)]? {
        var entries: [(isChosen: Bool, value: ExactNumber?)] = []
        for made in rule.quantities {
            let truth = made.filter.map { views[$0].mark(row) } ?? Mark.yes
            if truth & Mark.either == Mark.either { return nil }
            guard truth & Mark.yes != 0, let value = made.value else {
                entries.append((truth & Mark.yes != 0, nil))
                continue
            }
            guard views[value].mark(row) & Mark.lacks == 0, let exact = quantity(views[value], row)?.exact else { return nil }
            entries.append((true, exact))
        }
        return entries
    }

    /// Who must act in a row, where the record tells; nil when that is not plain.
    private func obligor(of rule: LoweredOver, _ row: Int) -> (name: String?, Void)? {
        guard let node = rule.obligor else {
            // Whom the rule itself names, the totals need not know.
            return (nil, ())
        }
        return obligor(at: node, row)
    }

    /// Who must act in a row of a node that tells it, nobody if it does not; nil when that is not plain.
    func obligor(at node: Int, _ row: Int) -> (name: String?, Void)? {
        let marks = views[node].mark(row)
        if marks & Mark.none != 0 { return nil }
        if marks & Mark.unknown != 0 { return (nil, ()) }
        return value(of: node, .text, .value, row).map { ($0, ()) }
    }
}

extension GroupPart {
    /// Adds a record.
    fileprivate mutating func take(_ entries: [(isChosen: Bool, value: ExactNumber?)], isAgainst: Bool, _ obligor: String?) {
        records += 1
        if isAgainst { against += 1 }
        for (index, entry) in entries.enumerated() where entry.isChosen { quantities[index].add(entry.value) }
        name(obligor)
    }
}

extension Day {
    /// The part of the day that records are grouped by.
    fileprivate func text(of part: RuleDeclaration.Grouping.Part) -> String {
        switch part {
        case .value: description
        case .year: String(year)
        case .quarter: "\(year)-Q\((month + 2) / 3)"
        case .month: String(description.dropLast(3))
        }
    }
}
