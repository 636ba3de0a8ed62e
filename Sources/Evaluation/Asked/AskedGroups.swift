internal import Semantics
internal import Syntax

/// What a rule over many records asks of each of them, made ready.
struct AskedGroups {
    /// What records are grouped by.
    struct Grouping {
        /// The value as it is, or a part of a date.
        let part: RuleDeclaration.Grouping.Part
        /// Of what.
        let asked: Asked
    }

    /// A quantity made from the records of a group.
    struct Quantity {
        /// Which records take part, and what is summed, averaged or compared.
        let filter: Asked?, value: Asked?
    }

    /// What records are grouped by.
    let groupings: [Grouping]
    /// The quantities.
    let quantities: [Quantity]
    /// Which records count against a group.
    let blame: Blame

    /// Makes a rule ready; nil when it looks at single records.
    init?(_ rule: Rule, by readBack: ReadBack) {
        guard case .over(let groupings, let quantities) = rule.scope else { return nil }
        self.groupings = groupings.map { Grouping(part: $0.part, asked: Asked($0.term, by: readBack)) }
        self.quantities = quantities.map { made in
            Quantity(filter: made.filter.map { Asked($0, by: readBack) }, value: made.value.map { Asked($0, by: readBack) })
        }
        blame = rule.duty.map { Blame($0.condition) } ?? .nobody
    }
}
