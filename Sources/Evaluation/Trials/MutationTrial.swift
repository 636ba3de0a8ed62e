internal import Diagnostics
public import Semantics
public import WorkCalendar

/// What became of one small change of a rule.
public struct MutationOutcome: Hashable, Sendable {
    /// The change.
    public var mutation: Mutation
    /// The rule, as its position in the rule book; of the rows of a table that share the changed line, the first.
    public var rule: Int
    /// Whether an example gets another verdict by it, or another due date where it states one.
    public var isKilled: Bool
}

/// Changes rules in small ways and looks whether their examples notice it.
public struct MutationTrial: Sendable {
    /// The rules.
    private let book: RuleBook
    /// The working days.
    private let calendar: WorkCalendar

    /// Creates a trial.
    public init(book: RuleBook, calendar: WorkCalendar) {
        self.book = book
        self.calendar = calendar
    }

    /// Tries every mutant of some rules on the rule's own examples; O(mutants × examples).
    ///
    /// A line that the rows of a table share is changed in all of them at once: one of their examples is enough.
    public func run(rules: some Sequence<Int>) -> [MutationOutcome] {
        var outcomes: [MutationOutcome] = []
        var places: [Spot: Int] = [:]
        for index in rules {
            let examples = ExampleRunner(book: book, calendar: calendar).run(rule: index).filter(\.stands).map(\.example)
            var spots: Set<Spot> = []
            for mutant in Mutator.mutants(of: index, in: book) {
                var spot = Spot(kind: mutant.mutation.kind, range: mutant.mutation.range)
                while !spots.insert(spot).inserted { spot.number += 1 }
                if let place = places[spot] {
                    if !outcomes[place].isKilled { outcomes[place].isKilled = isKilled(mutant, by: examples) }
                } else {
                    places[spot] = outcomes.count
                    outcomes.append(MutationOutcome(mutation: mutant.mutation, rule: index, isKilled: isKilled(mutant, by: examples)))
                }
            }
        }
        return outcomes
    }

    /// Which change of the text it is, whatever the cells of a row make of its words.
    private struct Spot: Hashable {
        /// What kind of change it is.
        let kind: Mutation.Kind
        /// Where it is made.
        let range: SourceRange
        /// Which of several of its kind there.
        var number = 0
    }

    /// Whether one of the examples that stand for the rule as it is does not stand for the mutant.
    private func isKilled(_ mutant: Mutant, by examples: [Int]) -> Bool {
        var small = book
        small.rules = RuleTable([mutant.rule])
        let runner = ExampleRunner(book: small, calendar: calendar)
        return examples.contains { !runner.run(example: $0, rule: 0).stands }
    }
}
