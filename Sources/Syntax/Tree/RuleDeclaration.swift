public import Diagnostics
public import Values

/// `rule bid-bond-refund "投标保证金退还" for tender { … }`: one duty.
public struct RuleDeclaration: Hashable, Sendable {
    /// Which records the rule looks at.
    public enum Scope: Hashable, Sendable {
        /// One record at a time.
        case each(record: Name)
        /// All records of a run, in groups.
        case over(record: Name, by: [Grouping])

        /// The kind of record.
        public var record: Name {
            switch self {
            case .each(let record), .over(let record, _): record
            }
        }
    }

    /// What records are grouped by.
    public struct Grouping: Hashable, Sendable {
        /// A part of a date, or the value as it is.
        public enum Part: String, Hashable, Sendable, CaseIterable { case value, year, quarter, month }
        /// Which part.
        public var part: Part
        /// Of which field.
        public var path: Path

        /// Creates a grouping.
        public init(part: Part, path: Path) {
            self.part = part
            self.path = path
        }
    }

    /// The rule's own name.
    public var name: Name
    /// The title in Chinese.
    public var title: QuotedText
    /// Which records it looks at.
    public var scope: Scope
    /// The block, in its order.
    public var items: [RuleItem]
    /// Where it stands.
    public var range: SourceRange

    /// Creates a rule declaration.
    public init(name: Name, title: QuotedText, scope: Scope, items: [RuleItem], range: SourceRange) {
        self.name = name
        self.title = title
        self.scope = scope
        self.items = items
        self.range = range
    }
}

/// One line of a rule.
public enum RuleItem: Hashable, Sendable {
    /// `cite …`.
    case cite(Citation)
    /// `requirement "…"`: the ids of the requirements that the rule encodes.
    case requirements([QuotedText])
    /// `region …`.
    case region(Name)
    /// `obliges …`.
    case obliges(Obligor)
    /// `in force …`.
    case force(ForceClause)
    /// `judged by …`.
    case judged(by: Path)
    /// `counts by …`.
    case counts(by: Name)
    /// `note "…"`.
    case note(QuotedText)
    /// `let … = …`.
    case binding(name: Name, value: Expression)
    /// `when …`.
    case when(Expression)
    /// `unless … citing …`.
    case unless(Expression, citing: Citation?)
    /// `for each … in … where …`.
    case forEach(name: Name, list: Expression, filter: Expression?)
    /// `pauses …`.
    case pauses(PauseClause)
    /// `extends by … when … citing …`.
    case extends(by: PeriodLiteral, when: Expression, citing: Citation?)
    /// `must …`, `should …`, `encouraged …`.
    case duty(Modality, negated: Bool, Expression, SourceRange)
    /// `statutory … citing …`.
    case statutory(Predicate, citing: Citation, SourceRange)
    /// `review "…" when …`.
    case review(QuotedText, when: Expression?)
    /// `given { … }`.
    case given(Facts)
    /// `example …`.
    case example(ExampleDeclaration)

    /// Who must act.
    public enum Obligor: Hashable, Sendable {
        /// As the source names them.
        case named(QuotedText)
        /// As a field of the record tells.
        case field(Path)
    }
}

/// How binding a duty is.
public enum Modality: String, Hashable, Sendable, CaseIterable { case must, should, encouraged }

/// `pauses for each p in … from … to … at most …`: time that does not count.
public struct PauseClause: Hashable, Sendable {
    /// The variable and the list, when there are many pauses.
    public var each: Name?
    /// The list that `each` runs over.
    public var list: Expression?
    /// The first day that does not count.
    public var from: Expression
    /// The last day that does not count.
    public var to: Expression
    /// The most that a pause may take.
    public var cap: PeriodLiteral?
    /// What allows it.
    public var citation: Citation?
    /// Where it stands.
    public var range: SourceRange

    /// Creates a pause.
    public init(
        each: Name?, list: Expression?, from: Expression, to: Expression, cap: PeriodLiteral?, citation: Citation?, range: SourceRange
    ) {
        self.each = each
        self.list = list
        self.from = from
        self.to = to
        self.cap = cap
        self.citation = citation
        self.range = range
    }
}

/// `2 working days` as written.
public struct PeriodLiteral: Hashable, Sendable {
    /// The period.
    public var value: Period
    /// Where it stands.
    public var range: SourceRange

    /// Creates a period.
    public init(_ value: Period, _ range: SourceRange) {
        self.value = value
        self.range = range
    }
}
