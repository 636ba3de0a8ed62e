/// Some rules of a book, sorted by what they look at.
public struct RulesByKind: Sendable {
    /// The rules that look at one record at a time, for each kind of record; positions in the book.
    public private(set) var single: [[Int]]
    /// The rules that look at all records of a run.
    public private(set) var over: [Int] = []

    /// Sorts rules of a book without making them; O(rules + kinds of record).
    public init(_ rules: some Sequence<Int>, of book: RuleBook) {
        single = Array(repeating: [], count: book.records.count)
        for rule in rules {
            let heading = book.rules.heading(rule)
            if heading.isOver { over.append(rule) } else { single[heading.record].append(rule) }
        }
    }
}
