import Evaluation
import Values

/// What `guiju test` found.
struct TestReport {
    /// The rules and their texts.
    let loaded: LoadedRules
    /// How many rules were looked at.
    let rules: Int
    /// How many examples were run.
    private(set) var examples = 0
    /// The examples that do not stand.
    private(set) var failures: [ExampleOutcome] = []
    /// The cases on both sides of the rules' limits, when they were asked for.
    var boundaries: BoundaryReport?
    /// What the examples notice of wrong rules, when that was asked for.
    var mutation: MutationScore?

    /// Creates the report of a run that has not begun.
    init(loaded: LoadedRules, rules: Int) {
        self.loaded = loaded
        self.rules = rules
    }

    /// Takes in what became of some examples.
    mutating func add(_ outcomes: [ExampleOutcome]) {
        examples += outcomes.count
        failures += outcomes.filter { !$0.stands }
    }

    /// Whether every example stands, every derived case gets the verdict that it must, and as much is noticed as was asked for.
    var isKept: Bool { failures.isEmpty && boundaries?.contradictions.isEmpty != false && mutation?.isEnough != false }
}
