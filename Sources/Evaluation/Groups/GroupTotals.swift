public import Findings
internal import Values

/// What the rules over many records know so far of a run; the totals of two parts of a run merge.
public struct GroupTotals: Sendable {
    /// The groups of every rule that has seen a record, by the rule's position.
    var rules: [Int: RuleGroups] = [:]

    /// Creates totals of nothing.
    public init() {}

    /// The groups of one rule.
    struct RuleGroups: Sendable {
        /// The groups, by the values that make them, as texts are compared.
        var groups: [[String]: GroupState] = [:]
        /// The records of which it is not known to which group they belong.
        var unplaced: GroupState
    }

    /// Changes the groups of a rule with so many quantities.
    mutating func update(rule: Int, quantities: Int, _ body: (inout RuleGroups) -> Void) {
        body(&rules[rule, default: RuleGroups(unplaced: GroupState(quantities: quantities))])
    }

    /// Adds another part of the same run.
    public mutating func merge(_ other: GroupTotals) {
        for (rule, theirs) in other.rules {
            update(rule: rule, quantities: theirs.unplaced.tallies.count) { mine in
                mine.unplaced.merge(theirs.unplaced)
                for (key, state) in theirs.groups {
                    if mine.groups[key] == nil { mine.groups[key] = state } else { mine.groups[key]?.merge(state) }
                }
            }
        }
    }

    /// Adds records of which everything is known to a group of a rule, by the values that make the group.
    public mutating func add(_ part: GroupPart, rule: Int, group: [String]) {
        var state = GroupState(part)
        state.spell(group)
        let key = group.map(HalfWidth.of)
        update(rule: rule, quantities: part.quantities.count) { groups in
            if groups.groups[key] == nil { groups.groups[key] = state } else { groups.groups[key]?.merge(state) }
        }
    }
}
