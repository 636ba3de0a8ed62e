internal import RecordModel

/// Some rules of a book, sorted by what they look at.
public struct RulesByKind: Sendable {
    /// The rules that look at one record at a time, for each kind of record; positions in the book.
    public private(set) var single: [[Int]]
    /// The rules that look at all records of a run.
    public private(set) var over: [Int] = []

    /// Sorts rules of a book without making them; O(rules + kinds of record).
    public init(_ rules: [Int], of book: RuleBook) {
        single = Array(repeating: [], count: book.records.count)
        for rule in rules {
            let subject = book.rules.subject(of: rule)
            if subject.isOver { over.append(rule) } else { single[subject.record].append(rule) }
        }
    }
}
