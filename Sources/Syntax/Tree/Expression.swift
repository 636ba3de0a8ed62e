public import Diagnostics
public import Values

/// A condition or a quantity as written.
public indirect enum Expression: Hashable, Sendable {
    case literal(Literal)
    case path(Path)
    case parenthesized(Expression, SourceRange)
    case not(Expression, SourceRange)
    case and(Expression, Expression)
    case or(Expression, Expression)
    case relation(subject: Expression, verb: Verb, negated: Bool, Predicate, SourceRange)
    case contains(Expression, Expression)
    case startsWith(Expression, Expression)
    case quantified(Quantifier, name: Name, list: Expression, filter: Expression?, body: Expression, SourceRange)
    case aggregate(Aggregate)
    case elapsed(ElapsedUnit, from: Expression, to: Expression, SourceRange)
    case yearOf(Expression, SourceRange)
    case negative(Expression, SourceRange)
    case arithmetic(Operator, Expression, Expression)
    case share(part: Expression, whole: Expression)
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
    public enum Kind: String, Hashable, Sendable, CaseIterable { case count, sum, average, minimum, maximum, share }
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
    case between(Expression, Expression)
    case oneOf([Literal])
    case given
    case within(region: Name)
    case before(Expression), after(Expression), onOrBefore(Expression), onOrAfter(Expression)
    case period(PeriodRelation, PeriodLiteral, Direction, Expression)
    case equal(Expression)

    /// How far an act may lie from an event.
    public enum PeriodRelation: String, Hashable, Sendable, CaseIterable {
        case within, atLeast = "at least", atMost = "at most", moreThan = "more than", lessThan = "less than"
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
