public import Diagnostics
public import RecordModel
public import Syntax
public import Values

/// One checked rule: one duty, and where, when and whom it binds.
public struct Rule: Sendable {
    /// The rule's own name: `bid-bond-refund`.
    public var id: String
    /// The title in Chinese.
    public var title: String
    /// The table of which the rule is a row.
    public var table: String?
    /// The kind of record, as a position in the rule book.
    public var record: Int
    /// Which records it looks at.
    public var scope: Scope
    /// The clauses it encodes; the first is the principal one.
    public var citations: [CheckedCitation]
    /// The requirements of the inventory that it encodes.
    public var requirements: [Requirement]
    /// Whom it binds by place; nil binds everywhere.
    public var region: RegionTree.ID?
    /// The field of type region that tells where the record belongs; nil when the kind has none.
    public var regionField: Term?
    /// Who must act.
    public var obligor: Obligor?
    /// When it is in force.
    public var force: Force?
    /// The date that tells whether the rule is in force; nil iff `force` is nil.
    public var judgedBy: Term?
    /// How its periods are counted, as a position in the rule book.
    public var profile: Int
    /// Whether nobody said which profile applies, so that the Civil Code is assumed.
    public var profileIsAssumed: Bool
    /// What the author assumed.
    public var notes: [String]
    /// Bindings, conditions and loops in their order.
    public var steps: [Step]
    /// What must be; nil for a rule that only a person can judge.
    public var duty: Duty?
    /// Time that does not count.
    public var pauses: [Pause]
    /// Longer periods.
    public var extensions: [Extension]
    /// What only a person can judge.
    public var review: Review?
    /// The examples.
    public var examples: [Example]
    /// The number of variables: what `Term.variable` and `Term.element` count up to.
    public var slots: Int
    /// Where it is declared.
    public var range: SourceRange
    /// Where its name stands.
    public var nameRange: SourceRange
    /// Where the name of its table stands, for a row.
    public var tableRange: SourceRange?
    /// Where it says whom it binds by place; nil when its document does.
    public var regionRange: SourceRange?
    /// Where it says when it is in force; nil when its document does.
    public var forceRange: SourceRange?

    /// Which records the rule looks at.
    public enum Scope: Sendable, Hashable {
        /// One record at a time.
        case each
        /// All records of a run, in groups: what they are grouped by, and what is made from the records of a group.
        case over([Grouping], [OverAggregate])

        /// Whether the rule looks at all records of a run.
        public var isOver: Bool { if case .over = self { true } else { false } }
    }

    /// What records are grouped by.
    public struct Grouping: Sendable, Hashable {
        /// The value as it is, or a part of a date.
        public var part: RuleDeclaration.Grouping.Part
        /// Of which field.
        public var term: Term

        /// Creates a grouping.
        public init(part: RuleDeclaration.Grouping.Part, term: Term) {
            self.part = part
            self.term = term
        }
    }

    /// A quantity made from the records of a group.
    public struct OverAggregate: Sendable, Hashable {
        /// What is made.
        public var kind: Aggregate.Kind
        /// Which records take part.
        public var filter: Term?
        /// What is summed, averaged or compared.
        public var value: Term?

        /// Creates a quantity.
        public init(kind: Aggregate.Kind, filter: Term?, value: Term?) {
            self.kind = kind
            self.filter = filter
            self.value = value
        }
    }

    /// Who must act.
    public enum Obligor: Sendable, Hashable {
        /// As the source names them.
        case named(String)
        /// As a field of the record tells.
        case field(Term)
    }

    /// A binding, a condition or a loop.
    public enum Step: Sendable, Hashable {
        /// `let`: names a quantity.
        case bind(slot: Int, name: String, Term)
        /// `when`: where the rule applies.
        case when(Term)
        /// `unless`: what exempts from it, by which clause.
        case unless(Term, citing: CheckedCitation?)
        /// `for each`: one finding for every element, or for those that pass the filter.
        case forEach(slot: Int, name: String, list: Term, filter: Term?)
    }

    /// What must be, and the legal limit beneath it.
    public struct Duty: Sendable, Hashable {
        /// How binding it is.
        public var modality: Modality
        /// What must hold; `must not` is already a negation.
        public var condition: Term
        /// The weaker condition that the law itself asks for.
        public var statutory: Statutory?

        /// Creates a duty.
        public init(modality: Modality, condition: Term, statutory: Statutory?) {
            self.modality = modality
            self.condition = condition
            self.statutory = statutory
        }
    }

    /// A legal limit on the subject of the duty.
    public struct Statutory: Sendable, Hashable {
        /// What the law asks for.
        public var condition: Term
        /// Where it says so.
        public var citation: CheckedCitation

        /// Creates a limit.
        public init(condition: Term, citation: CheckedCitation) {
            self.condition = condition
            self.citation = citation
        }
    }

    /// Time that does not count.
    public struct Pause: Sendable, Hashable {
        /// The variable.
        public var slot: Int?
        /// The list.
        public var list: Term?
        /// The first day that does not count.
        public var from: Term
        /// The last day that does not count.
        public var to: Term
        /// The most that it may take.
        public var cap: Period?
        /// What allows it.
        public var citation: CheckedCitation?

        /// Creates a pause.
        public init(slot: Int?, list: Term?, from: Term, to: Term, cap: Period?, citation: CheckedCitation?) {
            self.slot = slot
            self.list = list
            self.from = from
            self.to = to
            self.cap = cap
            self.citation = citation
        }
    }

    /// A longer period when a condition holds.
    public struct Extension: Sendable, Hashable {
        /// By how much; its unit is that of the duty's period.
        public var period: Period
        /// When.
        public var condition: Term
        /// What allows it.
        public var citation: CheckedCitation?

        /// Creates an extension.
        public init(period: Period, condition: Term, citation: CheckedCitation?) {
            self.period = period
            self.condition = condition
            self.citation = citation
        }
    }

    /// What only a person can judge.
    public struct Review: Sendable, Hashable {
        /// The question.
        public var question: String
        /// When it stands in for a failure; nil means always.
        public var condition: Term?

        /// Creates a question.
        public init(question: String, condition: Term?) {
            self.question = question
            self.condition = condition
        }
    }

    /// Creates a rule.
    public init(
        id: String, title: String, record: Int, scope: Scope, citations: [CheckedCitation], requirements: [Requirement],
        region: RegionTree.ID?, regionField: Term?, obligor: Obligor?, force: Force?, judgedBy: Term?, profile: Int,
        profileIsAssumed: Bool, notes: [String], steps: [Step], duty: Duty?, pauses: [Pause], extensions: [Extension], review: Review?,
        examples: [Example], slots: Int, range: SourceRange, nameRange: SourceRange
    ) {
        self.id = id
        self.title = title
        self.record = record
        self.scope = scope
        self.citations = citations
        self.requirements = requirements
        self.region = region
        self.regionField = regionField
        self.obligor = obligor
        self.force = force
        self.judgedBy = judgedBy
        self.profile = profile
        self.profileIsAssumed = profileIsAssumed
        self.notes = notes
        self.steps = steps
        self.duty = duty
        self.pauses = pauses
        self.extensions = extensions
        self.review = review
        self.examples = examples
        self.slots = slots
        self.range = range
        self.nameRange = nameRange
    }
}
