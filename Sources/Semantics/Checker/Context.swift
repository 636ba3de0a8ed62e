import Diagnostics
import RecordModel
import Syntax

/// What a statement of a rule can see: the record, and the variables above it.
struct Context {
    /// The kind of record; nil when it is unknown, which was reported.
    var record: RecordKind?
    /// Whether the rule looks at all records of a run.
    var isOver = false
    /// What the statement is about.
    var level = Level.record
    /// The quantities that the rule makes from the records of a group.
    var aggregates: [Rule.OverAggregate] = []

    /// What a statement is about.
    enum Level {
        /// One record, or what stands in it.
        case record
        /// A group of records: only what is made from all of them can be named.
        case group
    }
    /// The variables in reach, the innermost last.
    var variables: [Variable] = []
    /// Variables that the rule names further down.
    var later: [String: SourceRange] = [:]
    /// How many variables the rule has had.
    var slots = 0
    /// How periods are counted here, as a position in the rule book.
    var profile = 0

    /// Returns the innermost variable with a name.
    func variable(_ name: String) -> Variable? { variables.last { $0.name.text == name } }
}

/// A name that a `let`, a `for each`, a quantifier or an aggregate gave.
struct Variable {
    /// The name.
    var name: Name
    /// Its number within the rule.
    var slot: Int
    /// What a `let` bound; nil for the element of a list.
    var bound: Term?
    /// The fields of the element; nil when they are not known, which was reported.
    var fields: [Field]?
}
