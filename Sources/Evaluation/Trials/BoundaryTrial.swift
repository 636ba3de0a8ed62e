public import Diagnostics
public import Findings
internal import RecordModel
public import Semantics
internal import Syntax
public import Values
public import WorkCalendar

/// A case derived from a rule and its first kept example, by changing one fact.
public struct BoundaryCase: Hashable, Sendable {
    /// Which side of a limit the case stands on.
    public enum Side: String, Hashable, Sendable, CaseIterable {
        /// At the last lawful value.
        case lawful
        /// One step past it.
        case past
        /// A fact that the rule needs is lacking.
        case lacking
    }

    /// The rule, as its position in the rule book.
    public var rule: Int
    /// Which side of a limit it stands on.
    public var side: Side
    /// The fact that is changed.
    public var fact: Localized
    /// What it is changed to; nil when it is taken away.
    public var value: Localized?
    /// The verdict that the case gets.
    public var verdict: Verdict
    /// Whether that is the verdict that such a case must get.
    public var isExpected: Bool
    /// Whether an example of the rule stands there.
    public var isShown: Bool
    /// Where the limit, or the fact, is written.
    public var range: SourceRange
}

/// Derives from each rule the cases on both sides of its limits, and looks whether they get the verdicts they must and whether examples
/// show them.
public struct BoundaryTrial: Sendable {
    /// The rules.
    private let book: RuleBook
    /// The working days.
    private let calendar: WorkCalendar

    /// Creates a trial.
    public init(book: RuleBook, calendar: WorkCalendar) {
        self.book = book
        self.calendar = calendar
    }

    /// The cases of a rule, in the order of its statements; none when it looks at many records, leaves all to a person, or has no example
    /// that keeps it.
    public func run(rule index: Int) -> [BoundaryCase] {
        let rule = book.rules[index]
        let outcomes = ExampleRunner(book: book, calendar: calendar).run(rule: index)
        guard !rule.scope.isOver, rule.duty != nil, let base = outcomes.first(where: { $0.stands && $0.verdict == .pass }) else {
            return []
        }
        let example = rule.examples[base.example]
        guard let state = states(of: example, rule: index).first else { return [] }
        let edges = edges(of: example, rule: index)
        return edges.flatMap { cases(at: $0, of: example, rule: index) } + lackingCases(of: example, state, edges, rule: index)
    }

    /// The evaluations of an example at the end of the rule's steps, one for each element of a loop to which it applies.
    private func states(of example: Example, rule: Int) -> [CaseEvaluation] {
        let evaluator = Evaluator(book: book, calendar: calendar, asOf: example.asOf)
        guard let record = example.records.first else { return [] }
        return CaseEvaluation(AskedRule(rule, of: evaluator), record: record, ordinal: 1, isTold: false)
            .walk { state, isWhole in isWhole && state.applies == .yes ? state : nil }.compactMap(\.self)
    }

    /// The limits of a rule in an example.
    private func edges(of example: Example, rule: Int) -> [Edge] {
        guard let duty = book.rules[rule].duty else { return [] }
        return states(of: example, rule: rule).prefix(1).flatMap { $0.edges(in: duty.condition) }
    }

    /// The verdict that an example gets with another fact.
    private func verdict(_ example: Example, rule: Int, _ fact: RecordModel.Fact, at place: FactPlace) -> Verdict {
        guard let record = example.records.first else { return .inapplicable }
        let evaluator = Evaluator(book: book, calendar: calendar, asOf: example.asOf)
        let findings = evaluator.findings(rule: rule, record: record.setting(fact, at: place), ordinal: 1)
        return findings.gravest?.verdict ?? .inapplicable
    }

    /// The last lawful case at a limit and the one past it.
    private func cases(at edge: Edge, of example: Example, rule: Int) -> [BoundaryCase] {
        let shown = book.rules[rule].examples.map { ($0.expected, stands(edge, in: $0, rule: rule)) }
        return [(BoundaryCase.Side.lawful, edge.lawful), (.past, edge.past)].map { side, value in
            let verdict = verdict(example, rule: rule, RecordModel.Fact(value, at: example.records.first?.place), at: edge.place)
            let isExpected = side == .lawful ? verdict == .pass : verdict == .fail || verdict == .review
            return BoundaryCase(
                rule: rule, side: side, fact: edge.words, value: value.shown(in: book.regions, as: type(of: edge.place, rule)),
                verdict: verdict, isExpected: isExpected,
                isShown: shown.contains { expected, at in
                    at == side && (side == .lawful ? expected == .pass : expected == .fail || expected == .review)
                }, range: edge.range)
        }
    }

    /// On which side of the limit an example stands, at no distance from it.
    private func stands(_ edge: Edge, in example: Example, rule: Int) -> BoundaryCase.Side? {
        guard let record = example.records.first, let duty = book.rules[rule].duty else { return nil }
        for state in states(of: example, rule: rule) {
            for own in state.edges(in: duty.condition) where own.range == edge.range {
                guard let fact = record.fact(at: own.place) else { continue }
                if fact.value.isSame(as: own.lawful) { return .lawful }
                if fact.value.isSame(as: own.past) { return .past }
            }
        }
        return nil
    }

    /// The type of the values at a place.
    private func type(of place: FactPlace, _ rule: Int) -> ValueType {
        var fields = book.records[book.rules[rule].record].fields
        var type = ValueType.wrong
        for position in (place.element?.list ?? []) + place.path where fields.indices.contains(position) {
            type = ValueType(fields[position].type)
            fields = type.fields
        }
        return type
    }

    /// The cases in which a fact that the rule needs is lacking.
    private func lackingCases(of example: Example, _ state: CaseEvaluation, _ edges: [Edge], rule: Int) -> [BoundaryCase] {
        book.rules[rule].factsNamed.compactMap { term in
            guard case .field(_, _, let field) = term.kind, field.blank != .none, let place = state.place(of: term),
                let fact = example.records.first?.fact(at: place), fact.value != .missing
            else { return nil }
            let verdict = verdict(example, rule: rule, .missing, at: place)
            let isOpen = verdict == .open || verdict == .pending
            // A fact without which the case is decided must not matter: no other value of it may decide otherwise.
            let others = values(at: place, rule: rule) + edges.filter { $0.place == place }.flatMap { [$0.lawful, $0.past] }
            let decides = others.contains { value in
                let other = self.verdict(example, rule: rule, RecordModel.Fact(value, at: fact.place), at: place)
                return other != verdict && other != .open && other != .pending
            }
            if !isOpen && !decides { return nil }
            let isShown = book.rules[rule].examples.contains { $0.records.first?.fact(at: place)?.value == .missing }
            return BoundaryCase(
                rule: rule, side: .lacking, fact: state.readBack.phrase(term), value: nil, verdict: verdict, isExpected: isOpen,
                isShown: isShown, range: term.range)
        }
    }

    /// The values that the examples of a rule have at a place.
    private func values(at place: FactPlace, rule: Int) -> [FactValue] {
        book.rules[rule].examples.compactMap { $0.records.first?.fact(at: place)?.value }.filter { $0 != .missing }
    }
}

extension FactValue {
    /// Whether the value is another, a time of day within its day.
    fileprivate func isSame(as other: FactValue) -> Bool {
        if case .time(let mine) = self, case .time(let theirs) = other, !theirs.hasClock { return mine.days == theirs.days }
        return self == other
    }
}
