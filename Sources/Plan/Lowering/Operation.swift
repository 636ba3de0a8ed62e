internal import Semantics
internal import Syntax
internal import Values

/// How the values of a node lie.
enum Shape: Hashable, Sendable {
    case truth, number, time, code, text, list, group
}

/// One value for every row of a frame; equal nodes are one, so that what rules share is computed once.
struct Node: Hashable, Sendable {
    /// How it is made.
    var operation: Operation
    /// The frame whose rows it has; `Frame.anywhere` for one value that is the same in every row.
    var frame: Int
    /// How its values lie.
    var shape: Shape
}

/// How a node is made, from nodes before it; all of them lie in its own frame, or anywhere, unless it says otherwise.
enum Operation: Hashable, Sendable {
    /// Nothing is known, with these marks.
    case nothing(UInt8)
    /// Nothing is known but what another node lacks.
    case unknown(Int)
    case truth(UInt8)
    case number(ExactNumber)
    case time(CivilTime)
    case place(Int)
    case text(String)
    /// A wanted field of the elements of the frame.
    case field(Int)
    /// The values of a node of a frame around, once for every row within.
    case carried(Int)

    case not(Int)
    case and(Int, Int)
    case or(Int, Int)
    case compareNumbers(Int, Term.Comparison, Int)
    /// The quotient of two numbers against a third.
    case compareQuotient(Int, Int, Term.Comparison, Int)
    case compareTimes(Int, Term.Comparison, Int)
    case samePlaces(Int, Int)
    case sameTruths(Int, Int)
    case texts(TextRelation, Int, Int)
    /// A text against texts that the rule names.
    case textIs(TextRelation, Int, [String])
    /// Two values that say nothing of each other.
    case undecided(Int, Int)
    case given(Int)
    case within(Int, place: Int)

    /// The end of a period from an event.
    case limit(Int, Length)
    case period(PeriodJudgement)
    /// Whether all, any or none of the rows of a frame within, that stand on a list, have a truth.
    case quantified(Expression.Quantifier, Int, list: Int, frame: Int)
    case aggregate(Aggregate.Kind, list: Int, selected: Int?, value: Int?, frame: Int)
    case elapsed(Expression.ElapsedUnit, Int, Int)
    case year(Int)
    case arithmetic(Expression.Operator, Int, Int)
    case fullSteps(of: Int, in: Int)

    /// Whether a place lies where a rule binds.
    case binds(Int?, place: Int)
    /// Whether a day lies in a span.
    case inForce(Int, Force)
    /// A state with one more condition, which must hold or must not.
    case narrow(Int, Int, wanted: Bool)
    /// The verdicts of a rule at the end of its steps, where `entry` lets a row in.
    case verdict(state: Int, entry: Int?, Ending)
    /// The verdicts of a rule where a loop begins: of a list that is not known, and of one without an element.
    case loopVerdict(state: Int, entry: Int?, list: Int, inner: Int, frame: Int)

    /// How one text stands to another.
    enum TextRelation: Hashable, Sendable {
        case equal, contains, startsWith
    }

    /// What is asked when all steps are taken.
    struct Ending: Hashable, Sendable {
        /// The duty; nil when only a person can judge.
        var duty: Int?
        /// Whether a person is to judge.
        var isReviewed: Bool
        /// When a person is to judge; nil means always.
        var review: Int?
        /// The law's own limit.
        var statute: Int?
    }

    /// An act against the end of a period.
    struct PeriodJudgement: Hashable, Sendable {
        /// The act.
        var act: Int
        /// The event counted from.
        var anchor: Int
        /// The end of the period.
        var limit: Int
        /// How far it may lie.
        var relation: Predicate.PeriodRelation
        /// On which side of the event.
        var direction: Predicate.Direction

        /// Whether the relation asks for a distance to be kept, and not for a time in which to act.
        var asksForDistance: Bool { relation == .atLeast || relation == .moreThan }
    }

    /// How a period is counted.
    struct Length: Hashable, Sendable {
        /// How long it is.
        var amount: Amount
        /// The profile, as a position in the rule book.
        var profile: Int
        /// Whether it is a distance that must be kept.
        var isDistance: Bool
        /// On which side of the event.
        var direction: Predicate.Direction
        /// Longer periods: by how many units, when.
        var extensions: [Extension]
        /// Time that does not count.
        var pauses: [Pause]

        /// How long a period is: as the rule says, or as a node does.
        enum Amount: Hashable, Sendable {
            case fixed(Period)
            case measured(Int, unit: Period.Unit, share: ExactNumber)
        }

        /// A longer period.
        struct Extension: Hashable, Sendable {
            /// By how many units.
            var amount: Int
            /// When.
            var condition: Int
        }

        /// Time that does not count, or one stretch for every element of a list.
        struct Pause: Hashable, Sendable {
            /// The list, and the frame of its elements, in which the ends lie.
            var list: Int?, frame: Int?
            /// The first and the last day.
            var from: Int, to: Int
            /// The most that it may take.
            var cap: Period?
        }
    }
}
