public import Diagnostics
public import Values

/// A condition or a quantity as written.
public indirect enum Expression: Hashable, Sendable {
    /// A value as it is written.
    case literal(Literal)
    /// `a.b`.
    case path(Path)
    /// `( a )`, kept so that printing gives back what was written.
    case parenthesized(Expression, SourceRange)
    /// `not a`.
    case not(Expression, SourceRange)
    /// `a and b`.
    case and(Expression, Expression)
    /// `a or b`.
    case or(Expression, Expression)
    /// `a is at least b`, `a be not given`, and their like.
    case relation(subject: Expression, verb: Verb, negated: Bool, Predicate, SourceRange)
    /// `a contains b`.
    case contains(Expression, Expression)
    /// `a starts with b`.
    case startsWith(Expression, Expression)
    /// `all x in xs where … satisfy (…)`.
    case quantified(Quantifier, name: Name, list: Expression, filter: Expression?, body: Expression, SourceRange)
    /// `count of …`, `sum of …`, `the …`, and their like.
    case aggregate(Aggregate)
    /// `days from a to b`.
    case elapsed(ElapsedUnit, from: Expression, to: Expression, SourceRange)
    /// `year of a`.
    case yearOf(Expression, SourceRange)
    /// `full steps of a in b`.
    case fullSteps(of: Expression, in: Expression, SourceRange)
    /// `-a`.
    case negative(Expression, SourceRange)
    /// `a + b`, and its like.
    case arithmetic(Operator, Expression, Expression)
    /// `a as a share of b`.
    case share(part: Expression, whole: Expression)
    /// `2% of a`.
    case percent(Literal, of: Expression)
    /// An expression that could not be read and was reported.
    case missing(SourceRange)

    /// The verb of a relation, kept as it was written.
    public enum Verb: String, Hashable, Sendable { case `is`, are, be }
    /// How many elements a condition must hold of.
    public enum Quantifier: String, Hashable, Sendable, CaseIterable { case all, any, none }
    /// The four operations.
    public enum Operator: String, Hashable, Sendable, CaseIterable { case add = "+", subtract = "-", multiply = "*", divide = "/" }
    /// What time between two dates is counted in.
    public enum ElapsedUnit: String, Hashable, Sendable, CaseIterable {
        case days, workingDays = "working days", calendarDays = "calendar days", hours, minutes, months
    }
}

/// A quantity made from the elements of a list, or, in a rule `over` records, from the records.
public struct Aggregate: Hashable, Sendable {
    /// What is made.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case count, sum, average, minimum, maximum, share
        /// The figure of the one that is meant.
        case only = "the"
    }
    /// What is made.
    public var kind: Kind
    /// The quantity that is summed, averaged or compared.
    public var value: Expression?
    /// The variable; nil in a rule `over` records.
    public var name: Name?
    /// The list; nil in a rule `over` records.
    public var list: Expression?
    /// Which elements take part.
    public var filter: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// Creates an aggregate.
    public init(kind: Kind, value: Expression?, name: Name?, list: Expression?, filter: Expression?, range: SourceRange) {
        self.kind = kind
        self.value = value
        self.name = name
        self.list = list
        self.filter = filter
        self.range = range
    }
}

/// What is said of a subject.
public indirect enum Predicate: Hashable, Sendable {
    case atLeast(Expression), atMost(Expression), moreThan(Expression), lessThan(Expression)
    /// `between a and b`.
    case between(Expression, Expression)
    /// `one of …`.
    case oneOf([Literal])
    /// `given`.
    case given
    /// `in …`, a place.
    case within(region: Name)
    case before(Expression), after(Expression), onOrBefore(Expression), onOrAfter(Expression)
    /// `within 2 working days after a`, and its like.
    case period(PeriodRelation, Span, Direction, Expression)
    /// `a`: the same as it.
    case equal(Expression)

    /// How far an act may lie from an event.
    public enum PeriodRelation: String, Hashable, Sendable, CaseIterable {
        case within, atLeast = "at least", atMost = "at most", moreThan = "more than", lessThan = "less than"
    }
    /// How long a period is.
    public enum Span: Hashable, Sendable {
        /// As written, `2 working days`.
        case literal(PeriodLiteral)
        /// As the record tells, `trialLimit` or `50% of trialLimit`.
        case measured(Expression)
    }
    /// On which side of the event.
    public enum Direction: String, Hashable, Sendable, CaseIterable { case after, before }
}

/// A value written out.
public enum Literal: Hashable, Sendable {
    case text(QuotedText)
    case number(ExactNumber, written: String, unit: Name?, SourceRange)
    case percent(ExactNumber, written: String, SourceRange)
    case date(DateLiteral)
    case boolean(Bool, SourceRange)
}
