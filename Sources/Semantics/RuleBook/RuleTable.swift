/// The rules of a book, in the order of their files and of their declaration.
///
/// A rule of a packed book is made when it is first asked for, so that a run pays only for the rules of the records that occur.
public struct RuleTable: Sendable {
    /// What is known of every rule without making it.
    public struct Heading: Sendable, Hashable {
        /// The rule's own name.
        public var id: String
        /// The kind of record, as a position in the rule book.
        public var record: Int
        /// Whether it looks at all records of a run.
        public var isOver: Bool
    }

    /// Where the rules come from.
    private enum Storage: Sendable {
        case made([Rule])
        case packed(PackedRules)
    }

    /// Where the rules come from.
    private var storage: Storage

    /// Creates a table of rules.
    public init(_ rules: [Rule]) { storage = .made(rules) }

    /// Creates a table of rules that are still packed.
    init(_ rules: PackedRules) { storage = .packed(rules) }

    /// Returns what is known of the rule at a position; O(1).
    public func heading(_ position: Int) -> Heading {
        switch storage {
        case .made(let rules): rules[position].heading
        case .packed(let rules): rules.headings[position]
        }
    }
}

extension RuleTable: RandomAccessCollection, MutableCollection {
    /// The position of the first rule.
    public var startIndex: Int { 0 }

    /// The position after the last rule.
    public var endIndex: Int {
        switch storage {
        case .made(let rules): rules.count
        case .packed(let rules): rules.headings.count
        }
    }

    /// The rule at a position. To replace one, all are made.
    public subscript(position: Int) -> Rule {
        get {
            switch storage {
            case .made(let rules): rules[position]
            case .packed(let rules): rules.rule(position)
            }
        }
        set {
            var rules = Array(self)
            rules[position] = newValue
            storage = .made(rules)
        }
    }
}

extension Rule {
    /// What a table knows of the rule without making it.
    var heading: RuleTable.Heading { RuleTable.Heading(id: id, record: record, isOver: scope.isOver) }
}

extension RuleTable.Heading: Packable {
    func pack(into writer: inout PackWriter) { writer.put(id, record, isOver) }
    init(from reader: inout PackReader) { self.init(id: reader.next(), record: reader.next(), isOver: reader.next()) }
}
