internal import Syntax
public import Findings
public import Semantics
public import Values
public import WorkCalendar

/// What became of one example.
public struct ExampleOutcome: Sendable {
    /// The rule, as its position in the rule book.
    public var rule: Int
    /// The example, as its position in the rule.
    public var example: Int
    /// The verdict that the record got.
    public var verdict: Verdict
    /// The due date that the decisive finding carries.
    public var due: Bounds<Day>?
    /// Whether the verdict and the due date are those that the example asks for.
    public var stands: Bool
    /// The findings, so that a failure can be explained.
    public var findings: [Finding]
}

/// Runs the examples that stand with the rules.
public struct ExampleRunner: Sendable {
    /// The rules whose examples are run.
    private let book: RuleBook
    /// The working days.
    private let calendar: WorkCalendar

    /// Creates a runner.
    public init(book: RuleBook, calendar: WorkCalendar) {
        self.book = book
        self.calendar = calendar
    }

    /// Runs the examples of one rule, in their order.
    public func run(rule index: Int) -> [ExampleOutcome] {
        book.rules[index].examples.indices.map { run(example: $0, rule: index) }
    }

    /// Runs one example of a rule.
    func run(example position: Int, rule index: Int) -> ExampleOutcome {
        let rule = book.rules[index]
        let example = rule.examples[position]
        let evaluator = Evaluator(book: book, calendar: calendar, asOf: example.asOf)
        let findings =
            rule.scope.isOver
            ? evaluator.findings(rule: index, records: example.records)
            : example.records.flatMap { evaluator.findings(rule: index, record: $0, ordinal: 1) }
        let gravest = findings.gravest
        let verdict = gravest?.verdict ?? .inapplicable
        let dueStands = example.due.map { $0.days == gravest?.due?.day } ?? true
        return ExampleOutcome(
            rule: index, example: position, verdict: verdict, due: gravest?.due?.day,
            stands: verdict.rawValue == example.expected.rawValue && dueStands, findings: findings)
    }
}

extension [Finding] {
    /// The gravest finding, which is the one that counts; of several, the first.
    var gravest: Finding? {
        reduce(nil as Finding?) { best, next in
            guard let best else { return next }
            return next.verdict.gravity > best.verdict.gravity ? next : best
        }
    }
}
