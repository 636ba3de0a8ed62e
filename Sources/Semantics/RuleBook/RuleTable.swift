internal import Values

/// The rules of a book, in the order of their files and of their declaration.
///
/// A rule of a packed book is made when it is first asked for, so that a run pays only for the rules of the records that occur; what is known
/// of all of them is asked for without making them.
public struct RuleTable: Sendable {
    /// What is known of every rule without making it.
    public struct Heading: Sendable, Hashable {
        /// The rule's own name.
        public var id: String
        /// What it looks at.
        public var subject: Subject
        /// The kind of record, as a position in the rule book.
        public var record: Int { subject.record }
        /// Whether it looks at all records of a run.
        public var isOver: Bool { subject.isOver }
    }

    /// What a rule looks at.
    public struct Subject: Sendable, Hashable {
        /// The kind of record, as a position in the rule book.
        public var record: Int
        /// Whether it looks at all records of a run.
        public var isOver: Bool
    }

    /// Reads what is known of packed rules.
    struct Headings: Sendable {
        /// What the rule at a position looks at.
        var subject: @Sendable (Int) -> Subject
        /// The name of the rule at a position.
        var id: @Sendable (Int) -> String
    }

    /// The rules.
    private var rules: LazyTable<Rule>
    /// Tells what is known of rules without making them; nil when they are made.
    private var headings: Headings?

    /// Creates a table of rules.
    public init(_ rules: [Rule]) { self.rules = LazyTable(rules) }

    /// Creates a table of rules that are still packed.
    init(_ rules: LazyTable<Rule>, headings: Headings) { (self.rules, self.headings) = (rules, headings) }

    /// Returns what is known of the rule at a position.
    public func heading(_ position: Int) -> Heading { Heading(id: id(of: position), subject: subject(of: position)) }

    /// Returns what the rule at a position looks at; O(1), whether it was made or not.
    public func subject(of position: Int) -> Subject { headings?.subject(position) ?? rules[position].subject }

    /// Returns the name of the rule at a position; O(1), whether it was made or not.
    public func id(of position: Int) -> String { headings?.id(position) ?? rules[position].id }
}

extension RuleTable: RandomAccessCollection, MutableCollection {
    /// The position of the first rule.
    public var startIndex: Int { 0 }

    /// The position after the last rule.
    public var endIndex: Int { rules.endIndex }

    /// The rule at a position. To replace one, all are made.
    public subscript(position: Int) -> Rule {
        get { rules[position] }
        set {
            var made = Array(rules)
            made[position] = newValue
            self = RuleTable(made)
        }
    }
}

extension Rule {
    /// What the rule looks at.
    var subject: RuleTable.Subject { RuleTable.Subject(record: record, isOver: scope.isOver) }
}
