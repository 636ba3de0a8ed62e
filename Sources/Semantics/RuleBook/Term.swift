public import Diagnostics
public import RecordModel
public import Syntax
public import Values

/// A checked condition or quantity.
public struct Term: Hashable, Sendable {
    /// What it is.
    public var kind: Kind
    /// The type of its value.
    public var type: ValueType
    /// Where it is written.
    public var range: SourceRange

    /// Creates a term.
    public init(_ kind: Kind, type: ValueType, range: SourceRange) {
        self.kind = kind
        self.type = type
        self.range = range
    }

    /// The forms of a term.
    public indirect enum Kind: Hashable, Sendable {
        /// A value that the rule itself names.
        case constant(Constant)
        /// A field: where it starts, the positions of the fields on the way, and the field itself.
        case field(Root, path: [Int], Field)
        /// What a `let` bound.
        case variable(slot: Int, name: String)
        /// `not a`.
        case not(Term)
        /// `a and b`.
        case and(Term, Term)
        /// `a or b`.
        case or(Term, Term)
        /// Numbers and times by order; texts, words, regions and truths by equality alone.
        case compare(Term, Comparison, Term)
        /// `a is between b and c`, both included.
        case between(Term, Term, Term)
        /// `a is one of …`.
        case oneOf(Term, [Constant])
        /// `a is given`.
        case given(Term)
        /// `a is in …`: the place itself, or one within it.
        case inRegion(Term, RegionTree.ID)
        /// `a is within 2 working days after b`, and its like.
        case period(PeriodTest)
        /// `a contains b`.
        case contains(Term, Term)
        /// `a starts with b`.
        case startsWith(Term, Term)
        /// `all x in xs where … satisfy (…)`, `any`, `none`.
        case quantified(Expression.Quantifier, slot: Int, list: Term, filter: Term?, body: Term)
        /// `count of x in xs where …`, `sum of … for x in xs`, `the … for x in xs`, and their like.
        case aggregate(Aggregate.Kind, slot: Int, list: Term, filter: Term?, value: Term?)
        /// A quantity made from the records of a group, with its position among those of the rule.
        case overall(index: Int, Rule.OverAggregate)
        /// `days from a to b`, and its like.
        case elapsed(Expression.ElapsedUnit, from: Term, to: Term)
        /// `year of a`.
        case yearOf(Term)
        /// `full steps of a in b`: how many whole a fit in b.
        case fullSteps(of: Term, in: Term)
        /// `-a`.
        case negative(Term)
        /// `a + b`, `a - b`, `a * b`, `a / b`.
        case arithmetic(Expression.Operator, Term, Term)
        /// `a as a share of b`.
        case share(part: Term, whole: Term)
    }

    /// Where the way to a field starts.
    public enum Root: Hashable, Sendable {
        case record
        /// The element bound to a variable, with the variable's name.
        case element(slot: Int, name: String)
    }

    /// The comparisons; between times, `atLeast` is *on or after*.
    public enum Comparison: String, Hashable, Sendable, CaseIterable {
        case atLeast, atMost, moreThan, lessThan, equal
    }

    /// A value written in the rule.
    public enum Constant: Hashable, Sendable {
        case text(String)
        case boolean(Bool)
        case number(ExactNumber)
        case time(CivilTime)
        case region(RegionTree.ID)
    }

    /// `subject be within 2 working days after anchor`.
    public struct PeriodTest: Hashable, Sendable {
        /// The act.
        public var subject: Term
        /// How far it may lie.
        public var relation: Predicate.PeriodRelation
        /// How long the period is.
        public var length: Length
        /// On which side of the anchor.
        public var direction: Predicate.Direction
        /// The event counted from.
        public var anchor: Term
        /// How the period is counted, as a position in the rule book.
        public var profile: Int

        /// Creates a test.
        public init(
            subject: Term, relation: Predicate.PeriodRelation, length: Length, direction: Predicate.Direction, anchor: Term, profile: Int
        ) {
            self.subject = subject
            self.relation = relation
            self.length = length
            self.direction = direction
            self.anchor = anchor
            self.profile = profile
        }

        /// How long a period is.
        public enum Length: Hashable, Sendable {
            /// As the rule says.
            case fixed(Period)
            /// As the record says, in a unit of time, or a share of that.
            case measured(Term, unit: Period.Unit, share: ExactNumber)

            /// What it is counted in.
            public var unit: Period.Unit {
                switch self {
                case .fixed(let period): period.unit
                case .measured(_, let unit, _): unit
                }
            }
        }
    }
}

/// The type of a term's value.
public enum ValueType: Hashable, Sendable {
    case truth
    case text
    case time
    case region
    /// Yuan.
    case money
    /// A part of one.
    case share
    /// A number in a unit, or in none; time between two dates has the unit 日, 小时, 分钟 or 月.
    case number(unit: String?)
    /// A list of elements with these fields.
    case list([Field])
    case group([Field])
    /// The type of a term that was reported as wrong; agrees with every other.
    case wrong
}
